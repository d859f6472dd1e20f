import {
	CONDITIONED,
	CUT_BEFORE,
	FIRST_PERSON,
	NEVER_LAST,
	POSSESSIVES,
	SUBORDINATORS,
} from '../grammar/english.ts';
import { flipPerson } from '../grammar/person.ts';
import { made } from '../grammar/word.ts';
import { isIn, type Lists } from './lists.ts';
import { isContentWord, lemmaOf, type Word } from '../language.ts';
import { longestRun, wordsOf } from '../variety.ts';

export type Statement = {
	/** A clause, in lower case unless a name comes first, without an end mark. */
	readonly text: string;
	readonly contentCount: number;
	/** It was asked: *how to tell your mum*. */
	readonly isQuestion: boolean;
	/** It judges, themselves or others: whoever says it back as a fact agrees. */
	readonly isView: boolean;
	/** It names how the person feels. */
	readonly namesFeeling: boolean;
	readonly isTrouble: boolean;
	readonly isGood: boolean;
	readonly isNegated: boolean;
	/** Its subject is *he*, *it* or *this*: it says nothing to one who has not read what came before. */
	readonly leansOnContext: boolean;
};

export type Draft = {
	readonly words: readonly Word[];
	readonly verb: number;
	readonly joinedBy: string | null;
	readonly isPair: boolean;
	readonly isQuestion: boolean;
	/** A condition follows: *when he comes home*. */
	readonly isConditional: boolean;
	/** A *but* follows. */ readonly isOutweighed: boolean;
};

/** L3: so many words in a row may be the person's own. */
export const LONGEST_COPY = 8;

const MOST_WORDS = 15;

const FEWEST_WORDS = 3;

/** A statement and what of the clause went into it. */
export type Shaped = { readonly statement: Statement; readonly words: readonly Word[] };

