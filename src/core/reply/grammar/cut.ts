import {
	BE_HAVE_DO_MODALS,
	CLAUSE_TAKERS,
	HOLD_SUBORDINATE,
	PARTICLES,
	POSSESSIVES,
	SUBORDINATORS,
	WANT_OBJECT,
} from './english.ts';
import { findVerb, isFinite, startsClause } from './find-verb.ts';
import { ASKING } from './question.ts';
import { has, isNominative, isNoun, lowerAt } from './word.ts';
import type { Word } from '../language.ts';

export type Piece = { readonly words: readonly Word[]; readonly joinedBy: string | null };

/** Cuts a sentence where a new subject with its verb begins: after marks, at conjunctions, and in run-ons. */
export const cut = (words: readonly Word[]): readonly Piece[] => {
	const opening = words[0];
	const opener =
		opening !== undefined && SUBORDINATORS.has(opening.lower) && startsClause(words, 1)
			? opening.lower
			: null;
	const pieces: { words: Word[]; joinedBy: string | null }[] = [{ words: [], joinedBy: opener }];
	for (let index = opener === null ? 0 : 1; index < words.length; index++) {
		const word = words[index];
		const piece = pieces.at(-1);
		if (word === undefined || piece === undefined) break;
		const join = piece.words.length === 0 ? null : joinAt(words, index, piece.words);
		if (join === null) piece.words.push(word);
		else pieces.push(join === word.lower ? { words: [], joinedBy: join } : { words: [word], joinedBy: null });
	}
	// *My mum and my dad are …*: what comes before *and* is no clause yet.
	for (let index = pieces.length - 1; index > 0; index--) {
		const piece = pieces[index];
		const before = pieces[index - 1];
		if (piece === undefined || before === undefined || (piece.joinedBy !== 'and' && piece.joinedBy !== 'or'))
			continue;
		const last = before.words.at(-1);
		if (last?.after !== '' || before.words.some(isFinite) || isNoPartner(before.words, piece.words)) continue;
		const at = words.indexOf(last) + 1;
		before.words.push(...words.slice(at, at + 1), ...piece.words);
		pieces.splice(index, 1);
	}
	return pieces.filter((piece) => piece.words.length > 0);
};

/** *day 212 and I blew it*: what is counted does nothing together with anybody. */
const isNoPartner = (words: readonly Word[], next: readonly Word[]): boolean =>
	isNominative(next[0]) && /^\d/u.test(words.at(-1)?.lower ?? '');

