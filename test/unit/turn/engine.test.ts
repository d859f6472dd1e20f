import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConversationId } from '../../../src/core/brand.ts';
import { replyOf, type Turn } from '../../../src/core/turn.ts';
import type { Engine, Piece } from '../../../src/ports/engine.ts';
import { FIRST, takeTurn, type Manner } from '../../../src/turn/take-turn.ts';
import type { TurnEvent } from '../../../src/turn/turn-event.ts';
import { aWorld } from '../../support/a-world.ts';
import { anEngine, BEGUN, text, WRITTEN } from '../../support/an-engine.ts';

const SAID = 'My landlord is selling the flat in spring.';
const GOOD = 'It sounds like your landlord is selling the flat in spring. ';

const never = new Promise<never>(() => undefined);

/** Writes these pieces, then does nothing more, not even end. */
const hanging = (...pieces: readonly Piece[]): Engine & { readonly quits: () => number } => {
	let quits = 0;
	return {
		model: 'a-model',
		quits: () => quits,
		async *write(_, stop) {
			stop.addEventListener('abort', () => quits++);
			for (const piece of pieces) yield await Promise.resolve(piece);
			yield await never;
		},
	};
};

const conversation = { id: 'here' as ConversationId, country: 'UK' as const, recent: [], earlier: [] };

const take = async (
	engine: Engine,
	manner: Partial<Manner> = {},
	during: (event: TurnEvent) => void = () => undefined,
	stop = new AbortController().signal,
): Promise<Turn> => {
	for await (const event of takeTurn(SAID, conversation, aWorld({ engine }), stop, { ...FIRST, ...manner })) {
		during(event);
		if (event.type === 'turn-kept') return event.turn;
	}
	throw new Error('ended without a turn');
};

/** Lets time pass until the turn is there. */
const inTime = async (turn: Promise<Turn>): Promise<Turn> => {
	const there = { is: false };
	void turn.finally(() => (there.is = true));
	for (let second = 0; second < 300 && !there.is; second++) await vi.advanceTimersByTimeAsync(1000);
	return turn;
};

const isFinishedByGuide = (turn: Turn): boolean =>
	turn.ending === 'finished' &&
	/landlord/i.test(replyOf(turn)) &&
	(turn.sentences.at(-1)?.move ?? null) !== null;

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

