import type { ConversationId } from '../brand.ts';

/** Conversations by number, and the turns of each in their order. */
export type Threads = {
	/** A new number for a conversation that was not seen before. */
	readonly numberOf: (conversation: ConversationId) => number;
	/** Puts a turn at its place in time; at once when it is the newest of its conversation. */
	readonly link: (row: number, thread: number, at: number) => void;
	readonly unlink: (row: number, thread: number) => void;
	/** The row of the turn before, or after, in the same conversation; -1 where there is none. */
	readonly before: (row: number) => number;
	readonly after: (row: number) => number;
};

export const openThreads = (): Threads => {
	const numbers = new Map<ConversationId, number>();
	/** By thread: its newest turn. */
	const newest: number[] = [];
	/** By row; NONE where there is none. */
	const before: number[] = [];
	const after: number[] = [];
	const times: number[] = [];
	const fill = (row: number): void => {
		while (times.length <= row) {
			before.push(NONE);
			after.push(NONE);
			times.push(0);
		}
	};
	const rowAt = (places: readonly number[], row: number): number => places[row] ?? NONE;
	const join = (earlier: number, later: number, thread: number): void => {
		if (earlier !== NONE) after[earlier] = later;
		if (later !== NONE) before[later] = earlier;
		else newest[thread] = earlier;
	};
	return {
		numberOf: (conversation) => {
			const known = numbers.get(conversation);
			if (known !== undefined) return known;
			numbers.set(conversation, newest.length);
			return newest.push(NONE) - 1;
		},
		link: (row, thread, at) => {
			fill(row);
			times[row] = at;
			let later = NONE;
			let earlier = rowAt(newest, thread);
			while (earlier !== NONE && rowAt(times, earlier) > at) {
				later = earlier;
				earlier = rowAt(before, earlier);
			}
			before[row] = NONE;
			after[row] = NONE;
			join(earlier, row, thread);
			join(row, later, thread);
		},
		unlink: (row, thread) => {
			join(rowAt(before, row), rowAt(after, row), thread);
			before[row] = NONE;
			after[row] = NONE;
		},
		before: (row) => rowAt(before, row),
		after: (row) => rowAt(after, row),
	};
};

const NONE = -1;
