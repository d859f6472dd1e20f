import { createContext } from 'svelte';
import type { ConversationId, Instant } from '../core/brand.ts';
import type { Helpline } from '../core/people/helpline.ts';
import type { Preferences } from '../core/preferences.ts';
import type { Encoder } from '../ports/encoder.ts';
import type { Store } from '../ports/store.ts';
import type { Conversation } from '../turn/take-turn.ts';
import type { TurnEvent } from '../turn/turn-event.ts';

/** All the screens need from outside; `main.ts` furnishes it. */
export type Room = {
	readonly takeTurn: (
		said: string,
		conversation: Conversation,
		stop: AbortSignal,
	) => AsyncIterable<TurnEvent>;
	readonly store: Store;
	readonly encoder: Pick<Encoder, 'device'>;
	readonly helplines: readonly Helpline[];
	readonly preferences: {
		readonly read: () => Preferences;
		/** Keeping the first preferences leaves no trace. */
		readonly keep: (preferences: Preferences) => void;
	};
	/** Blanks the page, then leaves it. */
	readonly exit: () => void;
	readonly now: () => Instant;
	readonly newConversation: () => ConversationId;
};

export const [getRoom, setRoom] = createContext<Room>();
