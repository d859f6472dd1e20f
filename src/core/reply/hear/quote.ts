import { FIRST_PERSON, NEVER_LAST, SECOND_PERSON, STOP_WORDS } from '../grammar/english.ts';
import { isFinite } from '../grammar/find-verb.ts';
import { stripLeading } from '../grammar/strip.ts';
import { isContentWord, readSentences, splitSentences, type Word } from '../language.ts';
import { wordsOf } from '../variety.ts';
import { isIn, type Lists } from './lists.ts';
import { LONGEST_COPY } from './statement.ts';

/** Quotations are looked for in so many sentences from the end, where most messages come to their point. */
const MOST_SENTENCES = 12;
const LONGEST_READ = 3000;
const FEWEST_WORDS = 3;

/**
 * A part of the message of eight plain words at most, as it stands, that tells of the person: it has a verb and begins
 * in the first person. Nothing asked, ordered or said in passing is quoted.
 */
export const chooseQuote = (said: string, lists: Lists, enough: number): string | null => {
	let best: string | null = null;
	let most = 0;
	for (const part of splitSentences(said.slice(-LONGEST_READ)).slice(-MOST_SENTENCES).flatMap(partsOf)) {
		const words = stripLeading(readSentences(part)[0] ?? []);
		if (!part.split(' ').every(isPlain) || !isFit(words, lists)) continue;
		const weight =
			words.filter(isContentWord).length + 2 * words.filter((word) => isIn(lists.trouble, word)).length;
		if (words.filter(isContentWord).length >= Math.max(1, enough) && weight > most) {
			best = part;
			most = weight;
		}
	}
	return best;
};

const isFit = (words: readonly Word[], lists: Lists): boolean => {
	const [first] = words;
	const last = words.at(-1);
	return (
		first !== undefined &&
		last !== undefined &&
		words.length >= FEWEST_WORDS &&
		words.some(isFinite) &&
		!NEVER_LAST.has(last.lower) &&
		!STOP_WORDS.has(last.lower) &&
		FIRST_PERSON.has(first.lower) &&
		first.lower !== 'mine' &&
		!words.some(
			(word) =>
				isIn(lists.unspoken, word) ||
				isIn(lists.asides, word) ||
				lists.greetings.has(word.lower) ||
				SECOND_PERSON.has(word.lower),
		)
	);
};

/** The parts between marks; of a question none. */
const partsOf = (sentence: string): readonly string[] =>
	/[?"“”]/u.test(sentence)
		? []
		: sentence
				.split(/[,;:!.]+(?=\s|$)|[()“”"–—\n]+/u)
				.map((part) => part.trim())
				.filter((part) => wordsOf(part).length <= LONGEST_COPY && part.includes(' '));

const isPlain = (word: string): boolean =>
	/^[\p{Script=Latin}\d£$€][\p{Script=Latin}\d'’%-]*$/u.test(word) &&
	word.length <= 20 &&
	!/^x{2,}$/iu.test(word);
