import {
	NOTHING,
	readJournal,
	soundPart,
	withLine,
	type Line,
	type PlacedFile,
	type ShelfRecord,
} from './journal.ts';
import { isNamed, openFile, readText, whenFree, writeAll, type OpenFile } from './open-file.ts';
import { openBytes } from './store.ts';

/** The journal of one model, and the files of it that are on their way, held open and alone. In a worker only. */
export type Place = {
	/** As the journal says now. */
	readonly record: () => ShelfRecord;
	/** The addresses of the files of which something lay here when it was opened. */
	readonly wasBegun: ReadonlySet<string>;
	/** In the journal when it returns; the lines of a few blocks may wait for a moment. Throws when the disk is full. */
	readonly note: (line: Line) => void;
	/** Of the blocks whose lines wait. */
	readonly unwrittenBytes: () => number;
	/** Every line is in the journal when it returns; on a full disk the last ones are taken back. */
	readonly settle: () => void;
	/** The file, open until it is closed. Null when another model's download has it open. */
	readonly open: (file: PlacedFile) => Promise<OpenFile | null>;
	/** Nothing more is written into it. */
	readonly closeFile: (file: PlacedFile) => void;
	/** What is older than `FLUSH_PAUSE` is on disk when it returns: a power cut costs no more. */
	readonly flush: () => void;
	/** All of it is on disk when it resolves, and closed. */
	readonly close: () => Promise<void>;
};

export const openPlace = async (id: string): Promise<Place> => {
	const folder = await (await modelsFolder(true)).getDirectoryHandle(nameOf(id), { create: true });
	const journal = await openFile(folder, JOURNAL);
	let record = NOTHING;
	let end = 0;
	const read = (): void => {
		const text = new Uint8Array(journal.getSize());
		journal.read(text, { at: 0 });
		const kept = soundPart(new TextDecoder().decode(text));
		record = readJournal(kept);
		end = new TextEncoder().encode(kept).length;
		// A torn line, or one of an older version of the app, would hide those after it.
		journal.truncate(end);
	};
	read();
	let unwritten: readonly Line[] = [];
	let writtenAt = Number.NEGATIVE_INFINITY;
	let flushedAt = performance.now();
	const opened = new Map<string, OpenFile>();
	/** Closed before it was time. */
	const unflushed = new Map<string, PlacedFile>();
	/** Whether it was time. */
	const flush = (): boolean => {
		if (performance.now() - flushedAt < FLUSH_PAUSE) return false;
		for (const file of [...opened.values(), journal]) file.flush();
		flushedAt = performance.now();
		return true;
	};
	const settle = (): void => {
		try {
			write();
		} catch (error) {
			if (!isFull(error)) throw error;
			unwritten = [];
			read();
		}
	};
	const write = (): void => {
		const bytes = new TextEncoder().encode(unwritten.map((line) => `${JSON.stringify(line)}\n`).join(''));
		writeAll(journal, bytes, end);
		end += bytes.length;
		unwritten = [];
		writtenAt = performance.now();
	};
	const closeFile = (file: PlacedFile): void => {
		if (!flush()) unflushed.set(file.url, file);
		opened.get(file.url)?.close();
		opened.delete(file.url);
	};
	return {
		record: () => record,
		wasBegun: new Set(record.partials.map(({ url }) => url)),
		note: (line) => {
			unwritten = [...unwritten, line];
			record = withLine(record, line);
			const isTime = performance.now() - writtenAt > WRITE_PAUSE || unwritten.length === MOST_UNWRITTEN;
			if (line.is !== 'block' || isTime) write();
		},
		unwrittenBytes: () => unwritten.reduce((sum, line) => sum + (line.is === 'block' ? line.bytes : 0), 0),
		open: async (file) => {
			const already = opened.get(file.url);
			if (already !== undefined) return already;
			const bytes = await openBytes(file).catch((error: unknown) => {
				if (isNamed(error, 'NoModificationAllowedError')) return null;
				throw error;
			});
			if (bytes !== null) opened.set(file.url, bytes);
			return bytes;
		},
		settle,
		closeFile,
		flush,
		close: async () => {
			for (const bytes of opened.values()) {
				bytes.flush();
				bytes.close();
			}
			for (const file of unflushed.values()) {
				const bytes = await openBytes(file).catch(() => null);
				bytes?.flush();
				bytes?.close();
			}
			// Last, since it speaks of them.
			settle();
			journal.flush();
			journal.close();
		},
	};
};

/** The records of all models, by id; also while a worker writes one of them. Empty where the browser keeps no files. */
export const readPlaces = async (): Promise<ReadonlyMap<string, ShelfRecord>> => {
	const records = new Map<string, ShelfRecord>();
	const models = await modelsFolder(false).catch(() => null);
	if (models === null) return records;
	for await (const name of models.keys()) {
		const folder = await models.getDirectoryHandle(name).catch(() => null);
		const text = folder === null ? null : await readText(folder, JOURNAL);
		if (text !== null) records.set(decodeURIComponent(name), readJournal(text));
	}
	return records;
};

/** Nothing is left of the folder when it resolves; nobody may hold it open. */
export const removePlace = async (id: string): Promise<void> => {
	const models = await modelsFolder(false).catch(() => null);
	if (models === null) return;
	await whenFree(() => models.removeEntry(nameOf(id), { recursive: true })).catch((error: unknown) => {
		if (!isNamed(error, 'NotFoundError')) throw error;
	});
};

export const isFull = (error: unknown): boolean => isNamed(error, 'QuotaExceededError');

const MODELS = 'models';

const JOURNAL = 'journal';

/** Milliseconds; on a fast line the lines of many blocks would be written one by one. */
const WRITE_PAUSE = 100;

/** Lines: a kill costs no more blocks than these. */
const MOST_UNWRITTEN = 8;

/** Milliseconds; on a fast line the disk would be waited for most of the time. */
const FLUSH_PAUSE = 2000;

/** An id may hold what a file's name may not. */
const nameOf = (id: string): string => encodeURIComponent(id);

const modelsFolder = async (create: boolean): Promise<FileSystemDirectoryHandle> =>
	(await navigator.storage.getDirectory()).getDirectoryHandle(MODELS, { create });
