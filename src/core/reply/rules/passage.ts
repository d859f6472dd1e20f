import { normalise } from '../../reading/normalise.ts';
import { splitSentences } from '../language.ts';

/** A text prepared for the rules: phrases are looked for in `pieces`, words counted in `words`. */
export type Passage = {
	readonly text: string;
	/** The text with straight quotes, single spaces and no invisible characters. */
	readonly plain: string;
	/** Lower-case words as written. */
	readonly words: readonly string[];
	/** Its sentences; what the person is quoted with is left out. */
	readonly pieces: readonly Piece[];
};

export type Piece = {
	/** Canonical words with a space between them and at either end, see `canonical`. */
	readonly canon: string;
	readonly isQuestion: boolean;
};

/** Whole words to look for, in canonical form. A hit that is part of an exception is none. */
export type PhraseList = { readonly phrases: readonly string[]; readonly except?: readonly string[] };

/** Words that add force but no meaning: *I completely understand* is *I understand*. */
const FILLERS = new Set(
	(
		'absolutely actually also certainly completely deeply definitely exactly extremely fully genuinely honestly ' +
		'incredibly just perfectly probably quite really simply so surely totally truly very'
	).split(' '),
);

/** Said as one word, meant as two; what is not here follows from its ending. */
const EXPANSIONS: ReadonlyMap<string, string> = new Map([
	["ain't", 'is not'],
	["can't", 'can not'],
	['cannot', 'can not'],
	['gonna', 'going to'],
	['gotta', 'got to'],
	["let's", 'let us'],
	["shan't", 'shall not'],
	['wanna', 'want to'],
	["won't", 'will not'],
]);

const ENDINGS: readonly (readonly [ending: string, expansion: string])[] = [
	["n't", ' not'],
	["'re", ' are'],
	["'ve", ' have'],
	["'ll", ' will'],
	["'m", ' am'],
	["'d", ' would'],
	["'s", ' is'],
];

/** Reads a text. Quoted words that stand in `said` (canonical) are the person's: no phrase is found in them. */
export const readPassage = (text: string, said: string): Passage => {
	const plain = tidy(text);
	const unquoted = plain.replace(/"([^"]*)"/g, (quoted, words: string) =>
		said.includes(canonical(words)) ? '¤' : quoted,
	);
	return {
		text,
		plain,
		words: readWords(plain),
		pieces: splitSentences(unquoted).map((piece) => ({
			canon: canonical(piece),
			isQuestion: /\?[\s"')!?]*$/.test(piece),
		})),
	};
};

/** The first phrase of the list that stands in the canonical text. */
export const findPhrase = (canon: string, list: PhraseList): string | null =>
	findPhrases(canon, list)[0] ?? null;

export const findPhrases = (canon: string, { phrases, except = [] }: PhraseList): readonly string[] => {
	const found = phrases.filter((phrase) => canon.includes(` ${phrase} `));
	if (found.length === 0) return found;
	const rest = except.reduce((text, phrase) => text.replaceAll(` ${phrase} `, ' ¤ '), canon);
	return found.filter((phrase) => rest.includes(` ${phrase} `));
};

/** The first phrase that stands in any piece of the passage. */
export const findInPassage = (passage: Passage, list: PhraseList): string | null => {
	for (const { canon } of passage.pieces) {
		const found = findPhrase(canon, list);
		if (found !== null) return found;
	}
	return null;
};

/**
 * The words in lower case with a space around each: contractions opened (*you've* is *you have*), digits as `#`,
 * fillers left out. Phrase lists are written in this form, see `test/unit/review/review-words.test.ts`.
 */
export const canonical = (text: string): string => {
	const words = readWords(normalise(text))
		.map(expand)
		.join(' ')
		.replace(/\p{N}+/gu, '#')
		.split(' ')
		.filter((word) => word !== '' && !FILLERS.has(word));
	return ` ${words.join(' ')} `;
};

/** A canonical text as it is told back to the one who said it: *i am*, *my* → *you are*, *your*. */
export const turnToYou = (canon: string): string =>
	canon
		.replace(/(?<= i )was(?= )/g, 'were')
		.split(' ')
		.map((word) => SECOND_PERSON.get(word) ?? word)
		.join(' ');

const SECOND_PERSON: ReadonlyMap<string, string> = new Map([
	['i', 'you'],
	['am', 'are'],
	['me', 'you'],
	['my', 'your'],
	['mine', 'yours'],
	['myself', 'yourself'],
]);

/** Straight quotes, single spaces, no invisible characters. */
export const tidy = (text: string): string =>
	text
		.normalize('NFKC')
		.replace(/\p{Cf}/gu, '')
		.replace(/[‘’‛ʼ`´]/g, "'")
		.replace(/[“”„‟«»]/g, '"')
		.replace(/\s+/g, ' ')
		.trim();

/** Lower-case words as written, of a tidied text. */
export const readWords = (plain: string): readonly string[] =>
	plain.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:'\p{L}+)*/gu) ?? [];

const expand = (word: string): string => {
	const whole = EXPANSIONS.get(word);
	if (whole !== undefined) return whole;
	for (const [ending, expansion] of ENDINGS)
		if (word.endsWith(ending)) return word.slice(0, -ending.length) + expansion;
	return word;
};
