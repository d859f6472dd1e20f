import { describe, expect, it } from 'vitest';
import { openWordIndex } from '../../../src/core/memory/word-index.ts';

const NONE = -1;
const indexOf = (texts: readonly string[], threads: readonly number[] = []) => {
	const index = openWordIndex();
	texts.forEach((text, row) => {
		index.put(row, threads[row] ?? NONE, text.split(' '));
	});
	return index;
};
const rank = (values: Float32Array): readonly number[] =>
	[...values.keys()].toSorted((one, other) => (values[other] ?? 0) - (values[one] ?? 0));

describe('the index of words', () => {
	it('puts a rare word above a common one, and both above either', () => {
		const { rows } = indexOf([
			'rent late',
			'rent paid',
			'rent bailiff',
			'cat sleeps',
			'bailiff came',
		]).compare(['rent', 'bailiff']);
		expect(rank(rows).slice(0, 2)).toEqual([2, 4]);
		expect(rows[3]).toBe(0);
	});

	it('gives less for a word in a long text than in a short one', () => {
		const { rows } = indexOf(['rent late', 'rent one two three four five six', 'cat']).compare(['rent']);
		expect(rows[0]).toBeGreaterThan(rows[1] ?? 1);
	});

	it('gives shares, less where part of the message is found nowhere', () => {
		const index = indexOf(['rent rent rent rent', 'cat']);
		const whole = index.compare(['rent']).rows[0] ?? 0;
		const half = index.compare(['rent', 'unheard']).rows[0] ?? 0;
		expect(whole).toBeLessThanOrEqual(1);
		expect(half).toBeLessThan(whole);
		expect([...index.compare([]).rows]).toEqual([0, 0]);
	});

	it('measures a conversation as one text, by the rows that belong to it', () => {
		const { threads } = indexOf(
			['rent late', 'cat bailiff', 'rent late cat', 'rent bailiff'],
			[0, 0, 1, NONE],
		).compare(['rent', 'bailiff']);
		expect(threads).toHaveLength(2);
		expect(threads[0]).toBeGreaterThan(threads[1] ?? 1);
	});

	it('is, once a row is dropped, as if it had never been there', () => {
		const index = indexOf(['rent late', 'rent bailiff bailiff', 'cat'], [0, 0, 1]);
		index.drop(1, 0, ['rent', 'bailiff', 'bailiff']);
		const without = openWordIndex();
		without.put(0, 0, ['rent', 'late']);
		without.put(2, 1, ['cat']);
		for (const terms of [['rent'], ['bailiff'], ['rent', 'cat', 'bailiff']])
			expect(index.compare(terms)).toEqual(without.compare(terms));
	});
});
