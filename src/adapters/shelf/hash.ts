import type { HashBytes } from '../../core/models/blocks.ts';

/** What `hash.worker.ts` is asked, and answers. The room goes there and back, and is nowhere twice. */
export type ToHash = { readonly room: ArrayBuffer; readonly count: number };

export type Hashed = { readonly room: ArrayBuffer; readonly sha256: string };

/** SHA-256 of the first `count` bytes of a room, which is given back; one after the other, by the worker behind a port. */
export type Hashing = (room: ArrayBuffer, count: number) => Promise<Hashed>;

export const hashBytes: HashBytes = async (bytes) =>
	[...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');

export const openHashing = (port: MessagePort): Hashing => {
	const waiting: ((hashed: Hashed) => void)[] = [];
	port.onmessage = ({ data }: MessageEvent<Hashed>) => waiting.shift()?.(data);
	return (room, count) =>
		new Promise((resolve) => {
			waiting.push(resolve);
			port.postMessage({ room, count } satisfies ToHash, [room]);
		});
};
