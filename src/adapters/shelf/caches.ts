import { createSHA256 } from 'hash-wasm';
import type { LanguageModel, ModelFile } from '../../core/models/model.ts';
import type { ShelvedFile } from '../../ports/shelf.ts';
import type { PlacedFile } from './journal.ts';

/**
 * Every file of a model that the catalogue knows, each with the cache its engine looks in: transformers.js in one of
 * ours, web-llm in three of its own (0.2.86: `reloadInternal`, `asyncLoadTokenizer`, `fetchTensorCache`).
 */
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

export const putInCache = async ({ url, cache }: PlacedFile, bytes: Blob, sha256: string): Promise<void> => {
	const headers = {
		'Content-Length': String(bytes.size),
		'Content-Type': url.endsWith('.json')
			? 'application/json'
			: url.endsWith('.wasm')
				? 'application/wasm'
				: 'application/octet-stream',
		[HASH_HEADER]: sha256,
	};
	await (await caches.open(cache)).put(url, new Response(bytes, { headers }));
};

/**
 * Whether a file lies in its cache as it was put there, by what its entry says of itself; and is still the one that the
 * catalogue names, where it names one.
 */
export const isAsShelved = async (
	{ url, cache, bytes, sha256 }: ShelvedFile,
	named: ModelFile | undefined,
): Promise<boolean> => {
	if ((named?.sha256 ?? sha256) !== sha256 || (named?.bytes ?? bytes) !== bytes) return false;
	const headers = (await caches.match(url, { cacheName: cache }))?.headers;
	return headers?.get(HASH_HEADER) === sha256 && headers.get('Content-Length') === String(bytes);
};

/** Whether every byte of it is still what was put there. */
export const isSound = async ({ url, cache, bytes, sha256 }: ShelvedFile): Promise<boolean> => {
	const body = (await caches.match(url, { cacheName: cache }))?.body;
	if (body === null || body === undefined) return false;
	const hash = await createSHA256();
	let count = 0;
	try {
		const reader = body.getReader();
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			hash.update(value);
			count += value.length;
		}
	} catch {
		// An entry that cannot be read is damaged.
		return false;
	}
	return count === bytes && hash.digest('hex') === sha256;
};

export const removeFromCache = async ({ url, cache }: Pick<PlacedFile, 'url' | 'cache'>): Promise<void> => {
	// To open a cache would make it.
	if (await caches.has(cache)) await (await caches.open(cache)).delete(url);
};

const CONFIG = 'mlc-chat-config.json';

const HASH_HEADER = 'X-SHA256';

const rank = ({ path }: ModelFile): number => [CONFIG, TENSOR_CACHE].indexOf(path) + 1 || 3;
