import { watch } from '../../watch/watch.ts';
import { hashBytes, type Hashed, type ToHash } from './hash.ts';

// Hashes blocks for the worker that fetches. Chromium hashes on the thread that asks for it, and the line would wait.

watch();

self.onmessage = ({ ports: [port] }) => {
	if (port === undefined) return;
	/** They are answered in the order in which they came. */
	let last: Promise<void> = Promise.resolve();
	port.onmessage = ({ data: { room, count } }: MessageEvent<ToHash>) => {
		const hashed = hashBytes(new Uint8Array(room, 0, count));
		last = last.then(async () => {
			port.postMessage({ room, sha256: await hashed } satisfies Hashed, [room]);
		});
	};
};
