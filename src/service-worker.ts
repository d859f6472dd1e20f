import { pageAt } from './core/privacy/policy-at.ts';
import { dropOldManifests, keepManifest } from './service-worker/build.ts';
import { isForNetwork, noteNew, whoAsks } from './service-worker/clients.ts';
import { dropOldFiles, fetchFile, fileAt, fileOfPage, fillShell, isErased } from './service-worker/files.ts';
import { obey } from './service-worker/messages.ts';
import { keepNavigations } from './service-worker/keep-navigations.ts';
import { narrow } from './service-worker/narrow.ts';
import { isOwn, pathOf } from './service-worker/paths.ts';
import { withPolicy } from './service-worker/with-policy.ts';
import { noteRefused, watch } from './watch/watch.ts';

declare const self: ServiceWorkerGlobalScope;

// After the first visit the pages come from here and the server is not asked again, but for the browser's own look for
// a new version of this file, what somebody chose to download, and what an auditor compares. A new version waits until
// no tab shows the old one, so none changes mid-sentence.

narrow();

watch(isErased);

self.addEventListener('install', (event) => {
	event.waitUntil(Promise.all([fillShell(), keepManifest(), keepNavigations(event)]));
});

self.addEventListener('activate', (event) => {
	event.waitUntil(Promise.all([dropOldFiles(), dropOldManifests(), self.clients.claim()]));
});

self.addEventListener('message', (event) => {
	event.waitUntil(obey(event));
});

self.addEventListener('fetch', (event) => {
	noteNew(event);
	if (!isForNetwork(event)) event.respondWith(answer(event));
});

const answer = async ({ request, clientId }: FetchEvent): Promise<Response> => {
	if (request.mode === 'navigate') return answerNavigation(request);
	const who = await whoAsks(clientId);
	if (!isOwn(request.url) || !['GET', 'HEAD'].includes(request.method)) return refuse(request);
	const path = pathOf(request.url);
	if (who === 'audit' && request.cache === 'no-store') return fetch(request).catch(() => Response.error());
	if ((who === 'models' || who === 'download') && path.startsWith('models/'))
		return fetch(request).catch(() => Response.error());
	const file = fileAt(path);
	if (file === null) return refuse(request);
	// Asked by a download, so that it is known here before it asks another host.
	if (request.method === 'HEAD') return withPolicy(new Response(null), path);
	return withPolicy(await fetchFile(file), path);
};

const refuse = (request: Request): Response => {
	noteRefused(request);
	return Response.error();
};

const answerNavigation = async (request: Request): Promise<Response> => {
	if (request.method !== 'GET') return Response.error();
	const file = fileOfPage(pageAt(pathOf(request.url)));
	return withPolicy(await fetchFile(file), file.path);
};
