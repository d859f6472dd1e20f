import { BE_HAVE_DO_MODALS, PAST_AS_BASE } from './english.ts';
import { findSubject, findVerb, hasAttachedVerb, isFinite, skipAdverbs, startsClause } from './find-verb.ts';
import { stripLeading } from './strip.ts';
import { has, lowerAt, lowered, made } from './word.ts';
import type { Word } from '../language.ts';

/** *do you think he loves me* → *whether he loves me*, *any idea what people do there* → *what people do there* */
export const turnAskingOpinion = (
	words: readonly Word[],
): { words: readonly Word[]; verb: number } | null => {
	const within = (afterOneOf(KNOWING, words) ?? []).map(lowered);
	const told = /^(?:what|how|why|who|where|when)$/u.test(lowerAt(within, 0)) ? findVerb(within, 1) : null;
	if (told !== null) return { words: within, verb: told };
	const rest = resultFirst(afterOneOf(ASKING_OPINION, words) ?? []);
	const verb = findVerb(rest, 0);
	return verb === null ? null : { words: [made('whether', ['Conjunction']), ...rest], verb: verb + 1 };
};

/** *if I listen then it's over* → *it's over if I listen* */
const resultFirst = (words: readonly Word[]): readonly Word[] => {
	const then = words.findIndex(({ lower }) => lower === 'then');
	return lowerAt(words, 0) === 'if' && then > 1 ? [...words.slice(then + 1), ...words.slice(0, then)] : words;
};

const ASKING_OPINION = [
	'do you think',
	'do you reckon',
	'do you know if',
	'can you tell me if',
	'would you say',
	'you think',
	'you reckon',
	'is it true that',
	'is it true',
	'do you believe',
].map((phrase) => phrase.split(' '));

const KNOWING = [
	'do you know',
	'have you got any idea',
	'have you any idea',
	'do you have any idea',
	'any idea',
	'can you tell me',
	'could you tell me',
].map((phrase) => phrase.split(' '));

const afterOneOf = (
	phrases: readonly (readonly string[])[],
	words: readonly Word[],
): readonly Word[] | null => {
	const opening = phrases.find((phrase) => phrase.every((part, index) => lowerAt(words, index) === part));
	return opening === undefined ? null : words.slice(opening.length);
};

/**
 * What stands before the tag that asks for a yes: *the oil is working | , no?*, *he loves me | , doesn't he*. Said back as told it
 * would be agreed with. Null where there is none.
 */
export const beforeTag = (words: readonly Word[]): readonly Word[] | null => {
	const last = words.length - 1;
	const isAsked = words[last]?.after.includes('?') === true;
	const isSetOff = (index: number): boolean => words[index - 1]?.after.includes(',') === true;
	const [one, two] = [lowerAt(words, last - 1), lowerAt(words, last)];
	const isPair =
		TAG_VERB.test(one) &&
		/^(?:i|he|she|it|they|we|you|there)$/u.test(two) &&
		// *that's the bit isn't it*, without a mark, asks nothing.
		(isAsked ||
			isSetOff(last - 1) ||
			(one.endsWith("n't") && !/^(?:it|that|this)\b/u.test(lowerAt(words, 0))));
	const isWord = TAG_WORD.test(two) && isAsked && (isSetOff(last) || two === 'right');
	const at = isPair ? last - 1 : isWord ? last : 0;
	const before = words.slice(0, at);
	return before.some(isFinite) && startsClause(stripLeading(before), 0) ? before : null;
};

