import type { FilesSeen, FileSeen, HeadersSeen, Unreached } from '../../core/privacy/audit.ts';
import { differingHeaders } from '../../core/privacy/differing-headers.ts';
import { MANIFEST, readManifest, type Manifest } from '../../core/privacy/manifest.ts';
import type { Outside } from '../../core/privacy/policy.ts';
import { sha256OfBody } from './sha256.ts';

/** Of every file of the build that the host names: what lies here of it, and what the host serves. */
export const compareFiles = async (
	ontold: (done: number, all: number) => void,
): Promise<FilesSeen | Unreached> => {
	const list = await fetchManifest();
	if (list === null) return 'unreached';
	const paths = [...list.manifest].filter(([path]) => !UNASKED.includes(path));
	const kept = await keptFiles();
	const files: FileSeen[] = [];
	for (const [path, sha256] of paths) {
		ontold(files.length, paths.length);
		const here = kept.get(path);
		files.push({
			path,
			kept: here === undefined ? 'absent' : await compare(here.response, sha256),
			served: await fetch(addressOf(path), FRESH).then(
				(response) => compare(response, sha256),
				() => 'absent' as const,
			),
		});
	}
	return {
		build: list.sha256,
		files,
		added: [...kept.keys()].filter((path) => !list.manifest.has(path)),
	};
};

/** The headers of every document, and of one file of each other kind, as the host sends them. */
export const fetchHeaders = async (outside: Outside): Promise<readonly HeadersSeen[] | Unreached> => {
	const list = await fetchManifest();
	if (list === null) return 'unreached';
	return Promise.all(
		examples(list.manifest).map(async (path) => {
			const response = await fetch(addressOf(path), FRESH).catch(() => null);
			return {
				path,
				status: response?.status ?? 0,
				wrong:
					response?.ok === true ? differingHeaders(path, outside, (name) => response.headers.get(name)) : [],
			};
		}),
	);
};

/** From the network itself: see `service-worker/`. */
const FRESH = { cache: 'no-store', redirect: 'follow' } as const;

/** To ask for the page at `/erase` can be the order to delete everything; hosts lead there from its file. */
const UNASKED: readonly string[] = ['erase.html'];

const fetchManifest = async (): Promise<{ readonly manifest: Manifest; readonly sha256: string } | null> => {
	const response = await fetch(MANIFEST, FRESH).catch(() => null);
	if (response?.ok !== true) return null;
	const copy = response.clone();
	const manifest = readManifest(await response.text());
	return manifest.size === 0 ? null : { manifest, sha256: (await sha256OfBody(copy)).sha256 };
};

/** Hosts lead whoever asks for the first page by its name to its folder. */
const addressOf = (path: string): string => (path === 'index.html' ? './' : path);

const examples = (manifest: Manifest): readonly string[] => {
	const paths = [...manifest.keys()];
	const firstIn = (folder: string): readonly string[] =>
		paths.filter((path) => path.startsWith(`${folder}/`)).slice(0, 1);
	return [
		...['index.html', 'models.html', 'audit.html', 'service-worker.js'].filter((path) => manifest.has(path)),
		...['assets', 'workers', 'fetching', 'encoder'].flatMap(firstIn),
	];
};

const compare = async (response: Response, sha256: string): Promise<FileSeen['kept']> => {
	if (!response.ok) return 'absent';
	return (await sha256OfBody(response)).sha256 === sha256 ? 'same' : 'changed';
};

/** By path from the app's folder. Of two versions that lie side by side, the newer. */
const keptFiles = async (): Promise<ReadonlyMap<string, { readonly response: Response }>> => {
	const folder = new URL('.', location.href).pathname;
	const kept = new Map<string, { readonly response: Response }>();
	for (const name of OF_THE_APP) {
		// To open a cache would make it.
		if (!(await caches.has(name))) continue;
		const cache = await caches.open(name);
		for (const request of await cache.keys()) {
			const response = await cache.match(request);
			if (response !== undefined) kept.set(new URL(request.url).pathname.slice(folder.length), { response });
		}
	}
	return kept;
};

/** Where the service worker keeps the app. */
const OF_THE_APP = ['shell', 'encoder', 'extras'];
