import { capitalised } from '../../help/sentences.ts';
import { fill } from '../fill.ts';
import { hear } from '../hear/hear.ts';
import { isHomeUnsafe, isUnsafe as isUnsafeDecision, type Situation } from '../situation.ts';
import { turned, wordsOf } from '../variety.ts';
import { unknownOf } from './ask.ts';

/** A written answer: to what was said to the app, to a wish, or whom to ask what this page has no checked fact for. */
export const inform = (situation: Situation): readonly string[] => {
	const { plan, phrases, past } = situation;
	const { address, wishes, remembered } = plan;
	if (remembered !== null) return [remembered.join(' ')];
	if (address === 'wish') return turned(phrases.wishes[wishes.at(-1) ?? 'just-listen'], past.seed);
	if (address === 'explain') return explain(situation);
	if (address === null || address === 'question' || address === 'what-to-do') return whoKnows(situation);
	const answers = turned(phrases.answers[address], past.seed);
	return address === 'goodbye' || address === 'thanks' ? afterWhatWasTold(answers, situation) : answers;
};

/** What was told before *bye* or *thanks* is said back first. */
const afterWhatWasTold = (answers: readonly string[], { heard, phrases }: Situation): readonly string[] => {
	const told = heard.statements.find(
		({ text, contentCount, step, isQuestion, isView }) =>
			(contentCount > 1 || step !== null) &&
			!isQuestion &&
			!isView &&
			// *I have to go to bed, good night* tells nothing else.
			!wordsOf(text).some((word) => phrases.listening.greetings.includes(word)),
	);
	return told === undefined ? answers : answers.map((answer) => `${capitalised(told.text)}. ${answer}`);
};

/** Who can answer what this page has no checked fact for: by the question, else by the topic. */
const whoKnows = (situation: Situation): readonly string[] => {
	const { plan, said, recent, phrases, past, heard, step } = situation;
	const asks =
		said.includes('?') || heard.statements.some(({ isQuestion }) => isQuestion) || ASKS_OF_THEM.test(said);
	if (plan.address === null && (step !== null || !asks)) return [];
	// A question of money is one for an adviser, where harm is only suspected.
	const isUnsafe =
		isHomeUnsafe(situation) &&
		(plan.topic !== 'debt' || recent.some(({ decision }) => isUnsafeDecision(decision)));
	// *not a legal thing, just what you'd want them to have*
	const text = ` ${wordsOf(said).join(' ')} `.replace(/ not an? \S+ (?:thing|question|matter) /u, ' ');
	const field = phrases.whoElseKnows.find(
		({ asked, about }) =>
			(about === undefined || about.includes(plan.topic)) &&
			asked.some((phrase) => text.includes(` ${phrase} `)) &&
			// To somebody who is hurt nothing is called usual.
			!(isUnsafe && IS_NORMAL.test(said)),
	);
	return [
		...(field === undefined ? [] : turned(field.says, past.seed)),
		...turned(isUnsafe ? phrases.whoKnowsUnsafe : phrases.whoKnows[plan.topic], past.seed),
	];
};

/** *if I go to the clinic do they make you do it there*, without a mark. */
const ASKS_OF_THEM = /\b(?:do|does|will|would|can) (?:they|you|i|he|she|it|we) (?!know\b)\w+/iu;

const IS_NORMAL = /\bnormal\b/iu;

/** The last reply in one plain sentence: what it was about, and what it asked. */
const explain = ({ recent, phrases, past }: Situation): readonly string[] => {
	const last = recent.at(-1);
	const { aboutSubject, aboutSubjectAndAsked, asked, onlyAsked, offered, plain } = phrases.explain;
	const subject = last === undefined ? null : hear(last.said, phrases.listening).matter;
	const question = last?.sentences.find(({ move }) => move === 'ask')?.text;
	const unknown = question === undefined ? undefined : unknownOf(question, phrases.ask);
	const say = (frames: readonly string[], slots: Readonly<Record<string, string>>): readonly string[] =>
		turned(frames, past.seed).map((frame) => fill(frame, slots));
	return [
		...(unknown === undefined || subject === null
			? []
			: say(aboutSubjectAndAsked, { subject, asked: asked[unknown] })),
		...(unknown === undefined ? [] : say(onlyAsked, { asked: asked[unknown] })),
		...(last?.plan.moves.includes('step') === true ? turned(offered, past.seed) : []),
		...(unknown !== undefined || subject === null ? [] : say(aboutSubject, { subject })),
		...turned(plain, past.seed),
	];
};
