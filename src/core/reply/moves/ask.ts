import { fill } from '../fill.ts';
import { UNKNOWNS, type Phrases, type Unknown } from '../phrases.ts';
import type { Turn } from '../../turn.ts';
import {
	confronts,
	isLifeAtStake,
	isAgreed,
	isOfUnsafeHome,
	isPresumed,
	isTopicSpokenOf,
	matterOf,
	type Situation,
} from '../situation.ts';
import { turned, wordsOf } from '../variety.ts';

/**
 * One open question about what is not yet known; none is asked twice, and what was told or asked is not asked again,
 * but for what weighs, what was tried and what would help, which change.
 */
export const ask = (situation: Situation): readonly string[] => {
	const { plan, said, recent, phrases, past, tone } = situation;
	const { general, byTopic, byMatter, harm, atStake, light, opening, own } = phrases.ask;
	if (plan.address === 'greeting') return turned(opening, past.seed);
	if (tone === 'light') return turned(light, past.seed);
	if (tone === 'harm') return turned(harm, past.seed);
	if (isAgreed(situation) || (situation.step?.step === 'ahead' && !confronts(situation)))
		return turned(own, past.seed);
	if (isOfUnsafeHome(situation)) return turned(harm, past.seed);
	// *They will say it, I think*: somebody was named just now.
	if (isLifeAtStake(situation))
		return turned(
			atStake.filter((question) => !(question.startsWith('Who') && NAMED.test(said))),
			past.seed,
		);
	// Where nothing of trouble was told, none is asked after.
	if (plan.topic === 'other' && (tone === 'open' || tone === 'brief') && recent.every(isCalm))
		return turned(opening, past.seed);
	const matter = matterOf(situation);
	const isSpokenOf = isTopicSpokenOf({ topic: plan.topic, said, recent, topics: phrases.topics });
	const forTopic = (unknown: Unknown): readonly string[] =>
		turned(byTopic[plan.topic][unknown] ?? [], past.seed);
	// What only goes on with a topic may speak of something else in it.
	const phrasings = (unknown: Unknown): readonly string[] => [
		...(matter === null
			? []
			: turned(byMatter[unknown] ?? [], past.seed)
					.slice(0, 1)
					.map((phrase) => fill(phrase, { matter }))),
		...(isSpokenOf ? forTopic(unknown) : []),
		...turned(general[unknown], past.seed),
		...(isSpokenOf ? [] : forTopic(unknown)),
	];
	const asked = recent.flatMap(({ sentences }) =>
		sentences.filter(({ move }) => move === 'ask').map(({ text }) => unknownOf(text, phrases.ask)),
	);
	const told = ` ${[said, ...recent.map((turn) => turn.said)].flatMap((text) => [...wordsOf(text), '.']).join(' ')} `;
	const isAsked = (unknown: Unknown): boolean => asked.includes(unknown);
	const isKnown = (unknown: Unknown): boolean =>
		phrases.listening.known[unknown].some((words) => told.includes(` ${words} `));
	const open = UNKNOWNS.filter((unknown) => !isAsked(unknown));
	return [
		...open.filter((unknown) => !isKnown(unknown)),
		...UNKNOWNS.filter((unknown) => CHANGING.includes(unknown) && (isAsked(unknown) || isKnown(unknown))),
	].flatMap((unknown) =>
		phrasings(unknown)
			.filter((phrase) => !isPresumed(phrase, situation.wrong))
			.slice(0, MOST_PHRASINGS),
	);
};

const NAMED = /\b(?:he|she|him|her|they|them)(?:['’]?s)?\b/iu;

/** No trouble was told then either. */
const isCalm = ({ plan, decision }: Turn): boolean =>
	plan.voice === 'guide' && plan.topic === 'other' && decision.stance === 'companion';

const MOST_PHRASINGS = 4;

/** May be asked again, in other words. */
const CHANGING: readonly Unknown[] = ['what-weighs', 'what-would-help', 'what-was-tried'];

/** What a question that was asked could find out. */
export const unknownOf = (
	question: string,
	{ general, byTopic, byMatter }: Phrases['ask'],
): Unknown | undefined => {
	const isFrom = (phrase: string): boolean => {
		const [before = '', after] = phrase.split('{matter}');
		return after === undefined
			? phrase === question
			: question.startsWith(before) && question.endsWith(after);
	};
	return UNKNOWNS.find((unknown) =>
		[general, byMatter, ...Object.values(byTopic)].some((questions) => questions[unknown]?.some(isFrom)),
	);
};
