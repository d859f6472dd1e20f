import { normalise } from '../reading/normalise.ts';
import type { Note } from './note.ts';

/** The notes in which every word of the query stands, or begins one: in the text, the words they came from, or the subjects. */
export const findNotes = (notes: readonly Note[], query: string): readonly Note[] => {
	const wanted = wordsOf(query);
	if (wanted.length === 0) return notes;
	return notes.filter((note) => {
		const words = wordsOf([note.text, note.words, ...note.subjects].join(' '));
		return wanted.every((wanting) => words.some((word) => word.startsWith(wanting)));
	});
};

const wordsOf = (text: string): readonly string[] =>
	normalise(text)
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.match(/[\p{L}\p{N}]+/gu) ?? [];
