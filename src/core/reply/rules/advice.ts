import type { ReviewWords, Spoken, SpokenSentence, Why } from './check.ts';
import { dangerLevel } from './danger-level.ts';
import { isValidation } from './listening.ts';
import { canonical, findInPassage, findPhrase, findPhrases, type Piece } from './passage.ts';

/** L11, when the person asked what the options are. */
const MOST_OPTIONS = 3;

/** L9. Orders may be needed once someone has thoughts of acting. */
const ORDERS_ALLOWED_FROM = 3;

/** L11: what fewer commas part is a sentence, not a list. */
const COMMAS_OF_A_LIST = 3;

/** L9: no order and no *why did you*. A question, someone else's order and the person's own words are none. */
export const orders = ({ passage }: SpokenSentence, { saidBack, context, words }: Spoken): Why => {
	if (dangerLevel(context.decision) >= ORDERS_ALLOWED_FROM) return null;
	for (const { canon, isQuestion } of passage.pieces) {
		const accusing = findPhrase(canon, words.accusing);
		if (accusing !== null) return `“${accusing}” puts the person in the dock.`;
		const order = findPhrase(canon, words.directives);
		if (order === null || isQuestion) continue;
		const [, after = ''] = canon.split(` ${order} `);
		const isTheirs = saidBack.includes(` ${order} ${after.split(' ')[0] ?? ''}`);
		if (!isTheirs && !isReported(canon, order, words)) return `“${order}” is an order.`;
	}
	return null;
};

/** Someone's view of what is to be done, as *part of you thinks you should*. */
const isReported = (canon: string, order: string, { notDirecting }: ReviewWords): boolean => {
	const [before = ''] = canon.split(` ${order} `);
	return order.startsWith('you ') && notDirecting.includes(before.trim().split(' ').at(-1) ?? '');
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
	const count = spoken.sentences
		.filter((sentence) => suggests(sentence, spoken))
		.reduce((sum, sentence) => sum + countSteps(sentence), 0);
	const most = findPhrase(spoken.said, spoken.words.optionsWanted) === null ? 1 : MOST_OPTIONS;
	return count > most
		? `It suggests ${count} things; ${most === 1 ? 'one is' : `${most} are`} enough.`
		: null;
};

/** *Sell the car, move somewhere cheaper, get a job and save*: four steps in one sentence that nobody planned. */
const countSteps = ({ passage, move }: SpokenSentence): number => {
	const commas = passage.plain.split(', ').length - 1;
	return move === null && commas >= COMMAS_OF_A_LIST ? commas + 1 : 1;
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
const suggests = ({ passage, move }: SpokenSentence, { said, context, words }: Spoken): boolean => {
	if (context.plan.voice === 'script') return false;
	if (move !== null && move !== 'inform') return move === 'step';
	return passage.pieces.some(
		(piece) =>
			!isOffer(piece, words) &&
			(findPhrases(piece.canon, words.suggesting).some((found) => !isReported(piece.canon, found, words)) ||
				isImperative(piece, words) ||
				findPhrases(piece.canon, words.remedies).some((found) => !said.includes(` ${found} `))),
	);
};

/** *Would you like to hear one way to …?* offers a suggestion and makes none. */
const isOffer = ({ canon, isQuestion }: Piece, { permission }: ReviewWords): boolean =>
	isQuestion && permission.phrases.some((phrase) => canon.startsWith(` ${phrase} `));

/** *Write it down*, and *when you feel low, write it down*. */
const isImperative = ({ canon, clauses }: Piece, { imperatives, leadIns }: ReviewWords): boolean => {
	const leadsIn = findPhrase(canon, leadIns) !== null;
	return [canon, ...clauses.slice(1, leadsIn ? 2 : 1)].some((clause) =>
		findPhrases(clause, imperatives).some((start) => clause.startsWith(` ${start} `)),
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
