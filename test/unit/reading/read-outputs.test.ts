import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMOTIONS } from '../../../src/core/reading/emotions.ts';
import { DANGER_LABELS } from '../../../src/core/reading/labels.ts';
import { readOutputs, type Heads } from '../../../src/core/reading/read-outputs.ts';
import { EVEN_HEADS, someOutputs } from '../../support/some-outputs.ts';

const withEmotionHead = (emotion: Partial<Heads['emotion']>): Heads => ({
	...EVEN_HEADS,
	emotion: { ...EVEN_HEADS.emotion, ...emotion },
});

describe('the emotions', () => {
	it('come likeliest first', () => {
		const reading = readOutputs(someOutputs({ emotion: { grief: 1, sadness: 3 } }), EVEN_HEADS);
		expect(reading.emotions.slice(0, 2).map(({ label }) => label)).toEqual(['sadness', 'grief']);
	});

	it('count as likely at or above their own threshold, and no others', () => {
		const thresholds = EMOTIONS.map((label) => (label === 'grief' ? 0.2 : 0.9));
		const reading = readOutputs(
			someOutputs({ emotion: { grief: -1, sadness: 1 } }),
			withEmotionHead({ thresholds }),
		);
		expect(reading.likely.map(({ label }) => label)).toEqual(['grief']);
	});

	it('give the sentiment that stands highest above its own threshold', () => {
		const outputs = someOutputs({ emotion: { fear: 1, joy: 0.8 } });
		expect(readOutputs(outputs, EVEN_HEADS).sentiment).toBe('negative');
		const sentiment = { ...EVEN_HEADS.sentiment, positive: 0.3 };
		expect(readOutputs(outputs, { ...EVEN_HEADS, sentiment }).sentiment).toBe('positive');
	});

	it('have probabilities between 0 and 1 in falling order, whatever the logits', () => {
		fc.assert(
			fc.property(
				fc.array(fc.float({ noNaN: true }), { minLength: 28, maxLength: 28 }),
				fc.double({ min: 0.1, max: 10, noNaN: true }),
				(values, temperature) => {
					const { emotions } = readOutputs(
						{ ...someOutputs(), emotion: Float32Array.from(values) },
						withEmotionHead({ temperature }),
					);
					const probabilities = emotions.map(({ p }) => p);
					expect(probabilities.every((p) => p >= 0 && p <= 1)).toBe(true);
					expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a));
				},
			),
		);
	});

	it('come in the same order at every temperature: it changes how sure, not what', () => {
		const outputs = someOutputs({ emotion: { anger: 2, fear: 1, joy: 0.5 } });
		const order = (temperature: number): string[] =>
			readOutputs(outputs, withEmotionHead({ temperature }))
				.emotions.slice(0, 3)
				.map(({ label }) => label);
		expect(order(0.5)).toEqual(order(3));
	});
});

describe('the dangers', () => {
	const dangersOf = (danger: Partial<Record<(typeof DANGER_LABELS)[number], number>>) =>
		readOutputs(someOutputs({ danger }), EVEN_HEADS).dangers.map(({ kind, level }) => [kind, level]);

	it.each([
		['none', {}, []],
		['distress', { 'self-harm-1': 2 }, [['self-harm', 1]]],
		[
			'the gravest level that was reached',
			{ 'self-harm-1': 3, 'self-harm-2': 2, 'self-harm-3': 1 },
			[['self-harm', 3]],
		],
		['a level without the ones below it', { 'self-harm-4': 1 }, [['self-harm', 4]]],
		['another kind with its own level', { overdose: 1 }, [['overdose', 4]]],
		[
			'several kinds, likeliest first',
			{ clock: 1, abuse: 3 },
			[
				['abuse', 3],
				['clock', 2],
			],
		],
	] as const)('%s', (_, danger, expected) => {
		expect(dangersOf(danger)).toEqual(expected);
	});
});

