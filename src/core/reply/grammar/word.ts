import { DETERMINERS, NOMINATIVES } from './english.ts';
import type { Word } from '../language.ts';

export const lowerAt = (words: readonly Word[], index: number): string => words[index]?.lower ?? '';

export const has = (word: Word | undefined, ...tags: readonly string[]): boolean =>
	tags.some((tag) => word?.tags.has(tag) === true);

/** A word of ours. */
export const made = (text: string, tags: readonly string[] = ['Conjunction']): Word => ({
	text,
	lower: text.toLowerCase(),
	before: '',
	after: '',
	tags: new Set(tags),
	attached: [],
});

export const isNominative = (word: Word | undefined): boolean => NOMINATIVES.has(word?.lower ?? '');

export const isNoun = (word: Word | undefined): boolean =>
	has(word, 'Noun', 'Abbreviation', 'Acronym') &&
	!has(word, 'Pronoun') &&
	!isDeterminer(word) &&
	!/^(?:less|none|how|what)$/u.test(word?.lower ?? '');

export const isDeterminer = (word: Word | undefined): boolean => DETERMINERS.has(word?.lower ?? '');

/** Not at the start of a sentence any more. Names stay as they are. */
export const lowered = (word: Word): Word =>
	has(word, 'ProperNoun') && word.lower !== 'i'
		? word
		: { ...word, text: word.text.charAt(0).toLowerCase() + word.text.slice(1) };
