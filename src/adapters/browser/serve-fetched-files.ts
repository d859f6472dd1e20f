import type { ServeFiles } from './open-files.ts';

/** Files straight from the host: while the app is being made there is neither a service worker nor a policy. */
export const serveFetchedFiles: ServeFiles = (port) => {
	port.onmessage = async ({ data: path, ports: [answer] }: MessageEvent<string>) => {
		const bytes = await fetch(new URL(path, location.origin))
			.then((response) => (response.ok ? response.arrayBuffer() : null))
			.catch(() => null);
		answer?.postMessage(bytes, bytes === null ? [] : [bytes]);
	};
};
