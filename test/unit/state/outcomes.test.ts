import { describe, expect, test } from 'vitest';
import { openStore } from '../../../src/vault/open-store.ts';
import { recordsInMemory } from '../../../src/vault/records-in-memory.ts';
import type { ConversationId, Instant, TurnId } from '../../../src/core/brand.ts';
import { NO_OUTCOME, type Outcome, type Turn } from '../../../src/core/turn.ts';
import type { Room } from '../../../src/state/room.ts';
import { aRoom } from '../../support/a-room.ts';
import { aTurn } from '../../support/a-turn.ts';
import { exchangeAt, full, keptTurns, open, storeWith } from './opened.ts';

const HOUR = 60 * 60 * 1000;
const THEN = 1_770_000_000_000;

describe('marking a reply', () => {
	test('is kept, on the screen and on disk, and leaves the other marks as they are', async () => {
		const store = openStore(recordsInMemory());
		const conversation = await open(aRoom({ store }));
		await conversation.say('My landlord wants me out.');
		await conversation.markTurn(exchangeAt(conversation, 0), { heard: true });
		await conversation.markTurn(exchangeAt(conversation, 0), { missed: 'too-long' });
		const outcome = { ...NO_OUTCOME, heard: true, missed: 'too-long' };
		expect(exchangeAt(conversation, 0)).toMatchObject({ standing: 'kept', turn: { outcome } });
		expect(await keptTurns(store)).toMatchObject([{ outcome }]);
	});

	test('can be taken back', async () => {
		const store = openStore(recordsInMemory());
		const conversation = await open(aRoom({ store }));
		await conversation.say('My landlord wants me out.');
		await conversation.markTurn(exchangeAt(conversation, 0), { missed: 'wrong' });
		await conversation.markTurn(exchangeAt(conversation, 0), { missed: null });
		expect((await keptTurns(store))[0]?.outcome).toEqual(NO_OUTCOME);
	});

	test('goes with the turn to the next reply', async () => {
		const asked: Parameters<Room['takeTurn']>[1][] = [];
		const plain = aRoom();
		const conversation = await open({
			...plain,
			takeTurn: (...turn) => {
				asked.push(turn[1]);
				return plain.takeTurn(...turn);
			},
		});
		await conversation.say('one');
		await conversation.markTurn(exchangeAt(conversation, 0), { missed: 'wanted-step' });
		await conversation.say('two');
		expect(asked[1]?.recent[0]?.outcome.missed).toBe('wanted-step');
	});

	test('that could not be kept is told, stays on the screen, and is kept as it is then on the next try', async () => {
		const store = openStore(recordsInMemory());
		let isFull = false;
		const conversation = await open(
			aRoom({
				store: { ...store, keepTurn: (turn) => (isFull ? Promise.resolve(full) : store.keepTurn(turn)) },
			}),
		);
		await conversation.say('My landlord wants me out.');
		isFull = true;
		await conversation.markTurn(exchangeAt(conversation, 0), { heard: true });
		expect(exchangeAt(conversation, 0)).toMatchObject({
			standing: 'unkept',
			turn: { outcome: { heard: true } },
		});
		const { phase } = conversation;
		if (phase.is !== 'failed') throw new Error(phase.is);
		await conversation.markTurn(exchangeAt(conversation, 0), { helped: true });
		isFull = false;
		await phase.retry();
		expect(conversation.phase.is).toBe('idle');
		expect(await keptTurns(store)).toMatchObject([{ outcome: { heard: true, helped: true } }]);
	});

	test('that could not be kept does not end a reply that is on its way', async () => {
		const store = openStore(recordsInMemory());
		let isFull = false;
		let goOn: () => void = () => undefined;
		const plain = aRoom({ store });
		const conversation = await open({
			...plain,
			store: { ...store, keepTurn: (turn) => (isFull ? Promise.resolve(full) : store.keepTurn(turn)) },
			async *takeTurn(...asked) {
				if (asked[0] === 'two') await new Promise<void>((resolve) => (goOn = resolve));
				yield* plain.takeTurn(...asked);
			},
		});
		await conversation.say('one');
		const said = conversation.say('two');
		isFull = true;
		await conversation.markTurn(exchangeAt(conversation, 0), { heard: true });
		expect(conversation.isTaking).toBe(true);
		expect(exchangeAt(conversation, 0).standing).toBe('unkept');
		goOn();
		await said;
		expect(exchangeAt(conversation, 1).standing).toBe('kept');
	});

	test('does not bring back an exchange that was deleted in the meantime', async () => {
		const store = openStore(recordsInMemory());
		const conversation = await open(aRoom({ store }));
		await conversation.say('My landlord wants me out.');
		const exchange = exchangeAt(conversation, 0);
		await conversation.forgetTurn(exchange);
		await conversation.markTurn(exchange, { heard: true });
		expect(await keptTurns(store)).toEqual([]);
	});
});

