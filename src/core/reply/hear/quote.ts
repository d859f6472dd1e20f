import { FIRST_PERSON, NEVER_LAST, SECOND_PERSON, STOP_WORDS } from '../grammar/english.ts';
import { isFinite } from '../grammar/find-verb.ts';
import { stripLeading } from '../grammar/strip.ts';
import { has, isNoun } from '../grammar/word.ts';
import { isContentWord, lemmaOf, readSentences, splitSentences, type Word } from '../language.ts';
import { wordsOf } from '../variety.ts';
import { isIn, type Lists } from './lists.ts';
import { LONGEST_COPY } from './statement.ts';

/** Quotations are looked for in so many sentences from the end, where most messages come to their point. */
const MOST_SENTENCES = 12;
const LONGEST_READ = 3000;
const FEWEST_WORDS = 3;

/**
 * A part of the message of eight plain words at most, as it stands, that tells of the person: it has a verb and begins
 * in the first person. Nothing asked, ordered or said in passing is quoted.
 */
export const chooseQuote = (said: string, lists: Lists, enough: number): string | null => {
	let best: string | null = null;
	let most = 0;
	for (const part of splitSentences(said.slice(-LONGEST_READ)).slice(-MOST_SENTENCES).flatMap(partsOf)) {
		const words = stripLeading(readSentences(part)[0] ?? []);
		if (!part.split(' ').every(isPlain) || !isFit(words, lists)) continue;
		const weight =
			words.filter(isContentWord).length + 2 * words.filter((word) => isIn(lists.trouble, word)).length;
		if (words.filter(isContentWord).length >= Math.max(1, enough) && weight > most) {
			best = part;
			most = weight;
		}
	}
	return best;
};

/** Some words in a row, eight at most and as they stand, which may be a question or a fragment. */
export type Piece = {
	readonly text: string;
	readonly isQuestion: boolean;
	/** The person's sentence goes on behind it. */
	readonly isCut: boolean;
	/** The content words in it, as lemmas. */
	readonly things: ReadonlySet<string>;
};

/** When nothing else can be said back: the piece of the message that says most; null where no piece says two things. */
export const quotePiece = (said: string, lists: Lists): Piece | null =>
	piecesBy(piecesOf, said, lists).reduce<Piece | null>(
		(best, piece) => (piece.things.size > (best?.things.size ?? FEWEST_THINGS - 1) ? piece : best),
		null,
	);

const FEWEST_THINGS = 2;

/** The parts of a message that say something and are short enough to be quoted whole, in its order. None is to the listener. */
export const quotableParts = (said: string, lists: Lists): readonly Piece[] =>
	piecesBy(wholePartsOf, said, lists).filter(
		({ text, things }) => things.size > 0 && !wordsOf(text).some((word) => SECOND_PERSON.has(word)),
	);

/** Where no part can be quoted whole: what is named in the message, with the small words before it. */
export const quotableNames = (said: string, lists: Lists): readonly Piece[] =>
	piecesBy(namesIn, said, lists).filter(
		({ text, things }) =>
			things.size > (BEFORE_A_NAME.test(text.split(' ')[0] ?? '') ? 0 : 1) && !NO_NAME.test(text),
	);

