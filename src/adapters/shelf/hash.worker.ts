import { watch } from '../../watch/watch.ts';
import { hashBytes, type Hashed, type ToHash } from './hash.ts';

// Hashes pieces and whole files for the worker that fetches. Chromium hashes on the thread that asks for it, and the line would wait.

watch();

self.onmessage = ({ ports: [port] }) => {
	if (port === undefined) return;
	port.onmessage = async ({ data: { room, count } }: MessageEvent<ToHash>) => {
		const sha256 = await hashBytes(new Uint8Array(room, 0, count));
		port.postMessage({ room, sha256 } satisfies Hashed, [room]);
	};
};
