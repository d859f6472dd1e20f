import { describe, expect, test } from 'vitest';
import { openStore } from '../../../src/vault/open-store.ts';
import { recordsInMemory } from '../../../src/vault/records-in-memory.ts';
import type { ConversationId, Instant, TurnId } from '../../../src/core/brand.ts';
import type { Room } from '../../../src/state/room.ts';
import { aRoom } from '../../support/a-room.ts';
import { aTurn } from '../../support/a-turn.ts';
import { exchangeAt, full, keptTurns, open, storeWith } from './opened.ts';

const HOUR = 60 * 60 * 1000;
const THEN = 1_770_000_000_000;
const hoursLater = (hours: number) => () => (THEN + hours * HOUR) as Instant;

const early = aTurn({
	id: 'a' as TurnId,
	said: 'a',
	conversation: 'early' as ConversationId,
	at: 1 as Instant,
});
const late = aTurn({
	id: 'b' as TurnId,
	said: 'b',
	conversation: 'late' as ConversationId,
	at: THEN as Instant,
	recalled: [{ turn: 'a' as TurnId, note: null, said: 'a', score: 0.9 }],
});

/** A room that tells what each turn was taken with. */
const watched = (room: Room) => {
	const asked: Parameters<Room['takeTurn']>[1][] = [];
	return {
		asked,
		room: {
			...room,
			takeTurn: (...turn: Parameters<Room['takeTurn']>) => {
				asked.push(turn[1]);
				return room.takeTurn(...turn);
			},
		},
	};
};

describe('opening', () => {
	test('within six hours goes on with the last conversation', async () => {
		const conversation = await open(aRoom({ store: await storeWith(early, late), now: hoursLater(5.9) }));
		expect(conversation.id).toBe('late');
		expect(conversation.exchanges.map(({ said }) => said)).toEqual(['b']);
	});

	test('after six hours begins a new one, which knows the earlier ones', async () => {
		const { room, asked } = watched(aRoom({ store: await storeWith(early, late), now: hoursLater(6) }));
		const conversation = await open(room);
		expect(conversation.exchanges).toEqual([]);
		expect(conversation.hasEarlier).toBe(true);
		await conversation.say('a new day');
		expect(['early', 'late']).not.toContain(asked[0]?.id);
		expect(asked[0]?.recent).toEqual([]);
		expect(asked[0]?.earlier.map(({ id }) => id)).toEqual(['a', 'b']);
	});

	test('the last one comes back when it is asked for, and goes on', async () => {
		const store = await storeWith(early, late);
		const { room, asked } = watched(aRoom({ store, now: hoursLater(6) }));
		const conversation = await open(room);
		conversation.reopenLast();
		expect(conversation.exchanges.map(({ said }) => said)).toEqual(['b']);
		await conversation.say('c');
		expect(asked[0]).toMatchObject({ id: 'late', recent: [{ id: 'b' }], earlier: [{ id: 'a' }] });
		expect((await keptTurns(store)).at(-1)).toMatchObject({ said: 'c', conversation: 'late' });
	});

	test('of an empty store has nothing earlier', async () => {
		expect((await open(aRoom())).hasEarlier).toBe(false);
	});
});

describe('starting a new conversation', () => {
	test('empties the screen, keeps what was said, and gives it to the next turn as earlier', async () => {
		const store = await storeWith(late);
		const { room, asked } = watched(aRoom({ store, now: hoursLater(1) }));
		const conversation = await open(room);
		conversation.startNew();
		expect(conversation.exchanges).toEqual([]);
		expect(await keptTurns(store)).toHaveLength(1);
		await conversation.say('something else');
		expect(asked[0]).toMatchObject({ recent: [], earlier: [{ id: 'b' }] });
		expect(asked[0]?.id).not.toBe('late');
	});

	test('is not offered with nothing said, nor while something on the screen is not kept', async () => {
		const store = openStore(recordsInMemory());
		const conversation = await open(aRoom({ store: { ...store, keepTurn: () => Promise.resolve(full) } }));
		expect(conversation.canStartNew).toBe(false);
		await conversation.say('one');
		expect(conversation.canStartNew).toBe(false);
		conversation.startNew();
		expect(conversation.exchanges).toHaveLength(1);
	});

	test('the undo of a deletion does not put an exchange into it', async () => {
		const conversation = await open(aRoom());
		await conversation.say('one');
		await conversation.say('two');
		await conversation.forgetTurn(exchangeAt(conversation, 0));
		conversation.startNew();
		await conversation.undoForget();
		expect(conversation.exchanges).toEqual([]);
	});
});

describe('deleting', () => {
	test('takes the words of a turn out of what later turns are given of earlier conversations', async () => {
		const { room, asked } = watched(aRoom({ store: await storeWith(early, late), now: hoursLater(1) }));
		const conversation = await open(room);
		await conversation.forgetTurn(exchangeAt(conversation, 0));
		conversation.startNew();
		await conversation.say('something else');
		expect(asked[0]?.earlier.map(({ id }) => id)).toEqual(['a']);
	});

	test('a turn that an earlier conversation came back to leaves no word of it there', async () => {
		const old = { ...early, at: (THEN + HOUR) as Instant };
		const { room, asked } = watched(aRoom({ store: await storeWith(late, old), now: hoursLater(2) }));
		const conversation = await open(room);
		await conversation.forgetTurn(exchangeAt(conversation, 0));
		await conversation.say('something else');
		expect(asked[0]?.earlier).toMatchObject([{ id: 'b', recalled: [] }]);
	});

	test('everything leaves nothing earlier', async () => {
		const { room, asked } = watched(aRoom({ store: await storeWith(early, late), now: hoursLater(1) }));
		const conversation = await open(room);
		await conversation.forgetEverything();
		expect(conversation.hasEarlier).toBe(false);
		await conversation.say('something else');
		expect(asked[0]?.earlier).toEqual([]);
	});
});
