import fc from 'fast-check';
import { expect, it } from 'vitest';
import { termsOf } from '../../../src/core/memory/terms.ts';

it('finds the words that tell something, whatever their form', () => {
	expect(termsOf('My mum’s bills were PAID')).toEqual(termsOf("mother's bill pay"));
	expect(termsOf('I lost the job')).toEqual(termsOf('losing jobs'));
	expect(termsOf('my freind')).toEqual(termsOf('friends'));
});

it('leaves out what says nothing alone', () => {
	expect(termsOf('I think that I know what it is')).toEqual([]);
	expect(termsOf('')).toEqual([]);
});

it('finds the same where nothing has to be folded as on the longer way', () => {
	// One accented letter alone is no term, and sends the whole text that way.
	fc.assert(
		fc.property(fc.string({ unit: 'binary-ascii', maxLength: 60 }), (text) => {
			expect(termsOf(`${text} é`)).toEqual(termsOf(text));
		}),
	);
});
