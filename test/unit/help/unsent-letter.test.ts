import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNSENT_LETTER } from '../../../src/content/en/help/unsent-letter.ts';
import type { Instant } from '../../../src/core/brand.ts';
import {
	EMPTY_UNSENT_LETTER,
	withDraftGone,
	withSealed,
	withSealedGone,
} from '../../../src/core/help/unsent-letter/sheet.ts';
import { told } from '../../../src/core/help/unsent-letter/told.ts';

const NOW = 1_780_000_000_000 as Instant;
const letter = { ...EMPTY_UNSENT_LETTER, to: ' Dad ', words: 'You were never there.\n' };
const words = fc.string({ minLength: 1 }).filter((text) => text.trim().length > 2);

describe('a letter not sent', () => {
	it('is put away whole, and the table is empty', () => {
		expect(withSealed(letter, NOW)).toEqual({
			to: '',
			words: '',
			sealed: [{ to: 'Dad', words: 'You were never there.', sealedAt: NOW }],
		});
	});

	it('is none while nothing is written', () => {
		const blank = { ...letter, words: ' \n' };
		expect(withSealed(blank, NOW)).toBe(blank);
	});

	it('that was let go is nowhere in the sheet any more', () => {
		fc.assert(
			fc.property(words, words, (first, second) => {
				fc.pre(
					!second.includes(first.trim()) &&
						!JSON.stringify('to words sealed sealedAt').includes(first.trim()),
				);
				const one = withSealed({ ...EMPTY_UNSENT_LETTER, words: first }, NOW);
				const two = withSealed({ ...one, words: second }, NOW);
				const sealed = two.sealed[1];
				if (sealed === undefined) throw new Error('it was not sealed');
				expect(withSealedGone(two, sealed).sealed.map((left) => left.words)).toEqual([second.trim()]);
				expect(withDraftGone({ ...two, words: 'on the table' })).toEqual(two);
			}),
		);
	});

	it('that was let go takes no other with it, also one that reads the same', () => {
		const twice = withSealed({ ...withSealed(letter, NOW), to: 'Dad', words: letter.words }, NOW);
		const [first] = twice.sealed;
		if (first === undefined) throw new Error('it was not sealed');
		expect(withSealedGone(twice, first).sealed).toHaveLength(1);
	});

	it('is told of without what stands in it', () => {
		expect(told(letter, UNSENT_LETTER.told)).toBe('I wrote a letter that I will not send, to Dad.');
		expect(told({ ...letter, to: ' ' }, UNSENT_LETTER.told)).toBe('I wrote a letter that I will not send.');
		expect(told(withSealed(letter, NOW), UNSENT_LETTER.told)).toContain('Dad');
		expect(told(EMPTY_UNSENT_LETTER, UNSENT_LETTER.told)).toBe('');
	});
});
