import { isCalledUpon, isReasonOfOthers } from '../grammar/clauses.ts';
import { cut } from '../grammar/cut.ts';
import {
	BE_HAVE_DO_MODALS,
	CUT_BEFORE,
	NEVER_LAST,
	OWNED,
	PAST_AS_BASE,
	SECOND_PERSON,
	SUBORDINATORS,
	SUPPOSED,
} from '../grammar/english.ts';
import { findVerb, isFinite } from '../grammar/find-verb.ts';
import { isBase, isCleft, turnAskingOpinion, turnQuestion } from '../grammar/question.ts';
import { stripLeading, stripTrailing } from '../grammar/strip.ts';
import { has, isNominative, lowerAt, lowered, made } from '../grammar/word.ts';
import { isContentWord, lemmaOf, type Word } from '../language.ts';
import { isIn, type Lists } from './lists.ts';
import { readRequest } from './request.ts';
import type { Draft } from './statement.ts';

/**
 * `isRequest`: it is a wish to the listener, about which there is nothing to wonder · `isSupposed`: what would be, as
 * the person sees it.
 */
type Echo = Draft & { readonly isRequest?: boolean; readonly isSupposed?: boolean };

const MOST_WORDS = 14;

/** An aside that is most of so short a part is nothing to say back. */
const FEWEST_WITH_ASIDE = 5;

/**
 * Parts of a sentence that can be said back as they stand, though no clause of the grammar: *been in a drawer about
 * ten days*, *tacos every Wednesday, just us*. Whole sentences, what stands between marks, and single clauses, each
 * also cut short; of what is asked of the listener, that it is wanted. Nothing else that is said to them.
 */
export const echoesOf = (sentence: readonly Word[], lists: Lists): readonly Echo[] => {
	const request = readRequest(sentence);
	if (request !== null) return draftsOf(request, false, lists).map((one) => ({ ...one, isRequest: true }));
	const isAsked = sentence.at(-1)?.after.includes('?') === true;
	const asked = readAsked(sentence, isAsked);
	if (asked !== null) return draftsOf(asked, true, lists);
	const condition = readCondition(sentence);
	if (condition !== null && isWhole(condition, lists))
		return [{ ...draft(condition, false), isSupposed: true }];
	const spoken = untilListener(supposing(sentence));
	const inner = askedWithin(spoken);
	const told = inner === null ? spoken : spoken.slice(0, inner.at);
	const pieces = cut(told);
	const isSupposed = pieces.some(({ joinedBy }) => hangs(joinedBy));
	const clauses = pieces
		.filter((piece, index) => !hangs(piece.joinedBy) && !isReasonOfOthers(piece, pieces[index - 1]))
		.map(({ words }) => words);
	const parts = isSupposed ? [] : partsOf(told);
	const asking = inner === null ? [] : draftsOf(inner.words, true, lists);
	const telling = [told, ...parts, ...clauses].flatMap((part) => {
		const words = ownFirst(markTopic(withoutLike(stripTrailing(stripLeading(part)))));
		// *like little ears*: what something is compared with.
		const isLikeness = lowerAt(part, 0) === 'like' && !words.some(isFinite);
		return !isLikeness && opens(words, lists) ? draftsOf(words, false, lists) : [];
	});
	return [...asking, ...telling];
};

/** *if I tell her mom she will never speak to me again*: whole, or not at all. */
const readCondition = (sentence: readonly Word[]): readonly Word[] | null => {
	const words = stripTrailing(stripLeading(sentence));
	const main = words.findIndex((word, index) => index > 3 && isNominative(word) && word.lower !== 'i');
	return lowerAt(words, 0) === 'if' &&
		main !== -1 &&
		words.slice(0, main).some(isFinite) &&
		words.slice(main).some(isFinite) &&
		words.every(({ lower }) => !SECOND_PERSON.has(lower))
		? [
				...words.slice(0, main - 1),
				...words.slice(main - 1, main).map((word) => ({ ...word, after: ',' })),
				...words.slice(main),
			]
		: null;
};

