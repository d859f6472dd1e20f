import { syllable } from 'syllable';
import { replyOf } from '../../turn.ts';
import type { SpokenSentence, Spoken, Why } from './check.ts';
import { isInDanger } from './danger-level.ts';
import { contactsIn } from './figures.ts';
import { readWords, tidy, type Passage } from './passage.ts';

/** L1. The way to a person is never left out for want of room: with it a reply may have more. */
const MOST_WORDS = 80;
const MOST_WORDS_WITH_PERSON = 120;
const MOST_WORDS_IN_DANGER = 90;

/** L12. The grade of few words says little: a reply that still grows is let off until it has this many. */
const HIGHEST_GRADE = 8;
const FEWEST_WORDS_TO_GRADE = 20;
const FEWEST_WORDS_TO_STOP = 40;

/** L12. A sentence that no plain one after it could make up for. */
const FAR_TOO_HIGH_GRADE = 14;
const FEWEST_WORDS_OF_A_SENTENCE = 12;

/** L12. One foreign word may be a name. */
const FEWEST_FOREIGN = 2;
const FEWEST_LOUD_LETTERS = 11;

/** L12. Two halves of a question may begin alike. */
const MOST_REPEATED_TRIGRAMS = 5;

const FEWEST_TRIGRAMS = 5;
const MOST_OVERLAP = 0.3;
const TURNS_BETWEEN_OPENERS = 5;
const OPENER_WORDS = 3;

/** L1 */
export const isTooLong = (spoken: Spoken): Why => {
	if (isInDanger(spoken.context.decision)) return exceeds(beforeContacts(spoken), MOST_WORDS_IN_DANGER);
	const withoutPerson = spoken.sentences.filter(({ move }) => move !== 'person');
	return exceeds(withoutPerson, MOST_WORDS) ?? exceeds(spoken.sentences, MOST_WORDS_WITH_PERSON);
};

const exceeds = (sentences: readonly SpokenSentence[], most: number): Why => {
	const count = sentences.reduce((sum, { passage }) => sum + passage.words.length, 0);
	return count > most ? `The reply has ${count} words; ${most} are the most.` : null;
};

const beforeContacts = ({ sentences, context }: Spoken): readonly SpokenSentence[] => {
	const first = sentences.findIndex(({ passage }) => contactsIn(passage, context.helplines).length > 0);
	return first === -1 ? sentences : sentences.slice(0, first);
};

