import { NEVER_LAST, STOP_WORDS } from '../grammar/english.ts';
import { splitSentences } from '../language.ts';
import { wordsOf } from '../variety.ts';
import type { Lists } from './lists.ts';
import { LONGEST_COPY } from './statement.ts';

/** Quotations are looked for in so many sentences from the end, where most messages come to their point. */
const MOST_SENTENCES = 12;

/** The weightiest stretch of at most eight plain words, as they stand, that begins or ends where something ends. */
export const chooseQuote = (said: string, lists: Lists, enough: number): string | null => {
	let best: string | null = null;
	let most = 0;
	for (const stretch of splitSentences(said.slice(-LONGEST_READ))
		.slice(-MOST_SENTENCES)
		.flatMap(stretchesOf)) {
		const words = stretch.map((word) => wordsOf(word)[0] ?? '');
		const telling = words.filter((word) => word.length > 2 && !STOP_WORDS.has(word));
		const isFit = stretch.every(isPlain) && !words.some((word) => lists.unspoken.has(word));
		const weight = telling.length + 2 * words.filter((word) => lists.trouble.has(word)).length;
		if (isFit && telling.length >= Math.max(1, enough) && weight > most) {
			best = stretch.join(' ');
			most = weight;
		}
	}
	return best;
};

const LONGEST_READ = 3000;

/** Of each part between marks the whole, or its beginning and its end. */
const stretchesOf = (sentence: string): readonly (readonly string[])[] =>
	sentence.split(/[,;:!?.]+(?=\s|$)|[()“”"–—\n]+/u).flatMap((part) => {
		const words = part.split(/\s+/u).filter((word) => word !== '');
		if (words.length < 2) return [];
		if (words.length <= LONGEST_COPY) return [words];
		const end = words
			.slice(0, LONGEST_COPY)
			.findLastIndex((word) => !STOP_WORDS.has(word.toLowerCase()) && !NEVER_LAST.has(word.toLowerCase()));
		return [words.slice(0, end + 1), words.slice(-LONGEST_COPY)];
	});

const isPlain = (word: string): boolean =>
	/^[\p{Script=Latin}\d£$€][\p{Script=Latin}\d'’%-]*$/u.test(word) &&
	word.length <= 20 &&
	!/^x{2,}$/iu.test(word);
