import { describe, expect, it } from 'vitest';
import { cosine, isSound, type Golden } from '../../../src/core/reading/golden.ts';

const HEADLESS = { emotion: [], danger: [], topic: [], need: [], conversation: [], unread: [] };

const golden: Golden = {
	tolerance: { cosine: 0.99, logit: 0.2 },
	cases: [
		{ text: 'one', embedding: [1, 0], ...HEADLESS, emotion: [0.5, -1], danger: [3] },
		{ text: 'two', embedding: [0, 1], ...HEADLESS, emotion: [2, 2], danger: [-3] },
	],
};
const NONE = new Float32Array(0);
const output = (embedding: number[], emotion: number[], danger = 3) => ({
	embedding: Float32Array.from(embedding),
	emotion: Float32Array.from(emotion),
	danger: Float32Array.of(danger),
	topic: NONE,
	need: NONE,
	conversation: NONE,
	unread: NONE,
});
const right = [output([1, 0], [0.5, -1]), output([0, 1], [2, 2], -3)];

describe('the self-test of the encoder', () => {
	it('passes the recorded outputs, and outputs within the tolerance', () => {
		expect(isSound(right, golden)).toBe(true);
		expect(isSound([output([1, 0.05], [0.6, -1.1], 2.9), right[1] ?? output([], [])], golden)).toBe(true);
	});

	it.each([
		['an embedding that points elsewhere', [output([0, 1], [0.5, -1]), right[1]]],
		['a logit too far off', [output([1, 0], [0.8, -1]), right[1]]],
		['a logit of another head too far off', [output([1, 0], [0.5, -1], 2), right[1]]],
		['not-a-number, as a broken GPU gives', [output([Number.NaN, 0], [0.5, -1]), right[1]]],
		['not-a-number among the logits', [output([1, 0], [Number.NaN, -1]), right[1]]],
		['only zeros', [output([0, 0], [0, 0]), right[1]]],
		['too few logits', [output([1, 0], [0.5]), right[1]]],
		['a missing case', [right[0]]],
	])('fails %s', (_, outputs) => {
		expect(
			isSound(
				outputs.filter((each) => each !== undefined),
				golden,
			),
		).toBe(false);
	});

	it('fails when there is nothing to compare with', () => {
		expect(isSound([], { ...golden, cases: [] })).toBe(false);
	});

	it('measures the cosine of two vectors of any length', () => {
		expect(cosine([2, 0], [5, 0])).toBe(1);
		expect(cosine([1, 0], [0, 3])).toBe(0);
		expect(cosine([0, 0], [1, 0])).toBe(0);
	});
});
