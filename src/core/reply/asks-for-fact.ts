import { hasPhrase, sentencesOf } from './find-phrase.ts';
import type { AddressWords } from './phrases.ts';
import { wordsOf } from './variety.ts';

/**
 * Whether a message asks what is so, or who to ask: *can they take my things*. What only thinks aloud, looks for a yes
 * or asks the app for its view does not.
 */
export const asksForFact = (said: string, { facts, openers }: AddressWords): boolean => {
	const sentences = sentencesOf(said).filter((sentence) => wordsOf(sentence).length >= FEWEST_WORDS);
	const asking = sentences.length <= MOST_SENTENCES ? sentences : sentences.slice(-1);
	return asking.some((sentence) => {
		if (hasPhrase([sentence], facts.openings, openers)) return true;
		return !hasPhrase([sentence], facts.except, openers) && isQuestion(sentence, facts, openers);
	});
};

const FEWEST_WORDS = 3;

/** In a longer message only the last sentence is what it asks. */
const MOST_SENTENCES = 4;

/** *Can they* begins a sentence, or stands in one with a question mark; *what …?* begins one. */
const isQuestion = (
	sentence: string,
	{ verbs, subjects, general }: AddressWords['facts'],
	openers: readonly string[],
): boolean => {
	const words = wordsOf(sentence);
	const start = words.findIndex((word) => !openers.includes(word));
	const turnsAt = (at: number): boolean =>
		verbs.includes(words[at] ?? '') && subjects.includes(words[at + 1] ?? '');
	return sentence.includes('?')
		? general.includes(words[start] ?? '') || words.some((_, at) => turnsAt(at))
		: turnsAt(start);
};
