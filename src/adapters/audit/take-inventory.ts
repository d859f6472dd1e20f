import type { Stored } from '../../core/privacy/audit.ts';

/** Everything of this origin that a browser lets a page see. Nothing of it is opened. */
export const takeInventory = async (): Promise<readonly Stored[]> => {
	const found = await Promise.allSettled([databases(), files(), cachesHere(), serviceWorkers(), choices()]);
	return found.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
};

const databases = async (): Promise<readonly Stored[]> => {
	const here = await indexedDB.databases();
	// Chromium tells the bytes of all together.
	const bytes = here.length === 1 ? ((await usage()).indexedDB ?? null) : null;
	return here.map(({ name = '' }) => ({ kind: 'database', name, bytes, items: null }));
};

const usage = async (): Promise<Readonly<Record<string, number>>> => {
	const { usageDetails = {} } = (await navigator.storage.estimate()) as StorageEstimate & {
		readonly usageDetails?: Readonly<Record<string, number>>;
	};
	return usageDetails;
};

const files = async (): Promise<readonly Stored[]> => filesIn(await navigator.storage.getDirectory(), '');

const filesIn = async (folder: FileSystemDirectoryHandle, path: string): Promise<readonly Stored[]> => {
	const found: Stored[] = [];
	for await (const [name, handle] of folder.entries()) {
		if (handle instanceof FileSystemDirectoryHandle)
			found.push(...(await filesIn(handle, `${path}${name}/`)));
		else if (handle instanceof FileSystemFileHandle) {
			const { size = null } = (await handle.getFile().catch(() => null)) ?? {};
			found.push({ kind: 'file', name: `${path}${name}`, bytes: size, items: null });
		}
	}
	return found;
};

const cachesHere = async (): Promise<readonly Stored[]> =>
	Promise.all(
		(await caches.keys()).map(async (name): Promise<Stored> => {
			const cache = await caches.open(name);
			return { kind: 'cache', name, bytes: null, items: (await cache.keys()).length };
		}),
	);

const serviceWorkers = async (): Promise<readonly Stored[]> =>
	(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => ({
		kind: 'service-worker',
		name: scope,
		bytes: null,
		items: null,
	}));

/** Names alone: what was chosen is nobody's business here. */
const choices = (): Promise<readonly Stored[]> => {
	const keys = [localStorage, sessionStorage].flatMap((storage) =>
		Object.keys(storage).map((name): Stored => ({
			kind: 'choice',
			name,
			bytes: storage.getItem(name)?.length ?? 0,
			items: null,
		})),
	);
	const cookies = document.cookie.split(';').filter((each) => each.trim() !== '');
	return Promise.resolve([
		...keys,
		...cookies.map((each): Stored => ({
			kind: 'cookie',
			name: each.split('=', 1)[0]?.trim() ?? '',
			bytes: each.length,
			items: null,
		})),
	]);
};
