import { contentWords } from '../language.ts';
import type { Spoken, SpokenSentence, Why } from './check.ts';
import { findInPassage } from './passage.ts';

/** L13 */
export const recallsTooMuch = (spoken: Spoken): Why =>
	spoken.sentences.filter((sentence) => recalls(sentence, spoken)).length > 1
		? 'It comes back to more than one memory.'
		: null;

/** L13: what is recalled was told, in this conversation or in the turn that the plan recalled. */
export const recallsFalsely = (sentence: SpokenSentence, spoken: Spoken): Why => {
	if (!recalls(sentence, spoken)) return null;
	const { plan, recent } = spoken.context;
	const memory = plan.voice === 'guide' && plan.recalled !== null ? [plan.recalled.said] : [];
	const told = [...memory, ...recent.map(({ said }) => said)].flatMap(contentWords);
	const isTrue = contentWords(sentence.passage.plain).some((word) => told.includes(word));
	return isTrue ? null : 'It recalls what was never told.';
};

/** L13: a subject that people are shamed for comes up only when the person has raised it in this conversation. */
export const raisesDelicate = (sentence: SpokenSentence, spoken: Spoken): Why => {
	if (!recalls(sentence, spoken)) return null;
	const subject = findInPassage(sentence.passage, spoken.words.delicate);
	if (subject === null) return null;
	const told = [spoken.context.said, ...spoken.context.recent.map(({ said }) => said)].flatMap(contentWords);
	return contentWords(subject).every((word) => told.includes(word))
		? null
		: `The person has not spoken of “${subject}” in this conversation.`;
};

const recalls = ({ passage, move }: SpokenSentence, { words }: Spoken): boolean =>
	move === 'recall' || findInPassage(passage, words.callback) !== null;
