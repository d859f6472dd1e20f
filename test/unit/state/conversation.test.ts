import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openStore } from '../../../src/vault/open-store.ts';
import { recordsInMemory } from '../../../src/vault/records-in-memory.ts';
import type { ConversationId, Instant, TurnId } from '../../../src/core/brand.ts';
import { FIRST_PREFERENCES } from '../../../src/core/preferences.ts';
import { Conversation } from '../../../src/state/conversation.svelte.ts';
import type { Room } from '../../../src/state/room.ts';
import { Settings } from '../../../src/state/settings.svelte.ts';
import { aRoom } from '../../support/a-room.ts';
import { aTurn } from '../../support/a-turn.ts';
import { exchangeAt, full, keptTurns, open, storeWith } from './opened.ts';

const first = (conversation: Conversation) => exchangeAt(conversation, 0);

describe('opening', () => {
	test('shows the turns of the conversation that was last, and goes on with it', async () => {
		const store = await storeWith(
			aTurn({ id: 'a' as TurnId, conversation: 'early' as ConversationId, at: 1 as Instant }),
			aTurn({ id: 'b' as TurnId, conversation: 'late' as ConversationId, at: 2 as Instant }),
		);
		const conversation = await open(aRoom({ store, now: () => 3 as Instant }));
		expect(conversation.exchanges.map(({ turn }) => turn?.id)).toEqual(['b']);
		await conversation.say('And today again.');
		expect((await keptTurns(store)).at(-1)?.conversation).toBe('late');
	});

	test('a store that cannot be opened is told, and does not keep anyone from writing', async () => {
		const conversation = await open(
			aRoom({
				store: {
					...openStore(recordsInMemory()),
					recallAllTurns: () => Promise.resolve({ is: 'failed', failure: { kind: 'store-unavailable' } }),
				},
			}),
		);
		expect(conversation.phase).toMatchObject({ is: 'failed', trouble: { kind: 'store-unavailable' } });
		await conversation.say('My landlord wants me out.');
		expect(first(conversation).sentences).toHaveLength(2);
	});

	test('a store that can be opened at the second try shows what was said in between once', async () => {
		const store = await storeWith(aTurn({ said: 'before', at: 1 as Instant }));
		let isOpen = false;
		const conversation = await open(
			aRoom({
				store: {
					...store,
					recallAllTurns: () =>
						isOpen
							? store.recallAllTurns()
							: Promise.resolve({ is: 'failed', failure: { kind: 'store-unavailable' } }),
				},
			}),
		);
		const { phase } = conversation;
		if (phase.is !== 'failed') throw new Error(phase.is);
		await conversation.say('in between');
		isOpen = true;
		await phase.retry();
		expect(conversation.exchanges.map(({ said }) => said)).toEqual(['in between']);
		expect(conversation.hasEarlier).toBe(true);
	});

	test('what is said before the store has answered comes after what was kept', async () => {
		const store = await storeWith(aTurn({ said: 'before', at: 1 as Instant }));
		const room = aRoom({ store, now: () => 2 as Instant });
		const conversation = new Conversation(room, new Settings(room.preferences, 'UTC', () => true));
		void conversation.open();
		await conversation.say('after');
		expect(conversation.exchanges.map(({ said }) => said)).toEqual(['before', 'after']);
	});
});

