import { createContext } from 'svelte';
import type { ConversationId, Instant } from '../core/brand.ts';
import type { Note, NoteId } from '../core/memory/note.ts';
import type { Helpline } from '../core/people/helpline.ts';
import type { Preferences } from '../core/preferences.ts';
import type { Turn } from '../core/turn.ts';
import type { Encoder } from '../ports/encoder.ts';
import type { Erasing } from '../ports/erasing.ts';
import type { Ground } from '../ports/ground.ts';
import type { Hold } from '../ports/hold.ts';
import type { Kept, Store } from '../ports/store.ts';
import type { Updates } from '../ports/updates.ts';
import type { Secret, SlotSeen, Vault } from '../ports/vault.ts';
import type { Conversation, Manner } from '../turn/take-turn.ts';
import type { TurnEvent } from '../turn/turn-event.ts';

/** All the screens need from outside; `main.ts` furnishes it. */
export type Room = {
	readonly takeTurn: (
		said: string,
		conversation: Conversation,
		stop: AbortSignal,
		manner?: Manner,
	) => AsyncIterable<TurnEvent>;
	readonly store: Store;
	readonly vault: Vault;
	/** Makes a passkey whose PRF is asked with `salt`. */
	readonly makePasskey: (salt: Uint8Array<ArrayBuffer>) => Promise<Kept<Secret>>;
	readonly usePasskey: (slot: Extract<SlotSeen, { kind: 'passkey' }>) => Promise<Kept<Secret>>;
	/** 0, guessed at once, to 4. Rejects when the word lists could not be loaded. */
	readonly measureStrength: (passphrase: string) => Promise<0 | 1 | 2 | 3 | 4>;
	readonly encoder: Pick<Encoder, 'device'>;
	readonly helplines: readonly Helpline[];
	readonly preferences: {
		readonly read: () => Preferences;
		/** Keeping the first preferences leaves no trace. */
		readonly keep: (preferences: Preferences) => void;
	};
	readonly erasing: Erasing;
	readonly ground: Ground;
	/** What holds the promise that nothing leaves; loaded when it is asked for. */
	readonly hold: Hold;
	/** Loaded when it is asked for. */
	readonly updates: Updates;
	/** Blanks the page, drops every key, then leaves. */
	readonly exit: () => void;
	readonly now: () => Instant;
	readonly newConversation: () => ConversationId;
	readonly newNoteId: () => NoteId;
	/** For recall by meaning; null when the words could not be read. */
	readonly embed: (words: string) => Promise<Int8Array | null>;
	/** What to remember of a step that was taken, now that its turn says what became of it. */
	readonly learnFromOutcome: (turn: Turn) => Promise<readonly Note[]>;
};

export const [getRoom, setRoom] = createContext<Room>();
