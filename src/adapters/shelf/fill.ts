import type { DownloadFailure, Progress, ShelvedFile } from '../../ports/shelf.ts';
import { openSupply } from './ask.ts';
import { bringFile } from './bring-file.ts';
import type { Hashing } from './hash.ts';
import { endOf, toShelved, type Partial, type PlacedFile } from './journal.ts';
import type { Order } from './messages.ts';
import { isFull, openPlace, readPlaces, type Place } from './place.ts';
import type { OpenFile } from './open-file.ts';
import { areTrusted, putAway } from './put-away.ts';
import { openRequests } from './requests.ts';
import { readShards } from './shards.ts';
import { isAsShelved, placedBeside, placedFiles, readStored, removeRecord, TENSOR_CACHE } from './store.ts';

/**
 * Brings whatever a model lacks and tells how far it is, last of all `paused`, `failed` or `ready`. Nobody else may
 * change its files meanwhile.
 */
export const fill = async (
	order: Order,
	hashing: Hashing,
	tell: (progress: Progress) => void,
	stop: AbortSignal,
): Promise<void> => {
	const { id } = order.model;
	tell({ is: 'looking', id });
	const place = await openPlace(id);
	try {
		const end = await bringAll(order, place, hashing, tell, stop);
		place.settle();
		const amount = amountOf(order, place);
		if (end === 'ready') tell({ is: 'ready', id });
		else tell(end === 'stopped' ? { is: 'paused', ...amount } : { is: 'failed', ...amount, why: end });
	} finally {
		await place.close();
	}
};

/** A file of which every byte came. */
type Leaving = { readonly file: PlacedFile; readonly end: Promise<'shelved' | 'wrong'> };

const bringAll = async (
	order: Order,
	place: Place,
	hashing: Hashing,
	tell: (progress: Progress) => void,
	stop: AbortSignal,
): Promise<'ready' | 'stopped' | DownloadFailure> => {
	const supply = openSupply(order);
	const requests = openRequests(supply, stop);
	const meter = openMeter();
	const begunAnew: string[] = [];
	const cameWrong = new Set<string>();
	const rooms: ArrayBuffer[] = [];
	const unkept = { bytes: 0 };
	/** The end of one file is kept, and the file put away, while the next one comes. */
	let leaving = null as Leaving | null;
	const settle = async (one: Leaving | null): Promise<DownloadFailure | null> =>
		one !== null && (await one.end) === 'wrong' ? onceMore(one.file) : null;
	const onceMore = ({ url, path }: PlacedFile): DownloadFailure | null => {
		if (cameWrong.has(url)) return { kind: 'wrong-bytes', path };
		cameWrong.add(url);
		begunAnew.push(path);
		return null;
	};
	/** The next file is opened while the one before it comes. */
	const preparing = new Map<string, ReturnType<typeof prepareFile>>();
	const prepare = (file: PlacedFile): ReturnType<typeof prepareFile> => {
		const prepared = preparing.get(file.url) ?? prepareFile(file, order, place);
		preparing.set(file.url, prepared);
		return prepared;
	};
	try {
		await noteLost(order, place);
		for (;;) {
			const files = await listFiles(order, place);
			if (files === null) return { kind: 'no-model', path: TENSOR_CACHE };
			const busy = leaving?.file.url ?? null;
			const { shelved, partials } = place.record();
			const lacking = files.filter(({ url }) => !shelved.has(url) && url !== busy);
			const [file, next] = beginningWith(partials, lacking);
			if (file === undefined) {
				if (leaving === null) return 'ready';
				const last = leaving;
				leaving = null;
				const failure = await settle(last);
				if (failure !== null) return failure;
				continue;
			}
			const paths = supply.lacks(lacking);
			if (paths.length > 0) return { kind: 'not-in-folder', paths };
			const host = supply.hostOf(file);
			const tellFetching = (): void => {
				tell({
					is: 'fetching',
					...amountOf(order, place),
					host,
					file: file.path,
					bytesPerSecond: meter.perSecond(),
					begunAnew: [...begunAnew],
				});
			};
			const prepared = await prepare(file);
			preparing.delete(file.url);
			if (prepared === null) {
				// Another model has it on its way, and may be done soon.
				if (stop.aborted) return 'stopped';
				continue;
			}
			const { bytes, elsewhere } = prepared;
			if (elsewhere !== null) {
				place.closeFile(file);
				place.note({ ...elsewhere, is: 'shelved', path: file.path });
				continue;
			}
			if (next !== undefined) prepare(next).catch(() => undefined);
			tellFetching();
			const came = await bringFile(file, bytes, supply, place, {
				pace: order.pace,
				stop,
				requests,
				hashing,
				rooms,
				unkept,
				next: next === undefined ? null : { file: next, from: hereOf(next, partials) },
				onBytes: (count) => {
					if (meter.count(count)) tellFetching();
				},
				onAnew: () => {
					begunAnew.push(file.path);
					tellFetching();
				},
				onWait: (nextAt) => {
					tell({ is: 'waiting', ...amountOf(order, place), host: host ?? '', nextAt });
				},
			});
			const before = leaving;
			leaving =
				typeof came === 'object' && 'kept' in came
					? { file, end: came.kept.then(() => putAway(file, host ?? 'folder', place, order.pace.blockSize)) }
					: null;
			// Its failure is thrown where it is awaited.
			leaving?.end.catch(() => undefined);
			const failure = (await settle(before)) ?? (came === 'wrong' ? onceMore(file) : null);
			if (failure !== null) return failure;
			if (came === 'stopped' || (came !== 'wrong' && !('kept' in came))) return came;
		}
	} catch (error) {
		await leaving?.end.catch(() => undefined);
		if (!isFull(error)) throw error;
		place.settle();
		const { bytesHere, bytesWhole } = amountOf(order, place);
		return { kind: 'no-room', bytesNeeded: Math.max(bytesWhole - bytesHere, 1) };
	} finally {
		requests.close();
		await leaving?.end.catch(() => undefined);
	}
};

