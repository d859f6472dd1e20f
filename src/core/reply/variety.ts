import type { Turn } from '../turn.ts';

/** Lower-case words of a text, apostrophes straight. */
export const wordsOf = (text: string): readonly string[] =>
	text
		.toLowerCase()
		.replace(/[‘’ʼ]/gu, "'")
		.match(/[\p{L}\p{M}\p{N}]+(?:'\p{L}+)*/gu) ?? [];

/** The length of the longest stretch of words that both have. */
export const longestRun = (words: readonly string[], other: readonly string[]): number => {
	let longest = 0;
	let row = new Map<number, number>();
	const places = new Map<string, number[]>();
	const wanted = new Set(words);
	for (const [index, word] of other.entries()) {
		if (!wanted.has(word)) continue;
		const known = places.get(word);
		if (known === undefined) places.set(word, [index]);
		else known.push(index);
	}
	for (const word of words) {
		const next = new Map<number, number>();
		for (const index of places.get(word) ?? []) {
			const run = (row.get(index - 1) ?? 0) + 1;
			next.set(index, run);
			longest = Math.max(longest, run);
		}
		row = next;
	}
	return longest;
};

/** What the conversation has heard from us already. */
export type Past = {
	/** Sentences said not long ago: each with how many turns ago it was said last, 1 for the last reply. */
	readonly sentences: ReadonlyMap<string, number>;
	/** All of the last few replies, in plain words. */
	readonly lately: string;
	/** The first three words of each sentence of the last five replies. */
	readonly openers: ReadonlySet<string>;
	readonly lastTrigrams: ReadonlySet<string>;
	/** Changes from turn to turn and from message to message; the same for the same conversation. */
	readonly seed: number;
};

const TURNS_BETWEEN_OPENERS = 5;
const TURNS_OF_PHRASES = 6;
const OPENER_WORDS = 3;
const MOST_OVERLAP = 0.3;

/** `recent` are the earlier turns of the conversation, oldest first. */
export const readPast = (said: string, recent: readonly Turn[]): Past => ({
	sentences: new Map(
		recent.flatMap(({ sentences }, index) =>
			sentences.map(({ text }) => [plain(text), recent.length - index] as const),
		),
	),
	lately: ` ${recent
		.slice(-TURNS_OF_PHRASES)
		.flatMap(({ sentences }) => sentences.map(({ text }) => plain(text)))
		.join(' | ')} `,
	openers: new Set(
		recent
			.slice(-TURNS_BETWEEN_OPENERS)
			.flatMap(({ sentences }) => sentences.map(({ text }) => openerOf(wordsOf(text)))),
	),
	lastTrigrams: new Set(recent.at(-1)?.sentences.flatMap(({ text }) => trigramsOf(wordsOf(text))) ?? []),
	seed: recent.length * 3 + hash(said),
});

/** How many turns ago a sentence was said last, or null. */
export const turnsSince = (text: string, past: Past): number | null =>
	past.sentences.get(plain(text)) ?? null;

/** Whether one of the last few replies had this, as a sentence or in one. */
export const isSaidLately = (part: string, past: Past): boolean => past.lately.includes(` ${plain(part)} `);

/** Those parts of sentences first that the last few replies have not used. */
export const freshFirst = (parts: readonly string[], past: Past): readonly string[] => {
	const isUsed = (part: string): boolean => isSaidLately(part, past);
	return [...parts.filter((part) => !isUsed(part)), ...parts.filter(isUsed)];
};

/** Whether a sentence would sound like one we said: the same, the same opening, or much the same words. */
export const isHeardBefore = (text: string, past: Past): boolean => {
	if (past.sentences.has(plain(text))) return true;
	const words = wordsOf(text);
	if (past.openers.has(openerOf(words))) return true;
	const trigrams = trigramsOf(words);
	const repeated = trigrams.filter((trigram) => past.lastTrigrams.has(trigram)).length;
	return trigrams.length > 0 && repeated / trigrams.length >= MOST_OVERLAP;
};

/** The list beginning at another place for every seed. */
export const turned = <Item>(list: readonly Item[], seed: number): readonly Item[] => {
	if (list.length === 0) return list;
	const start = seed % list.length;
	return [...list.slice(start), ...list.slice(0, start)];
};

const plain = (text: string): string => wordsOf(text).join(' ');

/** The words by which one notices that two sentences begin alike. */
export const openerOf = (words: readonly string[]): string => words.slice(0, OPENER_WORDS).join(' ');

const trigramsOf = (words: readonly string[]): readonly string[] =>
	words.slice(2).map((word, index) => `${words[index] ?? ''} ${words[index + 1] ?? ''} ${word}`);

const hash = (text: string): number => {
	let sum = 7;
	for (let index = 0; index < text.length; index++) sum = (sum * 31 + text.charCodeAt(index)) % 1_000_003;
	return sum;
};
