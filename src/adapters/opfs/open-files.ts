import { FILES, type FileName, type Files, type JournalFile } from '../../ports/copies.ts';

/**
 * Files in a directory of the origin's private file system. In a worker only; null where there are no sync access
 * handles, and without them no `flush`: then a file could not promise to be on disk.
 */
export const openFiles = (name: string): Files | null =>
	typeof FileSystemFileHandle === 'function' && 'createSyncAccessHandle' in FileSystemFileHandle.prototype
		? {
				list: async () => {
					const root = await navigator.storage.getDirectory();
					const directory = await root.getDirectoryHandle(name).catch(nullIfNotThere);
					const there: string[] = [];
					if (directory !== null) for await (const file of directory.keys()) there.push(file);
					return FILES.filter((file) => there.includes(file));
				},
				open: async () => {
					const root = await navigator.storage.getDirectory();
					const directory = await root.getDirectoryHandle(name, { create: true });
					const opened: (readonly [FileName, JournalFile])[] = [];
					try {
						for (const file of FILES) {
							const handle = await directory.getFileHandle(file, { create: true });
							opened.push([
								file,
								fileOf(await whenFree(() => (handle as WithSync).createSyncAccessHandle())),
							]);
						}
						return Object.fromEntries(opened) as Record<FileName, JournalFile>;
					} catch (error) {
						for (const [, file] of opened) file.close();
						throw error;
					}
				},
				destroy: async () => {
					const root = await navigator.storage.getDirectory();
					await whenFree(() => root.removeEntry(name, { recursive: true }).catch(nullIfNotThere));
				},
			}
		: null;

// The compiler's DOM knows these for a worker alone.
type SyncAccessHandle = {
	readonly getSize: () => number;
	readonly read: (into: Uint8Array<ArrayBuffer>, options: { at: number }) => number;
	readonly write: (bytes: Uint8Array<ArrayBuffer>, options: { at: number }) => number;
	readonly truncate: (size: number) => void;
	readonly flush: () => void;
	readonly close: () => void;
};

type WithSync = FileSystemFileHandle & { readonly createSyncAccessHandle: () => Promise<SyncAccessHandle> };

const fileOf = (handle: SyncAccessHandle): JournalFile => ({
	size: () => handle.getSize(),
	read: (into, at) => handle.read(into, { at }),
	write: (bytes, at) => {
		if (handle.write(bytes, { at }) !== bytes.length)
			throw new DOMException('written in part', 'QuotaExceededError');
	},
	truncate: (size) => {
		handle.truncate(size);
	},
	flush: () => {
		handle.flush();
	},
	close: () => {
		handle.close();
	},
});

/** A worker that was ended holds its files a moment longer. */
const whenFree = async <Value>(act: () => Promise<Value>): Promise<Value> => {
	const until = performance.now() + WAIT_LIMIT;
	for (;;) {
		try {
			return await act();
		} catch (error) {
			if (!isNamed(error, 'NoModificationAllowedError') || performance.now() > until) throw error;
			await pause(20);
		}
	}
};

/** Milliseconds */
const WAIT_LIMIT = 3000;

const pause = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => void setTimeout(resolve, milliseconds));

const nullIfNotThere = (error: unknown): null => {
	if (isNamed(error, 'NotFoundError')) return null;
	throw error;
};

const isNamed = (error: unknown, name: string): boolean =>
	error instanceof DOMException && error.name === name;
