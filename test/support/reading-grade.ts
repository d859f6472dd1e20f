import { syllable } from 'syllable';

/** Flesch and Kincaid’s grade of texts, each of which ends a sentence. */
export const readingGrade = (texts: readonly string[]): number => {
	const sentences = texts.flatMap((text) => text.split(/(?<=[.!?:])\s+|\n+/u));
	const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}’]+/gu) ?? []);
	const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
	return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
};

/** Every text in words of the content, at any depth; those made of parts are left out. */
export const textsIn = (words: unknown): readonly string[] =>
	typeof words === 'string'
		? [words]
		: typeof words === 'object' && words !== null
			? Object.values(words).flatMap(textsIn)
			: [];
