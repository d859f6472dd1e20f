import * as v from 'valibot';
import { areSame, type Blocks } from '../../core/models/blocks.ts';
import type { LanguageModel, ModelFile } from '../../core/models/model.ts';
import type { ShelvedFile } from '../../ports/shelf.ts';
import { hashBytes } from './hash.ts';
import type { PlacedFile } from './journal.ts';
import { isNamed, openFile, readText, whenFree, writeAll, type OpenFile } from './open-file.ts';

/**
 * Where model files lie: in the origin's private file system, as web-llm 0.2.86 lays out a store of its own there
 * (`OPFSStore`), from which it reads them; transformers.js is handed them. A file lies under the hash of its address from
 * its first byte on, and is one that engines know once its record lies beside it.
 */
const ROOT = 'tvmjs-opfs-store';

/** Every file of a model that the catalogue knows, each with the part of the store that its engine looks in. */
export const placedFiles = (model: LanguageModel): readonly PlacedFile[] => {
	if (model.engine === 'transformers') return model.files.map((file) => ({ ...file, cache: 'models' }));
	const files = [...model.files].sort((a, b) => rank(a) - rank(b));
	const library = model.library === null ? [] : [{ ...model.library, cache: 'webllm/wasm' }];
	return [...files.map(placedBeside), ...library];
};

/** Of a file in the folder of a web-llm model. */
export const placedBeside = (file: ModelFile): PlacedFile => ({
	...file,
	cache: file.path === CONFIG ? 'webllm/config' : 'webllm/model',
});

/** Lists the weights of a web-llm model. */
export const TENSOR_CACHE = 'tensor-cache.json';

/** What says which file it is. */
export type Key = Pick<PlacedFile, 'url' | 'cache'>;

/** Its bytes, to be written and read; in a worker only, and by one at a time. */
export const openBytes = async ({ url, cache }: Key): Promise<OpenFile> =>
	openFile(await folderOf(cache, true), `${await nameOf(url)}.bin`);

/** From now on engines know it. In a worker only. Not synced: to sync each would write out whatever came before it. */
export const writeRecord = async ({ url, cache }: Key, bytes: number, blocks: Blocks): Promise<void> => {
	const record: StoredRecord = { url, nbytes: bytes, contentType: typeOf(url), blocks };
	const file = await openFile(await folderOf(cache, true), `${await nameOf(url)}.record.json`);
	try {
		const text = new TextEncoder().encode(JSON.stringify(record));
		file.truncate(0);
		writeAll(file, text, 0);
	} finally {
		file.close();
	}
};

export const removeRecord = async ({ url, cache }: Key): Promise<void> => {
	await removeIfThere(cache, `${await nameOf(url)}.record.json`);
};

/** As its engine reads it; null when it is not there, or not whole. */
export const readStored = async ({ url, cache }: Key): Promise<Response | null> => {
	const stored = await find({ url, cache });
	if (stored === null) return null;
	const { record, file } = stored;
	return new Response(file, {
		headers: { 'Content-Type': record.contentType, 'Content-Length': String(record.nbytes) },
	});
};

/**
 * Whether a file lies in the store as it was put there, by what its record says of it; and is still the one that the
 * catalogue names, where it names one.
 */
export const isAsShelved = async (shelved: ShelvedFile, named: ModelFile | undefined): Promise<boolean> => {
	if (named !== undefined && !isOf(named, shelved)) return false;
	const record = (await find(shelved))?.record;
	return record?.nbytes === shelved.bytes && areSame(record.blocks, shelved.blocks);
};

/** Whether it is the file that the catalogue names now. */
const isOf = (named: ModelFile, { bytes, blocks, sha256 }: ShelvedFile): boolean => {
	if ((named.bytes ?? bytes) !== bytes) return false;
	return named.blocks === null ? (named.sha256 ?? sha256) === sha256 : areSame(named.blocks, blocks);
};

/** What came of a file, too, that is not whole. */
export const removeStored = async (key: Key): Promise<void> => {
	await removeRecord(key);
	await removeIfThere(key.cache, `${await nameOf(key.url)}.bin`);
};

const CONFIG = 'mlc-chat-config.json';

const rank = ({ path }: ModelFile): number => [CONFIG, TENSOR_CACHE].indexOf(path) + 1 || 3;

const nameOf = async (url: string): Promise<string> => hashBytes(new TextEncoder().encode(url));

const typeOf = (url: string): string =>
	url.endsWith('.json')
		? 'application/json'
		: url.endsWith('.wasm')
			? 'application/wasm'
			: 'application/octet-stream';

/** Those that were made: each part of the way asks the browser, and a download would ask anew for each file. */
const made = new Map<string, FileSystemDirectoryHandle>();

const folderOf = async (cache: string, create: boolean): Promise<FileSystemDirectoryHandle> => {
	const known = made.get(cache);
	if (known !== undefined) return known;
	let folder = await navigator.storage.getDirectory();
	for (const part of [ROOT, ...cache.split('/')]) folder = await folder.getDirectoryHandle(part, { create });
	if (create) made.set(cache, folder);
	return folder;
};

const find = async ({ url, cache }: Key): Promise<{ record: StoredRecord; file: File } | null> => {
	try {
		const folder = await folderOf(cache, false);
		const name = await nameOf(url);
		const text = await readText(folder, `${name}.record.json`);
		const { success, output: record } = v.safeParse(RECORD, text === null ? null : JSON.parse(text));
		if (!success || record.url !== url) return null;
		const file = await (await folder.getFileHandle(`${name}.bin`)).getFile();
		return file.size === record.nbytes ? { record, file } : null;
	} catch {
		// It is not there, or a kill tore its record.
		return null;
	}
};

const removeIfThere = async (cache: string, name: string): Promise<void> => {
	try {
		const folder = await folderOf(cache, false);
		await whenFree(() => folder.removeEntry(name));
	} catch (error) {
		if (!isNamed(error, 'NotFoundError')) throw error;
	}
};

type StoredRecord = v.InferOutput<typeof RECORD>;

/** web-llm reads all but the blocks. */
const RECORD = v.object({
	url: v.string(),
	nbytes: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
	contentType: v.string(),
	blocks: v.object({ size: v.number(), sha256: v.string() }),
});
