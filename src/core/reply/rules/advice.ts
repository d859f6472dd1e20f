import type { Spoken, SpokenSentence, Why } from './check.ts';
import { dangerLevel } from './danger-level.ts';
import { isValidation } from './listening.ts';
import { canonical, findInPassage, findPhrase, findPhrases } from './passage.ts';

/** L11, when the person asked what the options are. */
const MOST_OPTIONS = 3;

/** L9. Orders may be needed once someone has thoughts of acting. */
const ORDERS_ALLOWED_FROM = 3;

/** L9: no order and no *why did you*. A question, someone else's order and the person's own words are none. */
export const orders = ({ passage }: SpokenSentence, { saidBack, context, words }: Spoken): Why => {
	if (dangerLevel(context.decision) >= ORDERS_ALLOWED_FROM) return null;
	for (const { canon, isQuestion } of passage.pieces) {
		const accusing = findPhrase(canon, words.accusing);
		if (accusing !== null) return `“${accusing}” puts the person in the dock.`;
		const order = findPhrase(canon, words.directives);
		if (order === null || isQuestion) continue;
		const [before = '', after = ''] = canon.split(` ${order} `);
		const isTheirs = saidBack.includes(` ${order} ${after.split(' ')[0] ?? ''}`);
		const isReported = words.notDirecting.includes(before.trim().split(' ').at(-1) ?? '');
		if (!isTheirs && !isReported) return `“${order}” is an order.`;
	}
	return null;
};

/** L6, in the guide's and the model's voice: what was told is made sense of before anything is suggested. */
export const suggestsTooSoon = (sentence: SpokenSentence, spoken: Spoken): Why => {
	if (!suggests(sentence, spoken)) return null;
	const validated = spoken.sentences.some((earlier) => isValidation(earlier, spoken.words));
	return validated ? null : 'It suggests something before it says that the feeling makes sense.';
};

/** L10: advice that was not asked for asks first. */
export const advisesUnasked = (sentence: SpokenSentence, spoken: Spoken): Why => {
	if (!suggests(sentence, spoken) || isAdviceWanted(spoken)) return null;
	const asked = [...spoken.sentences, sentence].some(
		({ passage }) => findInPassage(passage, spoken.words.permission) !== null,
	);
	return asked ? null : 'It advises without being asked and without asking.';
};

/** L10: what is suggested ends in a choice. */
export const leavesNoChoice = (spoken: Spoken): Why => {
	const first = spoken.sentences.findIndex((sentence) => suggests(sentence, spoken));
	if (first === -1) return null;
	const choice = spoken.sentences
		.slice(first)
		.some(
			({ passage }) =>
				findInPassage(passage, spoken.words.choice) !== null ||
				passage.pieces.some(({ isQuestion }) => isQuestion),
		);
	return choice ? null : 'What it suggests does not end in a choice.';
};

/** L11 */
export const suggestsTooMuch = (spoken: Spoken): Why => {
	const count = spoken.sentences.filter((sentence) => suggests(sentence, spoken)).length;
	const most = findPhrase(spoken.said, spoken.words.optionsWanted) === null ? 1 : MOST_OPTIONS;
	return count > most
		? `It suggests ${count} things; ${most === 1 ? 'one is' : `${most} are`} enough.`
		: null;
};

/** L11 */
export const suggestsTooMuchForToday = (sentence: SpokenSentence, spoken: Spoken): Why => {
	if (!suggests(sentence, spoken)) return null;
	const found = findInPassage(sentence.passage, spoken.words.beyondADay);
	return found === null ? null : `“${found}” cannot be done within a day.`;
};

/**
 * A step, or, where no move tells what a sentence is for, words that suggest. Offering a person is not advice in this
 * sense, and a script says what must be said.
 */
const suggests = ({ passage, move }: SpokenSentence, { context, words }: Spoken): boolean => {
	if (context.plan.voice === 'script') return false;
	if (move !== null && move !== 'inform') return move === 'step';
	return passage.pieces.some(
		({ canon }) =>
			findPhrase(canon, words.suggesting) !== null ||
			findPhrases(canon, words.imperatives).some((start) => canon.startsWith(` ${start} `)),
	);
};

/** The person asked what to do, or said yes to the offer of a step. */
const isAdviceWanted = ({ said, context, words }: Spoken): boolean => {
	if (context.plan.voice === 'guide' && context.plan.address === 'what-to-do') return true;
	if (findPhrase(said, words.adviceWanted) !== null || findPhrase(said, words.optionsWanted) !== null)
		return true;
	const offered = context.recent
		.at(-1)
		?.sentences.some(({ text }) => findPhrase(canonical(text), words.permission) !== null);
	return offered === true && words.agreeing.phrases.some((yes) => said.startsWith(` ${yes} `));
};
