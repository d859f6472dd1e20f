import { openStore } from '../../../src/vault/open-store.ts';
import { recordsInMemory } from '../../../src/vault/records-in-memory.ts';
import type { Turn } from '../../../src/core/turn.ts';
import type { Store } from '../../../src/ports/store.ts';
import { Conversation } from '../../../src/state/conversation.svelte.ts';
import type { Room } from '../../../src/state/room.ts';
import { Settings } from '../../../src/state/settings.svelte.ts';

/** A conversation that has opened, on a device that asks for less motion. */
export const open = async (room: Room): Promise<Conversation> => {
	const conversation = new Conversation(room, new Settings(room.preferences, 'Europe/London', () => true));
	await conversation.open();
	return conversation;
};

export const storeWith = async (...turns: readonly Turn[]): Promise<Store> => {
	const store = openStore(recordsInMemory());
	for (const turn of turns) await store.keepTurn(turn);
	return store;
};

export const keptTurns = async (store: Store): Promise<readonly Turn[]> => {
	const answer = await store.recallAllTurns();
	if (answer.is === 'failed') throw new Error(answer.failure.kind);
	return answer.value;
};

export const full = { is: 'failed', failure: { kind: 'store-full' } } as const;

/** The exchange at that place on the screen. */
export const exchangeAt = (conversation: Conversation, place: number) => {
	const exchange = conversation.exchanges[place];
	if (exchange === undefined) throw new Error('nothing there on the screen');
	return exchange;
};
