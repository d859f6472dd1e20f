import { describe, expect, it } from 'vitest';
import { withoutThinking } from '../../../src/core/models/without-thinking.ts';

const through = (text: string, size: number): string => {
	let passed = '';
	const pass = withoutThinking((part) => (passed += part));
	for (let place = 0; place < text.length; place += size) pass(text.slice(place, place + size));
	return passed;
};

describe('what a model thinks aloud', () => {
	it.each([1, 2, 3, 7, 100])('is left out, %i characters at a time', (size) => {
		expect(through('<think>\n\n</think>\n\nThat sounds hard.', size)).toBe('That sounds hard.');
		expect(through('\n<think>She owes < 5 pounds.</think>It sounds heavy.', size)).toBe('It sounds heavy.');
	});

	it.each([1, 5, 100])('is nothing where a model just answers, %i characters at a time', (size) => {
		expect(through('That sounds hard. <think> is a word.', size)).toBe(
			'That sounds hard. <think> is a word.',
		);
	});

	it('leaves nothing of a thought without an end', () => {
		expect(through('<think>I should say that', 4)).toBe('');
	});
});
