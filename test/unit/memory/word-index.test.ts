import { describe, expect, it } from 'vitest';
import type { ConversationId } from '../../../src/core/brand.ts';
import { openThreads } from '../../../src/core/memory/threads.ts';
import { openWordIndex } from '../../../src/core/memory/word-index.ts';

const NONE = -1;
/** The texts of one conversation stand in its order. */
const indexOf = (texts: readonly string[], threads: readonly number[] = []) => {
	const order = openThreads();
	[...new Set(threads)].forEach((thread) => order.numberOf(String(thread) as ConversationId));
	const index = openWordIndex(order);
	texts.forEach((text, row) => {
		const thread = threads[row] ?? NONE;
		index.put(row, thread, text.split(' '));
		if (thread !== NONE) order.link(row, thread, row);
	});
	return index;
};
const AROUND = { around: 0.5, akin: 0 };
const AKIN = { around: 0, akin: 0.5 };
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

	it('hears a word in the two turns before and after its own, less and less, and in no other conversation', () => {
		const { rows } = indexOf(
			['one', 'two', 'three', 'rent', 'five', 'six', 'seven', 'cat'],
			[0, 0, 0, 0, 0, 0, 0, 1],
		).compare(['rent'], [], AROUND);
		expect([...rows].map((share) => share > 0)).toEqual([false, true, true, true, true, true, false, false]);
		expect(rows[3]).toBeGreaterThan(rows[2] ?? 1);
		expect(rows[2]).toBeGreaterThan(rows[1] ?? 1);
		expect(rows[4]).toBe(rows[2]);
	});

	it('puts two words that meet in neighbouring turns above one that runs through them', () => {
		const { rows } = indexOf(
			['rent cat', 'bailiff cat', 'rent cat', 'rent rent', 'rent cat'],
			[0, 0, 1, 1, 1],
		).compare(['rent', 'bailiff'], [], AROUND);
		expect(rank(rows)[0]).toBeLessThan(2);
		expect(rows[0]).toBeGreaterThan(rows[3] ?? 1);
	});

	it('takes another word for the same thing for a part of the word, and for nothing where it stands beside it', () => {
		const index = indexOf(['pai late', 'wage late', 'pai wage', 'pai salari', 'cat late']);
		const { rows } = index.compare(['pai'], [], AKIN);
		const [itself = 0, other = 0, both] = rows;
		expect(other).toBeGreaterThan(0);
		expect(other).toBeLessThan(itself);
		expect(both).toBe(itself);
		expect(rows[3]).toBe(itself);
		expect(rows[4]).toBe(0);
		expect(index.compare(['pai'], [], AROUND).rows[1]).toBe(0);
		expect(index.compare([], ['pai'], AKIN).rows[1]).toBe(0);
	});

	it('is, once a row is dropped, as if it had never been there', () => {
		const index = indexOf(['rent late', 'rent bailiff bailiff', 'cat'], [0, 0, 1]);
		index.drop(1, 0, ['rent', 'bailiff', 'bailiff']);
		const without = openWordIndex(openThreads());
		without.put(0, 0, ['rent', 'late']);
		without.put(2, 1, ['cat']);
		for (const terms of [['rent'], ['bailiff'], ['rent', 'cat', 'bailiff']])
			expect(index.compare(terms)).toEqual(without.compare(terms));
	});
});
