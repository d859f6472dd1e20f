import { createSHA256 } from 'hash-wasm';

/** Of the first `size` bytes of a file, one file at a time. `read` fills `into` from `at` and says how many there were. */
export type HashFile = (
	read: (into: Uint8Array<ArrayBuffer>, at: number) => number,
	size: number,
) => Promise<string>;

/** What `hash.worker.ts` is asked, and answers. The room goes there and back, and is nowhere twice. */
export type ToHash = { readonly room: ArrayBuffer; readonly count: number };

export type Hashed = { readonly room: ArrayBuffer; readonly sha256: string };

/** SHA-256 of bytes in memory, lower-case hex. */
export const hashBytes = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
	[...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');

/** By the worker behind `port`. */
export const openHashing = (port: MessagePort): HashFile => {
	// Made once: to make it anew for each file costs as much as to hash it.
	let room = new ArrayBuffer(0);
	return async (read, size) => {
		if (size > AT_ONCE) return hashInPieces(read, size);
		if (room.byteLength < size) room = new ArrayBuffer(size);
		const count = read(new Uint8Array(room, 0, size), 0);
		const hashed = await new Promise<Hashed>((resolve) => {
			port.onmessage = ({ data }: MessageEvent<Hashed>) => {
				resolve(data);
			};
			port.postMessage({ room, count } satisfies ToHash, [room]);
		});
		room = hashed.room;
		return hashed.sha256;
	};
};

const hashInPieces: HashFile = async (read, size) => {
	const hash = await createSHA256();
	const piece = new Uint8Array(PIECE);
	for (let at = 0; at < size; at += PIECE)
		hash.update(piece.subarray(0, Math.min(read(piece, at), size - at)));
	return hash.digest('hex');
};

/** The browser's own hashing is several times faster, and takes all bytes in one call: those of the largest shard. */
const AT_ONCE = 136 * 2 ** 20;

const PIECE = 4 * 2 ** 20;
