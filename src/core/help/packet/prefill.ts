import { sentencesIn } from '../sentences.ts';
import type { Suggestion } from '../suggestion.ts';
import { readWhens, type Here } from '../when.ts';

/**
 * What was said of days to come, for the dates that matter: each sentence with the day it means, newest first. `dayWords`
 * tells a moment in words, since *by Friday* says nothing to who reads it a week later.
 */
export const prefill = (
	said: readonly string[],
	here: Here,
	dayWords: (at: number) => string,
): readonly Suggestion<'deadlines'>[] => {
	const found = said.flatMap(sentencesIn).flatMap((words): readonly Suggestion<'deadlines'>[] => {
		const when = readWhens(words.toLowerCase(), here, 'future').find(
			({ earliest, latest, upTo }) =>
				latest >= here.now && latest - earliest <= ONE_DAY && !GONE_BY.test(words.slice(0, upTo)),
		);
		return when === undefined
			? []
			: [{ field: 'deadlines', value: `${dayWords((when.earliest + when.latest) / 2)}: ${words}`, words }];
	});
	return found
		.toReversed()
		.filter(({ words }, at, all) => all.findIndex((other) => other.words === words) === at)
		.slice(0, MOST);
};

/** *Last Friday* is read as a Friday. */
const GONE_BY = /\b(?:last|past)\s+\S+$/iu;

/** What names no single day is no date: *next month*. Milliseconds; a clock change may lie in it. */
const ONE_DAY = 26 * 60 * 60 * 1000;

/** More chips than these are a list to read. */
const MOST = 3;
