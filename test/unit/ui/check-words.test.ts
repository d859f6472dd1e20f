import { expect, test } from 'vitest';
import fc from 'fast-check';
import { checkWords } from '../../../src/ui/vault/check-words.ts';

const twelve = 'lorry candle whistle river lamp post quiet apple moon stone glass lorry'.split(' ');

test('asks for two words in their order, each once among four that differ, and only the paper tells which', () => {
	fc.assert(
		fc.property(fc.infiniteStream(fc.double({ min: 0, max: 0.999_999, noNaN: true })), (chances) => {
			const questions = checkWords(twelve, () => chances.next().value as number);
			expect(questions.map(({ place }) => place)).toHaveLength(2);
			expect((questions[0]?.place ?? 0) < (questions[1]?.place ?? 0)).toBe(true);
			for (const { place, right, options } of questions) {
				expect(right).toBe(twelve[place - 1]);
				expect(options.filter((option) => option === right)).toHaveLength(1);
				expect(new Set(options).size).toBe(4);
			}
		}),
	);
});