describe('a reply that a model began', () => {
	it.each([
		['never opens', [{ is: 'opening', share: 0.2 }], 'opening'],
		['never writes', [BEGUN], 'engine-slow'],
		['never ends its first sentence', [BEGUN, text('It sounds ')], 'engine-slow'],
		['stops in the middle', [BEGUN, text(`${GOOD}It makes `)], 'engine-slow'],
	] as const)('is finished by the guide when the model %s', async (_, pieces, ending) => {
		const engine = hanging(...pieces);
		const turn = await inTime(take(engine));
		expect(turn.written?.ending).toBe(ending);
		expect(isFinishedByGuide(turn)).toBe(true);
		expect(engine.quits()).toBe(1);
	});

	it('waits no longer than a minute and a half for one that writes on and on', async () => {
		let written = 0;
		const engine: Engine = {
			model: 'a-model',
			async *write() {
				yield BEGUN;
				for (;;) {
					await new Promise((resolve) => setTimeout(resolve, 5000));
					written++;
					yield text('and then ');
					if (written % 3 === 0) yield text(`it was about the flat number ${'x'.repeat(written)}. `);
				}
			},
		};
		const turn = await inTime(take(engine));
		expect(written).toBeLessThanOrEqual(18);
		expect(isFinishedByGuide(turn)).toBe(true);
	});

	it.each([
		['dies', [BEGUN, text('It sounds '), { is: 'failed', failure: { kind: 'engine-lost' } }], 'engine-lost'],
		[
			'dies after a sentence',
			[BEGUN, text(GOOD), { is: 'failed', failure: { kind: 'engine-lost' } }],
			'engine-lost',
		],
		['is not there', [{ is: 'failed', failure: { kind: 'engine-missing' } }], 'engine-missing'],
		['ends without a word of why', [BEGUN, text(GOOD)], 'engine-lost'],
		['writes nothing', [BEGUN, WRITTEN], 'done'],
		['writes noise', [BEGUN, text('ikk zz9 ¤¤ 0800 99 ]] {{ . . . '), WRITTEN], null],
		['promises', [BEGUN, text('Everything will be fine, I promise. '), WRITTEN], 'held-back'],
	] as const)('is finished by the guide when the model %s', async (_, pieces, ending) => {
		const turn = await inTime(take(anEngine(...pieces)));
		if (ending !== null) expect(turn.written?.ending).toBe(ending);
		expect(isFinishedByGuide(turn)).toBe(true);
		expect(replyOf(turn)).not.toMatch(/0800|promise/);
	});

	it('says each sentence once, whatever the model had said before it died', async () => {
		const failed: Piece = { is: 'failed', failure: { kind: 'engine-lost' } };
		for (let letters = 0; letters <= GOOD.length * 2; letters += 7) {
			const turn = await inTime(take(anEngine(BEGUN, text((GOOD + GOOD).slice(0, letters)), failed)));
			const sentences = turn.sentences.map((sentence) => sentence.text);
			expect(new Set(sentences).size).toBe(sentences.length);
			expect(isFinishedByGuide(turn)).toBe(true);
		}
	});

	it('records what the model did, word for word', async () => {
		const turn = await inTime(take(anEngine({ is: 'begun', leftOut: 4 }, text(GOOD), WRITTEN)));
		expect(turn.written).toMatchObject({ model: 'a-model', raw: GOOD, told: [], leftOut: 4, ending: 'done' });
		expect(Number.isSafeInteger(turn.written?.seed)).toBe(true);
	});

	it('goes on without it at once when the person does not want to wait', async () => {
		const hurry = new AbortController();
		const turn = await inTime(
			take(hanging({ is: 'opening', share: 0.5 }), { hurry: hurry.signal }, (event) => {
				if (event.type === 'model-opening') setTimeout(() => hurry.abort(), 2000);
			}),
		);
		expect(turn.written?.ending).toBe('unawaited');
		expect(isFinishedByGuide(turn)).toBe(true);
	});

	it('ends with what was shown when the person stops it, and keeps the record', async () => {
		const stop = new AbortController();
		const turn = await inTime(
			take(
				hanging(BEGUN, text(`${GOOD}It makes `)),
				{},
				(event) => {
					if (event.type === 'sentence-reviewed') stop.abort();
				},
				stop.signal,
			),
		);
		expect(turn).toMatchObject({ ending: 'stopped', written: { ending: 'stopped' } });
		expect(turn.sentences).toEqual([{ text: GOOD.trim(), move: null }]);
	});

	it('tells the screen when the model opens, begins and ends', async () => {
		const seen: string[] = [];
		await inTime(
			take(anEngine({ is: 'opening', share: 0.5 }, BEGUN, text(GOOD), WRITTEN), {}, ({ type }) =>
				seen.push(type),
			),
		);
		expect(seen.filter((type) => type.startsWith('model'))).toEqual([
			'model-opening',
			'model-begun',
			'model-ended',
		]);
	});
});

describe('another voice for the same message', () => {
	it('is the guide’s alone when it is asked for', async () => {
		const turn = await inTime(take(anEngine(BEGUN, text(GOOD), WRITTEN), { voice: 'guide' }));
		expect(turn.written).toBeUndefined();
		expect(turn.sentences.every(({ move }) => move !== null)).toBe(true);
	});

	it('takes the place of the turn before, with another seed', async () => {
		const world = aWorld({ engine: anEngine(BEGUN, text(GOOD), WRITTEN) });
		const turns: Turn[] = [];
		for (const replaces of [null, 'turn-1'] as Manner['replaces'][]) {
			const stop = new AbortController().signal;
			for await (const event of takeTurn(SAID, conversation, world, stop, { ...FIRST, replaces }))
				if (event.type === 'turn-kept') turns.push(event.turn);
		}
		expect(turns.map(({ id }) => id)).toEqual(['turn-1', 'turn-1']);
		expect(turns[0]?.written?.seed).not.toBe(turns[1]?.written?.seed);
		expect(await world.store.recallAllTurns()).toEqual({ is: 'kept', value: [turns[1]] });
	});
});