/** Files that were lost, or that are of another version than the catalogue names, are to be brought again. */
const noteLost = async ({ model }: Order, place: Place): Promise<void> => {
	const named = new Map(placedFiles(model).map((file) => [file.url, file]));
	for (const shelved of place.record().shelved.values())
		if (!(await isAsShelved(shelved, named.get(shelved.url)))) place.note({ is: 'lost', url: shelved.url });
};

/** The file, open, and where another model brought it already, that. Null while another one is about to. */
const prepareFile = async (
	file: PlacedFile,
	order: Order,
	place: Place,
): Promise<{ readonly bytes: OpenFile; readonly elsewhere: ShelvedFile | null } | null> => {
	const bytes = await place.open(file);
	if (bytes === null) return null;
	const elsewhere = await shelvedElsewhere(file, order, place);
	// Of an older version: no engine may read what is written over.
	if (elsewhere === null) await removeRecord(file);
	return { bytes, elsewhere };
};

/** What another model brought, which needs the same file. */
const shelvedElsewhere = async (
	file: PlacedFile,
	{ model }: Order,
	place: Place,
): Promise<ShelvedFile | null> => {
	if ((await readStored(file)) === null) return null;
	for (const [id, { shelved }] of await readPlaces()) {
		const found = id === model.id ? undefined : shelved.get(file.url);
		if (found === undefined || !(await isAsShelved(found, file))) continue;
		if (areTrusted(file, found.blocks, place)) return found;
	}
	return null;
};

/** All files as far as they can be known, in the order in which they are brought; null when the list of them is none. */
const listFiles = async ({ model }: Order, place: Place): Promise<readonly PlacedFile[] | null> => {
	const named = placedFiles(model);
	const list = model.isWhole ? undefined : named.find(({ path }) => path === TENSOR_CACHE);
	const { shelved, files } = place.record();
	let isWhole = list === undefined;
	const all = [...named];
	if (list !== undefined && shelved.has(list.url)) {
		const text = await (await readStored(list))?.text();
		const shards = readShards(text ?? '', model.base);
		if (shards === null) return null;
		const isNamed = new Set(named.map(({ url }) => url));
		all.push(...shards.filter(({ url }) => !isNamed.has(url)).map(placedBeside));
		isWhole = true;
	}
	if (JSON.stringify(files) !== JSON.stringify(all) || place.record().isWhole !== isWhole)
		place.note({ is: 'files', files: all, isWhole });
	return all;
};

/** Those of which something came are finished first. */
const beginningWith = (partials: readonly Partial[], files: readonly PlacedFile[]): readonly PlacedFile[] => {
	const rank = ({ url }: PlacedFile): number =>
		partials.findIndex((one) => one.url === url) + 1 || partials.length + 1;
	return [...files].sort((a, b) => rank(a) - rank(b));
};

const hereOf = ({ url }: PlacedFile, partials: readonly Partial[]): number => {
	const partial = partials.find((one) => one.url === url);
	return partial === undefined ? 0 : endOf(partial);
};

const amountOf = ({ model }: Order, place: Place) => {
	const { bytesHere, bytesWhole } = toShelved(model.id, place.record());
	return { id: model.id, bytesHere, bytesWhole: bytesWhole ?? Math.max(model.downloadBytes, bytesHere) };
};

/** Bytes a second over the last `SPAN`. */
const openMeter = () => {
	let seen: { readonly at: number; readonly count: number }[] = [];
	let toldAt = Number.NEGATIVE_INFINITY;
	return {
		/** Whether it is time to tell. */
		count: (count: number): boolean => {
			const at = performance.now();
			seen.push({ at, count });
			if (at - toldAt < TELL_EVERY) return false;
			seen = seen.filter((one) => at - one.at < SPAN);
			toldAt = at;
			return true;
		},
		perSecond: (): number | null => {
			const [first] = seen;
			const span = first === undefined ? 0 : performance.now() - first.at;
			if (span < 1000) return null;
			return Math.round((seen.reduce((sum, { count }) => sum + count, 0) / span) * 1000);
		},
	};
};

/** Milliseconds */
const TELL_EVERY = 250;

const SPAN = 5000;
