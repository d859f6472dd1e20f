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
	) => {
		readonly rows: Float32Array;
		readonly threads: Float32Array;
	};
};

/** Okapi BM25 (Robertson and Zaragoza 2009): repetition soon says no more; long texts hold words by chance. */
const K1 = 1.6;
const B = { rows: 0.75, threads: 1 };

/** A long message is measured by so many of its most telling terms: nothing answers to all of it. */
const MOST_TELLING = 6;

/**
 * BM25 over rows, and over conversations as if each were one text. Postings are plain arrays of small integers: a
 * general search library took 3.5 s to open and up to 100 ms a message at 100,000 rows (docs/memory.md).
 */
export const openWordIndex = (): WordIndex => {
	const postings = new Map<string, number[]>();
	const rows = openLengths();
	const threads = openLengths();
	/** Of each row; -1 for none. */
	const threadOf: number[] = [];
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
		compare: (terms, beside = []) => {
			const found = { rows: new Float32Array(rows.size()), threads: new Float32Array(threads.size()) };
			const weights: { rows: number[]; threads: number[] } = { rows: [], threads: [] };
			const inThread = new Float32Array(threads.size());
			const missed = new Set(terms);
			for (const term of new Set([...terms, ...beside])) {
				const known = postings.get(term) ?? [];
				const held: number[] = [];
				for (const posting of known) {
					const thread = threadOf[rowOf(posting)] ?? -1;
					if (thread < 0) continue;
					if (inThread[thread] === 0) held.push(thread);
					inThread[thread] = (inThread[thread] ?? 0) + countIn(posting);
				}
				const weight = {
					rows: rarity(known.length, rows.held() + ELSEWHERE.rows),
					threads: rarity(held.length, threads.held() + ELSEWHERE.threads),
				};
				if (missed.has(term)) {
					weights.rows.push(weight.rows);
					weights.threads.push(weight.threads);
				}
				for (const posting of known) {
					const row = rowOf(posting);
					found.rows[row] =
						(found.rows[row] ?? 0) + weight.rows * saturate(countIn(posting), rows.relative(row), B.rows);
				}
				for (const thread of held) {
					const count = inThread[thread] ?? 0;
					found.threads[thread] =
						(found.threads[thread] ?? 0) +
						weight.threads * saturate(count, threads.relative(thread), B.threads);
					inThread[thread] = 0;
				}
			}
			divide(found.rows, telling(weights.rows));
			divide(found.threads, telling(weights.threads));
			return found;
		},
	};
};

/** A row and how often it holds the term, in one small integer: 16 million rows, 63 times. */
const BITS = 6;
const MOST_COUNTED = 2 ** BITS - 1;
const pack = (row: number, count: number): number => (row << BITS) | Math.min(count, MOST_COUNTED);
const rowOf = (posting: number): number => posting >> BITS;
const countIn = (posting: number): number => posting & MOST_COUNTED;

/** How long each text is, and how long they are on average; empty ones do not count. */
const openLengths = () => {
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
		relative: (place: number): number => ((lengths[place] ?? 0) * held) / Math.max(1, total),
	};
};

/**
 * A memory begins small: were it alone, a word that three turns of four hold would tell nothing. So it is counted as if
 * so many other texts stood beside it that do not hold the word.
 */
const ELSEWHERE = { rows: 100, threads: 10 };

const rarity = (holding: number, all: number): number =>
	Math.log(1 + (all - holding + 0.5) / (holding + 0.5));

const saturate = (count: number, relativeLength: number, b: number): number =>
	count / (count + K1 * (1 - b + b * relativeLength));

const telling = (weights: readonly number[]): number =>
	weights
		.toSorted((one, other) => other - one)
		.slice(0, MOST_TELLING)
		.reduce((sum, weight) => sum + weight, 0);

const divide = (values: Float32Array, by: number): void => {
	if (by === 0) return;
	for (let place = 0; place < values.length; place++) values[place] = Math.min(1, (values[place] ?? 0) / by);
};
