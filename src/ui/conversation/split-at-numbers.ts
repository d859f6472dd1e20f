import type { Contact } from '../../core/people/helpline.ts';

/**
 * A sentence in pieces, with the contact in the place of each number that stands in it as it stands in `contacts`.
 * A number that has both a line to call and one to text to becomes the first of them.
 */
export const splitAtNumbers = (text: string, contacts: readonly Contact[]): readonly (string | Contact)[] => {
	if (contacts.length === 0) return [text];
	// The group makes `split` keep what it splits at. Numbers are digits and single spaces: nothing to escape.
	const numbers = contacts.map(({ number }) => number).sort((a, b) => b.length - a.length);
	return text
		.split(new RegExp(`\\b(${numbers.join('|')})\\b`, 'u'))
		.filter((piece) => piece !== '')
		.map((piece) => contacts.find(({ number }) => number === piece) ?? piece);
};
