import { FILE_OF } from '../core/privacy/policy-at.ts';
import type { Page } from '../core/privacy/policy.ts';
import { absolute } from './paths.ts';
import { tellFilling } from './tell-filling.ts';

declare const self: ServiceWorkerGlobalScope & {
	/**
	 * Every file of the app, written in by the build. `revision` is null when the name holds the hash; `integrity` is the
	 * SHA-256 as browsers check it; `part`: what it is needed for (see `tools/sealed.ts`).
	 */
	readonly __WB_MANIFEST: readonly {
		readonly url: string;
		readonly revision: string | null;
		readonly integrity: string;
		readonly part: Part;
	}[];
};

/** `shell`: the pages. `encoder`: large, and the pages work without. `extra`: few devices need it (ONNX Runtime for a GPU). */
type Part = 'shell' | 'encoder' | 'extra';

/** `key`: its own in the cache. A changed file has another, so two versions can lie side by side. */
type File = {
	readonly path: string;
	readonly key: string;
	readonly isHashed: boolean;
	readonly integrity: string;
	readonly part: Part;
};

/** The files, and no others: what the build did not make is not served. */
const FILES = new Map(
	self.__WB_MANIFEST.map(({ url: path, revision, integrity, part }): [string, File] => [
		path,
		{
			path,
			key: revision === null ? absolute(path) : `${absolute(path)}?revision=${revision}`,
			isHashed: revision === null,
			integrity,
			part,
		},
	]),
);

export const fileAt = (path: string): File | null => FILES.get(path) ?? null;

export const everyFile = (): readonly File[] => [...FILES.values()];

export const fileOfPage = (page: Page): File => {
	const file = fileAt(FILE_OF[page]);
	if (file === null) throw new Error(`The build lacks ${FILE_OF[page]}`);
	return file;
};

/** The files that make the app; lets a test and an auditor see what is kept. */
const SHELL = 'shell';

/** The extra ones. */
const EXTRAS = 'extras';

/**
 * Takes only what is new, and nothing but what the build made: the browser compares the hash. When one file fails, the old
 * version goes on and the next visit goes on from here. The first visit takes the pages alone, so that they are held at
 * once, and the page asks for its encoder then; an update takes all, so that no device is left without what it had.
 */
export const fillShell = async (): Promise<void> => {
	const isFirst = self.registration.active === null;
	const shell = await caches.open(SHELL);
	const kept = new Set((await shell.keys()).map(({ url }) => url));
	const wanted = [...FILES.values()].filter(
		({ part, key }) => part !== 'extra' && !(isFirst && part === 'encoder') && !kept.has(key),
	);
	const waiting = [...wanted];
	const work = async (): Promise<void> => {
		for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
			await shell.put(file.key, await fetchChecked(file));
			tellFilling(wanted.length - waiting.length, wanted.length);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
};

const AT_ONCE = 6;

export const dropOldFiles = async (): Promise<void> => {
	const shell = await caches.open(SHELL);
	const current = new Set([...FILES.values()].map(({ key }) => key));
	const old = (await shell.keys()).filter(({ url }) => !current.has(url));
	await Promise.all([caches.delete(EXTRAS), ...old.map((request) => shell.delete(request))]);
};

/** A file as it is kept, or fetched and kept the first time it is asked for; an error where it cannot be had. */
export const fetchFile = async (file: File): Promise<Response> => {
	await beingKept.get(file.key);
	const kept = await keptFile(file);
	if (kept !== undefined) return kept;
	try {
		if (await isErased()) return await fetchChecked(file);
		const keeping = keep(file);
		beingKept.set(file.key, keeping);
		return await keeping;
	} catch {
		return Response.error();
	} finally {
		beingKept.delete(file.key);
	}
};

/** Without a shell everything was erased: nothing is kept behind its back. */
export const isErased = async (): Promise<boolean> => !(await caches.has(SHELL));

/** Asked for twice at once, a file is fetched once. */
const beingKept = new Map<string, Promise<unknown>>();

const keep = async (file: File): Promise<Response> => {
	const response = await fetchChecked(file);
	const cache = await caches.open(file.part === 'extra' ? EXTRAS : SHELL);
	await cache.put(file.key, response.clone());
	return response;
};

const keptFile = async ({ key }: File): Promise<Response | undefined> =>
	(await caches.match(key, { cacheName: SHELL })) ?? (await caches.match(key, { cacheName: EXTRAS }));

/** Throws where no way leads to the bytes that the build made. */
const fetchChecked = async ({ path, isHashed, integrity }: File): Promise<Response> => {
	for (const [address, cache] of waysTo(path, isHashed)) {
		const response = await fetch(address, { cache, redirect: 'error', integrity }).catch(() => null);
		if (response?.ok === true) return response;
	}
	throw new Error(`Could not fetch ${path}`);
};

/** What the page has just loaded is not loaded again. Some hosts lead whoever asks for a page by its name elsewhere. */
const waysTo = (path: string, isHashed: boolean): readonly (readonly [string, RequestCache])[] => {
	if (isHashed)
		return [
			[absolute(path), 'force-cache'],
			[absolute(path), 'no-cache'],
		];
	if (path === FILE_OF.conversation) return [[absolute('./'), 'no-cache']];
	return path.endsWith('.html')
		? [
				[absolute(path), 'no-cache'],
				[absolute(path.replace(/\.html$/, '')), 'no-cache'],
			]
		: [[absolute(path), 'no-cache']];
};