describe('saying', () => {
	test('shows the reply under one key from the first sentence to the kept turn', async () => {
		const seen: { key: number; sentences: number; standing: string }[] = [];
		const plain = aRoom();
		const room: Room = {
			...plain,
			async *takeTurn(...asked) {
				for await (const event of plain.takeTurn(...asked)) {
					const { key, sentences, standing } = first(conversation);
					seen.push({ key, sentences: sentences.length, standing });
					yield event;
				}
			},
		};
		const conversation = await open(room);
		await conversation.say('My landlord wants me out by Friday.');
		expect(new Set(seen.map(({ key }) => key)).size).toBe(1);
		expect(seen.map(({ sentences }) => sentences)).toEqual([0, 0, 0, 0, 1, 2, 2]);
		expect(seen.every(({ standing }) => standing === 'taking')).toBe(true);
		expect(first(conversation)).toMatchObject({
			standing: 'kept',
			turn: { said: 'My landlord wants me out by Friday.' },
		});
		expect(conversation.phase.is).toBe('idle');
		expect(conversation.notice).toBe('done');
	});

	test('gives the turn the country and all earlier turns of the conversation', async () => {
		const asked: Parameters<Room['takeTurn']>[] = [];
		const plain = aRoom();
		const conversation = await open({
			...plain,
			takeTurn: (...turn) => {
				asked.push(turn);
				return plain.takeTurn(...turn);
			},
		});
		await conversation.say('one');
		await conversation.say('two');
		expect(asked.map(([, { recent }]) => recent.map(({ said }) => said))).toEqual([[], ['one']]);
		expect(asked.map(([, { country }]) => country)).toEqual(['UK', 'UK']);
	});

	test('while a reply is on its way nothing else is said', async () => {
		const conversation = await open(aRoom());
		await Promise.all([conversation.say('one'), conversation.say('two')]);
		expect(conversation.exchanges.map(({ said }) => said)).toEqual(['one']);
	});

	test('stopping keeps what was shown', async () => {
		const store = openStore(recordsInMemory());
		const plain = aRoom({ store });
		const conversation = await open({
			...plain,
			async *takeTurn(...asked) {
				for await (const event of plain.takeTurn(...asked)) {
					yield event;
					if (event.type === 'sentence-reviewed') conversation.stop();
				}
			},
		});
		await conversation.say('My landlord wants me out.');
		expect(conversation.notice).toBe('stopped');
		expect(await keptTurns(store)).toMatchObject([{ ending: 'stopped', sentences: [{ move: 'reflect' }] }]);
	});

	test('a bug in a turn leaves the words on the screen and can be tried again', async () => {
		let broken = true;
		const plain = aRoom();
		const conversation = await open({
			...plain,
			takeTurn: (...asked) => {
				if (broken) throw new Error('a bug');
				return plain.takeTurn(...asked);
			},
		});
		await conversation.say('My landlord wants me out.');
		expect(conversation.exchanges).toMatchObject([
			{ said: 'My landlord wants me out.', standing: 'unanswered' },
		]);
		const { phase } = conversation;
		if (phase.is !== 'failed') throw new Error(phase.is);
		expect(phase.trouble.kind).toBe('unexpected');
		broken = false;
		await phase.retry();
		expect(conversation.exchanges).toMatchObject([{ said: 'My landlord wants me out.', standing: 'kept' }]);
	});

	test('a reply that could not be kept says so, stays on the screen and is kept on the next try', async () => {
		const store = openStore(recordsInMemory());
		let isFull = true;
		const conversation = await open(
			aRoom({
				store: { ...store, keepTurn: (turn) => (isFull ? Promise.resolve(full) : store.keepTurn(turn)) },
			}),
		);
		await conversation.say('My landlord wants me out.');
		expect(first(conversation)).toMatchObject({ standing: 'unkept' });
		const { phase } = conversation;
		if (phase.is !== 'failed') throw new Error(phase.is);
		isFull = false;
		await phase.retry();
		expect(first(conversation).standing).toBe('kept');
		expect(await keptTurns(store)).toHaveLength(1);
	});
});

