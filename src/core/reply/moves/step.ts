import type { Topic } from '../../reading/labels.ts';
import type { Turn } from '../../turn.ts';
import { fill } from '../fill.ts';
import { fittingOf } from '../fitting.ts';
import { hear } from '../hear/hear.ts';
import type { Statement } from '../hear/statement.ts';
import { confronts, isLifeAtStake, isHomeUnsafe, isPresumed, type Situation } from '../situation.ts';
import { turned, wordsOf } from '../variety.ts';

/** L11: so many when options were asked for. */
const MOST_OF_A_LIST = 3;

/** In words: what may stand in a list with two others. */
const SHORT = 9;

/**
 * One small thing the person might do: the one they have in mind, else one for what they told, else one for the
 * topic of the conversation; a few to pick from for whoever wants a list. None is offered twice, and none where nothing
 * calls for it.
 */
export const step = (situation: Situation): readonly string[] => {
	const { plan, phrases, past, tone } = situation;
	const { harm, light, frames, list } = phrases.step;
	const means = situation.step?.step === 'ahead';
	if (tone === 'harm' || confronts(situation) || (isHomeUnsafe(situation) && !means))
		return turned(harm, past.seed);
	if (plan.address === 'what-to-do' && ASKS_FOR_WORDS.test(situation.said))
		return turned(wordsFor(situation), past.seed);
	if (isLifeAtStake(situation)) return means ? ownStep(situation) : [];
	const weighs =
		plan.address === 'what-to-do' &&
		!plan.wishes.includes('list') &&
		situation.heard.statements.some(
			({ isQuestion, text }) => isQuestion && /^whether to\b/u.test(text) && !NOT_WEIGHED.test(text),
		);
	if (weighs) return turned(phrases.step.own.weigh, past.seed);
	const steps = stepsFor(situation);
	if (plan.wishes.includes('list')) {
		const [one, two, three] = steps.filter((text) => wordsOf(text).length <= SHORT).slice(0, MOST_OF_A_LIST);
		if (one === undefined || two === undefined) return [];
		const listed = three === undefined ? `${one}, or ${two}` : `${one}, ${two}, or ${three}`;
		return turned(list, past.seed).map((phrase) => fill(phrase, { steps: listed }));
	}
	const framed = steps.slice(0, BEST).flatMap((text, index) =>
		turned(frames, past.seed + index * FRAMES_EACH)
			.slice(0, FRAMES_EACH)
			.map((frame) => fill(frame, { step: text })),
	);
	const own = ownStep(situation);
	if (tone === 'light') return [...own, ...turned(light, past.seed), ...framed];
	return own.length > 0 || isDue(situation) ? [...own, ...framed] : [];
};

/** A first sentence for whoever asks for one: at work, to somebody they worry about, to anyone. */
const wordsFor = ({ plan, said, recent, phrases }: Situation): readonly string[] => {
	const { given, givenToWork, givenInWorry, givenForCard, givenForDebt } = phrases.step.own;
	if (/\bcards?\b/iu.test(said)) return givenForCard;
	const isWorry = recent
		.slice(-TURNS_HEARD)
		.some(({ decision }) => decision.dangers.some(({ kind }) => kind === 'worry-about-other'));
	if (isWorry) return givenInWorry;
	const topic = topicOfAll(plan.topic, recent);
	if (topic === 'debt' && !OF_ONES_OWN.test(said)) return givenForDebt;
	return topic === 'work' ? givenToWork : given;
};

/** Whether to see a doctor is not for weighing. */
const NOT_WEIGHED =
	/\b(?:doctor|gp|hospital|a&e|er|nurse|clinic|999|911|112|police|ambulance|helpline|therap\w+)\b/u;

/** Whoever is close is not told what is owed in the words for a creditor. */
const OF_ONES_OWN =
	/\b(?:husband|wife|partner|boyfriend|girlfriend|mum|mom|mam|dad|mother|father|parents|son|daughter|sister|brother|family|kids|friend|mate|him|her)\b/iu;

/** *What would I even say to her*, *help me write it down*, *can you write the text for me*. */
const ASKS_FOR_WORDS =
	/\b(?:what|how|which|help me)\b[^.!]*\b(?:say|tell|ask|explain|write|put|email|words?|sentence)\b(?! (?:the difference|if|whether)\b)|\bgive me (?:a|one|the) (?:sentence|line|words?)\b|\bwrite (?:it|this|one) for me\b|\bdo me an? (?:text|message|line|note|letter|email)\b|\b(?:can|could|will|would) (?:you|u) (?:just |please |pls )?(?:write|draft)\b(?! .*\b(?:poem|story|song|essay|obituary|code|cv|resume)\b)|\b(?:how|where) (?:would|do|could) i (?:even )?(?:begin|start)\b/iu;

