import {
	BE_HAVE_DO_MODALS,
	LEADING_FILLERS,
	LEADING_PHRASES,
	TRAILING_FILLERS,
	VOCATIVES,
} from './english.ts';
import { findNounPhrase, startsClause } from './find-verb.ts';
import { has, lowerAt } from './word.ts';
import type { Word } from '../language.ts';

export const stripLeading = (words: readonly Word[]): readonly Word[] => {
	const first = words[0];
	if (first === undefined) return words;
	const phrase = LEADING_PHRASES.find((one) => {
		const parts = one.split(' ');
		return parts.every((part, index) => lowerAt(words, index) === part) && parts.length < words.length;
	});
	if (phrase !== undefined) {
		const rest = words.slice(phrase.split(' ').length);
		if (startsClause(rest, 0) || rest.length > 2) return stripLeading(rest);
	}
	if (LEADING_FILLERS.has(first.lower) && words.length > 1) return stripLeading(words.slice(1));
	if (VOCATIVES.has(first.lower) && startsClause(words, 1)) return stripLeading(words.slice(1));
	return words;
};

export const stripTrailing = (words: readonly Word[]): readonly Word[] => {
	const last = words.at(-1);
	if (last === undefined || words.length < 3) return words;
	const before = words.at(-2);
	const isFiller =
		TRAILING_FILLERS.has(last.lower) &&
		!BE_HAVE_DO_MODALS.has(before?.lower ?? '') &&
		!has(before, 'Copula', 'Determiner');
	return isFiller &&
		(before?.after.includes(',') === true ||
			!/^(?:right|okay|ok|too|sorry|man|mate|guys|bud|buddy|bro|dude|folks)$/u.test(last.lower))
		? stripTrailing(words.slice(0, -1))
		: words;
};

/** *My boyfriend he left* → *my boyfriend left*. */
export const dropDoubledSubject = (words: readonly Word[]): readonly Word[] => {
	const phrase = findNounPhrase(words, 0);
	if (phrase === null || !/^(?:he|she|they|it)$/u.test(lowerAt(words, phrase + 1))) return words;
	const isDoubled = !startsClause(words, 0) && startsClause(words, phrase + 1);
	return isDoubled ? [...words.slice(0, phrase + 1), ...words.slice(phrase + 2)] : words;
};
