import type { JournalFile, SealedRecord } from '../ports/copies.ts';
import { encodeBaseEnd, encodeBatch, readFrames, RECORD_BYTES, type Seed } from './frames.ts';
import { newestIn, readFile, type JournalFound } from './read-journal.ts';

/**
 * Two files, of which one is current. What is kept is on disk when a call returns. A call that throws has changed
 * nothing, at the latest when the next one writes: that one first puts right what was left, or fails itself.
 */
export type Journal = {
	/** Puts right what a call that threw has left. Every call that writes begins with it. */
	readonly settle: () => void;
	readonly append: (batch: readonly SealedRecord[]) => void;
	/** Takes the last append back: the other copy could not take it. Throws nothing. */
	readonly takeBack: () => void;
	/** `records`: everything that lives at `seq`. Once they are on disk in the other file, the old one is emptied. */
	readonly rewrite: (records: readonly SealedRecord[], seq: number) => void;
	/** The newest record of each place, as it lies in the current file now. */
	readonly read: () => ReadonlyMap<string, SealedRecord>;
	/** Bytes */
	readonly size: () => number;
};

/** Goes on with what `readJournal` found. Without a base nothing can be appended until it is rewritten. */
export const openJournal = (
	files: readonly [JournalFile, JournalFile],
	seed: Seed,
	found: JournalFound,
): Journal => {
	let current = files[found.current];
	let other = files[found.current === 0 ? 1 : 0];
	let hasBase = found.base !== null;
	let generation = found.base?.generation ?? 0;
	let highest = found.generation;
	let end = found.base?.end ?? 0;
	let endBefore = end;
	let isSettled = false;

	/** Cuts what is torn, or was taken back; empties what was rewritten, or was not to the end. */
	const settle = () => {
		if (isSettled || !hasBase) return;
		if (current.size() !== end) current.truncate(end);
		current.flush();
		if (other.size() !== 0) other.truncate(0);
		other.flush();
		isSettled = true;
	};
	const trySettle = () => {
		try {
			settle();
		} catch {
			// It stays unsettled: the next call that writes tries again, and tells.
		}
	};
	trySettle();

	return {
		settle,
		append: (batch) => {
			if (!hasBase) throw new TypeError('a journal without a base');
			settle();
			const frame = encodeBatch(seed, generation, batch);
			isSettled = false;
			try {
				current.write(frame, end);
				current.flush();
			} catch (error) {
				trySettle();
				throw error;
			}
			isSettled = true;
			endBefore = end;
			end += frame.length;
		},
		takeBack: () => {
			end = endBefore;
			isSettled = false;
			trySettle();
		},
		rewrite: (records, seq) => {
			highest += 1;
			isSettled = false;
			let size = 0;
			try {
				other.truncate(0);
				const put = (frame: Uint8Array<ArrayBuffer>) => {
					other.write(frame, size);
					size += frame.length;
				};
				for (const batch of inBatches(records)) put(encodeBatch(seed, highest, batch));
				put(encodeBaseEnd(seed, highest, { count: records.length, seq }));
				other.flush();
			} catch (error) {
				trySettle();
				throw error;
			}
			[current, other] = [other, current];
			generation = highest;
			hasBase = true;
			end = size;
			endBefore = size;
			settle();
		},
		read: () => newestIn([...readFrames(seed, readFile(current))]),
		size: () => end,
	};
};

/** Of about a megabyte: one frame for everything would need its size in memory twice. */
const inBatches = function* (records: readonly SealedRecord[]): Generator<readonly SealedRecord[], void> {
	let batch: SealedRecord[] = [];
	let size = 0;
	for (const record of records) {
		batch.push(record);
		size += bytesOf(record);
		if (size > 2 ** 20) {
			yield batch;
			batch = [];
			size = 0;
		}
	}
	if (batch.length > 0) yield batch;
};

/** About what a record takes in a journal. */
export const bytesOf = ({ id, sealed }: SealedRecord): number => RECORD_BYTES + id.length + sealed.length;
