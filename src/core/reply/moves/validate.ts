import type { Emotion } from '../../reading/emotions.ts';
import { unreachable } from '../../unreachable.ts';
import { fill } from '../fill.ts';
import { fittingOf } from '../fitting.ts';
import type { FeelingKin } from '../phrases.ts';
import type { Move } from '../plan.ts';
import {
	isPresumed,
	isLifeAtStake,
	isOfUnsafeHome,
	isTopicSpokenOf,
	matterOf,
	type Situation,
} from '../situation.ts';
import { freshFirst, turned } from '../variety.ts';
import { step } from './step.ts';

/**
 * That it makes sense to feel so, and what makes it so: what happened, the feeling, the topic. Where no cause is
 * known it says nothing, unless a step is to follow.
 */
export const validate = (situation: Situation): readonly string[] => {
	const { plan, phrases, past, tone } = situation;
	const words = phrases.validate;
	const grounds = plan.moves.includes('step') && step(situation).length > 0 ? groundsFor(situation) : [];
	if (isOfUnsafeHome(situation) && BLAMES_SELF.test(situation.said)) return turned(words.blame, past.seed);
	switch (tone) {
		case 'harm':
			return turned(words.harm, past.seed);
		case 'light':
			return turned(words.light, past.seed);
		case 'open':
		case 'brief':
			return grounds;
		case 'heavy':
			// Whoever says that this is no help is not told why their trouble is hard.
			return plan.missed === 'stuck' ? grounds : [...validateTrouble(situation), ...grounds];
		default:
			return unreachable(tone);
	}
};

/** *Was it my fault*, *I should have screamed*, *I froze*. */
const BLAMES_SELF =
	/\b(?:my (?:own )?fault|blame (?:myself|me)|i let (?:him|her|it|them)|i (?:should(?:['’]ve| have)|could(?:['’]ve| have)) (?:known?|screamed|fought|left|stopped)|i did(?: not|n['’]?t) (?:scream|push|fight|say no|move|shout)|i froze)\b/iu;

/** Before a step in what is not called heavy. */
const groundsFor = ({ phrases, past, step: own }: Situation): readonly string[] => {
	const { grounds } = phrases.validate;
	return [...(own === null ? [] : turned(grounds.own, past.seed)), ...turned(grounds.any, past.seed)];
};

const validateTrouble = (situation: Situation): readonly string[] => {
	const { plan, phrases, past, heard, feeling } = situation;
	const words = phrases.validate;
	const causes = freshFirst(
		causesFor(situation).filter((cause) => !isPresumed(cause, situation.wrong)),
		past,
	);
	const state = turned(feeling?.states ?? [], past.seed + 1)[0] ?? '';
	const frames =
		feeling?.tone === 'heavy' && heard.statements[0]?.namesFeeling === true
			? [...turned(words.heavyFeeling, past.seed).slice(0, 2), ...turned(words.heavy, past.seed)]
			: turned(words.heavy, past.seed);
	const shame = isShame(situation) ? turned(words.shame[plan.topic] ?? [], past.seed).slice(0, 1) : [];
	return [
		...shame,
		...frames.flatMap((frame, index) => {
			const cause = causes[index % causes.length];
			return cause === undefined ? [] : [fill(frame, { state, cause })];
		}),
	];
};

/**
 * What is true of a whole topic or feeling is not said twice in a row, nor of a topic that is only carried on, where no feeling was
 * named and the reply has more to say.
 */
const isSaidEnough = ({ plan, said, heard, recent, phrases: { topics } }: Situation): boolean =>
	!heard.statements.some(({ namesFeeling }) => namesFeeling) &&
	plan.moves.some((move) => GOES_ON.includes(move)) &&
	(recent.at(-1)?.sentences.some(({ move }) => move === 'validate') === true ||
		!isTopicSpokenOf({ topic: plan.topic, said, recent, topics }));

const GOES_ON: readonly Move[] = ['ask', 'follow-up', 'inform', 'recall'];

/** What makes it so, from what fits best: their words, the matter, their feeling, the topic. */
const causesFor = (situation: Situation): readonly string[] => {
	const { plan, said, phrases, past } = situation;
	const words = phrases.validate;
	if (isLifeAtStake(situation)) return turned(causesToldIn(situation), past.seed);
	const cued = fittingOf(words.causesByCue[plan.topic], said).map(({ says }) => says);
	const told = causesToldIn(situation);
	if (isOfUnsafeHome(situation))
		return [...turned(told, past.seed), ...turned(words.causesAtHome, past.seed)];
	const subject = matterOf(situation);
	const bySubject = subject === null ? [] : words.causesBySubject.map((cause) => fill(cause, { subject }));
	const own = [
		...turned(cued, past.seed),
		...turned(told, past.seed),
		...turned(bySubject, past.seed).slice(0, 1),
	];
	if (own.length === 0 && isSaidEnough(situation)) return [];
	const kin = isShame(situation) ? 'shame' : kinOf(plan.feeling?.emotion);
	const felt = kin === null ? [] : (words.causesByFeeling[plan.topic][kin] ?? []);
	return [...own, ...turned(felt, past.seed), ...turned(words.causes[plan.topic], past.seed)];
};

const causesToldIn = ({ heard, phrases }: Situation): readonly string[] =>
	heard.statements.flatMap(({ cause }) => (cause === null ? [] : (phrases.validate.causesTold[cause] ?? [])));

const isShame = ({ heard, plan }: Situation): boolean =>
	heard.isShame || plan.feeling?.emotion === 'embarrassment';

const kinOf = (emotion: Emotion | undefined): FeelingKin | null =>
	emotion === undefined ? null : (KIN[emotion] ?? null);

const KIN: Readonly<Partial<Record<Emotion, FeelingKin>>> = {
	fear: 'fear',
	nervousness: 'fear',
	anger: 'anger',
	annoyance: 'anger',
	sadness: 'sadness',
	grief: 'sadness',
	disappointment: 'sadness',
	embarrassment: 'shame',
	remorse: 'guilt',
	relief: 'relief',
};
