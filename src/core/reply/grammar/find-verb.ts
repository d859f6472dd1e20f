import {
	BE_HAVE_DO_MODALS,
	DETERMINERS,
	OTHER_SUBJECTS,
	PAST_AS_BASE,
	PERSON_STATES,
	SINGULAR_PRONOUNS,
} from './english.ts';
import { has, isDeterminer, isNoun, lowerAt } from './word.ts';
import type { Word } from '../language.ts';

export const startsClause = (words: readonly Word[], index: number): boolean =>
	findVerb(words, index) !== null;

/** The index of the finite verb of the clause that begins at `index`, if one does. */
export const findVerb = (words: readonly Word[], index: number): number | null => {
	const start = skipTimes(words, index);
	const subject = findSubject(words, start);
	if (subject === null) return null;
	if (hasAttachedVerb(words[subject.last])) return subject.last;
	const verb = skipAdverbs(words, subject.last + 1);
	const word = words[verb];
	if (word === undefined) return null;
	return isVerbFor(subject, word) ? verb : null;
};

type Subject = {
	readonly last: number;
	readonly person: 'first' | 'plural-pronoun' | 'singular-pronoun' | 'noun' | 'other';
	readonly isPerson?: boolean;
};

const isVerbFor = (subject: Subject, word: Word): boolean => {
	const { lower } = word;
	switch (subject.person) {
		case 'first':
			if (/^(?:is|has|does|isn't|hasn't|doesn't)$/u.test(lower)) return false;
			return (
				(isFinite(word) || isPastAdjective(word)) && (!isThirdPerson(word) || /^(?:was|wasn't)$/u.test(lower))
			);
		case 'plural-pronoun':
			return isFinite(word) && !isThirdPerson(word) && !/^(?:am|is|has|does|was|wasn't|isn't)$/u.test(lower);
		case 'singular-pronoun':
			if (subject.isPerson === true && /^(?:have|do)$/u.test(lower)) return true;
			if (/^(?:am|are|were|have|do|haven't|aren't)$/u.test(lower)) return false;
			if (BE_HAVE_DO_MODALS.has(lower) || PAST_AS_BASE.has(lower) || isPastAdjective(word)) return true;
			// *he help me*: in some people's English.
			if (subject.isPerson === true && has(word, 'Infinitive') && !has(word, 'Noun')) return true;
			return has(word, 'PastTense') || (/[^s]s$/u.test(lower) && has(word, 'Verb', 'Plural'));
		case 'noun':
		case 'other':
			return isFinite(word) && !/^(?:am)$/u.test(lower);
	}
};

/** After a pronoun what looks like an adjective is a verb: *I relapsed*. */
const isPastAdjective = (word: Word): boolean =>
	has(word, 'Adjective') && word.lower.endsWith('ed') && !PERSON_STATES.has(word.lower);

export const isThirdPerson = (word: Word): boolean =>
	has(word, 'PresentTense') &&
	!has(word, 'Infinitive', 'Gerund') &&
	/[^s]s$/u.test(word.lower) &&
	!PAST_AS_BASE.has(word.lower);

/** Whether a word can be the finite verb of a clause. */
export const isFinite = (word: Word): boolean => {
	if (BE_HAVE_DO_MODALS.has(word.lower) || hasAttachedVerb(word)) return true;
	if (/^(?:be|been|being|gone|done|seen)$/u.test(word.lower)) return false;
	if (!has(word, 'Verb') || has(word, 'Particle')) return false;
	return !has(word, 'Gerund');
};

export const hasAttachedVerb = (word: Word | undefined): boolean =>
	word?.attached.some((part) => /^(?:am|is|are|was|were|has|have|had|will|would)$/u.test(part)) ?? false;

export const skipAdverbs = (words: readonly Word[], index: number): number => {
	let at = index;
	while (
		at < index + 4 &&
		(has(words[at], 'Adverb', 'Negative') ||
			/^(?:all|both|just|also|never|still|even|then|now|not)$/u.test(lowerAt(words, at))) &&
		!BE_HAVE_DO_MODALS.has(lowerAt(words, at))
	) {
		at++;
	}
	return at;
};

/** Skips *yesterday*, *last night*, *sometimes* before a subject. */
const skipTimes = (words: readonly Word[], index: number): number => {
	let at = index;
	while (at < index + 5) {
		const lower = lowerAt(words, at);
		if (
			/^(?:this|last|every|one|the|that|next)$/u.test(lower) &&
			/^(?:morning|night|evening|afternoon|week|weekend|month|year|day|time|summer|christmas|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u.test(
				lowerAt(words, at + 1),
			)
		) {
			at += 2;
		} else if (
			(has(words[at], 'Adverb') ||
				/^(?:yesterday|today|tonight|tomorrow|now|lately|recently|sometimes|just|all|maybe)$/u.test(lower) ||
				// *monday he pushed me*; not *friday is the worst*.
				(/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|christmas|easter)$/u.test(lower) &&
					/^(?:i|he|she|they|we|it|my|our|his|her|the|nobody|everyone)$/u.test(
						lowerAt(words, at + 1).replace(/'.*/u, ''),
					))) &&
			!DETERMINERS.has(lower)
		) {
			at++;
		} else break;
	}
	return at;
};

export const findSubject = (words: readonly Word[], index: number): Subject | null => {
	const { lower } = words[index] ?? { lower: '' };
	if (/^(?:me|myself)$/u.test(lower) && lowerAt(words, index + 1) === 'and') {
		const other = findNounPhrase(words, index + 2);
		return other === null ? null : { last: other, person: 'first' };
	}
	const isDemonstrative = /^(?:this|that|these|those|some|both|most|all|no|one|another)$/u.test(lower);
	const next = words[index + 1];
	const phrase =
		isDemonstrative && !isNoun(next) && !has(next, 'Adjective') ? null : findNounPhrase(words, index);
	if (phrase !== null) {
		if (lowerAt(words, phrase + 1) === 'and' && !hasAttachedVerb(words[phrase])) {
			if (/^(?:i|me|myself)$/u.test(lowerAt(words, phrase + 2))) return { last: phrase + 2, person: 'first' };
			const second = findNounPhrase(words, phrase + 2);
			if (second !== null) return { last: second, person: 'noun' };
		}
		return { last: phrase, person: 'noun' };
	}
	if (/^(?:i|we)(?:'|$)/u.test(lower)) return { last: index, person: 'first' };
	if (/^they(?:'|$)/u.test(lower)) return { last: index, person: 'plural-pronoun' };
	if (SINGULAR_PRONOUNS.has(lower))
		return { last: index, person: 'singular-pronoun', isPerson: /^(?:he|she)$/u.test(lower) };
	if (OTHER_SUBJECTS.has(lower)) return { last: index, person: 'other' };
	return null;
};

/** The index of the last word of the noun phrase that begins at `index`: *the people from my old school*. */
export const findNounPhrase = (words: readonly Word[], index: number): number | null => {
	const core = findSimpleNounPhrase(words, index);
	if (core === null || hasAttachedVerb(words[core])) return core;
	if (/^(?:of|from|at|in|with|for|on|about)$/u.test(lowerAt(words, core + 1))) {
		const inner = findSimpleNounPhrase(words, core + 2);
		const following = words[skipAdverbs(words, (inner ?? core) + 1)];
		if (inner !== null && following !== undefined && isFinite(following)) return inner;
	}
	return core;
};

const findSimpleNounPhrase = (words: readonly Word[], index: number): number | null => {
	let at = index;
	while (isDeterminer(words[at]) && at < index + 3) at++;
	const isDetermined = at > index;
	const first = at;
	let last: number | null = null;
	while (at < first + 5) {
		const word = words[at];
		if (word === undefined) break;
		if (isNoun(word)) {
			last = at;
			if (hasAttachedVerb(word) || word.after !== '') break;
		} else if (!has(word, 'Adjective', 'Value') || word.after !== '') break;
		at++;
	}
	if (last === null && isDetermined) {
		const next = words[first + 1];
		const isNominal = has(words[first], 'Gerund', 'Infinitive') && next !== undefined && isFinite(next);
		return isNominal ? first : null;
	}
	if (last === null) return null;
	// A lone adjective before a bare noun is often a predicate or a verb misread; names and determined nouns are safe.
	return isDetermined || has(words[index], 'Noun') ? last : null;
};
