import {
	documentHeaders,
	workerHeaders,
	type Outside,
	type Page,
	type ResponseHeaders,
	type WorkerKind,
} from './policy.ts';

/** The file of each document in a build. */
export const FILE_OF = {
	conversation: 'index.html',
	models: 'models.html',
	audit: 'audit.html',
	erasing: 'erasing.html',
} as const satisfies Record<Page, string>;

/**
 * The document at an address, `path` counted from the folder of the app without a slash at its beginning. A host may
 * leave the ending out; what is no document's address leads to the conversation, as the first page of the app.
 */
export const pageAt = (path: string): Page => PAGES.get(path.replace(/\.html$/, '')) ?? 'conversation';

/** `erase` is where a host can be told to have the browser delete everything; the page is the same. */
const PAGES: ReadonlyMap<string, Page> = new Map([
	['models', 'models'],
	['audit', 'audit'],
	['erasing', 'erasing'],
	['erase', 'erasing'],
]);

/** The folders of scripts that start a worker, chosen by the build by where their source lies. */
export const WORKER_FOLDERS = { conversation: 'workers', download: 'fetching' } as const;

export const SERVICE_WORKER = 'service-worker.js';

/** The kind of worker that the script at `path` starts; null where it starts none. */
export const workerAt = (path: string): WorkerKind | null => {
	if (path === SERVICE_WORKER) return 'service-worker';
	if (path.startsWith(`${WORKER_FOLDERS.conversation}/`)) return 'conversation';
	return path.startsWith(`${WORKER_FOLDERS.download}/`) ? 'download' : null;
};

/** The headers of the policy at `path`; what is neither a document nor starts a worker goes with the strictest. */
export const policyAt = (path: string, outside: Outside): ResponseHeaders => {
	const worker = workerAt(path);
	return worker === null ? documentHeaders(pageAt(path), outside) : workerHeaders(worker, outside.hosts);
};