describe('deleting', () => {
	beforeEach(() => {
		vi.useFakeTimers();
	});

	afterEach(() => {
		vi.useRealTimers();
	});

	const withThree = async () => {
		const store = await storeWith(
			...['a', 'b', 'c'].map((id, index) => aTurn({ id: id as TurnId, said: id, at: index as Instant })),
		);
		return { store, conversation: await open(aRoom({ store, now: () => 3 as Instant })) };
	};

	test('is done on disk at once, before the undo runs out', async () => {
		const { store, conversation } = await withThree();
		await conversation.forgetTurn(first(conversation));
		expect((await keptTurns(store)).map(({ id }) => id)).toEqual(['b', 'c']);
		expect(conversation.forgotten.deleted).not.toBeNull();
	});

	test('undo brings it back to its place, on the screen and on disk', async () => {
		const { store, conversation } = await withThree();
		await conversation.forgetTurn(first(conversation));
		await conversation.undoForget();
		expect(conversation.exchanges.map(({ said }) => said)).toEqual(['a', 'b', 'c']);
		expect((await keptTurns(store)).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
	});

	test('the undo lasts eight seconds, and while it is held', async () => {
		const { conversation } = await withThree();
		await conversation.forgetTurn(first(conversation));
		vi.advanceTimersByTime(7999);
		expect(conversation.forgotten.deleted).not.toBeNull();
		conversation.forgotten.hold();
		vi.advanceTimersByTime(60_000);
		expect(conversation.forgotten.deleted).not.toBeNull();
		conversation.forgotten.release();
		vi.advanceTimersByTime(8000);
		expect(conversation.forgotten.deleted).toBeNull();
		await conversation.undoForget();
		expect(conversation.exchanges.map(({ said }) => said)).toEqual(['b', 'c']);
	});

	test('what the store could not delete stays on the screen, and it is told', async () => {
		const { store } = await withThree();
		const conversation = await open(
			aRoom({ store: { ...store, forgetTurns: () => Promise.resolve(full) }, now: () => 3 as Instant }),
		);
		await conversation.forgetTurn(first(conversation));
		expect(conversation.exchanges).toHaveLength(3);
		expect(conversation.phase).toMatchObject({ is: 'failed', trouble: { kind: 'store-full' } });
	});

	test('a deleted exchange is not kept by a retry that was offered before', async () => {
		const store = openStore(recordsInMemory());
		const conversation = await open(aRoom({ store: { ...store, keepTurn: () => Promise.resolve(full) } }));
		await conversation.say('My landlord wants me out.');
		const { phase } = conversation;
		if (phase.is !== 'failed') throw new Error(phase.is);
		await conversation.forgetTurn(first(conversation));
		await phase.retry();
		expect(conversation.exchanges).toEqual([]);
		expect(conversation.phase.is).toBe('idle');
	});

	test('everything means every conversation, the settings and the draft', async () => {
		const store = await storeWith(
			aTurn({ id: 'a' as TurnId, conversation: 'early' as ConversationId, at: 1 as Instant }),
			aTurn({ id: 'b' as TurnId, conversation: 'late' as ConversationId, at: 2 as Instant }),
		);
		const room = aRoom({ store });
		const conversation = await open(room);
		conversation.draft.words = 'half a thought';
		expect(await conversation.forgetEverything()).toMatchObject({ is: 'kept' });
		expect(await keptTurns(store)).toEqual([]);
		expect(room.preferences.read()).toBe(FIRST_PREFERENCES);
		expect(conversation).toMatchObject({
			exchanges: [],
			draft: { words: '' },
			forgotten: { deleted: null },
		});
	});

	test('everything includes the turn that was on its way', async () => {
		const store = openStore(recordsInMemory());
		let goOn: () => void = () => undefined;
		const plain = aRoom({ store });
		const conversation = await open({
			...plain,
			async *takeTurn(...asked) {
				await new Promise<void>((resolve) => (goOn = resolve));
				yield* plain.takeTurn(...asked);
			},
		});
		const said = conversation.say('My landlord wants me out.');
		await vi.advanceTimersByTimeAsync(0);
		const forgotten = conversation.forgetEverything();
		await vi.advanceTimersByTimeAsync(0);
		goOn();
		await Promise.all([said, forgotten]);
		expect(await keptTurns(store)).toEqual([]);
		expect(conversation.exchanges).toEqual([]);
	});
});
