import { createSHA256 } from 'hash-wasm';

/** SHA-256 of bytes in memory, lower-case hex; off this thread. */
export const hashBytes = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
	[...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');

/** Of the first `size` bytes of a file. `read` fills `into` from `at` and says how many bytes there were. */
export const hashFile = async (
	read: (into: Uint8Array<ArrayBuffer>, at: number) => number,
	size: number,
): Promise<string> => {
	if (size <= AT_ONCE) {
		if (room.length < size) room = new Uint8Array(size);
		return hashBytes(room.subarray(0, read(room.subarray(0, size), 0)));
	}
	const hash = await createSHA256();
	const piece = new Uint8Array(PIECE);
	for (let at = 0; at < size; at += PIECE)
		hash.update(piece.subarray(0, Math.min(read(piece, at), size - at)));
	return hash.digest('hex');
};

/** The browser's own hashing is several times faster, and takes all bytes in one call. */
const AT_ONCE = 64 * 2 ** 20;

/** Made once: to make it anew for each file costs as much as to hash it. */
let room = new Uint8Array(0);

const PIECE = 4 * 2 ** 20;