/** So many of the steps that fit best are offered, each in so many frames, for some were heard lately. */
const BEST = 4;
const FRAMES_EACH = 3;

/** Steps not offered yet: for what was just said, for what was said before, for the topic, for anything. */
const stepsFor = ({ plan, said, recent, phrases, past, wrong }: Situation): readonly string[] => {
	const { byTopic } = phrases.step;
	const topic = topicOfAll(plan.topic, recent);
	const own = [...byTopic[topic], ...(plan.topic === topic ? [] : byTopic[plan.topic])];
	const offered = recent.flatMap(({ sentences }) =>
		sentences.filter(({ move }) => move === 'step').map(({ text }) => text),
	);
	const before = recent.slice(-TURNS_HEARD).map((turn) => turn.said);
	const always = (one: Topic) => byTopic[one].filter(({ when }) => when === undefined);
	return [
		...new Set(
			[
				...turned(fittingOf(own, said), past.seed),
				...fittingOf(own, before.toReversed().join(' . ')),
				...turned(always(topic), past.seed),
				...turned(always('other'), past.seed),
			].map(({ says }) => says),
		),
	].filter(
		(says) =>
			!offered.some((text) => text.includes(says)) &&
			!isPresumed(says, wrong) &&
			// It is what they call for help with.
			!(/\bphone\b/u.test(says) && isBodyInDanger(recent)),
	);
};

const TURNS_HEARD = 6;

/** What most of the conversation was about: a step is not for what was named in passing. */
const topicOfAll = (topic: Topic, recent: readonly Turn[]): Topic => {
	const topics = [
		...recent.flatMap(({ plan }) => (plan.voice === 'guide' && plan.topic !== 'other' ? [plan.topic] : [])),
		...(topic === 'other' ? [] : [topic, topic]),
	];
	const count = (one: Topic): number => topics.filter((other) => other === one).length;
	return topics
		.toReversed()
		.reduce((most, one) => (count(one) > count(most) ? one : most), topics.at(-1) ?? 'other');
};

/** For the step the person has in mind: of this message, or of the one before if that was passed over. */
const ownStep = (situation: Situation): readonly string[] => {
	const { step: own, recent, phrases, past } = situation;
	const { own: frames, ownWords } = phrases.step;
	if (own?.step === 'ahead') {
		const takesWords = wordsOf(own.text).some((word) => ownWords.includes(word));
		// What else somebody means to do then is nothing to cheer on.
		if (isLifeAtStake(situation))
			return takesWords || WAKES.test(own.text) ? turned(frames.now, past.seed) : [];
		if (isHomeUnsafe(situation)) return turned(frames.safe, past.seed);
		return turned(takesWords ? frames.words : frames.deeds, past.seed);
	}
	const last = recent.at(-1);
	if (last === undefined || last.sentences.some(({ move }) => move === 'step')) return [];
	const earlier = meantIn(last.said, phrases);
	return earlier === null
		? []
		: turned(frames.earlier, past.seed).map((frame) => fill(frame, { own: earlier.text }));
};

const WAKES = /\bwake\b/u;

const meantIn = (said: string, { listening }: Situation['phrases']): Statement | null => {
	const { step: meant, isHarm } = hear(said, listening);
	const isShort = meant !== null && wordsOf(meant.text).length <= LONGEST_OWN;
	return meant?.step === 'ahead' && isShort && !isHarm ? meant : null;
};

/** In words: a longer one does not fit into a sentence of ours. */
const LONGEST_OWN = 12;

/** A step of ours is offered in trouble, when it was asked for, and where one fits what was just said. */
const isDue = ({ plan, said, phrases, tone }: Situation): boolean =>
	tone === 'heavy' ||
	plan.address === 'what-to-do' ||
	plan.need === 'step' ||
	plan.missed === 'wanted-step' ||
	plan.wishes.includes('list') ||
	fittingOf(phrases.step.byTopic[plan.topic], said).length > 0;

const isBodyInDanger = (recent: readonly Turn[]): boolean =>
	recent.some(({ decision }) =>
		decision.dangers.some(({ kind }) => kind === 'medical' || kind === 'overdose'),
	);
