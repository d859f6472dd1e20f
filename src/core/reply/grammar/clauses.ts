import { cut, type Piece } from './cut.ts';
import { COLLECTIVE, OWNED, PERSON_STATES, POSSESSIVES, SINGULAR_PRONOUNS } from './english.ts';
import { findVerb, isFinite, isThirdPerson, skipAdverbs, startsClause } from './find-verb.ts';
import { supplySubject } from './left-out-subject.ts';
import {
	ASKING,
	beforeTag,
	isBase,
	isCleft,
	thirdPerson,
	turnAskingOpinion,
	turnQuestion,
} from './question.ts';
import { addOwner, dropDoubledSubject, stripLeading, stripTrailing } from './strip.ts';
import { has, isDeterminer, isNominative, isNoun, lowerAt, lowered, made } from './word.ts';
import type { Word } from '../language.ts';

/** A stretch of what was said that stands as a statement: it has a subject and a verb that agree. */
export type Clause = {
	readonly words: readonly Word[];
	/** Where the finite verb stands. */
	readonly verb: number;
	/** The word that joined it to what came before, such as *but*. */
	readonly joinedBy: string | null;
	/** The subject was left out and has been put in: *Lost my job* → *I lost my job*. */
	readonly isSupplied: boolean;
	/** It was asked, and stands here as one asks in passing: *how do I tell him?* → *how to tell him*. */
	readonly isQuestion: boolean;
};

/**
 * The statements and questions of one sentence, in order, in groups that stood together. What is neither (an order,
 * a fragment, anything the grammar here does not cover) is left out: saying nothing is better than saying it wrong.
 */
export const readClauses = (sentence: readonly Word[]): readonly (readonly Clause[])[] => {
	const whole = startsClause(stripLeading(sentence), 0)
		? null
		: readQuestion({ words: sentence, joinedBy: null });
	if (whole !== null) return [[whole]];
	const tagged = beforeTag(sentence);
	const pieces = cut(tagged ?? sentence);
	const groups: Clause[][] = [[]];
	for (const [index, piece] of pieces.entries()) {
		if (isReasonOfOthers(piece, pieces[index - 1])) continue;
		const isLast = index === pieces.length - 1;
		const isAskedHere = isLast && isAsked(sentence);
		const statement = isAskedHere && tagged === null ? null : readClause(piece);
		const clause =
			isLast && tagged !== null && statement !== null
				? asWhether(statement)
				: (statement ?? readQuestion(piece));
		if (clause === null || clause.isQuestion) groups.push([]);
		if (clause !== null) groups.at(-1)?.push(clause);
		if (clause?.isQuestion === true) groups.push([]);
	}
	return groups.filter((group) => group.length > 0);
};

/** *said it's because | I was vaping*: a reason that somebody else gave. */
export const isReasonOfOthers = ({ joinedBy }: Piece, before: Piece | undefined): boolean =>
	joinedBy === 'because' &&
	before?.words.some(({ lower }) => /^(?:said|says|claims|claimed|reckons)$/u.test(lower)) === true &&
	before.words.every(({ lower }) => lower !== 'i');

/** *the oil is working* → *whether the oil is working*, *they can't take it* → *whether they can take it* */
const asWhether = ({ words, verb, joinedBy }: Clause): Clause => ({
	words: [made('whether'), ...words.slice(0, 1).map(lowered), ...words.slice(1)].map((word, index) =>
		index === verb + 1 && POSITIVE[word.lower] !== undefined
			? { ...word, text: POSITIVE[word.lower] ?? word.text, lower: POSITIVE[word.lower] ?? word.lower }
			: word,
	),
	verb: verb + 1,
	joinedBy,
	isSupplied: false,
	isQuestion: true,
});

const POSITIVE: Readonly<Record<string, string>> = {
	"can't": 'can',
	"won't": 'will',
	"couldn't": 'could',
	"wouldn't": 'would',
	"isn't": 'is',
	"aren't": 'are',
};

const isAsked = (words: readonly Word[]): boolean => words.at(-1)?.after.includes('?') ?? false;

