import type { Message } from '../reply/prompt.ts';
import type { LanguageModel } from './model.ts';

/**
 * Asked of every model after loading: any model that was taught to talk can count. A device that computes wrong often
 * does so without an error, and then writes noise.
 */
export const SELF_TEST: readonly Message[] = [
	{ role: 'system', content: 'You answer in plain words.' },
	{ role: 'user', content: 'Count from one to six in words.' },
];

/** So many tokens of the answer are looked at. */
export const SELF_TEST_TOKENS = 24;

export type SelfTested = {
	readonly text: string;
	/** The natural logarithm of the probability of each token it chose, all by the highest. */
	readonly logprobs: readonly number[];
};

/**
 * Whether the model computes sense: every number is one, it was not as unsure as chance, it did not say one thing over
 * and over, and it counted. A model for tests has learnt a few sentences only and need not count.
 */
export const isSound = ({ text, logprobs }: SelfTested, purpose: LanguageModel['purpose']): boolean => {
	if (logprobs.length === 0 || !logprobs.every(Number.isFinite)) return false;
	// Bytes that are no letters in any script; the last may only be cut off.
	if (/\uFFFD(?!$)|\p{Cc}(?<![\t\n\r])/u.test(text)) return false;
	if (logprobs.reduce((sum, each) => sum + each, 0) / logprobs.length < LEAST_SURE) return false;
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	if (words.length === 0 || mostRepeated(words) > MOST_REPEATED) return false;
	return purpose === 'test' || countsUp(words);
};

/** A choice among 50,000 tokens by chance has −10.8; the highest of a sure model is near 0. */
const LEAST_SURE = -4;

const MOST_REPEATED = 5;

const NUMBERS = [
	['one', '1'],
	['two', '2'],
	['three', '3'],
	['four', '4'],
	['five', '5'],
] as const;

/** Three numbers in order, anywhere, are enough: small models stray. */
const countsUp = (words: readonly string[]): boolean => {
	let next = 0;
	let found = 0;
	for (const word of words) {
		const number = NUMBERS.findIndex((names, place) => place >= next && names.some((name) => name === word));
		if (number === -1) continue;
		found++;
		next = number + 1;
	}
	return found >= 3;
};

const mostRepeated = (words: readonly string[]): number =>
	Math.max(...words.map((word) => words.filter((other) => other === word).length));
