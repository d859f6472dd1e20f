import { describe, expect, it } from 'vitest';
import { openMeaningIndex } from '../../../src/core/memory/meaning-index.ts';
import { quantise } from '../../../src/core/memory/quantise.ts';
import { seeded } from '../../eval/misspell.ts';

const chance = seeded(7);
const unit = (): Float32Array => {
	const values = Float32Array.from({ length: 384 }, () => chance() - 0.5);
	const length = Math.hypot(...values);
	return values.map((value) => value / length);
};
const product = (a: Float32Array | Int8Array, b: Float32Array | Int8Array): number => {
	let sum = 0;
	for (const [at, value] of a.entries()) sum += value * (b[at] ?? 0);
	return sum;
};

describe('the index of meanings', () => {
	it('gives the cosine of every row, as if each were multiplied by itself', () => {
		const embeddings = Array.from({ length: 2_101 }, () => quantise(unit()));
		const index = openMeaningIndex();
		embeddings.forEach((embedding, row) => {
			index.put(row, embedding);
		});
		const wanted = quantise(unit());
		const cosines = new Float32Array(embeddings.length);
		index.compare(wanted, cosines);
		expect([...cosines]).toEqual(
			embeddings.map((embedding) => Math.fround(product(embedding, wanted) / (127 * 127))),
		);
	});

	it('is exact at the ends: the same, and the opposite', () => {
		const axis = new Int8Array(384);
		axis[5] = 127;
		const index = openMeaningIndex();
		index.put(0, axis);
		index.put(
			3,
			axis.map((value) => -value),
		);
		const cosines = new Float32Array(4);
		index.compare(axis, cosines);
		expect([...cosines]).toEqual([1, 0, 0, -1]);
	});

	it('forgets an embedding, and takes another in its place', () => {
		const [first, second] = [quantise(unit()), quantise(unit())];
		const index = openMeaningIndex();
		index.put(1, first);
		index.put(2, second);
		index.put(1, null);
		const cosines = new Float32Array(3);
		index.compare(first, cosines);
		expect(cosines[1]).toBe(0);
		expect(cosines[2]).toBeCloseTo(product(first, second) / 127 ** 2, 5);
		index.put(1, second);
		index.compare(second, cosines);
		expect(cosines[1]).toBe(cosines[2]);
	});
});

it('quantises a cosine to within 0.01', () => {
	for (let time = 0; time < 200; time++) {
		const [a, b] = [unit(), unit()];
		expect(Math.abs(product(quantise(a), quantise(b)) / 127 ** 2 - product(a, b))).toBeLessThan(0.01);
	}
});
