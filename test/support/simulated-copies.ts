import {
	FILES,
	type FileName,
	type Files,
	type JournalFile,
	type Rows,
	type SealedRecord,
} from '../../src/ports/copies.ts';
import type { Copies } from '../../src/vault/open-vault.ts';
import { placeOf } from '../../src/vault/place.ts';
import type { Random } from './seeded-random.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** `lying` is what a process reads; `flushed` is what a power cut surely leaves. Null: there is no such file. */
export type SimulatedFile = { lying: Bytes; flushed: Bytes };

/** A disk with a database and a few files, which outlives the processes that use it. */
export type SimulatedDisk = {
	header: Bytes | null;
	rows: Map<string, unknown>;
	files: Map<FileName, SimulatedFile>;
};

export const aDisk = (): SimulatedDisk => ({ header: null, rows: new Map(), files: new Map() });

/**
 * `fail`: the call throws; `die`: it throws and so does every later one, as for a process that was killed. `before` or
 * `after` the call did what it does.
 */
export type Mishap = {
	readonly is: 'fail' | 'die';
	readonly when: 'before' | 'after';
	readonly name?: string;
};

/** One process over a disk. `mishapAt` is asked at every call that reads or writes storage, counted from 1. */
export const startProcess = (
	disk: SimulatedDisk,
	mishapAt: (call: number) => Mishap | null = () => null,
): Copies & { readonly calls: () => number; readonly isDead: () => boolean } => {
	let calls = 0;
	let isDead = false;
	const held = new Set<FileName>();
	const meet = <Value>(act: () => Value): Value => {
		if (isDead) throw new DOMException('the process has ended', 'AbortError');
		calls += 1;
		const mishap = mishapAt(calls);
		if (mishap === null) return act();
		if (mishap.is === 'die') isDead = true;
		if (mishap.when === 'after') act();
		throw new DOMException('simulated', mishap.name ?? 'UnknownError');
	};
	const later = async <Value>(act: () => Value): Promise<Value> => {
		await Promise.resolve();
		return meet(act);
	};

	const rows: Rows = {
		readHeader: () => later(() => disk.header?.slice() ?? null),
		writeHeader: (header) =>
			later(() => {
				disk.header = header.slice();
			}),
		readAll: () =>
			later(() => {
				const all = [...disk.rows.values()];
				const records = all.filter(isShaped).map((each) => structuredClone(each));
				return { records, misshapen: all.length - records.length };
			}),
		write: ({ put, drop }) =>
			later(() => {
				for (const record of put) disk.rows.set(placeOf(record), structuredClone(record));
				for (const [table, id] of drop) disk.rows.delete(placeOf({ table, id }));
			}),
		destroy: () =>
			later(() => {
				disk.header = null;
				disk.rows.clear();
			}),
		close: () => undefined,
	};

	const handleOf = (name: FileName): JournalFile => {
		held.add(name);
		const fileNow = (): SimulatedFile => {
			const file = disk.files.get(name);
			if (file === undefined || !held.has(name)) throw new DOMException('closed', 'InvalidStateError');
			return file;
		};
		return {
			size: () => meet(() => fileNow().lying.length),
			read: (into, at) =>
				meet(() => {
					const some = fileNow().lying.subarray(at, at + into.length);
					into.set(some);
					return some.length;
				}),
			write: (bytes, at) => {
				meet(() => {
					const file = fileNow();
					const longer = withRoom(file.lying, at + bytes.length);
					longer.set(bytes, at);
					file.lying = longer;
				});
			},
			truncate: (size) => {
				meet(() => {
					const file = fileNow();
					const other = new Uint8Array(size);
					other.set(file.lying.subarray(0, size));
					file.lying = other;
				});
			},
			flush: () => {
				meet(() => {
					const file = fileNow();
					file.flushed = file.lying.slice();
				});
			},
			close: () => {
				held.delete(name);
			},
		};
	};
	const files: Files = {
		list: () => later(() => FILES.filter((name) => disk.files.has(name))),
		open: () =>
			later(() => {
				if (held.size > 0) throw new DOMException('held', 'NoModificationAllowedError');
				for (const name of FILES)
					if (!disk.files.has(name))
						disk.files.set(name, { lying: new Uint8Array(0), flushed: new Uint8Array(0) });
				return Object.fromEntries(FILES.map((name) => [name, handleOf(name)])) as Record<
					FileName,
					JournalFile
				>;
			}),
		destroy: () =>
			later(() => {
				disk.files.clear();
			}),
	};
	return { rows, files, calls: () => calls, isDead: () => isDead };
};

/** In a buffer that doubles: a file of many megabytes is written in many pieces. */
const withRoom = (bytes: Bytes, end: number): Bytes => {
	const size = Math.max(bytes.length, end);
	if (bytes.buffer.byteLength >= size) return new Uint8Array(bytes.buffer, 0, size);
	const roomy = new Uint8Array(2 * size);
	roomy.set(bytes);
	return new Uint8Array(roomy.buffer, 0, size);
};

/** A copy that other processes leave alone. */
export const copyOf = (disk: SimulatedDisk): SimulatedDisk => structuredClone(disk);

/** What was not flushed survives by sectors, in any order, or not; a file's length likewise. Names were made long ago. */
export const cutPower = (disk: SimulatedDisk, random: Random): void => {
	for (const file of disk.files.values()) {
		const { lying, flushed } = file;
		const sizes = [lying.length, flushed.length];
		const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
		const size =
			random() < 0.6
				? (sizes[random() < 0.5 ? 0 : 1] ?? 0)
				: least + Math.floor(random() * (most - least + 1));
		const left = new Uint8Array(size);
		for (let at = 0; at < size; at += SECTOR) {
			const from = random() < 0.5 ? lying : flushed;
			left.set(from.subarray(at, Math.min(at + SECTOR, size)), at);
		}
		file.lying = left;
		file.flushed = left.slice();
	}
};

const SECTOR = 512;

/** The browser deletes a whole database, as Chromium does after a torn log. */
export const wipeRows = (disk: SimulatedDisk): void => {
	disk.header = null;
	disk.rows.clear();
};

export const wipeFiles = (disk: SimulatedDisk): void => {
	disk.files.clear();
};

const isShaped = (row: unknown): row is SealedRecord =>
	typeof row === 'object' && row !== null && 'sealed' in row && row.sealed instanceof Uint8Array;
