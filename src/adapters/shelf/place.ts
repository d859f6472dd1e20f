import { readJournal, withLine, type Line, type ShelfRecord, type Slot } from './journal.ts';

/**
 * The folder of one model in the origin's private file system: a journal and two partial files, held open and alone. In
 * a worker only. All are made before a byte comes, since names are not synced at once.
 */
export type Place = {
	/** As the journal says now. */
	readonly record: () => ShelfRecord;
	/** The addresses of the files of which something lay here when it was opened. */
	readonly wasBegun: ReadonlySet<string>;
	/** In the journal when it returns. Throws when the disk is full. */
	readonly note: (line: Line) => void;
	/** Writes all of `bytes` into a partial file; throws `QuotaExceededError` where there is no room. */
	readonly write: (slot: Slot, bytes: Uint8Array<ArrayBuffer>, at: number) => void;
	/** Bytes of a partial file; fewer than `into` holds where it ends. */
	readonly read: (slot: Slot, into: Uint8Array<ArrayBuffer>, at: number) => number;
	/** Frees what a partial file takes that holds none. Until then it is written over: to grow anew for each file is slow. */
	readonly empty: () => void;
	/** What is older than `FLUSH_PAUSE` is on disk when it returns: a power cut costs no more. */
	readonly flush: () => void;
	/** A partial file as it is, for whoever copies it; it must not be written to meanwhile. */
	readonly partial: (slot: Slot) => Promise<File>;
	readonly close: () => void;
};

export const openPlace = async (id: string): Promise<Place> => {
	const folder = await (await modelsFolder(true)).getDirectoryHandle(nameOf(id), { create: true });
	const journal = await openFile(folder, JOURNAL);
	const first = await openFile(folder, PARTIALS[0]).catch(closing(journal));
	const second = await openFile(folder, PARTIALS[1]).catch(closing(journal, first));
	const partials = [first, second] as const;
	const text = new Uint8Array(journal.getSize());
	journal.read(text, { at: 0 });
	const kept = text.subarray(0, text.lastIndexOf(NEWLINE) + 1);
	let record = readJournal(new TextDecoder().decode(kept));
	let end = kept.length;
	let flushedAt = Number.NEGATIVE_INFINITY;
	// A torn line would swallow the one after it.
	journal.truncate(end);
	return {
		record: () => record,
		wasBegun: new Set(record.partials.map(({ url }) => url)),
		note: (line) => {
			const bytes = new TextEncoder().encode(`${JSON.stringify(line)}\n`);
			writeAll(journal, bytes, end);
			end += bytes.length;
			record = withLine(record, line);
		},
		write: (slot, bytes, at) => {
			writeAll(partials[slot], bytes, at);
		},
		read: (slot, into, at) => partials[slot].read(into, { at }),
		empty: () => {
			for (const [slot, file] of partials.entries())
				if (record.partials.every((one) => one.slot !== slot)) file.truncate(0);
		},
		flush: () => {
			if (performance.now() - flushedAt < FLUSH_PAUSE) return;
			for (const file of [...partials, journal]) file.flush();
			flushedAt = performance.now();
		},
		partial: async (slot) => (await folder.getFileHandle(PARTIALS[slot])).getFile(),
		close: () => {
			for (const file of [...partials, journal]) file.close();
		},
	};
};

/** The records of all models, by id; also while a worker writes one of them. Empty where the browser keeps no files. */
export const readPlaces = async (): Promise<ReadonlyMap<string, ShelfRecord>> => {
	const records = new Map<string, ShelfRecord>();
	const models = await modelsFolder(false).catch(() => null);
	if (models === null) return records;
	for await (const name of models.keys()) {
		const text = await readText(models, name);
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

const PARTIALS = ['partial', 'partial-1'] as const;

const NEWLINE = 10;

/** Milliseconds; on a fast line the disk would be waited for most of the time. */
const FLUSH_PAUSE = 2000;

/** An id may hold what a file's name may not. */
const nameOf = (id: string): string => encodeURIComponent(id);

const modelsFolder = async (create: boolean): Promise<FileSystemDirectoryHandle> =>
	(await navigator.storage.getDirectory()).getDirectoryHandle(MODELS, { create });

// The compiler's DOM knows these for a worker alone.
type OpenFile = {
	readonly getSize: () => number;
	readonly read: (into: Uint8Array<ArrayBuffer>, options: { at: number }) => number;
	readonly write: (bytes: Uint8Array<ArrayBuffer>, options: { at: number }) => number;
	readonly truncate: (size: number) => void;
	readonly flush: () => void;
	readonly close: () => void;
};

const openFile = async (folder: FileSystemDirectoryHandle, name: string): Promise<OpenFile> => {
	const handle = (await folder.getFileHandle(name, { create: true })) as FileSystemFileHandle & {
		readonly createSyncAccessHandle: () => Promise<OpenFile>;
	};
	return whenFree(() => handle.createSyncAccessHandle());
};

/** Nothing stays open when not all of it opens. */
const closing =
	(...files: readonly OpenFile[]) =>
	(error: unknown): never => {
		for (const file of files) file.close();
		throw error;
	};

const writeAll = (file: OpenFile, bytes: Uint8Array<ArrayBuffer>, at: number): void => {
	if (file.write(bytes, { at }) !== bytes.length)
		throw new DOMException('written in part', 'QuotaExceededError');
};

/** What is read while its worker writes it may be refused; the next moment it is there. */
const readText = async (models: FileSystemDirectoryHandle, name: string): Promise<string | null> => {
	for (let attempt = 0; ; attempt++) {
		try {
			const folder = await models.getDirectoryHandle(name);
			return await (await (await folder.getFileHandle(JOURNAL)).getFile()).text();
		} catch (error) {
			if (!isNamed(error, 'NotReadableError') || attempt === 5) return null;
		}
	}
};

/** A worker that was ended holds its files a moment longer. */
const whenFree = async <Value>(act: () => Promise<Value>): Promise<Value> => {
	const until = performance.now() + WAIT_LIMIT;
	for (;;) {
		try {
			return await act();
		} catch (error) {
			if (!isNamed(error, 'NoModificationAllowedError') || performance.now() > until) throw error;
			await new Promise((resolve) => void setTimeout(resolve, 20));
		}
	}
};

/** Milliseconds */
const WAIT_LIMIT = 3000;

const isNamed = (error: unknown, name: string): boolean =>
	error instanceof DOMException && error.name === name;
