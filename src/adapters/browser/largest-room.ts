/**
 * The largest of these sizes, in bytes, that is to be had in the origin's private file system, 0 when none is. Null where a
 * page cannot try: there is no such file system, or it lies in memory, as in a private window of Chromium, and to try for
 * a gigabyte would take one. On a disk nothing is written: what is taken is counted, and given back.
 */
export const largestRoom = async (sizes: readonly number[]): Promise<number | null> => {
	try {
		const root = await navigator.storage.getDirectory();
		// A name of its own: another tab may be trying.
		const name = `trial-${crypto.randomUUID()}`;
		const file = await (await root.getFileHandle(name, { create: true })).createWritable();
		try {
			return await largestOf(
				[...sizes].sort((a, b) => a - b),
				file,
			);
		} finally {
			// A file that failed is closed already.
			await file.abort().catch(() => undefined);
			await root.removeEntry(name);
		}
	} catch {
		return null;
	}
};

const largestOf = async (
	ascending: readonly number[],
	file: FileSystemWritableFileStream,
): Promise<number | null> => {
	let largest = 0;
	for (const size of ascending) {
		const before = performance.now();
		try {
			await file.truncate(size);
		} catch (error) {
			if (error instanceof DOMException && error.name === 'QuotaExceededError') return largest;
			throw error;
		}
		if (performance.now() - before > 50 + (size - largest) * MILLISECONDS_PER_BYTE) return null;
		largest = size;
	}
	return largest;
};

/** Memory is filled at 2 to 10 GB a second; a disk only notes the length. */
const MILLISECONDS_PER_BYTE = 1e-7;
