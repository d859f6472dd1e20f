import { openDownload } from '../../src/adapters/shelf/open-download.ts';
import { openShelf } from '../../src/adapters/shelf/open-shelf.ts';
import type { LanguageModel } from '../../src/core/models/model.ts';

/** Milliseconds of each way to fetch all files of a model. */
export type Timed = { readonly fetched: number; readonly kept: number; readonly ours: number };

/** What the page is to do: `runs` of each way in turn. */
export type BenchOrder = { readonly model: LanguageModel; readonly runs: number };

const shelf = openShelf();

/** Milliseconds in which the disk is done with what the last one wrote and removed. */
const REST = 1500;

const timed = async (act: () => Promise<void>): Promise<number> => {
	await new Promise((resolve) => void setTimeout(resolve, REST));
	await fetch('/warm', { cache: 'no-store' });
	const start = performance.now();
	await act();
	return performance.now() - start;
};

const time = async (model: LanguageModel): Promise<Timed> => {
	const each = async (take: (url: string, response: Response) => Promise<unknown>): Promise<void> => {
		for (const { url } of model.files) await take(url, await fetch(url, { cache: 'no-store' }));
	};
	const fetched = await timed(() => each((_, response) => response.arrayBuffer()));
	const cache = await caches.open('kept');
	const kept = await timed(() => each((url, response) => cache.put(url, response)));
	await caches.delete('kept');
	const ours = await timed(() => download(model));
	await shelf.remove(model.id);
	return { fetched, kept, ours };
};

const download = (model: LanguageModel): Promise<void> =>
	new Promise((resolve, reject) => {
		const opened = openDownload({ base: '/', trustedScript: (url) => url });
		opened.watch((progress) => {
			if (progress.is === 'failed') reject(new Error(progress.why.kind));
			if (progress.is !== 'ready') return;
			opened.close();
			resolve();
		});
		opened.begin(model, { is: 'publisher' });
	});

/** The times, or why there are none. */
const follow = async ({ model, runs }: BenchOrder): Promise<readonly Timed[] | string> => {
	try {
		const times: Timed[] = [];
		for (let run = 0; run < runs; run++) times.push(await time(model));
		return times;
	} catch (error) {
		return String(error);
	}
};

const order = (await (await fetch('/order.json')).json()) as BenchOrder;
await fetch('/times', { method: 'POST', body: JSON.stringify(await follow(order)) });
