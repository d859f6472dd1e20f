import { akinTo } from './akin-words.ts';
import type { Threads } from './threads.ts';

/** Which rows hold which terms, and how much of a message each row and each conversation answers to. */
export type WordIndex = {
	/** `thread` numbers the row's conversation from 0; -1 for a row of none. */
	readonly put: (row: number, thread: number, terms: readonly string[]) => void;
	/** With the terms that were put. */
	readonly drop: (row: number, thread: number, terms: readonly string[]) => void;
	/**
	 * Shares 0–1, by row and by conversation: 1 would be every telling term of the message, many times over. A term of
	 * `beside` counts where it is held and is not missed where it is not.
	 */
	readonly compare: (
		terms: readonly string[],
		beside?: readonly string[],
		worth?: WordsWorth,
	) => {
		readonly rows: Float32Array;
		readonly threads: Float32Array;
	};
};

export type WordsWorth = {
	/** What a word counts for the turns right before and after the one it stands in; its square for the next ones. */
	readonly around: number;
	/** What a word of the same thing counts of the word that was said. */
	readonly akin: number;
};

/** Okapi BM25 (Robertson and Zaragoza 2009): repetition soon says no more; long texts hold words by chance. */
const K1 = 1.6;
const B = { rows: 0.5, threads: 1 };

/** A word is heard so many turns before and after its own. */
const REACH = 2;

/** A long message is measured by so many of its most telling terms: nothing answers to all of it. */
const MOST_TELLING = 6;

/**
 * BM25 over rows, and over conversations as if each were one text. A turn holds a part of the words around it: they are
 * counted together before repetition is discounted (BM25F, the same authors), so that a word that runs through five
 * turns does not outweigh two that meet. Postings are plain arrays of small integers: a general search library took
 * 3.5 s to open and up to 100 ms a message at 100,000 rows (docs/memory.md).
 */
export const openWordIndex = ({ before, after }: Pick<Threads, 'before' | 'after'>): WordIndex => {
	const postings = new Map<string, number[]>();
	const rows = openLengths(B.rows);
	const threads = openLengths(B.threads);
	/** Of each row; -1 for none. */
	const threadOf: number[] = [];

	/** How often a word stands in each row and each conversation, for what it counts there; gives how rare it is. */
	const count = (word: string, around: number, tallies: Tallies): Rarity => {
		const known = postings.get(word) ?? [];
		for (const posting of known) {
			const row = rowOf(posting);
			const held = countIn(posting) / rows.relative(row);
			tallies.rows.add(row, held);
			const thread = threadOf[row] ?? NONE;
			if (thread === NONE) continue;
			tallies.threads.add(thread, countIn(posting) / threads.relative(thread));
			for (const next of [before, after]) {
				let place = row;
				let heard = held;
				for (let step = 0; step < REACH && place !== NONE; step++) {
					place = next(place);
					heard *= around;
					if (place !== NONE) tallies.rows.add(place, heard);
				}
			}
		}
		return {
			rows: rarity(known.length, rows.held() + ELSEWHERE.rows),
			threads: rarity(tallies.threads.size(), threads.held() + ELSEWHERE.threads),
		};
	};

	return {
		put: (row, thread, terms) => {
			threadOf[row] = thread;
			rows.add(row, terms.length);
			if (thread >= 0) threads.add(thread, terms.length);
			for (const term of terms) {
				const known = postings.get(term);
				if (known === undefined) postings.set(term, [pack(row, 1)]);
				else {
					// A row's terms are put together: if it holds the term already, that is the last posting.
					const last = known.at(-1) ?? pack(-1, 0);
					if (rowOf(last) === row) known[known.length - 1] = pack(row, countIn(last) + 1);
					else known.push(pack(row, 1));
				}
			}
		},
		drop: (row, thread, terms) => {
			rows.add(row, -terms.length);
			if (thread >= 0) threads.add(thread, -terms.length);
			for (const term of new Set(terms)) {
				const left = (postings.get(term) ?? []).filter((posting) => rowOf(posting) !== row);
				if (left.length === 0) postings.delete(term);
				else postings.set(term, left);
			}
		},
		compare: (terms, beside = [], { around, akin } = { around: 0, akin: 0 }) => {
			const found = { rows: new Float32Array(rows.size()), threads: new Float32Array(threads.size()) };
			const told: { rows: number[]; threads: number[] } = { rows: [], threads: [] };
			const tallies = openTallies(rows.size(), threads.size());
			const best = openTallies(rows.size(), threads.size());
			const add: Hearing = {
				rows: (row, share) => {
					found.rows[row] = (found.rows[row] ?? 0) + share;
				},
				threads: (thread, share) => {
					found.threads[thread] = (found.threads[thread] ?? 0) + share;
				},
			};
			const raise: Hearing = { rows: best.rows.raise, threads: best.threads.raise };
			const hear = (word: string, worth: number, tell: Hearing): Rarity => {
				const weight = count(word, around, tallies);
				tallies.rows.drain((row, held) => {
					tell.rows(row, worth * weight.rows * saturate(held));
				});
				tallies.threads.drain((thread, held) => {
					tell.threads(thread, worth * weight.threads * saturate(held));
				});
				return weight;
			};
			const missed = new Set(terms);
			for (const term of new Set([...terms, ...beside])) {
				const others = missed.has(term) && akin > 0 ? akinTo(term) : [];
				const weight = hear(term, 1, others.length === 0 ? add : raise);
				if (missed.has(term)) {
					told.rows.push(weight.rows);
					told.threads.push(weight.threads);
				}
				for (const word of others) hear(word, akin, raise);
				// A word and those of the same thing say no more together than the best of them.
				best.rows.drain(add.rows);
				best.threads.drain(add.threads);
			}
			divide(found.rows, telling(told.rows));
			divide(found.threads, telling(told.threads));
			return found;
		},
	};
};

