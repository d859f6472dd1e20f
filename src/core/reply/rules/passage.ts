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
	/** The same, cut at commas, colons and dashes. */
	readonly clauses: readonly string[];
	readonly isQuestion: boolean;
};

/**
 * Whole words to look for, in canonical form. A hit that is part of an exception is none. A phrase may be a family:
 * `a|b` is either word (`not_a|b` either *not a* or *b*), `a?` may be left out, `*` is any word and `*ing` any with
 * that ending, `…` is up to four words and `……` up to twelve; `^` first stands for the beginning.
 */
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
			clauses: piece
				.split(/[,;:]\s|\s?—\s?|\s[-–]\s/u)
				.map(canonical)
				.filter((clause) => clause.trim() !== ''),
			isQuestion: /\?[\s"')!?]*$/.test(piece),
		})),
	};
};

/** The first phrase of the list that stands in the canonical text. */
export const findPhrase = (canon: string, list: PhraseList): string | null =>
	findPhrases(canon, list)[0] ?? null;

/** The words of the text that each phrase hits first; for a family these are not the phrase itself. */
export const findPhrases = (canon: string, { phrases, except = [] }: PhraseList): readonly string[] => {
	const found = phrases.filter((phrase) => findOne(canon, phrase) !== null);
	if (found.length === 0) return found;
	const rest = except.reduce((text, phrase) => text.replaceAll(literally(text, phrase), ' ¤ '), canon);
	return found.flatMap((phrase) => findOne(rest, phrase) ?? []);
};

const findOne = (canon: string, phrase: string): string | null => {
	const family = familyOf(phrase);
	if (family === null) return canon.includes(` ${phrase} `) ? phrase : null;
	return family.exec(canon)?.[0].trim() ?? null;
};

/** The words an exception hits, with the spaces around them. */
const literally = (canon: string, phrase: string): string => ` ${findOne(canon, phrase) ?? phrase} `;

/** Families are compiled once: there are hundreds, and each sentence is searched for all of them. */
const families = new Map<string, RegExp | null>();

const familyOf = (phrase: string): RegExp | null => {
	const known = families.get(phrase);
	if (known !== undefined) return known;
	const family = /[|?*…^]/u.test(phrase) ? compile(phrase) : null;
	families.set(phrase, family);
	return family;
};

const compile = (phrase: string): RegExp =>
	new RegExp(
		phrase.split(' ').reduce((source, slot) => source + compileSlot(slot), '(?<= )'),
		'u',
	);

/** Each slot takes the space behind it. */
const compileSlot = (slot: string): string => {
	if (slot === '^') return '(?<=^ )';
	if (slot === '…') return '(?:[^ ]+ ){0,4}?';
	if (slot === '……') return '(?:[^ ]+ ){0,12}?';
	const either = slot.replace(/\?$/u, '').replaceAll('_', ' ').replaceAll('*', '[^ ]+');
	return `(?:(?:${either}) )${slot.endsWith('?') ? '?' : ''}`;
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