/** *a list* is asked for; a mark at the end is half of a quotation. */
const NO_NAME =
	/^(?:an?|the) (?:list|message|question|first|size)$|\b(?:time|moment|morning|evening|night|inside|way)$|['’]$/iu;

const piecesBy = (
	split: (sentence: string) => readonly string[],
	said: string,
	lists: Lists,
): readonly Piece[] =>
	splitSentences(said.slice(-LONGEST_READ))
		.slice(-MOST_SENTENCES)
		.flatMap((sentence) => {
			const words = readSentences(sentence).flat();
			const thingOf = new Map(words.filter(isContentWord).map((word) => [word.lower, lemmaOf(word)]));
			const isSpoken = (word: string): boolean =>
				isPlain(word) &&
				!words.some((read) => read.lower === word.toLowerCase() && isIn(lists.unspoken, read));
			return split(sentence).flatMap((text): readonly Piece[] => {
				const spoken = text.replaceAll(',', '').split(' ');
				const things = new Set(spoken.flatMap((word) => thingOf.get(word.toLowerCase()) ?? []));
				return spoken.every(isSpoken) && !GREETING.test(text) && !IN_PASSING.test(text)
					? [{ text, isQuestion: sentence.includes('?'), isCut: goesOn(sentence, text), things }]
					: [];
			});
		});

const goesOn = (sentence: string, text: string): boolean =>
	/^,?\s+[\p{L}\d£$€]/u.test(sentence.slice(sentence.indexOf(text) + text.length));

/** *Honest answer.*, *genuine question* */
export const IN_PASSING =
	/^(?:honest|straight|full|genuine|serious|random) (?:answer|question|disclosure)$/iu;

/** A greeting, thanks, or what is said to the listener. */
const GREETING =
	/^(?:kindly\b|settle\b|cheers mate$|don['’]?t worry about (?:it|me)$|god bless\b|bless (?:you|u)\b|good (?:morning|afternoon|evening|night)\b|good day$|(?:thx|ty|ta)\b|(?:give|tell|write|show|do) (?:me|it)\b)/iu;

/** Between all marks and before *but*: nothing is left out that could turn a part round. */
const wholePartsOf = (sentence: string): readonly string[] =>
	sentence
		.split(/[,;:!.?…]+(?=\s|$)|[()“”"–—\n]+|(?<=\s)but(?=\s)/iu)
		.map((part) => part.trim().replace(BEFORE_A_PART, ''))
		.filter(
			(part) =>
				part !== '' &&
				wordsOf(part).length <= LONGEST_COPY &&
				// *if it comes to that* hangs on what stands beside it, and *fine* says nothing.
				!/^(?:if|unless|than|that|which|who|(?:fine|right|good|great|cool|sure|bro)$)(?=\s|$)/iu.test(part),
		);

/** *the whole story*, *by text or in person*: between marks, verbs and pronouns. */
const namesIn = (sentence: string): readonly string[] => {
	const read = new Map(
		readSentences(sentence)
			.flat()
			.map((word) => [word.lower, word]),
	);
	const isName = (token: string): boolean => {
		const word = read.get(token.toLowerCase());
		return (
			word !== undefined &&
			!SECOND_PERSON.has(word.lower) &&
			(isNoun(word) || has(word, 'Adjective', 'Value'))
		);
	};
	const isSmall = (token: string): boolean => BEFORE_A_NAME.test(token);
	// *by text or in person* is of one piece.
	const starts = (run: readonly string[], at: number): boolean => {
		const token = run[at] ?? '';
		const isObject = /^(?:her|that|this)$/iu.test(token) && isSmall(run[at + 1] ?? '');
		return isName(token) || !(isObject || NOT_FIRST.test(token)) || /^by$/iu.test(token);
	};
	return (
		sentence
			.split(/[,;:!.?…]+(?=\s|$)|[()“”"–—\n]+/u)
			.flatMap((part) =>
				runsOf(part.trim().split(/\s+/u), (token) => isName(token) || isSmall(token) || YOURS.test(token)),
			)
			// *the death* of *the death of me* says something else
			.filter(
				(run) =>
					!run.some((token) => YOURS.test(token)) && !/^of$/iu.test(run[run.findLastIndex(isName) + 1] ?? ''),
			)
			.map((run) =>
				run.slice(
					run.findIndex((_, at) => starts(run, at)),
					run.findLastIndex(isName) + 1,
				),
			)
			.filter((run) => run.length > 0 && run.length <= LONGEST_NAME)
			.map((run) => run.join(' '))
	);
};

const LONGEST_NAME = 7;

/** What is the listener's is not what was told. */
const YOURS = /^(?:your|ur)$/iu;

const BEFORE_A_NAME =
	/^(?:the|a|an|my|our|his|her|their|this|that|these|those|no|every|each|some|all|of|in|on|at|by|with|without|for|from|about|after|before|to|into|and|or|not|only|just|\d+)$/iu;

const NOT_FIRST =
	/^(?:and|or|not|only|of|to|that|all|just|about|in|on|at|by|with|for|from|after|before|into)$/iu;

/** The longest stretches of tokens that all pass. */
const runsOf = (
	tokens: readonly string[],
	passes: (token: string) => boolean,
): readonly (readonly string[])[] => {
	const runs: string[][] = [[]];
	for (const token of tokens)
		if (passes(token)) runs.at(-1)?.push(token);
		else runs.push([]);
	return runs;
};

/** Not *no*, which may be part of what is said: *no excuses*. */
const BEFORE_A_PART = /^(?:(?:yes|yeah|yep|ok|okay|oh|well|and|or|also|because|cos)\s+)+/iu;

/** Between marks that end a thought, commas kept; of a long one what stands first in it, or after a comma or joint. */
const piecesOf = (sentence: string): readonly string[] =>
	sentence
		.split(/[;:!.?…]+(?=\s|$)|[()“”"–—\n]+/u)
		.map((part) => part.trim().split(/\s+/u))
		.flatMap((words) =>
			words.flatMap((_, from) =>
				from === 0 || JOINT.test(words[from - 1] ?? '')
					? [cut(words.slice(from).join(' ').replace(BEFORE_A_PIECE, '').split(' '))]
					: [],
			),
		)
		.filter((piece) => !HANGS.test(piece));

/**
 * *if you tell me to ring*: without what follows it says nothing. Nor is *can you pretend* a thing to quote; *can you get
 * a test delivered* asks what anybody can.
 */
const HANGS =
	/^(?:if (?:you|u|that|it)|unless|before|than|which|weird like|(?:(?:why|how|what) )?(?:can|do|have|are) (?:you|u)(?! (?:even |still |actually )*(?:get|say|report|buy|claim|cancel|return|leave|apply|pay|test|sue|prove|think it['’]?s|know if)\b)|(?:please )?don['’]?t (?:tell|ask|say|judge|start)|die|dead)\b/iu;

/** *hiya is it normal …*, *quick q, if two people …* */
const BEFORE_A_PIECE =
	/^(?:(?:(?:hi|hiya|hey|hello|namaste)(?:,\s*|\s+)(?=(?:is|how|what|if|can|my|i)\b)|(?:bro|sir|madam|ok|okay|so|well|oh|also|but|lol|(?:quick|random) (?:q|question)(?: but)?|(?:can|could) (?:you|u) (?:please |pls |just )*tell me)(?:,\s*|\s+)))+/iu;

const JOINT = /,$|^(?:and|but|so|because|when|that|or)$/iu;

const A_STUMP = 2;

/** Eight words at most, and no more than make an end. */
const cut = (words: readonly string[]): string => {
	// *you are good at talking thank you*
	const thanks = words.findIndex((word, at) => at > A_STUMP && /^(?:thanks?|thx|ty)$/iu.test(word));
	const first = words.slice(0, thanks < 0 ? LONGEST_COPY : Math.min(thanks, LONGEST_COPY));
	const end = first.findLastIndex((word) => !isNeverLast(word.toLowerCase().replace(/,$/u, '')));
	const comma = first.findLastIndex((word, place) => word.endsWith(',') && place < end);
	// *a good night, whatever you* is cut off in the middle of a thought.
	const last = comma >= 0 && first.length === LONGEST_COPY && end - comma <= A_STUMP ? comma : end;
	// *the death* says something else without its *of me*.
	if (/^of$/iu.test(words[last + 1] ?? '')) return '';
	return first
		.slice(0, last + 1)
		.join(' ')
		.replace(/,$/u, '');
};

/** *… on nights it's*, *what you*: the thought goes on. */
const isNeverLast = (word: string): boolean =>
	NEVER_LAST.has(word) || /['’](?:s|m|re|ll|d|ve)$|^(?:im|ill|hes|shes|its|thats|you|gonna)$/u.test(word);

const isFit = (words: readonly Word[], lists: Lists): boolean => {
	const [first] = words;
	const last = words.at(-1);
	return (
		first !== undefined &&
		last !== undefined &&
		words.length >= FEWEST_WORDS &&
		words.some(isFinite) &&
		!NEVER_LAST.has(last.lower) &&
		!STOP_WORDS.has(last.lower) &&
		FIRST_PERSON.has(first.lower) &&
		first.lower !== 'mine' &&
		!words.some(
			(word) =>
				isIn(lists.unspoken, word) ||
				isIn(lists.asides, word) ||
				lists.greetings.has(word.lower) ||
				SECOND_PERSON.has(word.lower),
		)
	);
};

/** The parts between marks; of a question none. */
const partsOf = (sentence: string): readonly string[] =>
	/[?"“”]/u.test(sentence)
		? []
		: sentence
				.split(/[,;:!.]+(?=\s|$)|[()“”"–—\n]+/u)
				.map((part) => part.trim())
				.filter((part) => wordsOf(part).length <= LONGEST_COPY && part.includes(' '));

const isPlain = (word: string): boolean =>
	/^[\p{Script=Latin}\d£$€][\p{Script=Latin}\d'’%-]*$/u.test(word) &&
	word.length <= 20 &&
	!/^x{2,}$/iu.test(word);
