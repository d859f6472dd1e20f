import { openDownload } from '../../src/adapters/shelf/open-download.ts';
import { openShelf } from '../../src/adapters/shelf/open-shelf.ts';
import { readStored } from '../../src/adapters/shelf/store.ts';
import type { Pace } from '../../src/adapters/shelf/messages.ts';
import type { LanguageModel } from '../../src/core/models/model.ts';
import type { Download, Progress } from '../../src/ports/shelf.ts';
import { inStore } from './stored-models.ts';

// What the download's tests do in a page, by `page.evaluate`.

const shelf = openShelf();

let download: Download | null = null;

const seen: Progress[] = [];

const open = (pace: Pace): void => {
	seen.length = 0;
	download = openDownload({ base: '/', trustedScript: (url) => url, pace });
	download.watch((progress) => seen.push(progress));
};

const until = async (id: string, wanted: readonly string[], limit: number): Promise<Progress> => {
	const end = performance.now() + limit;
	for (;;) {
		const last = seen.findLast((progress) => progress.id === id);
		if (last !== undefined && wanted.includes(last.is)) return last;
		if (performance.now() > end)
			throw new Error(`${id} was ${JSON.stringify(last)}, not ${wanted.join(' or ')}`);
		await new Promise((resolve) => void setTimeout(resolve, 5));
	}
};

const rig = {
	open,
	/** Ends the worker at once, wherever it is. */
	kill: () => download?.close(),
	pause: (id: string) => download?.pause(id),
	seen: () => seen,
	until,
	begin: (model: LanguageModel, from: 'publisher' | 'mirror' = 'publisher') => {
		seen.length = 0;
		download?.begin(model, { is: from });
	},
	beginFromFolder: (model: LanguageModel, files: Readonly<Record<string, readonly number[]>>) => {
		seen.length = 0;
		const blobs = Object.entries(files).map(
			([path, bytes]) => [path, new Blob([new Uint8Array(bytes)])] as const,
		);
		download?.begin(model, { is: 'folder', files: new Map(blobs) });
	},
	shelf,
	/** Whether web-llm's own code finds all weights in the store, and nothing of the network is needed. */
	doesWebLlmFind: async ({ id, base, library }: LanguageModel): Promise<boolean> => {
		const { hasModelInCache } = await import('@mlc-ai/web-llm');
		const entry = { model: base, model_id: id, model_lib: library?.url ?? '' };
		return hasModelInCache(id, { cacheBackend: 'opfs', model_list: [entry] });
	},
	/** What an engine would read. */
	cached: async (cache: string, url: string): Promise<{ bytes: number; sha256: string } | null> => {
		const bytes = await (await readStored({ url, cache }))?.arrayBuffer();
		if (bytes === undefined) return null;
		const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
		return {
			bytes: bytes.byteLength,
			sha256: [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
		};
	},
	/** Everything that lies in the store, and in the folder of models. */
	lying: async (): Promise<readonly string[]> => {
		const lying = [...(await inStore({ is: 'look' }))];
		const root = await navigator.storage.getDirectory();
		const models = await root.getDirectoryHandle('models').catch(() => null);
		if (models !== null) for await (const name of models.keys()) lying.push(name);
		return lying.sort();
	},
	/** Turns one byte over of the only file that lies in the store. */
	damagePartial: async (at: number) => {
		const root = await navigator.storage.getDirectory();
		const store = await root.getDirectoryHandle('tvmjs-opfs-store');
		const [handle] = await Array.fromAsync((await store.getDirectoryHandle('models')).values());
		const file = await (handle as FileSystemFileHandle).createWritable({ keepExistingData: true });
		const byte = await (await (handle as FileSystemFileHandle).getFile()).slice(at, at + 1).bytes();
		await file.write({ type: 'write', position: at, data: byte.map((bits) => bits ^ 1) });
		await file.close();
	},
	inStore,
};

export type Rig = typeof rig;

Object.assign(globalThis, { rig });

// In a browser without a driver: what the test left for it is begun by itself.
const order = await fetch('/order.json');
if (order.ok) {
	const { model, pace } = (await order.json()) as { readonly model: LanguageModel; readonly pace: Pace };
	open(pace);
	rig.begin(model);
}