/** *perhaps I shall ring Susan*, *maybe I write to him* → *I might ring Susan* */
const supposing = (sentence: readonly Word[]): readonly Word[] => {
	const words = stripLeading(sentence);
	if (!/^(?:maybe|perhaps)$/u.test(lowerAt(words, 0)) || lowerAt(words, 1) !== 'i') return sentence;
	const at = /^(?:shall|will)$/u.test(lowerAt(words, 2)) ? 3 : 2;
	const verb = words[at];
	return verb !== undefined && isBase(verb)
		? [...words.slice(1, 2), made('might'), ...words.slice(at)]
		: sentence;
};

/** What comes before a turn to the listener: *City were rubbish Saturday | did you see it*; a leading *ya* is none. */
const untilListener = (sentence: readonly Word[]): readonly Word[] => {
	const words =
		SECOND_PERSON.has(lowerAt(sentence, 0)) && isNominative(sentence[1]) ? sentence.slice(1) : sentence;
	const at = words.findIndex(({ lower }) => SECOND_PERSON.has(lower));
	if (at < 3) return words;
	const isAsking = BE_HAVE_DO_MODALS.has(lowerAt(words, at - 1));
	const before = words.slice(0, isAsking ? at - 1 : at);
	return isAsking || before.at(-1)?.after !== '' ? before : words;
};

/** *it's been two days | is it too late to do anything* */
const askedWithin = (
	words: readonly Word[],
): { readonly at: number; readonly words: readonly Word[] } | null => {
	const at = words.findIndex(
		({ lower }, index) =>
			index > 1 &&
			/^(?:is|am|are|can|should|will|do|does)$/u.test(lower) &&
			/^(?:i|it|there|they|he|she)$/u.test(lowerAt(words, index + 1)),
	);
	if (at === -1 || has(words[at - 1], 'QuestionWord', 'Conjunction')) return null;
	const asked = turnQuestion(words.slice(at));
	return asked === null ? null : { at, words: asked.words };
};

const hangs = (joinedBy: string | null): boolean =>
	joinedBy !== null && SUBORDINATORS.has(joinedBy) && joinedBy !== 'because' && joinedBy !== 'so';

/** *council tax from the old flat i thought my ex was paying it* → *council tax from the old flat, I thought …* */
const markTopic = (words: readonly Word[]): readonly Word[] => {
	const at = words.findIndex((word, index) => index > 1 && isNominative(word));
	const before = words[at - 1];
	const isTopic =
		before !== undefined &&
		has(before, 'Noun') &&
		!words.slice(0, at).some(isFinite) &&
		/^(?:it|him|her|them)$/u.test(words.at(-1)?.lower ?? '');
	return isTopic ? [...words.slice(0, at - 1), { ...before, after: ',' }, ...words.slice(at)] : words;
};

/** *grandma planning a cookout* → *my grandma planning a cookout* */
const ownFirst = (words: readonly Word[]): readonly Word[] => {
	const [first] = words;
	return first !== undefined && OWNED.has(first.lower) && first.after === ''
		? [made('my', ['Possessive', 'Pronoun', 'Determiner']), lowered(first), ...words.slice(1)]
		: words;
};

