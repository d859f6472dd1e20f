import { createSHA256 } from 'hash-wasm';

/** What `hash.worker.ts` is asked, and answers. The room goes there and back, and is nowhere twice. */
export type ToHash = { readonly room: ArrayBuffer; readonly count: number };

export type Hashed = { readonly room: ArrayBuffer; readonly sha256: string };

/** One hash after the other, by the worker behind a port. */
export type Hashing = {
	/** Of the first `count` bytes of a room, which is given back. */
	readonly room: (room: ArrayBuffer, count: number) => Promise<Hashed>;
	/** Of the first `size` bytes of a file. `read` fills `into` from `at` and says how many there were. */
	readonly file: (
		read: (into: Uint8Array<ArrayBuffer>, at: number) => number,
		size: number,
	) => Promise<string>;
};

/** SHA-256 of bytes in memory, lower-case hex. */
export const hashBytes = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
	[...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');

export const openHashing = (port: MessagePort): Hashing => {
	let last: Promise<unknown> = Promise.resolve();
	// Made once: to make it anew for each file costs as much as to hash it.
	let spare = new ArrayBuffer(0);
	const hashRoom = (room: ArrayBuffer, count: number): Promise<Hashed> => {
		const hashed = last.then(
			() =>
				new Promise<Hashed>((resolve) => {
					port.onmessage = ({ data }: MessageEvent<Hashed>) => {
						resolve(data);
					};
					port.postMessage({ room, count } satisfies ToHash, [room]);
				}),
		);
		last = hashed;
		return hashed;
	};
	return {
		room: hashRoom,
		file: async (read, size) => {
			if (size > AT_ONCE) return hashInPieces(read, size);
			const into = spare.byteLength < size ? new ArrayBuffer(size) : spare;
			spare = new ArrayBuffer(0);
			const { room, sha256 } = await hashRoom(into, read(new Uint8Array(into, 0, size), 0));
			spare = room;
			return sha256;
		},
	};
};

const hashInPieces: Hashing['file'] = async (read, size) => {
	const hash = await createSHA256();
	const piece = new Uint8Array(PIECE);
	for (let at = 0; at < size; at += PIECE)
		hash.update(piece.subarray(0, Math.min(read(piece, at), size - at)));
	return hash.digest('hex');
};

/** The browser's own hashing is several times faster, and takes all bytes in one call: those of the largest shard. */
const AT_ONCE = 136 * 2 ** 20;

const PIECE = 4 * 2 ** 20;
