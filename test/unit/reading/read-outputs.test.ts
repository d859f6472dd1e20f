import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMOTIONS } from '../../../src/core/reading/emotions.ts';
import { readOutputs } from '../../../src/core/reading/read-outputs.ts';

const embedding = new Float32Array(384);
const head = { temperature: 1, thresholds: EMOTIONS.map(() => 0.5) };
const logits = (of: Partial<Record<(typeof EMOTIONS)[number], number>>): Float32Array =>
	Float32Array.from(EMOTIONS, (label) => of[label] ?? -8);

describe('reading the outputs of the encoder', () => {
	it('puts the likeliest emotion first', () => {
		const reading = readOutputs({ embedding, emotion: logits({ grief: 1, sadness: 3 }) }, head);
		expect(reading.emotions.slice(0, 2).map(({ label }) => label)).toEqual(['sadness', 'grief']);
	});

	it('counts as likely what is at or above its own threshold, and nothing else', () => {
		const thresholds = EMOTIONS.map((label) => (label === 'grief' ? 0.2 : 0.9));
		const reading = readOutputs(
			{ embedding, emotion: logits({ grief: -1, sadness: 1 }) },
			{ temperature: 1, thresholds },
		);
		expect(reading.likely.map(({ label }) => label)).toEqual(['grief']);
	});

	it('takes the sentiment from what is likely, and from the first emotion when nothing is', () => {
		expect(readOutputs({ embedding, emotion: logits({ fear: 2, joy: 1 }) }, head).sentiment).toBe('negative');
		expect(readOutputs({ embedding, emotion: logits({ gratitude: -1 }) }, head).sentiment).toBe('positive');
	});

	it('refuses outputs that are not from our encoder', () => {
		expect(() => readOutputs({ embedding, emotion: new Float32Array(27) }, head)).toThrow('28');
	});

	it('gives probabilities between 0 and 1 in falling order, whatever the logits', () => {
		fc.assert(
			fc.property(
				fc.array(fc.float({ noNaN: true }), { minLength: 28, maxLength: 28 }),
				fc.double({ min: 0.1, max: 10, noNaN: true }),
				(values, temperature) => {
					const { emotions } = readOutputs(
						{ embedding, emotion: Float32Array.from(values) },
						{ ...head, temperature },
					);
					const probabilities = emotions.map(({ p }) => p);
					expect(probabilities.every((p) => p >= 0 && p <= 1)).toBe(true);
					expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a));
				},
			),
		);
	});

	it('says the same order at every temperature: it changes how sure, not what', () => {
		const emotion = logits({ anger: 2, fear: 1, joy: 0.5 });
		const order = (temperature: number): string[] =>
			readOutputs({ embedding, emotion }, { ...head, temperature })
				.emotions.slice(0, 3)
				.map(({ label }) => label);
		expect(order(0.5)).toEqual(order(3));
	});
});
