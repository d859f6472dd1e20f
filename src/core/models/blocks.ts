/**
 * What a file is known by that comes block by block: the SHA-256 over the SHA-256 of every block of `size` bytes, the
 * last one as long as it is. A browser hashes a block in the memory it came in; a whole file it would copy first.
 */
export type Blocks = {
	/** Bytes */
	readonly size: number;
	/** Lower-case hex. */
	readonly sha256: string;
};

/** Bytes of a block, as models are fetched and pinned: as many as Chromium hands on at once. */
export const BLOCK_SIZE = 512 * 1024;

/** SHA-256 of bytes in memory, lower-case hex. */
export type HashBytes = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;

/** Of the hashes of all blocks in their order, lower-case hex. */
export const blocksOf = async (
	size: number,
	hashes: readonly string[],
	hashBytes: HashBytes,
): Promise<Blocks> => {
	const bytes = new Uint8Array(hashes.length * HASH_SIZE);
	hashes.forEach((hash, place) => {
		for (let at = 0; at < HASH_SIZE; at++)
			bytes[place * HASH_SIZE + at] = Number.parseInt(hash.slice(2 * at, 2 * at + 2), 16);
	});
	return { size, sha256: await hashBytes(bytes) };
};

/** Of a file of `length` bytes; `read` gives those from `at` up to `to`. */
export const readBlocks = async (
	size: number,
	length: number,
	read: (at: number, to: number) => Promise<Uint8Array<ArrayBuffer>>,
	hashBytes: HashBytes,
): Promise<Blocks> => {
	const hashes: string[] = [];
	for (let at = 0; at < length; at += size)
		hashes.push(await hashBytes(await read(at, Math.min(at + size, length))));
	return blocksOf(size, hashes, hashBytes);
};

export const areSame = (one: Blocks, other: Blocks): boolean =>
	one.size === other.size && one.sha256 === other.sha256;

/** Bytes */
const HASH_SIZE = 32;