describe('how sure a danger is', () => {
	const logit = (p: number): number => Math.log(p / (1 - p));
	type Likely = Partial<Record<(typeof DANGER_LABELS)[number], number>>;
	const outputsOf = (danger: Likely) =>
		someOutputs({
			danger: Object.fromEntries(Object.entries(danger).map(([label, p]) => [label, logit(p)])),
		});
	const read = (alone: Likely, together: Likely | null) =>
		readOutputs(outputsOf(alone), EVEN_HEADS, together === null ? null : outputsOf(together)).dangers;
	const sureOf = (alone: Likely, together: Likely | null) => read(alone, together).map(({ sure }) => sure);

	it('with no other message beside it, from .9 on', () => {
		expect(sureOf({ abuse: 0.88 }, null)).toEqual([null]);
		expect(sureOf({ abuse: 0.92 }, null)).toEqual([3]);
	});

	it('amid others from .75 on, where they say it too, and never where they do not', () => {
		expect(sureOf({ abuse: 0.78 }, { abuse: 0.65 })).toEqual([3]);
		expect(sureOf({ abuse: 0.72 }, { abuse: 0.99 })).toEqual([null]);
		expect(sureOf({ abuse: 0.99 }, { abuse: 0.55 })).toEqual([null]);
		expect(sureOf({ abuse: 0.99 }, { child: 0.99 })).toEqual([null]);
	});

	it('of self-harm where they say any level but distress; level 4 from .9 on', () => {
		expect(sureOf({ 'self-harm-3': 0.8 }, { 'self-harm-2': 0.7 })).toEqual([3]);
		expect(sureOf({ 'self-harm-3': 0.8 }, { 'self-harm-1': 0.9 })).toEqual([null]);
		expect(sureOf({ 'self-harm-3': 0.8, 'self-harm-4': 0.85 }, { 'self-harm-4': 0.9 })).toEqual([3]);
		expect(sureOf({ 'self-harm-4': 0.95 }, { 'self-harm-4': 0.7 })).toEqual([4]);
	});

	const low = {
		...EVEN_HEADS,
		danger: { ...EVEN_HEADS.danger, thresholds: DANGER_LABELS.map(() => 0.26) },
	};

	it('is told of each kind by itself; that there is any danger, by all kinds and both readings', () => {
		const noticed = (alone: Likely, together: Likely) => {
			const reading = readOutputs(outputsOf(alone), low, outputsOf(together));
			return [reading.dangers, reading.together ?? []].map((some) => some.map(({ kind }) => kind));
		};
		const quiet = Object.fromEntries(DANGER_LABELS.map((label) => [label, 0.001]));
		expect(noticed({ ...quiet, abuse: 0.4 }, quiet)).toEqual([[], []]);
		expect(noticed({ ...quiet, abuse: 0.4 }, { ...quiet, child: 0.3 })).toEqual([['abuse'], ['child']]);
		expect(noticed(quiet, { ...quiet, abuse: 0.25, child: 0.27, violence: 0.2 })).toEqual([[], ['child']]);
		expect(noticed({ ...quiet, abuse: 0.6 }, quiet)).toEqual([['abuse'], []]);
		expect(noticed({ ...quiet, 'self-harm-1': 0.9 }, quiet)).toEqual([['self-harm'], []]);
	});

	it('never notices less when a danger grows likelier, alone or together', () => {
		const p = fc.double({ min: 0.01, max: 0.35, noNaN: true });
		const every = fc.record(Object.fromEntries(DANGER_LABELS.map((label) => [label, p])));
		const kinds = (alone: Likely, together: Likely) => {
			const reading = readOutputs(outputsOf(alone), low, outputsOf(together));
			return [...reading.dangers, ...(reading.together ?? [])].some(({ level }) => level > 1);
		};
		fc.assert(
			fc.property(every, every, fc.constantFrom(...DANGER_LABELS), (alone, together, label) => {
				const more = { [label]: 0.4 };
				if (!kinds(alone, together)) return;
				expect(kinds({ ...alone, ...more }, together)).toBe(true);
				expect(kinds(alone, { ...together, ...more })).toBe(true);
			}),
		);
	});

	it('never grows less when the others say it more', () => {
		const p = fc.double({ min: 0.01, max: 0.99, noNaN: true });
		fc.assert(
			fc.property(fc.constantFrom(...DANGER_LABELS), p, p, p, (label, alone, one, other) => {
				const [less, more] = [Math.min(one, other), Math.max(one, other)];
				const sure = (together: number) => sureOf({ [label]: alone }, { [label]: together })[0] ?? 0;
				expect(sure(more)).toBeGreaterThanOrEqual(sure(less));
			}),
		);
	});
});

describe('topic and need', () => {
	it('share one certainty, likeliest first', () => {
		const { topics, needs } = readOutputs(
			someOutputs({ topic: { debt: 2, work: 1 }, need: { step: 3 } }),
			EVEN_HEADS,
		);
		expect(topics.slice(0, 2).map(({ label }) => label)).toEqual(['debt', 'work']);
		expect(topics.reduce((sum, { p }) => sum + p, 0)).toBeCloseTo(1, 6);
		expect(needs[0]?.label).toBe('step');
		expect(needs.reduce((sum, { p }) => sum + p, 0)).toBeCloseTo(1, 6);
	});
});

describe('what is said about the conversation, and what cannot be read', () => {
	it('is likely at or above its threshold', () => {
		const { person, stuck } = readOutputs(
			someOutputs({ conversation: { person: 1, stuck: -1 } }),
			EVEN_HEADS,
		);
		expect(person).toMatchObject({ likely: true });
		expect(stuck).toMatchObject({ likely: false });
	});

	it('names the likelier reason, or none', () => {
		const outsideOf = (unread: { language?: number; gibberish?: number }) =>
			readOutputs(someOutputs({ unread }), EVEN_HEADS).outside;
		expect(outsideOf({ language: 1, gibberish: 2 })).toBe('gibberish');
		expect(outsideOf({ language: 1 })).toBe('language');
		expect(outsideOf({})).toBeNull();
	});
});

it('refuses outputs that are not from our encoder', () => {
	expect(() => readOutputs({ ...someOutputs(), emotion: new Float32Array(27) }, EVEN_HEADS)).toThrow('28');
	expect(() => readOutputs({ ...someOutputs(), danger: new Float32Array(4) }, EVEN_HEADS)).toThrow('danger');
});
