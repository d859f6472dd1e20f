// The compiler's DOM knows these for a worker alone.
export type OpenFile = {
	readonly getSize: () => number;
	readonly read: (into: Uint8Array<ArrayBuffer>, options: { at: number }) => number;
	readonly write: (bytes: Uint8Array<ArrayBuffer>, options: { at: number }) => number;
	readonly truncate: (size: number) => void;
	readonly flush: () => void;
	readonly close: () => void;
};

/** Made where it is not there. In a worker only; while it is open nobody else can open it. */
export const openFile = async (folder: FileSystemDirectoryHandle, name: string): Promise<OpenFile> => {
	const handle = (await folder.getFileHandle(name, { create: true })) as FileSystemFileHandle & {
		readonly createSyncAccessHandle: () => Promise<OpenFile>;
	};
	return whenFree(() => handle.createSyncAccessHandle());
};

/** Throws `QuotaExceededError` where there is no room for all of them. */
export const writeAll = (file: OpenFile, bytes: Uint8Array<ArrayBuffer>, at: number): void => {
	if (file.write(bytes, { at }) !== bytes.length)
		throw new DOMException('written in part', 'QuotaExceededError');
};

/** What is read while a worker writes it may be refused; the next moment it is there. Null when it is not there. */
export const readText = async (folder: FileSystemDirectoryHandle, name: string): Promise<string | null> => {
	for (let attempt = 0; ; attempt++) {
		try {
			return await (await (await folder.getFileHandle(name)).getFile()).text();
		} catch (error) {
			if (!isNamed(error, 'NotReadableError') || attempt === 5) return null;
		}
	}
};

/** A worker that was ended holds its files a moment longer. */
export const whenFree = async <Value>(act: () => Promise<Value>): Promise<Value> => {
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

export const isNamed = (error: unknown, name: string): boolean =>
	error instanceof DOMException && error.name === name;
