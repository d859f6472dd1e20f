import * as v from 'valibot';
import { areSame, readBlocks, type Blocks } from '../../core/models/blocks.ts';
import type { LanguageModel } from '../../core/models/model.ts';
import type { ModelSeen } from '../../core/privacy/audit.ts';
import { sha256OfBody } from './sha256.ts';

/**
 * Reads every model's file that lies on this device, and compares it with the catalogue or, failing that, with the blocks
 * it first came in. Its SHA-256 is that of the whole file, as publishers give it.
 */
export const hashModels = async (models: readonly LanguageModel[]): Promise<readonly ModelSeen[]> => {
	const published = new Map(
		models
			.flatMap(({ files, library }) => (library === null ? files : [...files, library]))
			.map(({ url, sha256 }) => [url, sha256]),
	);
	const seen: ModelSeen[] = [];
	for await (const { cache, url, file, first } of storedFiles()) {
		const { sha256, bytes } = await sha256OfBody(new Response(file));
		const known = published.get(url) ?? null;
		const is = known === null ? await compareWithFirst(file, first) : sha256 === known ? 'same' : 'changed';
		seen.push({ cache, url, bytes, sha256, is });
	}
	return seen;
};

type Stored = {
	readonly cache: string;
	readonly url: string;
	readonly file: File;
	/** Null where nobody noted them: the shelf did not bring it. */
	readonly first: Blocks | null;
};

/** As web-llm lays out its store, which the download fills: beside each file lies what it is. */
async function* storedFiles(): AsyncGenerator<Stored> {
	const root = await navigator.storage.getDirectory();
	const store = await root.getDirectoryHandle('tvmjs-opfs-store').catch(() => null);
	if (store !== null) yield* filesIn(store, []);
}

async function* filesIn(folder: FileSystemDirectoryHandle, parts: readonly string[]): AsyncGenerator<Stored> {
	for await (const [name, handle] of folder.entries()) {
		if (handle instanceof FileSystemDirectoryHandle) yield* filesIn(handle, [...parts, name]);
		if (!name.endsWith(RECORD)) continue;
		const record = v.safeParse(SHAPE, await readJson(folder, name));
		const file = await fileIn(folder, name.replace(RECORD, '.bin'));
		if (!record.success || file === null) continue;
		const { url, blocks = null } = record.output;
		yield { cache: parts.join('/'), url, file, first: blocks };
	}
}

const RECORD = '.record.json';

const BLOCKS = v.object({ size: v.pipe(v.number(), v.minValue(1)), sha256: v.string() });

const SHAPE = v.object({ url: v.string(), blocks: v.optional(BLOCKS) });

const fileIn = async (folder: FileSystemDirectoryHandle, name: string): Promise<File | null> => {
	try {
		return await (await folder.getFileHandle(name)).getFile();
	} catch {
		return null;
	}
};

const readJson = async (folder: FileSystemDirectoryHandle, name: string): Promise<unknown> => {
	try {
		return JSON.parse((await (await fileIn(folder, name))?.text()) ?? '');
	} catch {
		return null;
	}
};

const compareWithFirst = async (file: File, first: Blocks | null): Promise<ModelSeen['is']> => {
	if (first === null) return 'unknown';
	const read = async (at: number, to: number) => new Uint8Array(await file.slice(at, to).arrayBuffer());
	const hash = async (bytes: Uint8Array<ArrayBuffer>) => (await sha256OfBody(new Response(bytes))).sha256;
	return areSame(await readBlocks(first.size, file.size, read, hash), first) ? 'as-first' : 'changed';
};
