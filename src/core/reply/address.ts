import { FOREIGN_MARKS } from './grammar/english.ts';
import { isEnglish } from './language.ts';
import type { Address } from './plan.ts';
import type { AddressWords } from './phrases.ts';
import { wishesIn } from './wishes.ts';
import { wordsOf } from './variety.ts';

/** A longer message tells something, whatever courtesy stands in it. */
const MOST_WORDS_OF_COURTESY = 9;

/** And so does a longer one, whatever wish stands in it. */
const MOST_WORDS_OF_WISH = 12;

/** In English half of the words are known at least; of another language few, beside its own small words. */
const MOST_ENGLISH_ABROAD = 0.5;
const FEWEST_WORDS_TO_TELL = 6;
const LEAST_ENGLISH = 0.15;

/**
 * What a message does besides telling, or null. Questions about the app count wherever they stand; a greeting, thanks
 * or a goodbye only when the message is nothing else.
 */
export const readAddress = (said: string, addresses: AddressWords): Address | null => {
	const words = wordsOf(said);
	// A stop stands at the end of each sentence: *what are you* asks something else when it goes on.
	const text = said
		.split(/[.!?\n]+/u)
		.map((sentence) => ` ${wordsOf(sentence).join(' ')} . `)
		.join('');
	const contains = (address: Exclude<keyof AddressWords, 'wishes' | 'unwishes'>): boolean =>
		addresses[address].some((phrase) => text.includes(` ${phrase.replace(/\.$/u, ' .')} `));
	if (contains('what-are-you')) return 'what-are-you';
	if (contains('is-this-private')) return 'is-this-private';
	if (contains('what-do-you-remember')) return 'what-do-you-remember';
	if (contains('forget-that')) return 'forget-that';
	const courtesy = (['goodbye', 'thanks', 'greeting'] as const).find((address) =>
		isOnly(words, address, addresses),
	);
	if (courtesy !== undefined) return courtesy;
	if (isUnclear(said, words)) return 'unclear';
	const wishes = wishesIn(said, addresses.wishes);
	if (wishes.includes('list') && words.length <= MOST_WORDS_OF_WISH) return 'what-to-do';
	if (wishes.length > 0 && words.length <= MOST_WORDS_OF_WISH) return 'wish';
	return contains('what-to-do') ? 'what-to-do' : null;
};

/** Whether a message consists of the phrases of one address, with nothing but courtesies around them. */
const isOnly = (
	words: readonly string[],
	address: 'greeting' | 'thanks' | 'goodbye',
	addresses: AddressWords,
): boolean => {
	if (words.length > MOST_WORDS_OF_COURTESY) return false;
	const text = ` ${words.join(' ')} `;
	const found = addresses[address].filter((phrase) => text.includes(` ${phrase} `));
	if (found.length === 0) return false;
	const covered = new Set(
		[...addresses.goodbye, ...addresses.thanks, ...addresses.greeting, ...addresses.courtesies].flatMap(
			(phrase) => phrase.split(' '),
		),
	);
	return words.every((word) => covered.has(word));
};

/** No words, keys struck at random, or another language. */
const isUnclear = (said: string, words: readonly string[]): boolean => {
	const letters = said.match(/\p{L}/gu) ?? [];
	if (letters.length < 2) return true;
	const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
	if (latin.length < letters.length / 2) return true;
	if (words.every(isNoWord)) return true;
	const share = words.filter(isEnglish).length / words.length;
	const isAbroad = words.some((word) => FOREIGN_MARKS.has(word) && !isEnglish(word));
	return (
		(isAbroad && share < MOST_ENGLISH_ABROAD) ||
		(words.length >= FEWEST_WORDS_TO_TELL && share < LEAST_ENGLISH)
	);
};

const isNoWord = (word: string): boolean =>
	/^\P{L}+$/u.test(word) ||
	(word.length > 3 && !/[aeiouyáéíóúäöü]/u.test(word)) ||
	/[bcdfghjklmnpqrstvwxz]{5,}/u.test(word) ||
	/(\p{L})\1{3,}/u.test(word);
