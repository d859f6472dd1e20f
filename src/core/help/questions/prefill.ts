import { capitalised, sentencesIn } from '../sentences.ts';
import type { Suggestion } from '../suggestion.ts';

/** Questions that the person asked in the conversation and that somebody else may answer, newest first. */
export const prefill = (said: readonly string[]): readonly Suggestion<'question'>[] =>
	said
		.flatMap(sentencesIn)
		.filter(isForSomebody)
		.toReversed()
		.map((words): Suggestion<'question'> => ({ field: 'question', value: capitalised(words), words }))
		.filter(({ value }, at, all) => all.findIndex((one) => one.value === value) === at)
		.slice(0, MOST);

/** More chips than these are a list to read. */
const MOST = 5;

const FEWEST_WORDS = 3;

/** *Are you a robot?* and *you know?* ask this page. */
const isForSomebody = (sentence: string): boolean =>
	sentence.endsWith('?') &&
	sentence.split(/\s+/u).length >= FEWEST_WORDS &&
	!/\b(?:you|your|ur|u)\b/iu.test(sentence);
