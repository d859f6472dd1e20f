import {
	BE_HAVE_DO_MODALS,
	CLAUSE_TAKERS,
	NOMINATIVES,
	OWN_NEGATED_VERBS,
	OWN_STEPS,
	OWN_VERBS,
	PASSIVES,
	PERSON_STATES,
	STEPS_DONE,
} from './english.ts';
import { isFinite, skipAdverbs } from './find-verb.ts';
import { has, isDeterminer, isNoun, lowerAt, lowered, made } from './word.ts';
import type { Word } from '../language.ts';

/** Puts in the subject that people leave out of short sentences, where only the writer can be meant. */
export const supplySubject = (words: readonly Word[]): { words: readonly Word[]; verb: number } | null => {
	const start = skipAdverbs(words, 0);
	const lead = words
		.slice(0, start)
		.filter((word) =>
			/^(?:not|so|too|really|very|just|never|always|still|even|also|already|completely|totally|absolutely|constantly|probably)$/u.test(
				word.lower,
			),
		);
	if (lead.length !== start) return null;
	const word = words[start];
	const next = lowerAt(words, start + 1);
	if (word === undefined || NOMINATIVES.has(next) || /^(?:you|it|this|that|there)$/u.test(next)) return null;
	const rest = words.slice(start + 1);
	const hasOtherVerb = rest.some((one, index) => isFinite(one) && !isGoverned(words, start + 1 + index));
	const i = made('I', ['Noun', 'Pronoun']);
	const am = made('am', ['Verb', 'Copula']);
	const have = made('have', ['Verb', 'Auxiliary']);
	const it = made('it', ['Noun', 'Pronoun']);
	const opened = (...put: readonly Word[]): { words: readonly Word[]; verb: number } => ({
		words: [...put, ...words.slice(0, 1).map(lowered), ...words.slice(1)],
		verb: put.length - 1,
	});
	// *lost 4k tonight*
	const takesObject =
		isDeterminer(words[start + 1]) ||
		has(words[start + 1], 'Pronoun', 'Value', 'Money') ||
		/^[£$€]?\d/u.test(next) ||
		// *lost Betty in January*
		(word.lower === 'lost' &&
			has(words[start + 1], 'Person', 'ProperNoun') &&
			!has(words[start + 1], 'Date'));
	// *wasn't my back*, *was my own fault*
	if (/^(?:is|was|isn't|wasn't)$/u.test(word.lower) && /^(?:my|his|her|our|their)$/u.test(next))
		return { ...opened(it), verb: start + 1 };
	// *let me see the heifer first*
	if (word.lower === 'let' && next === 'me' && LET_ME.has(lowerAt(words, start + 2))) {
		const want = [i, made('want', ['Verb', 'PresentTense']), made('to', ['Conjunction'])];
		return { words: [...want, ...words.slice(start + 2)], verb: 1 };
	}
	const isPassing = /^(?:sure|okay|ok|alright|ready|happy|glad|single)$/u.test(word.lower);
	// *broke up*
	const isPhrasal = /^(?:up|down|off|out)$/u.test(next) && word.lower === 'broke';
	if (PERSON_STATES.has(word.lower) && !takesObject && !hasOtherVerb && !isPhrasal) {
		return isPassing && lowerAt(words, start - 1) !== 'not' ? null : opened(i, am);
	}
	if (lead.some((one) => one.lower === 'not' || one.lower === 'so' || one.lower === 'too')) return null;
	// *been in a drawer* may be said of a thing.
	if (
		word.lower === 'been' &&
		/^(?:in|on|under|at)$/u.test(next) &&
		!OWN_PLACES.has(lowerAt(words, start + 2))
	)
		return null;
	if (word.lower === 'been') return hasOtherVerb ? null : opened(i, have);
	// *might text her*, *could be worse* not: that is said of something else.
	if (/^(?:might|could|can|will)$/u.test(word.lower)) {
		const meant = words[skipAdverbs(words, start + 1)];
		return OWN_STEPS.has(meant?.lower ?? '') ? { ...opened(i), verb: start + 1 } : null;
	}
	if (/^(?:can't|couldn't|didn't|haven't|won't)$/u.test(word.lower)) return { ...opened(i), verb: start + 1 };
	if (word.lower === "don't") {
		const negated = lowerAt(words, skipAdverbs(words, start + 1));
		return OWN_NEGATED_VERBS.has(negated) ? { ...opened(i), verb: start + 1 } : null;
	}
	// *miss Pritchard*
	if (word.lower === 'miss' && /^\p{Lu}/u.test(words[start + 1]?.text ?? '')) return null;
	// *married forty six years*
	if (word.lower === 'married' && has(words[start + 1], 'Value')) return opened(i, have, made('been'));
	// *driving home i think I nodded off*
	if (
		has(word, 'Gerund') &&
		/ i (?:think|guess|reckon|suppose)\b/u.test(words.map(({ lower }) => lower).join(' '))
	)
		return null;
	// *Parking structure* is a thing.
	if (has(word, 'Gerund') && words.length === 2 && isNoun(words[1])) return null;
	// *grassing makes it worse*
	if (
		has(word, 'Gerund') &&
		has(words[start + 1], 'PresentTense', 'Copula') &&
		!has(words[start + 1], 'Gerund')
	)
		return null;
	if (has(word, 'Gerund'))
		return hasOtherVerb || isNoun(word) || word.lower === 'being' ? null : opened(i, am);
	if (OWN_VERBS.has(word.lower)) return { ...opened(i), verb: start + 1 };
	if (PASSIVES.has(word.lower) && !hasOtherVerb) {
		const objectFollows = isDeterminer(words[start + 1]) || has(words[start + 1], 'Pronoun', 'Noun');
		if (!objectFollows || has(words[start + 1], 'Date')) return opened(i, made('was', ['Verb', 'Copula']));
	}
	const isPast =
		((has(word, 'PastTense') || word.lower === 'got') && isFinite(word)) ||
		(word.lower === 'lost' && takesObject);
	// *got me with a belt*: somebody else did.
	if (/^(?:me|us)$/u.test(next)) return null;
	// *came round the house with his cousin*, *said he knows the school*
	const line = words.map(({ lower }) => lower).join(' ');
	if (
		/^(?:came|turned up|showed up|rocked up|burst|barged|banged) (?:round|in|into|over|on|at|to) (?:the |my |our )?(?:house|door|flat|mine|ours|place)\b/u.test(
			line,
		) ||
		/^\w+\b.* with (?:his|her|their) /u.test(line) ||
		/^said (?:he|she|they)\b/u.test(line)
	)
		return null;
	return isPast &&
		!hasOtherVerb &&
		(words.length > 2 || isPhrasal || STEPS_DONE.has(word.lower)) &&
		!/^(?:of|by)$/u.test(next)
		? { ...opened(i), verb: start + 1 }
		: null;
};

const LET_ME = new Set(
	'see finish check think try get do put ask call ring text write read look wait'.split(' '),
);

const OWN_PLACES = new Set(['hospital', 'bed', 'debt', 'therapy', 'care', 'prison', 'pain', 'work', 'home']);

/** Infinitives after *to* or a modal, and verbs with a subject of their own, need no subject from us. */
const isGoverned = (words: readonly Word[], index: number): boolean => {
	const before = words[index - 1];
	return (
		before !== undefined &&
		(before.lower === 'to' ||
			BE_HAVE_DO_MODALS.has(before.lower) ||
			before.lower === 'and' ||
			before.lower === 'got' ||
			words.slice(0, index).some(({ lower }) => CLAUSE_TAKERS.has(lower)) ||
			has(before, 'Pronoun', 'Adverb', 'Negative', 'Verb') ||
			isNoun(before))
	);
};
