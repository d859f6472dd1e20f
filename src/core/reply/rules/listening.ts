import type { Emotion } from '../../reading/emotions.ts';
import { contentWords } from '../language.ts';
import type { Address } from '../plan.ts';
import type { ReviewWords, Spoken, SpokenSentence, Why } from './check.ts';
import { findInPassage, findPhrase, readWords, tidy, type Passage, type Piece } from './passage.ts';

/** L3. */
const FEWEST_RESTATED = 2;
const LONGEST_COPY = 8;
const LONGEST_TURNED_COPY = 12;

/** L5. */
const SURE = 0.6;
const TOP = 3;
const WORDS_BEFORE_A_FEELING = 4;

/** L2. The direct safety question is exempt: asking it must never cost another question its place. */
export const asksTooMuch = ({ sentences, words }: Spoken): Why => {
	const questions = sentences
		.flatMap(({ passage }) => passage.pieces)
		.filter(({ canon, isQuestion }) => isQuestion && findPhrase(canon, words.askingDirectly) === null);
	return questions.length > 1 ? 'It asks more than one question.' : null;
};

/** Written answers to what was said to the app: nothing was told that could be restated. */
export const NOTHING_TOLD: readonly Address[] = [
	'greeting',
	'thanks',
	'goodbye',
	'what-are-you',
	'is-this-private',
	'what-do-you-remember',
	'forget-that',
	'wish',
	'explain',
	'stay',
	'called-away',
	'asks-leave',
	'which-language',
	'out-of-scope',
	'judge',
	'play-a-part',
	'unclear',
];

/** L3, for the guide's and the model's voice, unless the message is a greeting or the like, see `NOTHING_TOLD`. */
export const doesNotRestate = ({ sentences, context }: Spoken): Why => {
	const { plan, said } = context;
	if (plan.voice === 'script' || (plan.address !== null && NOTHING_TOLD.includes(plan.address))) return null;
	// Whoever does not want their words given back has said so.
	if (plan.wishes.includes('no-echo')) return null;
	const told = contentWords(said);
	if (told.length < FEWEST_RESTATED) return null;
	const restates = sentences.slice(0, 2).some(({ passage }) => {
		const spoken = contentWords(passage.plain);
		return told.filter((word) => spoken.includes(word)).length >= FEWEST_RESTATED;
	});
	return restates ? null : 'Neither of the first two sentences says two words of what was told.';
};

/** L3. What only turns *I* into *you* is a copy too, unless the guide made it. */
export const copies = ({ passage, move }: SpokenSentence, { saidBack, context }: Spoken): Why => {
	const told = ` ${readWords(tidy(context.said)).join(' ')} `;
	if (hasRun(passage.words, told, LONGEST_COPY)) return 'It copies more than eight words in a row.';
	if (move !== null || context.plan.voice === 'script') return null;
	const turned = passage.pieces.some(({ canon }) =>
		hasRun(canon.trim().split(' '), saidBack, LONGEST_TURNED_COPY),
	);
	return turned ? 'It gives back the same words with “you” for “I”.' : null;
};

const hasRun = (words: readonly string[], told: string, longest: number): boolean =>
	words.some((_, start) => {
		const run = words.slice(start, start + longest + 1);
		return run.length > longest && told.includes(` ${run.join(' ')} `);
	});

/** L5. A feeling the person named is theirs to name: only others are judged. A question names none. */
export const namesFeelingBadly = ({ passage }: SpokenSentence, { said, context, words }: Spoken): Why => {
	for (const piece of passage.pieces.filter(({ isQuestion }) => !isQuestion))
		for (const feeling of feelingsLaidToPerson(piece, words).filter((word) => !said.includes(` ${word} `))) {
			const { reading } = context;
			if (reading.kind === 'unread') return `“${feeling}” is a guess: nothing was read.`;
			const meant = reading.emotions.slice(0, TOP).filter(({ label }) => names(feeling, label, words));
			if (meant.length === 0) return `“${feeling}” is not among the three likeliest feelings.`;
			if (meant.every(({ p }) => p < SURE) && findPhrase(piece.canon, words.tentative) === null)
				return `“${feeling}” is said flatly, and the reading is unsure.`;
		}
	return null;
};

const names = (word: string, emotion: Emotion, { feelings }: ReviewWords): boolean =>
	feelings[emotion].includes(word);

/** Feeling words with *you*, *sounds* or the like shortly before them, and nobody else between. */
const feelingsLaidToPerson = ({ canon }: Piece, words: ReviewWords): readonly string[] => {
	const spoken = canon.trim().split(' ');
	return spoken.filter((word, index) => {
		if (!Object.values(words.feelings).some((list) => list.includes(word))) return false;
		const nearest = spoken
			.slice(Math.max(0, index - WORDS_BEFORE_A_FEELING), index)
			.findLast((near) => words.personFeels.includes(near) || words.othersFeel.includes(near));
		return nearest !== undefined && words.personFeels.includes(nearest);
	});
};

/** L7 */
export const claimsToUnderstand = ({ passage }: SpokenSentence, { words }: Spoken): Why => {
	const found = findInPassage(passage, words.claimsToUnderstand);
	return found === null ? null : `“${found}” claims to know what it is like.`;
};

/** L8. What others told the person may be told back; it may not be told to them. */
export const makesLittleOfIt = ({ passage, move }: SpokenSentence, { saidBack, words }: Spoken): Why => {
	for (const { canon } of passage.pieces) {
		const found = findPhrase(canon, words.minimising);
		if (found === null) continue;
		const isTold = move !== 'reflect' && canon.startsWith(` ${found} `);
		if (isTold || !saidBack.includes(` ${found} `)) return `“${found}” makes little of it.`;
	}
	return null;
};

/** L6: a validation is tied to a cause: it names one, or words of what was told. */
export const validatesNothing = ({ passage, move }: SpokenSentence, { context, words }: Spoken): Why => {
	if (move !== 'validate' || findInPassage(passage, words.cause) !== null) return null;
	const told = contentWords(context.said);
	return contentWords(passage.plain).some((word) => told.includes(word))
		? null
		: 'It does not say what makes sense of the feeling.';
};

/** Whether a sentence says that the feeling makes sense. */
export const isValidation = (
	{ passage, move }: { readonly passage: Passage; readonly move: SpokenSentence['move'] },
	words: ReviewWords,
): boolean => move === 'validate' || findInPassage(passage, words.validating) !== null;