const readClause = ({ words, joinedBy }: Piece): Clause | null => {
	const bare = addOwner(dropLooseReason(dropDoubledSubject(stripTrailing(stripLeading(words)))));
	const isWord = bare.length === 1 && PERSON_STATES.has(lowerAt(bare, 0));
	if ((bare.length < 2 && !isWord) || !bare.every(isPlain) || isSecondThought(bare)) return null;
	const verb = findVerb(bare, 0);
	// *no fuss, strip the bed*: what there is not does nothing.
	if (verb !== null && lowerAt(bare, 0) === 'no' && bare[verb - 1]?.after.includes(',') === true) return null;
	// *every time I shut my eyes* tells when.
	if (verb !== null && lowerAt(bare, 0) === 'every' && lowerAt(bare, 1) === 'time') return null;
	// *don't call anyone they'll break the door*: an order to the listener.
	if (verb !== null && /^(?:don't|please)$/u.test(lowerAt(bare, 0))) return null;
	if (verb !== null && isCalledUpon(bare, verb)) return null;
	if (verb !== null)
		return {
			words: joinSubject(agree(bare, verb), verb),
			verb,
			joinedBy,
			isSupplied: false,
			isQuestion: false,
		};
	const led = findLedVerb(bare) ?? findGerundVerb(bare);
	if (led !== null) return { words: bare, verb: led, joinedBy, isSupplied: false, isQuestion: false };
	const mayLackSubject = joinedBy === null || joinedBy === 'and' || joinedBy === 'but';
	const supplied = mayLackSubject ? supplySubject(bare) : null;
	return supplied === null ? null : { ...supplied, joinedBy, isSupplied: true, isQuestion: false };
};

/** *It's about money, I think*: no statement of its own. */
export const isSecondThought = (words: readonly Word[]): boolean =>
	/^(?:i (?:think|guess|suppose|reckon|believe|know|mean|swear|wonder|admit)|i(?:'ll| will| must) (?:admit|say)|i swear (?:to god|down|on my life)|hear me out)$/u.test(
		words.map(({ lower }) => lower).join(' '),
	);

/** *Terrell, | gave me a scratch card*, cut out of a longer sentence. */
const joinSubject = (words: readonly Word[], verb: number): readonly Word[] =>
	verb === 1
		? words.map((word, index) => (index === 0 ? { ...word, after: word.after.replace(',', '') } : word))
		: words;

/** *Ellie prepare to die*, *God bless*: what a bare name is told to do, or wished. */
export const isCalledUpon = (words: readonly Word[], verb: number): boolean => {
	const [first] = words;
	const word = words[verb];
	return (
		verb > 0 &&
		first !== undefined &&
		word !== undefined &&
		isBase(word) &&
		!/^(?:went|like)$/u.test(word.lower) &&
		has(words[verb - 1], 'Singular', 'Person') &&
		!/^(?:no|any|every|some)(?:body|one)$/u.test(lowerAt(words, verb - 1)) &&
		!has(words[verb - 1], 'Pronoun') &&
		!isDeterminer(first) &&
		!OWNED.has(first.lower)
	);
};

/** *My mother think*, as people write who speak another language at home → *my mother thinks*. */
const agree = (words: readonly Word[], verb: number): readonly Word[] => {
	const word = words[verb];
	const subject = words.slice(0, verb).findLast((one) => !has(one, 'Adverb', 'Negative'));
	const isOne =
		subject !== undefined &&
		has(subject, 'Singular', 'Person') &&
		!has(subject, 'Plural', 'Pronoun') &&
		!COLLECTIVE.has(subject.lower) &&
		!words.slice(0, verb).some(({ lower }) => lower === 'and');
	// *Cattle went down*, which the library takes for a present form; *Saturday night like 1am*
	return isOne && word !== undefined && isBase(word) && !/^(?:went|like)$/u.test(word.lower)
		? [...words.slice(0, verb), thirdPerson(word), ...words.slice(verb + 1)]
		: words;
};

/** *… because the bank (…*, *… so my whole life*: a reason or an upshot that never got its verb goes. */
const dropLooseReason = (words: readonly Word[]): readonly Word[] => {
	const at = words.findIndex(
		({ lower }, index) =>
			index > 1 && (lower === 'because' || (lower === 'so' && POSSESSIVES.has(lowerAt(words, index + 1)))),
	);
	const isLoose = at !== -1 && lowerAt(words, at + 1) !== 'of' && !words.slice(at + 1).some(isFinite);
	return isLoose ? words.slice(0, at) : words;
};

/** *since the accident I can't drive*: the clause comes after a phrase of time or place. */
const findLedVerb = (words: readonly Word[]): number | null => {
	if (
		!/^(?:since|after|before|during|for|in|at|on|with|without|because|despite|from|over)$/u.test(
			lowerAt(words, 0),
		)
	)
		return null;
	for (let index = 2; index < Math.min(7, words.length); index++) {
		if (words.slice(0, index).some(isFinite)) return null;
		const isSubject =
			isNominative(words[index]) ||
			isDeterminer(words[index]) ||
			SINGULAR_PRONOUNS.has(lowerAt(words, index));
		const verb = isSubject && !isDeterminer(words[index - 1]) && index > 1 ? findVerb(words, index) : null;
		if (verb !== null && (isNoun(words[index - 1]) || has(words[index - 1], 'Date'))) return verb;
	}
	return null;
};

/** *losing my job has broken me*: the subject is what one does. */
const findGerundVerb = (words: readonly Word[]): number | null => {
	if (!has(words[skipAdverbs(words, 0)], 'Gerund')) return null;
	const verb = words.findIndex((word, index) => {
		const before = words[index - 1];
		if (index < 2 || before === undefined || !isFinite(word) || isNominative(before)) return false;
		const agrees =
			isThirdPerson(word) ||
			/^(?:is|was|has|isn't|wasn't|hasn't|will|would|won't|wouldn't|can|could|doesn't)$/u.test(word.lower);
		return agrees && (isNoun(before) || has(before, 'Pronoun', 'Adverb', 'Adjective', 'Particle', 'Date'));
	});
	return verb === -1 ? null : verb;
};

/** A question as one asks it in passing. Past ones with *did* would need the past of every verb: they are left out. */
const readQuestion = ({ words, joinedBy }: Piece): Clause | null => {
	const bare = untilMark(stripTrailing(stripLeading(words))).map((word) => ({
		...word,
		after: word.after.replace(/[?!.,]/gu, ''),
	}));
	if (bare.length < 3 || !bare.every(isPlain)) return null;
	// *when he's not near the bike*, without a mark, tells when.
	if (isCleft(bare, isAsked(words))) return null;
	const isTime = /^(?:when|where)$/u.test(lowerAt(bare, 0)) && startsClause(bare, 1) && !isAsked(words);
	const asked = isTime ? null : (turnAskingOpinion(bare) ?? turnQuestion(bare));
	return asked === null ? null : { ...asked, joinedBy, isSupplied: false, isQuestion: true };
};

/** *can I ignore it, it's old*: what follows the mark is not asked. */
const untilMark = (words: readonly Word[]): readonly Word[] => {
	const mark = words.findIndex(
		({ after }, index) =>
			(index > 1 && after.includes(',')) ||
			// *is that alright or does it sound rude*
			(index > 0 && lowerAt(words, index + 1) === 'or' && ASKING.has(lowerAt(words, index + 2))),
	);
	return mark === -1 ? words : words.slice(0, mark + 1);
};

/** Words, numbers and amounts as people write them; no quotes, links, code or other scripts. */
const isPlain = (word: Word): boolean =>
	/^(?:\p{Script=Latin}[\p{Script=Latin}'-]*|[£$€]?\d[\d,.]*(?:\p{Script=Latin}{0,3}|%)?)$/u.test(
		word.text,
	) &&
	word.text.length <= 20 &&
	!/["[\]{}<>*_=/\\|]/u.test(word.before + word.after) &&
	!/(\p{L})\1\1/u.test(word.text) &&
	!/^(?:x{2,}|let's|lets)$/iu.test(word.text);
