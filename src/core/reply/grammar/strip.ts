import {
	BE_HAVE_DO_MODALS,
	LEADING_FILLERS,
	LEADING_PHRASES,
	OWNED,
	TRAILING_FILLERS,
	VOCATIVES,
} from './english.ts';
import { findNounPhrase, hasAttachedVerb, isFinite, startsClause } from './find-verb.ts';
import { has, isDeterminer, lowerAt, lowered, made } from './word.ts';
import type { Word } from '../language.ts';

export const stripLeading = (words: readonly Word[]): readonly Word[] => {
	const first = words[0];
	if (first === undefined) return words;
	// *maybe I could …* says so twice.
	if (
		first.lower === 'maybe' &&
		words.slice(1, 4).some(({ lower }) => /^(?:could|might|can|should|i'll)$/u.test(lower))
	)
		return stripLeading(words.slice(1));
	// *the thing is that* before *the thing is*
	const phrase = PHRASES_LONGEST_FIRST.find((one) => {
		const parts = one.split(' ');
		return parts.every((part, index) => lowerAt(words, index) === part) && parts.length < words.length;
	});
	if (phrase !== undefined) {
		const rest = words.slice(phrase.split(' ').length);
		if (startsClause(rest, 0) || rest.length > 2) return stripLeading(rest);
	}
	// *no pool*: what there is not.
	const next = words[1];
	const denies =
		first.lower === 'no' &&
		first.after === '' &&
		(has(next, 'Noun') || (has(next, 'Adjective') && has(words[2], 'Noun')) || words.length === 2) &&
		!has(next, 'Pronoun') &&
		// *no mates left*; *no fuss, strip the bed*
		(!startsClause(words, 1) ||
			lowerAt(words, 2) === 'left' ||
			next?.after.includes(',') === true ||
			// *no jury would convict me*: without its *no* it would say the opposite.
			(has(next, 'Singular') &&
				!(next?.lower ?? '').startsWith('no') &&
				!has(next, 'ProperNoun', 'Person', 'Possessive') &&
				!OWNED.has(next?.lower ?? '') &&
				!VOCATIVES.has(next?.lower ?? '') &&
				next?.attached.length === 0));
	if (LEADING_FILLERS.has(first.lower) && words.length > 1 && !denies) return stripLeading(words.slice(1));
	if (VOCATIVES.has(first.lower) && startsClause(words, 1)) return stripLeading(words.slice(1));
	return words;
};

const PHRASES_LONGEST_FIRST = LEADING_PHRASES.toSorted((a, b) => b.length - a.length);

export const stripTrailing = (words: readonly Word[]): readonly Word[] => {
	const last = words.at(-1);
	if (last === undefined || words.length < 3) return words;
	const before = words.at(-2);
	const aside = findAside(words);
	if (aside !== null) return stripTrailing(words.slice(0, aside));
	// *I haven't told him, no*
	const isDenied =
		last.lower === 'no' && words.slice(0, -1).some(({ lower }) => /n't$|^(?:not|never)$/u.test(lower));
	if (isDenied) return stripTrailing(words.slice(0, -1));
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

/** Where a tag, a call or a second thought begins that stands after the clause: *…, is it*, *…, I think*, *…, sorry in advance*. */
const findAside = (words: readonly Word[]): number | null => {
	const last = words.length - 1;
	const [one, two] = [lowerAt(words, last - 1), lowerAt(words, last)];
	if (
		one === 'you' &&
		/^(?:know|see|understand)$/u.test(two) &&
		words[last - 2]?.after.includes(',') === true
	)
		return last - 1;
	const isThought = one === 'i' && /^(?:think|guess|suppose|reckon|believe|know|mean)$/u.test(two);
	// *…, is it*; not *I did it*.
	const isTag =
		/^(?:(?:is|are|was|do|does|did)(?:n't)?|am|innit)$/u.test(one) &&
		/^(?:i|he|she|it|they|we)$/u.test(two) &&
		!/^(?:i|he|she|it|they|we|who|to|how|where|what|why|not|just|also|really|never|always)$/u.test(
			lowerAt(words, last - 2),
		);
	if ((isThought || isTag) && words.slice(0, last - 1).some(isFinite)) return last - 1;
	const isCall = /^(?:mum|mam|mom|dad|dear|love|sweetheart|darling|honey|sir|madam|doctor)$/u.test(two);
	if (isCall && words[last - 1]?.after.includes(',') === true) return last;
	// *I'm not going to hurt him jesus*, *I'm not sad babe*
	if (/^(?:jesus|christ)$/u.test(two) && /^(?:him|her|it|them|me|us|that|this)$/u.test(one)) return last;
	if (/^(?:babe|babes)$/u.test(two) && !has(words[last - 1], 'Determiner', 'Possessive', 'Preposition'))
		return last;
	// *I'm not gonna hurt myself, if that's what you're asking*
	const asking = words.findIndex(
		({ lower }, index) =>
			index > 1 &&
			lower === 'if' &&
			/^(?:that's|that|it's)$/u.test(lowerAt(words, index + 1)) &&
			words.slice(index + 2).some((word) => word.lower === 'what') &&
			/^(?:asking|thinking|wondering|mean|saying|implying|at|about|after)$/u.test(two),
	);
	if (asking !== -1) return asking;
	const sorry = words.findIndex(
		({ lower }, index) => index > 1 && lower === 'sorry' && words[index - 1]?.after.includes(',') === true,
	);
	if (sorry !== -1) return sorry;
	// *…, ignore me* is said to the listener.
	const order = words.findIndex(
		({ lower }, index) =>
			index > 1 &&
			/^(?:ignore|forgive|excuse|help|tell|let|bear|pardon|forget)$/u.test(lower) &&
			/^(?:me|with|i|that|it)$/u.test(lowerAt(words, index + 1)) &&
			words[index - 1]?.after.includes(',') === true,
	);
	return order === -1 ? null : order;
};

/** *Son won't talk to me* → *my son won't talk to me*. */
export const addOwner = (words: readonly Word[]): readonly Word[] => {
	const [first, next] = words;
	if (first === undefined || next === undefined || first.after !== '') return words;
	const isOwned = OWNED.has(first.lower.replace(/'s$/u, ''));
	return isOwned && (isFinite(next) || hasAttachedVerb(first) || has(next, 'Adverb'))
		? [made('my', ['Possessive', 'Pronoun', 'Determiner']), lowered(first), ...words.slice(1)]
		: words;
};

/** *My boyfriend he left* → *my boyfriend left*. */
export const dropDoubledSubject = (words: readonly Word[]): readonly Word[] => {
	const phrase = findNounPhrase(words, 0);
	if (
		phrase === null ||
		/^(?:halfway|midway|overnight)$/u.test(lowerAt(words, 0)) ||
		// *beach he loves*: the object, named first.
		!(isDeterminer(words[0]) || has(words[phrase], 'Person', 'Actor') || OWNED.has(lowerAt(words, 0))) ||
		!/^(?:he|she|they|it)$/u.test(lowerAt(words, phrase + 1))
	)
		return words;
	const isDoubled = !startsClause(words, 0) && startsClause(words, phrase + 1);
	return isDoubled ? [...words.slice(0, phrase + 1), ...words.slice(phrase + 2)] : words;
};
