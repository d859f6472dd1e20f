import type { JournalFile, SealedRecord } from '../ports/copies.ts';
import { readFrames, type Frame, type Seed } from './frames.ts';
import { placeOf } from './place.ts';

/** What lies in a journal's two files. */
export type JournalFound = {
	/** The newest whole record of each place. Their bytes lie in one large buffer: copy what is to outlive it. */
	readonly newest: ReadonlyMap<string, SealedRecord>;
	/** With a base, what is found is the truth up to here: what is not among it was forgotten. */
	readonly base: { readonly seq: number; readonly generation: number; readonly end: number } | null;
	/** Which of the two files to go on with. */
	readonly current: 0 | 1;
	/** The highest generation seen. */
	readonly generation: number;
	/** The highest change seen. */
	readonly seq: number;
	/** Nothing up to `seq` is missing. */
	readonly isWhole: boolean;
	/** Changes that are known to be missing: at least so many. */
	readonly missing: number;
	/** A file that could not even be read. */
	readonly isUnread: boolean;
};

/** Throws nothing: what cannot be read is `isUnread`. */
export const readJournal = (files: readonly [JournalFile, JournalFile], seed: Seed): JournalFound => {
	const lying = [lyingIn(files[0], seed), lyingIn(files[1], seed)] as const;
	const bases = [baseIn(lying[0]), baseIn(lying[1])] as const;
	const current = (bases[1]?.generation ?? 0) > (bases[0]?.generation ?? 0) ? 1 : 0;
	const base = bases[current];
	const seen = {
		generation: Math.max(...lying.flatMap(({ frames }) => frames.map((frame) => frame.generation)), 0),
		isUnread: lying[0].isUnread || lying[1].isUnread,
	};
	if (base === null) {
		// Whatever is whole, from both; it is written anew into the file that has less to lose.
		const frames = lying.flatMap((file) => file.frames);
		const seq = highestIn(frames);
		const worth = lying.map((file) => (file.isUnread ? Infinity : file.frames.length));
		return {
			...seen,
			newest: newestIn(frames),
			base,
			current: (worth[1] ?? 0) > (worth[0] ?? 0) ? 1 : 0,
			seq,
			isWhole: false,
			missing: frames.length > 0 ? 1 : 0,
		};
	}
	const frames = lying[current].frames.filter(({ generation }) => generation === base.generation);
	const seq = Math.max(base.seq, highestIn(frames));
	const later = new Set(
		recordsIn(frames)
			.map((record) => record.seq)
			.filter((each) => each > base.seq),
	);
	const missing = seq - base.seq - later.size;
	return { ...seen, newest: newestIn(frames), base, current, seq, isWhole: missing === 0, missing };
};

/** Throws what the file throws. */
export const readFile = (file: JournalFile): Uint8Array<ArrayBuffer> => {
	const bytes = new Uint8Array(file.size());
	return bytes.subarray(0, file.read(bytes, 0));
};

/** The newest record of each place. */
export const newestIn = (frames: readonly Frame[]): ReadonlyMap<string, SealedRecord> => {
	const newest = new Map<string, SealedRecord>();
	for (const record of recordsIn(frames)) {
		const place = placeOf(record);
		if (record.seq > (newest.get(place)?.seq ?? 0)) newest.set(place, record);
	}
	return newest;
};

type Lying = { readonly frames: readonly Frame[]; readonly isUnread: boolean };

const lyingIn = (file: JournalFile, seed: Seed): Lying => {
	try {
		return { frames: [...readFrames(seed, readFile(file))], isUnread: false };
	} catch {
		return { frames: [], isUnread: true };
	}
};

/** The whole base of the highest generation, if there is one. */
const baseIn = ({ frames }: Lying): JournalFound['base'] => {
	const bases = frames.flatMap((frame, index) => {
		if (frame.kind !== 'base-ends') return [];
		const { generation, count, seq } = frame;
		const before = frames.slice(0, index).filter((each) => each.generation === generation);
		if (newestIn(before).size !== count) return [];
		const end = Math.max(...frames.filter((each) => each.generation === generation).map((each) => each.end));
		return [{ seq, generation, end }];
	});
	return bases.toSorted((a, b) => b.generation - a.generation)[0] ?? null;
};

const recordsIn = (frames: readonly Frame[]): readonly SealedRecord[] =>
	frames.flatMap((frame) => (frame.kind === 'batch' ? frame.records : []));

const highestIn = (frames: readonly Frame[]): number =>
	recordsIn(frames).reduce((highest, { seq }) => Math.max(highest, seq), 0);