/** The clause as it may be said back, cut short where that leaves it whole; null when it cannot be. */
export const shape = (
	{ words: spokenWords, verb, isQuestion, isPair }: Draft,
	spoken: readonly string[],
	lists: Lists,
): Shaped | null => {
	const words = turnRegret(dropUnspokenAdjectives(spokenWords, lists));
	if (
		words.some((word) => isIn(lists.unspoken, word)) ||
		isTurnedAround(words) ||
		ordersSelf(words) ||
		asksForHelp(words)
	)
		return null;
	// Two clauses are said back whole or one by one.
	const ends = [words.length, ...(isPair ? [] : cutsOf(words, verb))];
	for (const end of ends) {
		const kept = [words.slice(0, end), withoutForce(words.slice(0, end))].find(
			(some) =>
				some.length <= MOST_WORDS && longestRun(wordsOf(flipPerson(some) ?? ''), spoken) <= LONGEST_COPY,
		);
		if (kept === undefined) continue;
		const count = kept.reduce((sum, { attached }) => sum + 1 + attached.length, 0);
		const text = count < FEWEST_WORDS ? null : flipPerson(kept);
		if (text === null) return null;
		return {
			words: kept,
			statement: {
				text,
				contentCount: new Set(kept.filter(isContentWord).map(lemmaOf)).size,
				isQuestion,
				isView: isView(kept, lists),
				namesFeeling: kept.some((word) => isIn(lists.feelings, word)),
				isTrouble: kept.some((word) => isIn(lists.trouble, word)),
				isGood: kept.some((word) => isIn(lists.good, word)),
				isNegated: kept.some(negates) && !/\bcan't wait\b/u.test(text),
				leansOnContext: /^(?:he|she|it|they|this|that|these|those|there)(?:'|$)/u.test(kept[0]?.lower ?? ''),
			},
		};
	}
	return null;
};

/** *my crazy sister* → *my sister* */
const dropUnspokenAdjectives = (words: readonly Word[], lists: Lists): readonly Word[] =>
	words.filter((word, index) => {
		const isAside = isIn(lists.unspoken, word) && word.tags.has('Adjective');
		return !(isAside && words[index + 1]?.tags.has('Noun') === true && index > 0);
	});

/** *I should have called* → *I wish I had called*: said back as it stands it would be a reproach. */
const turnRegret = (words: readonly Word[]): readonly Word[] => {
	const index = words.findIndex(({ lower }) => /^should(?:n't)?$/u.test(lower));
	const should = words[index];
	const i = words[index - 1];
	if (should === undefined || i?.lower !== 'i' || words[index + 1]?.lower !== 'have') return words;
	const had = should.lower === 'should' ? 'had' : "hadn't";
	return [...words.slice(0, index), made('wish'), made('i'), made(had), ...words.slice(index + 2)];
};

/** *… so please help me* is said to the listener. */
const asksForHelp = (words: readonly Word[]): boolean => words.some(({ lower }) => lower === 'please');

/** *I should leave* turns into an order when it is said back. */
const ordersSelf = (words: readonly Word[]): boolean =>
	words.some(
		({ lower }, index) =>
			/^(?:should|shouldn't|must|mustn't|ought)$/u.test(lower) &&
			/^(?:i|we)$/u.test(words[index - 1]?.lower ?? '') &&
			!/^(?:if|whether|like|what)$/u.test(words[index - 2]?.lower ?? ''),
	);

/** *I am a bad mother*, *everyone hates me*, *my boss is awful*; not *I think …* or *I feel …*, which say so themselves. */
export const isView = (words: readonly Word[], lists: Lists): boolean =>
	words.some(({ lower }) => lists.judging.has(lower)) &&
	!words.some(
		({ lower }, index) =>
			ATTRIBUTED.test(lower) && words.slice(index).some((word) => lists.judging.has(word.lower)),
	) &&
	!(
		/^i\b/u.test(words[0]?.lower ?? '') &&
		words.every(({ lower }) => lower === 'hate' || lower === 'care' || !lists.judging.has(lower))
	);

/** The statement says itself whose view it is. */
const ATTRIBUTED =
	/^(?:think|thought|feel|feels|felt|feeling|find|finds|found|believe|guess|suppose|say|says|said|saying|tell|tells|told|call|calls|called)$/u;

/** Words that only add force may go when too many stand in a row as they were said. */
const withoutForce = (words: readonly Word[]): readonly Word[] =>
	words.filter(
		({ lower }, index) =>
			index === 0 || !/^(?:just|really|even|totally|completely|absolutely|constantly|such)$/u.test(lower),
	);

/** *what should I do*, *why does he*: a question inside a clause cannot be said back as it is. */
const isTurnedAround = (words: readonly Word[]): boolean =>
	words.some(
		(word, index) =>
			index > 0 &&
			/^(?:am|is|are|was|were|do|does|did|can|could|will|would|shall|should|have|has|had|wouldn't|couldn't|don't|didn't|isn't|can't|won't)$/u.test(
				word.lower,
			) &&
			/^(?:i|he|she|we|they)$/u.test(words[index + 1]?.lower ?? ''),
	);

/** Where a clause may end early, longest first. */
const cutsOf = (words: readonly Word[], verb: number): readonly number[] => {
	const isConditional = words.some(({ lower }, index) => CONDITIONED.has(lower) && index < words.length - 1);
	return words
		.map((_, index) => index)
		.filter((index) => {
			const word = words[index];
			const last = words[index - 1];
			if (word === undefined || last === undefined || index < verb + 2) return false;
			if (NEVER_LAST.has(last.lower) || isConditional) return false;
			const isTime =
				word.tags.has('Date') ||
				(/^(?:this|last|next|every)$/u.test(word.lower) && words[index + 1]?.tags.has('Date') === true);
			const isJoint = CUT_BEFORE.has(word.lower) || isTime || last.after.includes(',');
			const isAfterNoun =
				last.lower === 'else' ||
				(['Noun', 'Date', 'Gerund'].some((tag) => last.tags.has(tag)) && !POSSESSIVES.has(last.lower));
			// *wondering where that bit | of …*: a question that is told must not lose its end.
			if (
				words
					.slice(verb, index)
					.some(({ lower }) => /^(?:where|how|what|why|who|whether|which)$/u.test(lower))
			)
				return false;
			const isClauseEnd = SUBORDINATORS.has(word.lower) || word.lower === 'but' || word.lower === 'and';
			if (words[0]?.lower === 'whether' && word.lower === 'or') return false;
			if (word.lower === 'and' && words.slice(0, index).some(({ lower }) => lower === 'between'))
				return false;
			if (
				words
					.slice(0, index)
					.some((one) => negates(one) || /^(?:would|wouldn't|could|couldn't|might)$/u.test(one.lower)) &&
				/^(?:because|until|unless|without|when|if|than|but|except)$/u.test(word.lower)
			)
				return false;
			const isTimeOrPlace =
				/^(?:in|at|on|during|since|until)$/u.test(word.lower) && last.tags.has('Adjective');
			return (
				isJoint &&
				(isAfterNoun ||
					isTimeOrPlace ||
					(isClauseEnd && ['Adjective', 'Adverb', 'Verb'].some((tag) => last.tags.has(tag))))
			);
		})
		.reverse();
};

const negates = ({ lower }: Word): boolean =>
	/n't$|^(?:not|never|nobody|no|nothing|none|nowhere)$/u.test(lower);

/** How much a clause weighs: what hurts or changed, in the first person, after *but*, late in the message. */
export const weigh = (
	draft: Draft & { readonly place: number },
	{ statement, words }: Shaped,
	lists: Lists,
): number => {
	const { joinedBy } = draft;
	const count = (set: ReadonlySet<string>): number => words.filter((word) => isIn(set, word)).length;
	const length = wordsOf(statement.text).length;
	return (
		Math.min(count(lists.trouble), 3) * 2.25 +
		Math.min(count(lists.feelings), 1) * 1.5 +
		Math.min(count(lists.good), 2) +
		(words.some(({ lower }) => FIRST_PERSON.has(lower)) ? 1.75 : 0) +
		(words.some(negates) ? 1.5 : 0) +
		(joinedBy === 'but' ? 2.5 : 0) -
		(draft.isOutweighed ? 1.5 : 0) -
		(draft.isConditional ? 1.5 : 0) +
		Math.min(statement.contentCount, 4) * 0.75 -
		(statement.contentCount < 2 ? 2.5 : 0) -
		(/^(?:when|while|as|after|before|though|although)$/u.test(joinedBy ?? '') && !draft.isPair ? 3 : 0) -
		(words.some(({ lower }) => /^(?:would|could|might|will|if|should|must)$|'ll$|'d$/u.test(lower))
			? 1.5
			: 0) -
		(statement.leansOnContext ? 0.75 : 0) -
		(words.some(({ lower }) => /\d/u.test(lower)) ? 1 : 0) -
		Math.max(0, length - 11) * 0.4 -
		(draft.isPair ? 0.75 : 0) -
		(draft.isQuestion ? 2 : 0) +
		draft.place
	);
};
