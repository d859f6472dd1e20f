import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { LISTENING } from '../../../src/content/en/listening.ts';
import { hear } from '../../../src/core/reply/hear/hear.ts';

const piece = (said: string): string | null => hear(said, LISTENING).piece?.text ?? null;

describe('what is quoted for want of anything better', () => {
	it.each([
		['whats worse is I sound pathetic telling anyone', 'whats worse is I sound pathetic telling anyone'],
		['reread it about 400 times yes', 'reread it about 400 times yes'],
		['So what I need is accuracy. How would he do it?', 'So what I need is accuracy'],
		['All right. You have a good night, whatever you do at night.', 'You have a good night'],
		['I am afraid if I ask him when he will come, he says never.', 'I am afraid if I ask him'],
	])('%s', (said, quoted) => {
		expect(piece(said)).toBe(quoted);
	});

	it.each([['ok'], ['Righto.'], [''], ['???'], ['I see. Well.']])(
		'of %s nothing is: it says too little',
		(said) => {
			expect(piece(said)).toBeNull();
		},
	);

	it('a question is told as one', () => {
		expect(hear('where would the forms for appeals be', LISTENING).piece?.isQuestion).toBe(false);
		expect(hear('where would the forms for appeals be?', LISTENING).piece?.isQuestion).toBe(true);
	});

	it('stands in the message as it is, eight words at most', () => {
		const words = fc.constantFrom(
			...'photos landlord, letters. and the of I my debt? bailiffs came because yesterday (rent) – "quiet" never'.split(
				' ',
			),
		);
		fc.assert(
			fc.property(fc.array(words, { maxLength: 40 }), (said) => {
				const message = said.join(' ');
				const quoted = piece(message);
				if (quoted === null) return;
				expect(message).toContain(quoted);
				expect(quoted.split(' ').length).toBeLessThanOrEqual(8);
			}),
		);
	});
});
