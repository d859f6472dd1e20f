import { EXIT_PAGE } from './content/exit-page.ts';
import { EVERY_HELPLINE } from './content/people/more-helplines.ts';
import { linksOut } from './core/privacy/links-out.ts';
import { documentHeaders, workerHeaders, type ResponseHeaders } from './core/privacy/policy.ts';

declare const self: ServiceWorkerGlobalScope & {
	/**
	 * Every file of the app, written in by the build. `revision` is null when the name holds the hash; `integrity` is the
	 * SHA-256 as browsers check it; `isExtra`: few devices need it (ONNX Runtime for a GPU).
	 */
	readonly __WB_MANIFEST: readonly {
		readonly url: string;
		readonly revision: string | null;
		readonly integrity: string;
		readonly isExtra: boolean;
	}[];
};

// After the first visit the page comes from here and the server is not asked again, but for the browser's own look
// for a new version of this file. A new version waits until no tab shows the old one, so none changes mid-sentence.

const absolute = (path: string): string => new URL(path, self.location.href).href;

/**
 * The files by the address they are served at, and no others: what the build did not make is not served. `key`: theirs in
 * the cache. A changed file has another, so two versions can lie side by side.
 */
const files = new Map(
	self.__WB_MANIFEST.map(({ url, revision, integrity, isExtra }) => [
		absolute(url),
		{ key: revision === null ? absolute(url) : `${absolute(url)}?revision=${revision}`, integrity, isExtra },
	]),
);

/** For whoever checks the build; asked for anew each time. */
const FOR_AUDITORS = ['MANIFEST.sha256', 'sbom.cdx.json', 'licences.txt'].map(absolute);

/** The files every device takes at its first visit. */
const SHELL = 'shell';

/** The extra ones, kept from the first time one is asked for. */
const EXTRAS = 'extras';

const LINKS = linksOut(EVERY_HELPLINE, EXIT_PAGE);

self.addEventListener('install', (event) => {
	event.waitUntil(fillShell());
});

self.addEventListener('activate', (event) => {
	event.waitUntil(Promise.all([dropOldFiles(), self.clients.claim()]));
});

self.addEventListener('fetch', (event) => {
	// Asked from the page that erases everything. A browser obeys what the host says to that from the network alone.
	if (event.request.mode !== 'navigate' && event.request.url === absolute('erase')) return;
	event.respondWith(answer(event.request));
});

/**
 * Takes only what is new, and nothing but what the build made: the browser compares the hash. When one file fails, the old
 * version goes on and the next visit goes on from here.
 */
const fillShell = async (): Promise<void> => {
	const shell = await caches.open(SHELL);
	for (const [address, { key, integrity, isExtra }] of files) {
		if (isExtra || (await shell.match(key)) !== undefined) continue;
		const response = await fetch(served(address), { cache: 'no-cache', redirect: 'error', integrity });
		if (!response.ok) throw new Error(`${String(response.status)} for ${address}`);
		await shell.put(key, response);
	}
};

/** Some hosts lead whoever asks for this file by its name to its folder. */
const served = (address: string): string => address.replace(/\/index\.html$/, '/');

const dropOldFiles = async (): Promise<void> => {
	const shell = await caches.open(SHELL);
	const current = new Set([...files.values()].map(({ key }) => key));
	const old = (await shell.keys()).filter(({ url }) => !current.has(url));
	await Promise.all([caches.delete(EXTRAS), ...old.map((request) => shell.delete(request))]);
};

const answer = async (request: Request): Promise<Response> => {
	const address = absolute(request.mode === 'navigate' ? 'index.html' : new URL(request.url).pathname);
	if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin)
		return Response.error();
	const file = files.get(address);
	const response = file === undefined ? await fetchForAuditors(address) : await fetchFile(address, file);
	return withPolicy(response, request.destination === 'worker' ? workerHeaders : documentHeaders(LINKS));
};

const fetchFile = async (
	address: string,
	{ key, integrity }: { readonly key: string; readonly integrity: string },
): Promise<Response> => {
	const kept =
		(await caches.match(key, { cacheName: SHELL })) ?? (await caches.match(key, { cacheName: EXTRAS }));
	if (kept !== undefined) return kept;
	try {
		const response = await fetch(served(address), { redirect: 'error', integrity });
		// Without a shell everything was erased: nothing is kept behind its back.
		if (response.ok && (await caches.has(SHELL)))
			await (await caches.open(EXTRAS)).put(key, response.clone());
		return response;
	} catch {
		return Response.error();
	}
};

const fetchForAuditors = async (address: string): Promise<Response> =>
	FOR_AUDITORS.includes(address)
		? fetch(address, { cache: 'no-store', redirect: 'error' }).catch(() => Response.error())
		: Response.error();

/** A host without our headers is given them here; the same ones, so that a careful host loses nothing. */
const withPolicy = (response: Response, policy: ResponseHeaders): Response => {
	if (response.type === 'error') return response;
	const headers = new Headers(response.headers);
	for (const [name, value] of Object.entries(policy)) headers.set(name, value);
	return new Response(response.body, { status: response.status, headers });
};
