import { isEnglish } from './language.ts';
import type { Address } from './plan.ts';
import type { AddressWords } from './phrases.ts';
import { wordsOf } from './variety.ts';

/** A longer message tells something, whatever courtesy stands in it. */
const MOST_WORDS_OF_COURTESY = 9;

/** In English most words are known; names, slang and slips leave some unknown. */
const FEWEST_WORDS_TO_TELL_A_LANGUAGE = 3;
const LEAST_ENGLISH = 0.35;

/**
 * What a message does besides telling, or null. Questions about the app count wherever they stand; a greeting, thanks
 * or a goodbye only when the message is nothing else.
 */
export const readAddress = (said: string, addresses: AddressWords): Address | null => {
	const words = wordsOf(said);
	const text = ` ${words.join(' ')} `;
	const contains = (address: keyof AddressWords): boolean =>
		addresses[address].some((phrase) => text.includes(` ${phrase} `));
	if (isUnclear(said, words)) return 'unclear';
	if (contains('what-are-you')) return 'what-are-you';
	if (contains('is-this-private')) return 'is-this-private';
	const courtesy = (['thanks', 'goodbye', 'greeting'] as const).find((address) =>
		isOnly(words, address, addresses),
	);
	if (courtesy !== undefined) return courtesy;
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
		[...found, ...addresses.courtesies, ...addresses.greeting].flatMap((phrase) => phrase.split(' ')),
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
	return (
		words.length >= FEWEST_WORDS_TO_TELL_A_LANGUAGE &&
		words.filter(isEnglish).length < words.length * LEAST_ENGLISH
	);
};

const isNoWord = (word: string): boolean =>
	/^\P{L}+$/u.test(word) ||
	(word.length > 3 && !/[aeiouyáéíóúäöü]/u.test(word)) ||
	/[bcdfghjklmnpqrstvwxz]{5,}/u.test(word) ||
	/(\p{L})\1{3,}/u.test(word);
