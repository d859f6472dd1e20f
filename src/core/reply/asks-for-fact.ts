import { hasPhrase, withoutApostrophes, sentencesOf } from './find-phrase.ts';
import type { AddressWords } from './phrases.ts';
import { wordsOf } from './variety.ts';

/** What stands in a question and changes nothing: *is this like anonymous*. */
export const FILLS = /\b(?:like|actually|really|totally|even|kinda|legit|properly)\s+/giu;

/**
 * Whether a message asks what is so, or who to ask: *can they take my things*. What only thinks aloud, looks for a yes
 * or asks the app for its view does not.
 */
export const asksForFact = (said: string, { facts, openers }: AddressWords): boolean => {
	const sentences = sentencesOf(said).filter((sentence) => wordsOf(sentence).length >= FEWEST_WORDS);
	const asking = sentences.length <= MOST_SENTENCES ? sentences : sentences.slice(-1);
	return asking.some((sentence) => {
		const bare = sentence.replace(FILLS, '').replace(DO_YOU_THINK, '$1');
		if (hasPhrase([sentence, bare], facts.openings, openers) || TAG.test(sentence)) return true;
		return [sentence, bare].some(
			(one) => !hasPhrase([one], facts.except, openers) && isQuestion(one, facts, openers),
		);
	});
};

/** *they'd take her off me if I said it, wouldn't they* */
const TAG = /\b(?:would|wouldn['’]?t|will|won['’]?t|can|can['’]?t) they\W*$/iu;

/** *could I get any of it back, do you think* */
const DO_YOU_THINK =
	/^(\W*(?:can|could|will|would|do|does|is|are)\b.*?),? do (?:you|u|ya) (?:think|reckon)\W*$/iu;

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
		verbs.includes(withoutApostrophes(words[at] ?? '')) && subjects.includes(words[at + 1] ?? '');
	return sentence.includes('?')
		? general.includes(words[start] ?? '') || words.some((_, at) => turnsAt(at))
		: turnsAt(start);
};