const TAG_VERB =
	/^(?:is|are|was|were|do|does|did|can|could|will|would|should|have|has|had|ai)(?:n't)?$|^(?:ca|wo)n't$/u;
/** *I'll text him, ok?* and *it's hard, eh?* want no answer. */
const TAG_WORD = /^(?:no|na|nah|right|yes|correct|true)$/u;

/** *can I tell you | about my dad*: what somebody asks to be listened to about; null where they ask anything else. */
export const afterAskingToTalk = (words: readonly Word[]): readonly Word[] | null => {
	const rest = afterOneOf(ASKING_TO_TALK, words);
	return rest !== null && lowerAt(rest, 0) === 'about' ? rest : null;
};

const ASKING_TO_TALK = ['can', 'could', 'may'].flatMap((modal) =>
	['tell you', 'talk to you', 'talk', 'speak to you', 'speak'].map((verb) => `${modal} i ${verb}`.split(' ')),
);

export const turnQuestion = (words: readonly Word[]): { words: readonly Word[]; verb: number } | null => {
	const first = lowerAt(words, 0);
	if (afterAskingToTalk(words) !== null) return null;
	const asksFor = /^(?:what|how|why|who|when|where|which)$/u.test(first);
	if (first === 'what' && lowerAt(words, 1) === 'if') {
		return startsClause(words, 2)
			? { words: [made('what', []), made('happens', ['Verb']), ...words.slice(1)].map(lowered), verb: 1 }
			: null;
	}
	// *what would the first sentence be* is turned round in a way that is not known here.
	if (asksFor && /^(?:would|did|had|might|shall)$/u.test(lowerAt(words, 1)) && findSubject(words, 2) !== null)
		return null;
	if (asksFor && words[1] !== undefined && isFinite(words[1]) && !ASKING.has(lowerAt(words, 1)))
		return { words: words.map(lowered), verb: 1 };
	const aux = words.findIndex((word, index) => index < 4 && ASKING.has(word.lower));
	if (aux === -1 || (asksFor ? aux === 0 : aux !== 0)) return null;
	const word = words[aux];
	const subject = findSubject(words, aux + 1);
	if (word === undefined || subject === null || hasAttachedVerb(words[subject.last])) return null;
	const opening = asksFor ? words.slice(0, aux).map(lowered) : [made('whether', ['Conjunction'])];
	const named = words.slice(aux + 1, subject.last + 1).map(lowered);
	const rest = words.slice(subject.last + 1);
	const at = skipAdverbs(rest, 0);
	const next = rest[at];
	if (next === undefined) return null;
	const isOwn = /^(?:i|we)$/u.test(lowerAt(words, aux + 1)) && subject.last === aux + 1;
	const plainVerb = has(next, 'Verb') && !has(next, 'Gerund', 'PastTense');
	if (
		isOwn &&
		at === 0 &&
		next.lower !== 'have' &&
		plainVerb &&
		(asksFor ? /^(?:do|can|could|should)$/u : /^should$/u).test(word.lower) &&
		first !== 'why'
	) {
		return { words: [...opening, made('to', []), ...rest], verb: opening.length + 1 };
	}
	if (word.lower === 'do')
		return plainVerb ? { words: [...opening, ...named, ...rest], verb: opening.length + named.length } : null;
	if (word.lower === 'does') {
		if (!plainVerb) return null;
		return {
			words: [
				...opening,
				...named,
				...rest.slice(0, at),
				/[^s]s$/u.test(next.lower) ? next : thirdPerson(next),
				...rest.slice(at + 1),
			],
			verb: opening.length + named.length,
		};
	}
	return { words: [...opening, ...named, lowered(word), ...rest], verb: opening.length + named.length };
};

export const ASKING = new Set([
	'am',
	'is',
	'are',
	'was',
	'were',
	'do',
	'does',
	'can',
	'could',
	'will',
	'should',
	'have',
	'has',
]);

/** *what weighs most is his face*: a statement that begins like a question. */
export const isCleft = (words: readonly Word[], isAsked: boolean): boolean =>
	lowerAt(words, 0) === 'what' &&
	!isAsked &&
	!ASKING.has(lowerAt(words, 1)) &&
	words.slice(2).some(({ lower }) => /^(?:is|was)$/u.test(lower));

/** A present form that does not agree with *he*. */
export const isBase = (word: Word): boolean =>
	has(word, 'Infinitive', 'PresentTense') &&
	!/[^s]s$/u.test(word.lower) &&
	!has(word, 'PastTense', 'Modal', 'Auxiliary', 'Gerund', 'Noun') &&
	!BE_HAVE_DO_MODALS.has(word.lower) &&
	!PAST_AS_BASE.has(word.lower) &&
	// *clenchin*, without its g
	!(/[^aeio]in$/u.test(word.lower) && word.lower.length > 5);

/** *treat* → *treats* */
export const thirdPerson = (word: Word): Word => {
	const { lower } = word;
	if (lower === 'have') return { ...word, text: 'has', lower: 'has' };
	const ending = /(?:s|x|z|ch|sh|o)$/u.test(lower) ? 'es' : 's';
	const text = /[^aeiou]y$/u.test(lower) ? `${lower.slice(0, -1)}ies` : lower + ending;
	return { ...word, text, lower: text };
};
