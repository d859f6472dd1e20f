import { areSame, readBlocks } from '../../core/models/blocks.ts';
import type { LanguageModel, ModelFile } from '../../core/models/model.ts';
import type { Shelf, ShelvedFile } from '../../ports/shelf.ts';
import { hashBytes } from './hash.ts';
import { NOTHING, toShelved, type ShelfRecord } from './journal.ts';
import { CHANNEL, lockOf, type Word } from './messages.ts';
import { readPlaces, removePlace } from './place.ts';
import { isAsShelved, placedFiles, readStored, removeStored } from './store.ts';

/** In either document: what it reads lies on the device. */
export const openShelf = (): Shelf => ({
	list: async () => [...(await readPlaces())].map(([id, record]) => toShelved(id, record)),
	missing: async (model, how) => {
		const record = (await readPlaces()).get(model.id) ?? NOTHING;
		const missing: ModelFile[] = [];
		for (const file of filesOf(model, record)) {
			const shelved = record.shelved.get(file.url);
			if (shelved === undefined || !(await isAsShelved(shelved, file))) missing.push(file);
			else if (how === 'every-byte' && !(await isSound(shelved))) {
				// No engine reads it any more, and the next download brings it again.
				await removeStored(shelved);
				missing.push(file);
			}
		}
		return missing;
	},
	remove: async (id) => {
		const channel = new BroadcastChannel(CHANNEL);
		const tell = (word: Word): void => {
			channel.postMessage(word);
		};
		tell({ is: 'stop', id });
		await navigator.locks.request(lockOf(id), async () => {
			const { [id]: own = NOTHING, ...others } = Object.fromEntries(await readPlaces());
			const isShared = new Set(Object.values(others).flatMap(({ shelved }) => [...shelved.keys()]));
			for (const file of [...(own.files ?? []), ...own.shelved.values()])
				if (!isShared.has(file.url)) await removeStored(file);
			await removePlace(id);
		});
		tell({ is: 'progress', progress: { is: 'removed', id } });
		channel.close();
	},
	watch: (listener) => {
		const channel = new BroadcastChannel(CHANNEL);
		channel.onmessage = ({ data: word }: MessageEvent<Word>) => {
			if (word.is !== 'progress') return;
			const { is, id } = word.progress;
			if (is === 'ready' || is === 'removed') listener(id);
		};
		return () => {
			channel.close();
		};
	},
});

/** What the catalogue names now, and the weights that the list of them names. */
const filesOf = (model: LanguageModel, { files, isWhole }: ShelfRecord): readonly ModelFile[] => {
	const named = placedFiles(model);
	if (model.isWhole || !isWhole || files === null) return named;
	const isNamed = new Set(named.map(({ url }) => url));
	return [...named, ...files.filter(({ url }) => !isNamed.has(url))];
};

/** Whether every byte of it is still what was put there. */
const isSound = async (shelved: ShelvedFile): Promise<boolean> => {
	try {
		const file = await (await readStored(shelved))?.blob();
		if (file === undefined) return false;
		const read = async (at: number, to: number) => new Uint8Array(await file.slice(at, to).arrayBuffer());
		return areSame(await readBlocks(shelved.blocks.size, file.size, read, hashBytes), shelved.blocks);
	} catch {
		// A file that cannot be read is damaged.
		return false;
	}
};
