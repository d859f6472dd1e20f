import { CHANGES } from '../content/en/changes.ts';
import type { Build } from '../core/privacy/build.ts';
import { MANIFEST, readManifest } from '../core/privacy/manifest.ts';
import { everyFile } from './files.ts';
import { absolute } from './paths.ts';

declare const self: ServiceWorkerGlobalScope;

/** Holds the manifest of this version, and of the next while it waits. */
const BUILDS = 'builds';

/**
 * Keeps the host's manifest beside the files it lists, if it lists them with the hashes they were built with. Without it
 * the app is as safe: only its hash cannot be shown.
 */
export const keepManifest = async (): Promise<void> => {
	try {
		const response = await fetch(absolute(MANIFEST), { cache: 'no-store', redirect: 'error' });
		const text = await response.text();
		if (!response.ok || !isOfThisBuild(text)) return;
		await (await caches.open(BUILDS)).put(await key(), new Response(text));
	} catch {
		// Asked again by the next version.
	}
};

export const dropOldManifests = async (): Promise<void> => {
	const builds = await caches.open(BUILDS);
	const own = await key();
	const old = (await builds.keys()).filter(({ url }) => url !== own);
	await Promise.all(old.map((request) => builds.delete(request)));
};

export const tellBuild = async (): Promise<Build> => {
	const kept = (await caches.has(BUILDS)) ? await (await caches.open(BUILDS)).match(await key()) : undefined;
	return { hash: kept === undefined ? null : hexOf(await sha256(await kept.text())), changes: CHANGES };
};

/** While one page alone shows the old version: in another one it would be lost in mid-sentence. */
export const start = async (): Promise<'starting' | 'others-open'> => {
	const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	if (windows.length > 1) return 'others-open';
	await self.skipWaiting();
	return 'starting';
};

const isOfThisBuild = (text: string): boolean => {
	const listed = readManifest(text);
	return everyFile().every(({ path, integrity }) => listed.get(path) === hexOfIntegrity(integrity));
};

const hexOfIntegrity = (integrity: string): string =>
	hexOf(Uint8Array.from(atob(integrity.replace('sha256-', '')), (letter) => letter.charCodeAt(0)));

/** Another for every version: a worker cannot know its own hash, but that of all files it serves and what it tells. */
const key = async (): Promise<string> => {
	const told = JSON.stringify([everyFile().map(({ integrity }) => integrity), CHANGES]);
	return `${absolute(MANIFEST)}?of=${hexOf(await sha256(told))}`;
};

const sha256 = async (text: string): Promise<Uint8Array> =>
	new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));

const hexOf = (bytes: Uint8Array): string =>
	[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