describe('a promised step', () => {
	const promised = (step: Outcome['step'] = 'promised') =>
		aTurn({
			id: 'with-step' as TurnId,
			conversation: 'early' as ConversationId,
			at: THEN as Instant,
			sentences: [{ text: 'You could open one letter today.', move: 'step' }],
			outcome: { ...NO_OUTCOME, step, stepAt: THEN as Instant },
		});

	const openHoursLater = async (hours: number, ...turns: readonly Turn[]) => {
		const store = await storeWith(...turns);
		return {
			store,
			conversation: await open(aRoom({ store, now: () => (THEN + hours * HOUR) as Instant })),
		};
	};

	test('knows when it was promised, and forgets it when it is taken back', async () => {
		const { store, conversation } = await openHoursLater(1, promised(null));
		await conversation.markTurn(exchangeAt(conversation, 0), { step: 'promised' });
		expect((await keptTurns(store))[0]?.outcome.stepAt).toBe(THEN + HOUR);
		await conversation.markTurn(exchangeAt(conversation, 0), { heard: true });
		expect((await keptTurns(store))[0]?.outcome.stepAt).toBe(THEN + HOUR);
		await conversation.markTurn(exchangeAt(conversation, 0), { step: null });
		expect((await keptTurns(store))[0]?.outcome.stepAt).toBeNull();
	});

	test('is not asked after while the conversation goes on', async () => {
		expect((await openHoursLater(1, promised())).conversation.due).toBeNull();
	});

	test('is asked after the next day, once, and the answer is kept', async () => {
		const { store, conversation } = await openHoursLater(24, promised());
		expect(conversation.due?.id).toBe('with-step');
		await conversation.answerDue({ step: 'resolved' });
		expect(conversation.due).toBeNull();
		expect((await keptTurns(store))[0]?.outcome).toMatchObject({
			step: 'resolved',
			stepAt: THEN + 24 * HOUR,
		});
		const later = await open(aRoom({ store, now: () => (THEN + 240 * HOUR) as Instant }));
		expect(later.due).toBeNull();
	});

	test('of the conversation on the screen is marked there too', async () => {
		const later = aTurn({
			id: 'later' as TurnId,
			conversation: 'early' as ConversationId,
			at: (THEN + 6 * HOUR) as Instant,
		});
		const { conversation } = await openHoursLater(7, promised(), later);
		expect(conversation.exchanges).toHaveLength(2);
		await conversation.answerDue({ step: 'partly' });
		expect(exchangeAt(conversation, 0).turn?.outcome.step).toBe('partly');
	});

	test('not now is not asked again, and the promise stays', async () => {
		const { store, conversation } = await openHoursLater(24, promised());
		await conversation.answerDue({ isAsked: true });
		expect(conversation.due).toBeNull();
		expect((await keptTurns(store))[0]?.outcome).toMatchObject({ step: 'promised', stepAt: THEN });
		expect((await open(aRoom({ store, now: () => (THEN + 25 * HOUR) as Instant }))).due).toBeNull();
	});

	test('what was let go is not asked after again', async () => {
		const { store, conversation } = await openHoursLater(24, promised());
		await conversation.answerDue({ step: 'dropped' });
		expect(conversation.isStuck).toBe(false);
		expect((await open(aRoom({ store, now: () => (THEN + 240 * HOUR) as Instant }))).due).toBeNull();
	});

	test('not yet may be asked again after two days', async () => {
		const { store, conversation } = await openHoursLater(24, promised());
		await conversation.answerDue({ step: 'unresolved' });
		const at = async (hours: number) =>
			(await open(aRoom({ store, now: () => (THEN + hours * HOUR) as Instant }))).due;
		expect(await at(24 + 47)).toBeNull();
		expect((await at(24 + 48))?.id).toBe('with-step');
	});

	test('an answer that could not be kept is told, and kept on the next try', async () => {
		const store = await storeWith(promised());
		let isFull = true;
		const conversation = await open(
			aRoom({
				store: { ...store, keepTurn: (turn) => (isFull ? Promise.resolve(full) : store.keepTurn(turn)) },
				now: () => (THEN + 24 * HOUR) as Instant,
			}),
		);
		await conversation.answerDue({ step: 'resolved' });
		const { phase } = conversation;
		if (phase.is !== 'failed') throw new Error(phase.is);
		isFull = false;
		await phase.retry();
		expect((await keptTurns(store))[0]?.outcome.step).toBe('resolved');
	});

	test('is asked after no more when its turn is deleted', async () => {
		const { conversation } = await openHoursLater(24, promised());
		conversation.reopenLast();
		expect(conversation.due).not.toBeNull();
		await conversation.forgetTurn(exchangeAt(conversation, 0));
		expect(conversation.due).toBeNull();
	});
});
