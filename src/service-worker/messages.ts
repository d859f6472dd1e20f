import { start, tellBuild } from './build.ts';
import { fetchFile, fileAt } from './files.ts';
import { absolute, isOwn, pathOf } from './paths.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * What a page asks; the answer goes to the port.
 * - `file`: a file of the build, which the page cannot fetch, as an `ArrayBuffer`; null where it cannot be had.
 * - `claim`: to take over the page that `script` started, if it is of this very version. No answer.
 * - `build`: which version this is.
 * - `start`: that this version, which waits, begins.
 */
export type Message =
	| { readonly type: 'file'; readonly path: string }
	| { readonly type: 'claim'; readonly script: string }
	| { readonly type: 'build' }
	| { readonly type: 'start' };

export const obey = async ({ data, ports: [answer] }: ExtendableMessageEvent): Promise<void> => {
	const message = data as Message;
	switch (message.type) {
		case 'claim':
			if (isOwn(message.script) && fileAt(pathOf(message.script)) !== null) await self.clients.claim();
			return;
		case 'build':
			answer?.postMessage(await tellBuild());
			return;
		case 'start':
			answer?.postMessage(await start());
			return;
		case 'file': {
			const file = fileAt(pathOf(absolute(message.path)));
			const response = file === null ? null : await fetchFile(file);
			const bytes = response?.ok === true ? await response.arrayBuffer() : null;
			answer?.postMessage(bytes, bytes === null ? [] : [bytes]);
		}
	}
};
