import type { ServeFiles } from './open-files.ts';

/**
 * Files from the service worker, which alone may ask the host. `controlled` is there once it controls the page; false
 * when it never will.
 */
export const serveKeptFiles =
	(controlled: Promise<boolean>): ServeFiles =>
	(port) => {
		port.onmessage = async ({ data: path, ports: [answer] }: MessageEvent<string>) => {
			const worker = (await controlled) ? navigator.serviceWorker.controller : null;
			if (answer === undefined) return;
			if (worker === null) answer.postMessage(null);
			else worker.postMessage({ type: 'file', path }, [answer]);
		};
	};
