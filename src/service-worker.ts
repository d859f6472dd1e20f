import { EXIT_PAGE } from './content/exit-page.ts';
import { HELPLINES } from './content/people/helplines.ts';
import { linksOut } from './core/privacy/links-out.ts';
import { documentHeaders, workerHeaders, type ResponseHeaders } from './core/privacy/policy.ts';

declare const self: ServiceWorkerGlobalScope & {
	/** Every file of the app and its revision (null when its name holds its hash), written in by the build. */
	readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string | null }[];
};

// After the first visit the page comes from here and the server is not asked again, but for the browser's own look
// for a new version of this file. A new version waits until no tab shows the old one, so none changes mid-sentence.

const absolute = (path: string): string => new URL(path, self.location.href).href;

/** Keys of the cache by the address they are served at: a changed file has another key, so two versions can lie side by side. */
const keys = new Map(
	self.__WB_MANIFEST.map(({ url, revision }) => [
		absolute(url),
		revision === null ? absolute(url) : `${absolute(url)}?revision=${revision}`,
	]),
);

/** The files every device takes at its first visit. */
const SHELL = 'shell';

/** Files of the app that few devices need (ONNX Runtime for a GPU), kept from the first time one is asked for. */
const EXTRAS = 'extras';

const LINKS = linksOut(HELPLINES, EXIT_PAGE);

self.addEventListener('install', (event) => {
	event.waitUntil(fillShell());
});

self.addEventListener('activate', (event) => {
	event.waitUntil(Promise.all([dropOldFiles(), self.clients.claim()]));
});

self.addEventListener('fetch', (event) => {
	event.respondWith(answer(event.request));
});

/** Takes only what is new; when one file fails, the old version goes on and the next visit goes on from here. */
const fillShell = async (): Promise<void> => {
	const shell = await caches.open(SHELL);
	for (const [address, key] of keys) {
		if ((await shell.match(key)) !== undefined) continue;
		const response = await fetch(address, { cache: 'no-cache', redirect: 'error' });
		if (!response.ok) throw new Error(`${String(response.status)} for ${address}`);
		await shell.put(key, response);
	}
};

const dropOldFiles = async (): Promise<void> => {
	const shell = await caches.open(SHELL);
	const current = new Set(keys.values());
	const old = (await shell.keys()).filter(({ url }) => !current.has(url));
	await Promise.all([caches.delete(EXTRAS), ...old.map((request) => shell.delete(request))]);
};

const answer = async (request: Request): Promise<Response> => {
	const address = absolute(request.mode === 'navigate' ? 'index.html' : new URL(request.url).pathname);
	if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin)
		return Response.error();
	const key = keys.get(address);
	const kept = key === undefined ? undefined : await (await caches.open(SHELL)).match(key);
	const response = kept ?? (await fetchExtra(address));
	return withPolicy(response, request.destination === 'worker' ? workerHeaders : documentHeaders(LINKS));
};

const fetchExtra = async (address: string): Promise<Response> => {
	const extras = await caches.open(EXTRAS);
	const kept = await extras.match(address);
	if (kept !== undefined) return kept;
	try {
		const response = await fetch(address, { redirect: 'error' });
		if (response.ok) await extras.put(address, response.clone());
		return response;
	} catch {
		return Response.error();
	}
};

/** A host without our headers is given them here; the same ones, so that a careful host loses nothing. */
const withPolicy = (response: Response, policy: ResponseHeaders): Response => {
	if (response.type === 'error') return response;
	const headers = new Headers(response.headers);
	for (const [name, value] of Object.entries(policy)) headers.set(name, value);
	return new Response(response.body, { status: response.status, headers });
};