/** What is asked in a form the grammar has no statement for: *they'd see me?* → *whether they'd see you*. */
const readAsked = (sentence: readonly Word[], isAsked: boolean): readonly Word[] | null => {
	const words = stripTrailing(stripLeading(sentence));
	if (isCleft(words, isAsked)) return null;
	const comma = words.findLastIndex(({ after }) => after.includes(','));
	const last = isAsked && comma !== -1 ? turnQuestion(words.slice(comma + 1)) : null;
	const asked = turnAskingOpinion(words) ?? turnQuestion(words) ?? last;
	if (asked !== null) return asked.words;
	const isUnsure = isAsked && /^(?:he|she|it|they)(?:'|$)/u.test(lowerAt(words, 0));
	return isUnsure ? [made('whether'), ...words.slice(0, 1).map(lowered), ...words.slice(1)] : null;
};

const partsOf = (words: readonly Word[]): readonly (readonly Word[])[] => {
	const parts: Word[][] = [[]];
	for (const word of words) {
		parts.at(-1)?.push(word);
		if (/[,;:–()]/u.test(word.after)) parts.push([]);
	}
	return parts.length > 1 ? parts.filter((part) => part.length > 1) : [];
};

/** *a rule like no phones in bedrooms* → *a rule, no phones in bedrooms* */
const withoutLike = (words: readonly Word[]): readonly Word[] => {
	const at = words.findIndex(
		({ lower }, index) =>
			lower === 'like' && has(words[index - 1], 'Noun') && /^(?:no|not)$/u.test(lowerAt(words, index + 1)),
	);
	const before = words[at - 1];
	return before === undefined
		? words
		: [...words.slice(0, at - 1), { ...before, after: ',' }, ...words.slice(at + 1)];
};

const draftsOf = (words: readonly Word[], isQuestion: boolean, lists: Lists): readonly Draft[] =>
	shortened(words)
		.filter((one) => isWhole(one, lists))
		.map((one) => draft(one, isQuestion));

/** The words themselves and, where they can end earlier, shorter and shorter beginnings of them. */
const shortened = (words: readonly Word[]): readonly (readonly Word[])[] => [
	words,
	...withoutGoing(words),
	...words
		.flatMap((_, index) => (index > 2 && mayEndBefore(words, index) ? [index] : []))
		.reverse()
		.map((end) => words.slice(0, end)),
];

/** *I had to go and pretend …* → *I had to pretend …* */
const withoutGoing = (words: readonly Word[]): readonly (readonly Word[])[] => {
	const at = words.findIndex(
		({ lower }, index) => /^(?:go|come|try)$/u.test(lower) && lowerAt(words, index + 1) === 'and',
	);
	return at === -1 ? [] : [[...words.slice(0, at), ...words.slice(at + 2)]];
};

const mayEndBefore = (words: readonly Word[], index: number): boolean => {
	const last = words[index - 1];
	const lower = lowerAt(words, index);
	if (last === undefined) return false;
	if (last.after.includes(',')) return true;
	// *without hearing my ex | say why …*, *a polite way to ask | whether …*
	if (/^(?:says?|said|whether)$/u.test(lower))
		return /^(?:why|what|how|one)$/u.test(lowerAt(words, index + 1));
	// *the last call she asked three times | have I eaten*, *lost someone | that way*
	if (BE_HAVE_DO_MODALS.has(lower) && isNominative(words[index + 1]) && !isNominative(last)) return true;
	if (lower === 'that' && lowerAt(words, index + 1) === 'way') return true;
	if (lower === 'by' && has(words[index + 1], 'QuestionWord')) return true;
	if (
		has(last, 'Noun', 'Date') &&
		!isNominative(last) &&
		(isNominative(words[index]) || /^(?:everyone|nobody)/u.test(lower))
	)
		return true;
	const isThing = has(last, 'Noun', 'Date', 'Value', 'Adjective');
	// *I don't know if good skull | or bad skull*
	if (lower === 'or' && isOpenCondition(words.slice(0, index))) return false;
	if (lower === 'of')
		return has(last, 'Noun') && !/^(?:kind|sort|lot|bit|one|front|end|side)$/u.test(last.lower);
	return (
		(CUT_BEFORE.has(lower) || lower === 'or' || lower === 'if') &&
		(isThing ||
			(/^(?:and|but|or|because|so|who)$/u.test(lower) && has(last, 'Verb', 'Pronoun', 'Adverb', 'Particle')))
	);
};

const isOpenCondition = (words: readonly Word[]): boolean => {
	const at = words.findLastIndex(({ lower }) => /^(?:if|whether)$/u.test(lower));
	return at !== -1 && !words.slice(at + 1).some(isFinite);
};

/** It begins as something told: not as a question, an order, or what hangs on a clause before it. */
const opens = (words: readonly Word[], lists: Lists): boolean => {
	const isContrast = words.some(
		({ lower }, index) => lower === 'not' && words[index - 1]?.after.includes(',') === true,
	);
	const [first] = words.filter(({ lower }) => isContrast || !/^(?:just|only|then)$/u.test(lower));
	if (first === undefined || words.length < 2 || isCalledUpon(words, 1)) return false;
	const isOrder = isBase(first) && !has(first, 'Noun', 'Adjective', 'Gerund');
	const isGreeting = first.lower === 'good' && lists.greetings.has(words[1]?.lower ?? '');
	const isLoose = first.lower === 'nothing' && isNominative(words[words.indexOf(first) + 1]);
	const isAside = /\bnot going to lie\b|^i swear\b/u.test(words.map(({ lower }) => lower).join(' '));
	return (
		!isOrder &&
		!isLoose &&
		!isGreeting &&
		!PAST_AS_BASE.has(first.lower) &&
		!isAside &&
		!(BE_HAVE_DO_MODALS.has(first.lower) && first.lower !== 'had') &&
		!SUPPOSED.has(first.lower) &&
		!/^(?:what|what's|how|why|who|who's|whose|which|where|that|than|of|to|like|because|so|or|rather|maybe|perhaps|dont|let|let's|and|wait|hypothetically|actually|there|keep|from)$/u.test(
			first.lower,
		) &&
		(!lists.greetings.has(first.lower) || /^(?:night|evening|morning|afternoon)$/u.test(first.lower))
	);
};

const isWhole = (words: readonly Word[], lists: Lists): boolean => {
	const last = words.at(-1);
	return (
		last !== undefined &&
		words.length > 1 &&
		words.length <= MOST_WORDS &&
		!NEVER_LAST.has(last.lower) &&
		// *he asked me | who I was*
		!(last.lower === 'me' && /^(?:ask|asks|asked|tells?|told)$/u.test(words.at(-2)?.lower ?? '')) &&
		words[0]?.before.includes('"') === false &&
		words.every(
			(word) =>
				/^[£$€]?[\p{Script=Latin}\d][\p{Script=Latin}\d'.,:%-]*$/u.test(word.text) &&
				!/[[\]<>{}|/]/u.test(word.before + word.after) &&
				!isIn(lists.unspoken, word) &&
				(words.length >= FEWEST_WITH_ASIDE || !isIn(lists.asides, word)) &&
				!SECOND_PERSON.has(word.lower),
		) &&
		// *who does that*, asked within it.
		!words.some(({ lower }, index) => ASKS.test(lower) && ASKING_NEXT.test(lowerAt(words, index + 1))) &&
		words.filter(({ before, after }) => before.includes('"') !== after.includes('"')).length % 2 === 0 &&
		new Set(words.filter(isContentWord).map(lemmaOf)).size > 0
	);
};

const ASKS = /^(?:who|what|where|why|is|are)$/u;
const ASKING_NEXT = /^(?:does|do|is|are|would|can|it)$/u;

const draft = (words: readonly Word[], isQuestion: boolean): Draft => ({
	words: words.map((word, index) =>
		// Marks between the parts stay as commas.
		index < words.length - 1 && /[;:–]/u.test(word.after) ? { ...word, after: ',' } : word,
	),
	verb: Math.max(0, words.findIndex(isFinite)),
	joinedBy: null,
	isPair: true,
	isEcho: true,
	isOutweighed: false,
	isConditional: false,
	isQuestion,
});

/** Whether it is a whole clause, so that *it sounds like* may stand before it. */
export const isClause = (words: readonly Word[]): boolean => findVerb(words, 0) !== null;