/** L12: speech, and all of it. Formats, roles and prompts are for machines; half a sentence is for nobody. */
export const isNotPlainSpeech = ({ passage }: SpokenSentence, { said, words }: Spoken): Why => {
	const plain = passage.plain.toLowerCase();
	if (passage.words.length === 0) return 'There are no words in it.';
	if (/\n\s*\S/.test(passage.text.trim())) return 'It runs over several lines.';
	const mark = words.machineMarks.find((known) => plain.includes(known));
	if (mark !== undefined) return `“${mark}” is not part of plain speech.`;
	if (/^(?:[-*•>#]|\p{N}+[.)])\s/u.test(plain)) return 'It is an item of a list.';
	if (/(?:^|[.!?] )\p{L}+: /u.test(plain)) return 'It begins with a label, as a script or a form does.';
	if (plain.startsWith('(')) return 'It begins with a stage direction.';
	if (/\p{Extended_Pictographic}/u.test(plain)) return 'It has a picture in it.';
	if (/[!?]{3}/.test(plain) || isShouted(passage)) return 'It shouts.';
	if (!isEnglish(passage, said, words.foreign)) return 'It is not in English.';
	if (isCutOff(passage, words.danglingEnds)) return 'It is cut off.';
	if (repeatsItself(passage)) return 'It says the same words over and over.';
	return null;
};

/** A name in other letters, or a word of another language, may stand when the person wrote it. */
const isEnglish = ({ words }: Passage, said: string, foreign: readonly string[]): boolean => {
	const own = words.filter((word) => !said.includes(` ${word} `));
	const letters = own.join('').match(/\p{L}/gu)?.length ?? 0;
	const latin = own.join('').match(/\p{Script=Latin}/gu)?.length ?? 0;
	return latin === letters && own.filter((word) => foreign.includes(word)).length < FEWEST_FOREIGN;
};

const isShouted = ({ plain }: Passage): boolean =>
	(plain.match(/\p{Lu}/gu)?.length ?? 0) > FEWEST_LOUD_LETTERS && !/\p{Ll}/u.test(plain);

const isCutOff = ({ plain, words }: Passage, danglingEnds: readonly string[]): boolean =>
	!/[.!?…]["')]*$/.test(plain) ||
	danglingEnds.includes(words.at(-1) ?? '') ||
	(plain.split('"').length - 1) % 2 === 1 ||
	plain.split('(').length !== plain.split(')').length;

const repeatsItself = ({ words }: Passage): boolean => {
	const trigrams = trigramsOf(words);
	const stutters = words.some((word, index) => word === words[index + 1] && word === words[index + 2]);
	return stutters || trigrams.length - new Set(trigrams).size >= MOST_REPEATED_TRIGRAMS;
};

/** L12: no sentence twice in one reply. */
export const isToldTwice = ({ sentences }: Spoken): Why => {
	const all = sentences.map(({ passage }) => passage.words.join(' '));
	return new Set(all).size < all.length ? 'The same sentence stands in the reply already.' : null;
};

/** L12, of a whole reply. */
export const isHardToRead = (spoken: Spoken): Why =>
	exceedsGrade(spoken, FEWEST_WORDS_TO_GRADE, HIGHEST_GRADE);

/** L12, of a reply that still grows. */
export const becomesHardToRead = (spoken: Spoken): Why =>
	exceedsGrade(spoken, FEWEST_WORDS_TO_STOP, HIGHEST_GRADE) ??
	exceedsGrade(spoken, FEWEST_WORDS_OF_A_SENTENCE, FAR_TOO_HIGH_GRADE);

const exceedsGrade = ({ sentences, said }: Spoken, fewestWords: number, highest: number): Why => {
	const words = sentences.flatMap(({ passage }) => passage.words);
	if (words.length < fewestWords) return null;
	const grade = readingGrade(
		words,
		sentences.reduce((sum, { passage }) => sum + passage.pieces.length, 0),
		said,
	);
	return grade > highest
		? `It reads at school grade ${grade.toFixed(1)}; ${HIGHEST_GRADE} is the highest.`
		: null;
};

/** Flesch and Kincaid's grade. A word of the person's own is one they know: it counts two syllables at most. */
const readingGrade = (words: readonly string[], sentences: number, said: string): number => {
	const syllables = words.reduce((sum, word) => {
		const count = syllable(word);
		return sum + (count > 2 && said.includes(` ${word} `) ? 2 : count);
	}, 0);
	return (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59;
};

/** L12 */
export const repeatsLastReply = ({ sentences, context }: Spoken): Why => {
	const last = context.recent.at(-1);
	if (last === undefined || isFixed(context.plan)) return null;
	const trigrams = sentences.flatMap(({ passage }) => trigramsOf(passage.words));
	if (trigrams.length < FEWEST_TRIGRAMS) return null;
	const before = new Set(last.sentences.flatMap(({ text }) => trigramsOf(readWords(tidy(text)))));
	const repeated = trigrams.filter((trigram) => before.has(trigram)).length / trigrams.length;
	return repeated >= MOST_OVERLAP ? 'It says much the same as the last reply.' : null;
};

const trigramsOf = (words: readonly string[]): readonly string[] =>
	words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`);

/** L12 */
export const reusesOpener = ({ sentences, context }: Spoken): Why => {
	const [first] = sentences;
	if (first === undefined || isFixed(context.plan)) return null;
	const opener = openerOf(first.passage.words);
	const reused = context.recent
		.slice(-TURNS_BETWEEN_OPENERS)
		.some((turn) => openerOf(readWords(tidy(replyOf(turn)))) === opener);
	return reused ? `“${opener} …” opened one of the last five replies.` : null;
};

const openerOf = (words: readonly string[]): string => words.slice(0, OPENER_WORDS).join(' ');

/** Words that stay the same however often they are needed: scripts, and the truth about what this is. */
const isFixed = (plan: Spoken['context']['plan']): boolean =>
	plan.voice === 'script' || plan.address === 'what-are-you' || plan.address === 'is-this-private';
