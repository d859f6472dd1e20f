import { describe, expect, it } from 'vitest';
import { isSound } from '../../../src/core/models/self-test.ts';

const sure = Array.from({ length: 12 }, () => -0.4);

describe('the self-test of a model', () => {
	it.each([
		['counts in words', 'One, two, three, four, five, six.'],
		['counts in figures', '1\n2\n3\n4\n5\n6'],
		['strays and counts', 'Sure! Here you go: one, two, and three.'],
	])('passes one that %s', (_, text) => {
		expect(isSound({ text, logprobs: sure }, 'conversation')).toBe(true);
	});

	it.each([
		['is as unsure as chance', 'one two three four', Array.from({ length: 12 }, () => -10.8)],
		['computes what is no number', 'one two three four', [...sure, NaN]],
		['has no probabilities at all', 'one two three four', []],
		['writes one sign for ever, as after NaN', '!!!!!!!!!!!!!!!!', Array.from({ length: 16 }, () => 0)],
		['says one word for ever', 'two '.repeat(20), sure],
		['is sure of nonsense, as 8-bit weights on some GPUs', 'acular hitter ocks three cum', sure],
		['writes bytes that are no letters', 'one two three \uFFFD\uFFFD four', sure],
		['writes nothing', '', sure],
		['counts backwards', 'three, two, one', sure],
	])('fails one that %s', (_, text, logprobs) => {
		expect(isSound({ text, logprobs }, 'conversation')).toBe(false);
	});

	it('does not ask one made for tests to count', () => {
		const tested = { text: 'It sounds like that weighs on you.', logprobs: sure };
		expect(isSound(tested, 'test')).toBe(true);
		expect(isSound(tested, 'conversation')).toBe(false);
	});
});
