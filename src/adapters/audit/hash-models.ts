import * as v from 'valibot';
import type { LanguageModel } from '../../core/models/model.ts';
import type { ModelSeen } from '../../core/privacy/audit.ts';
import { sha256OfBody } from './sha256.ts';

/** Reads every model's file that lies on this device, and compares it with the catalogue or, failing that, with its first hash. */
export const hashModels = async (models: readonly LanguageModel[]): Promise<readonly ModelSeen[]> => {
	const published = new Map(
		models
			.flatMap(({ files, library }) => (library === null ? files : [...files, library]))
			.map(({ url, sha256 }) => [url, sha256]),
	);
	const seen: ModelSeen[] = [];
	for await (const { cache, url, file, firstHash } of storedFiles()) {
		const { sha256, bytes } = await sha256OfBody(new Response(file));
		seen.push({ cache, url, bytes, sha256, is: compared(sha256, published.get(url) ?? null, firstHash) });
	}
	return seen;
};

type Stored = {
	readonly cache: string;
	readonly url: string;
	readonly file: File;
	readonly firstHash: string | null;
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
		const { url, sha256 = null } = record.output;
		yield { cache: parts.join('/'), url, file, firstHash: sha256 };
	}
}

const RECORD = '.record.json';

/** The hash is that of the first time. */
const SHAPE = v.object({ url: v.string(), sha256: v.optional(v.string()) });

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

const compared = (sha256: string, published: string | null, first: string | null): ModelSeen['is'] => {
	if (published !== null) return sha256 === published ? 'same' : 'changed';
	if (first !== null) return sha256 === first ? 'as-first' : 'changed';
	return 'unknown';
};