const NONE = -1;

type Rarity = { readonly rows: number; readonly threads: number };

type Tallies = ReturnType<typeof openTallies>;

type Hearing = Readonly<Record<'rows' | 'threads', (place: number, share: number) => void>>;

/** A row and how often it holds the term, in one small integer: 16 million rows, 63 times. */
const BITS = 6;
const MOST_COUNTED = 2 ** BITS - 1;
const pack = (row: number, count: number): number => (row << BITS) | Math.min(count, MOST_COUNTED);
const rowOf = (posting: number): number => posting >> BITS;
const countIn = (posting: number): number => posting & MOST_COUNTED;

/** How long each text is beside the others; empty ones do not count. `b`, 0–1: how much that matters. */
const openLengths = (b: number) => {
	const lengths: number[] = [];
	let total = 0;
	let held = 0;
	return {
		add: (place: number, length: number): void => {
			while (lengths.length <= place) lengths.push(0);
			const before = lengths[place] ?? 0;
			lengths[place] = before + length;
			total += length;
			held += Number(before + length > 0) - Number(before > 0);
		},
		size: (): number => lengths.length,
		held: (): number => held,
		/** 1 for a text of average length. */
		relative: (place: number): number => 1 - b + (b * (lengths[place] ?? 0) * held) / Math.max(1, total),
	};
};

const openTallies = (rows: number, threads: number) => ({
	rows: openTally(rows),
	threads: openTally(threads),
});

/** A number for each place, most of them 0: it is kept which are not. */
const openTally = (size: number) => {
	const values = new Float32Array(size);
	const places: number[] = [];
	const raise = (place: number, to: number): void => {
		const known = values[place] ?? 0;
		if (to <= known) return;
		if (known === 0) places.push(place);
		values[place] = to;
	};
	return {
		add: (place: number, by: number): void => {
			raise(place, (values[place] ?? 0) + by);
		},
		/** To the higher of the two. */
		raise,
		/** How many are not 0. */
		size: (): number => places.length,
		/** Tells each, and leaves none. */
		drain: (tell: (place: number, value: number) => void): void => {
			for (const place of places) {
				tell(place, values[place] ?? 0);
				values[place] = 0;
			}
			places.length = 0;
		},
	};
};

/**
 * A memory begins small: were it alone, a word that three turns of four hold would tell nothing. So it is counted as if
 * so many other texts stood beside it that do not hold the word.
 */
const ELSEWHERE = { rows: 100, threads: 10 };

const rarity = (holding: number, all: number): number =>
	Math.log(1 + (all - holding + 0.5) / (holding + 0.5));

const saturate = (held: number): number => held / (held + K1);

const telling = (weights: readonly number[]): number =>
	weights
		.toSorted((one, other) => other - one)
		.slice(0, MOST_TELLING)
		.reduce((sum, weight) => sum + weight, 0);

const divide = (values: Float32Array, by: number): void => {
	if (by === 0) return;
	for (let place = 0; place < values.length; place++) values[place] = Math.min(1, (values[place] ?? 0) / by);
};