/** The joining word when the word at `index` is one, an empty string when a clause begins there, or null. */
const joinAt = (words: readonly Word[], index: number, soFar: readonly Word[]): string | null => {
	const word = words[index];
	const previous = words[index - 1];
	if (word === undefined || previous === undefined) return null;
	const isMarked = /[;:()!?–]/u.test(previous.after) || /[(–]/u.test(word.before);
	const begins = startsClause(words, index);
	if (isAskingAt(words, index)) return '';
	if (isMarked) return begins || isJoint(word) ? joint(words, index) : '';
	if (
		word.lower === 'and' &&
		has(previous, 'Value') &&
		/^(?:something|odd)$/u.test(lowerAt(words, index + 1))
	)
		return null;
	if (isJoint(word)) {
		// *… and when I come over they go quiet*
		if (
			/^(?:and|but)$/u.test(word.lower) &&
			SUBORDINATORS.has(lowerAt(words, index + 1)) &&
			startsClause(words, index + 2)
		)
			return word.lower;
		if (!startsClause(words, index + 1)) return null;
		const isHeld = SUBORDINATORS.has(word.lower) && HOLD_SUBORDINATE.has(previous.lower);
		return isHeld ? null : word.lower;
	}
	if (!begins || (isNominative(word) && opensWithTime(soFar))) return null;
	if (previous.after.includes(',')) return '';
	if (!soFar.some(isFinite) || BE_HAVE_DO_MODALS.has(previous.lower)) return null;
	if (
		CLAUSE_TAKERS.has(previous.lower) ||
		has(previous, 'Preposition', 'Conjunction', 'QuestionWord', 'Determiner')
	) {
		return PARTICLES.has(previous.lower) && isNominative(word) && !isTakingParticle(words, index - 1)
			? ''
			: null;
	}
	if (tellsSomebody(words, index)) return null;
	if (isRelative(words, index) || (has(previous, 'Adjective') && lowerAt(words, index - 2) === 'so'))
		return null;
	// Run-ons: *i hate it there i can't sleep*, *i lost my job my wife left*.
	if (isNominative(word)) return isTakingParticle(words, index - 1) ? null : '';
	// *I don't know where to start it's about letters*
	// *… to fall asleep it's like whale sounds*, *I'm in Texas that's all I'll say*
	if (/^(?:it's|that's|there's)$/u.test(word.lower) && has(previous, 'Verb', 'Adjective')) return '';
	if (word.lower === "that's" && /^(?:all|it|why|when|where)$/u.test(lowerAt(words, index + 1))) return '';
	const afterNoun = has(previous, 'Noun', 'Adverb', 'Particle', 'Date');
	return afterNoun && (POSSESSIVES.has(word.lower) || /^(?:it|there|everyone|nobody)/u.test(word.lower))
		? ''
		: null;
};

/** *the baby we lost*, *the house i live in*: a clause whose verb or preposition has lost its object to the noun before it. */
const isRelative = (words: readonly Word[], index: number): boolean => {
	if (!isNoun(words[index - 1]) || !isNominative(words[index])) return false;
	const verb = findVerb(words, index);
	if (verb === null) return false;
	const rest = words.slice(verb + 1);
	const end = rest.findIndex((word) => isJoint(word) || word.after !== '');
	const within = end === -1 ? rest : rest.slice(0, words[verb]?.after === '' ? end + 1 : 0);
	const last = within.at(-1) ?? words[verb];
	if (/^(?:with|for|about|to|at|from|of|in|on)$/u.test(last?.lower ?? '')) return true;
	if (has(last, 'Verb') && WANT_OBJECT.has(last?.lower ?? '')) return true;
	if (!WANT_OBJECT.has(words[verb]?.lower ?? '')) return false;
	return (
		// *a grandson I've seen in one photo*
		// *the only recording I got of her*
		/^(?:in|on|at|from|since|for|of)$/u.test(within[0]?.lower ?? '') ||
		!within.some((word) => isNoun(word) || has(word, 'Pronoun', 'Adjective', 'Verb'))
	);
};

/** *every time I call*: what follows belongs to it. */
const opensWithTime = (words: readonly Word[]): boolean =>
	(/^(?:every|each|any|the)$/u.test(lowerAt(words, 0)) &&
		/^(?:time|day|moment|minute)$/u.test(lowerAt(words, 1))) ||
	/^(?:anytime|everytime)$/u.test(lowerAt(words, 0));

/** *I told my mum I was …*: the clause is what was told. */
const tellsSomebody = (words: readonly Word[], index: number): boolean =>
	words
		.slice(Math.max(0, index - 4), index - 1)
		.some(({ lower }) =>
			/^(?:tell|tells|told|telling|show|showed|promise|promised|warn|warned|text|texted|convince|convinced|remind|reminded)$/u.test(
				lower,
			),
		);

/** *found out*, *turned out*: what follows belongs to them. */
const isTakingParticle = (words: readonly Word[], index: number): boolean =>
	lowerAt(words, index) === 'out' &&
	/^(?:find|finds|found|finding|figured?|turns?|turned|worked|pointed)$/u.test(lowerAt(words, index - 1));

export const joint = (words: readonly Word[], index: number): string => {
	const word = words[index];
	return word !== undefined && isJoint(word) ? word.lower : '';
};

/** *he left me what do i do*: a question that begins without a mark. */
const isAskingAt = (words: readonly Word[], index: number): boolean =>
	/^(?:what|how|why|who|where|when)$/u.test(lowerAt(words, index)) &&
	ASKING.has(lowerAt(words, index + 1)) &&
	/^(?:i|we|he|she|they)$/u.test(lowerAt(words, index + 2));

const JOINTS = new Set(['but', 'and', 'or', 'yet', 'plus', 'then', ...SUBORDINATORS]);

export const isJoint = (word: Word): boolean => JOINTS.has(word.lower);
