import type { Remnant } from '../../core/privacy/remnant.ts';
import type { Remnants } from '../../ports/erasing.ts';

export const remnants: Remnants = {
	look: async () => {
		const found = await Promise.all(
			KINDS.map(async (kind) => ((await within(REMNANTS[kind].count())) ? kind : null)),
		);
		return found.filter((kind) => kind !== null);
	},
	remove: async () => {
		// One after the other: cut short, what shows the page is still there.
		for (const kind of KINDS.filter((each) => each !== 'choices')) await within(REMNANTS[kind].remove());
		const didHost = await askHost();
		if ((await remnants.look()).every((kind) => kind === 'choices')) await within(REMNANTS.choices.remove());
		return didHost;
	},
};

/** Milliseconds until something that another tab holds counts as not to be had. */
const LIMIT = 5000;

/** Milliseconds for the host's answer, which comes once the browser has cleared everything. */
const HOST_LIMIT = 15_000;

/** In the order in which they are removed. */
const KINDS = [
	'databases',
	'files',
	'caches',
	'service-worker',
	'choices',
] as const satisfies readonly Remnant[];

const REMNANTS: Readonly<
	Record<Remnant, { readonly count: () => Promise<number>; readonly remove: () => Promise<unknown> }>
> = {
	databases: {
		count: async () => (await databaseNames()).length,
		remove: async () => Promise.all((await databaseNames()).map(deleteDatabase)),
	},
	files: {
		count: async () => (await fileNames()).length,
		remove: async () => {
			const root = await navigator.storage.getDirectory();
			for (const name of await fileNames()) await root.removeEntry(name, { recursive: true });
		},
	},
	caches: {
		count: async () => (await caches.keys()).length,
		remove: async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))),
	},
	'service-worker': {
		count: async () => (await registrations()).length,
		remove: async () => Promise.all((await registrations()).map((each) => each.unregister())),
	},
	choices: {
		count: async () => Promise.resolve(localStorage.length + sessionStorage.length),
		remove: async () => {
			sessionStorage.clear();
			localStorage.clear();
			return Promise.resolve();
		},
	},
};

const databaseNames = async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []);

const fileNames = async () => {
	const names: string[] = [];
	for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
	return names;
};

const registrations = async () => navigator.serviceWorker.getRegistrations();

/** Undefined where it failed or took too long: what is left is looked for afterwards. */
const within = <Value>(deed: Promise<Value>): Promise<Value | undefined> =>
	Promise.race([
		deed.catch(() => undefined),
		new Promise<undefined>((resolve) => {
			setTimeout(resolve, LIMIT);
		}),
	]);

const deleteDatabase = (name: string): Promise<void> =>
	new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => {
			resolve();
		};
		request.onerror = () => {
			reject(new Error('not deleted'));
		};
	});

/**
 * The service worker leaves this request alone: a browser obeys `Clear-Site-Data` from the network only. It hides the
 * header from the page, but what it cleared shows.
 */
const askHost = async (): Promise<boolean> => {
	try {
		await fetch('erase', { cache: 'no-store', signal: AbortSignal.timeout(HOST_LIMIT) });
		return localStorage.length === 0;
	} catch {
		return false;
	}
};
