import { readClauses } from '../reply/grammar/clauses.ts';
import { SUPPOSED } from '../reply/grammar/english.ts';
import { flipPerson } from '../reply/grammar/person.ts';
import { stripLeading, stripTrailing } from '../reply/grammar/strip.ts';
import { readSentences, splitSentences, type Word } from '../reply/language.ts';
import type { NoteWords } from './note-words.ts';

/** A sentence in which a person tells something of their own life. */
export type Told = {
	/** As it was said. */
	readonly said: string;
	readonly words: readonly Word[];
	readonly clauses: readonly ToldClause[];
	readonly isHedged: boolean;
	/** A condition stands in it. */
	readonly isSupposed: boolean;
};

/** A statement said to the person and written out, *you are 34*. `isOfUs`: it was said of *we*. */
export type ToldClause = { readonly text: string; readonly isOfUs: boolean };

/**
 * The sentences of a message that tell something; none of a story, a dream or a game. A question, what stands in
 * quotation marks and what somebody else is quoted with tell nothing, and a clause under a condition is left out.
 */
export const readTold = (said: string, words: NoteWords): readonly Told[] => {
	if (words.fiction.test(said)) return [];
	let isQuoting = false;
	return splitSentences(said.slice(0, LONGEST_READ)).flatMap((sentence) => {
		const marks = sentence.match(/["“”«»]/gu)?.length ?? 0;
		const isQuoted = isQuoting || marks > 0;
		if (marks % 2 === 1) isQuoting = !isQuoting;
		if (isQuoted || SPOKEN_BY.test(sentence) || SINGLE_QUOTED.test(sentence) || sentence.includes('?'))
			return [];
		return readSentences(sentence).map((read) => ({
			said: shorten(sentence),
			words: read,
			clauses: clausesOf(read),
			isHedged: words.hedged.test(sentence),
			isSupposed: read.some(({ lower }) => lower === 'if' || lower === 'unless'),
		}));
	});
};

/** Characters; what stands behind them is rarely said by hand. */
const LONGEST_READ = 6000;

/** A line of a chat that was pasted: *Tom: I work nights*. */
const SPOKEN_BY = /^\s*(?:\[[^\]]*\]\s*)?\p{L}[\p{L} ]{0,20}:\s/u;

const SINGLE_QUOTED = /(?:^|\s)['‘]\p{L}.+['’](?=[\s,.!]|$)/u;

const clausesOf = (read: readonly Word[]): readonly ToldClause[] => {
	const clauses = readClauses(read).flat();
	const told = clauses.filter(({ isQuestion, joinedBy }) => !isQuestion && !SUPPOSED.has(joinedBy ?? ''));
	// *Writing it down helped* is no clause of the grammar.
	const whole = clauses.every(({ isQuestion }) => isQuestion)
		? [{ words: stripTrailing(stripLeading(read)) }]
		: [];
	return [...told, ...whole].flatMap(({ words }) => {
		const text = flipPerson(words);
		const isOfUs = /^(?:we|we're|we've|we'll)$/u.test(words[0]?.lower ?? '');
		return text === null ? [] : [{ text: writeOut(text), isOfUs }];
	});
};

/** *you're*, *don't* → *you are*, *do not*. */
export const writeOut = (text: string): string =>
	CONTRACTIONS.reduce((done, [short, long]) => done.replace(short, long), text);

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
	[/\byou've got\b/gu, 'you have'],
	[/\byou have got\b(?! to\b)/gu, 'you have'],
	[/\b(you)'d (?=(?:rather|prefer|like|love)\b)/gu, '$1 would '],
	[/\b(you|we|they)'re\b/gu, '$1 are'],
	[/\b(you|we|they)'ve\b/gu, '$1 have'],
	[/\b(you|we|they|he|she|it)'ll\b/gu, '$1 will'],
	[/\bcan't\b/gu, 'cannot'],
	[/\bwon't\b/gu, 'will not'],
	[/\b(do|does|did|is|are|was|were|has|have|had)n't\b/gu, '$1 not'],
	[/\b(he|she|it|there)'s\b/gu, '$1 is'],
	[/\b(?:gonna)\b/gu, 'going to'],
];

/** Words of a long sentence that are enough to know it again, characters. */
const LONGEST_WORDS = 280;

const shorten = (sentence: string): string =>
	sentence.length <= LONGEST_WORDS
		? sentence
		: `${sentence.slice(0, LONGEST_WORDS).replace(/\s+\S*$/u, '')} …`;
