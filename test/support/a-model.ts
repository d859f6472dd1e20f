import { createHash } from 'node:crypto';
import type { Blocks } from '../../src/core/models/blocks.ts';
import type { LanguageModel, ModelFile } from '../../src/core/models/model.ts';
import type { HostileHost } from './hostile-host.ts';
import { seededRandom } from './seeded-random.ts';

/** Bytes that look like nothing, the same for one seed. */
export const someBytes = (count: number, seed: number): Uint8Array<ArrayBuffer> => {
	const random = seededRandom(seed);
	const words = new Uint32Array(Math.ceil(count / 4));
	for (let at = 0; at < words.length; at++) words[at] = random() * 2 ** 32;
	return new Uint8Array(words.buffer, 0, count);
};

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** As `blocksOf` of the app gives it. */
export const blocksOfBytes = (size: number, bytes: Uint8Array): Blocks => {
	const hashes: Buffer[] = [];
	for (let at = 0; at < bytes.length; at += size)
		hashes.push(
			createHash('sha256')
				.update(bytes.subarray(at, at + size))
				.digest(),
		);
	return { size, sha256: sha256(Buffer.concat(hashes)) };
};

/**
 * A made-up model whose files lie on a host; for transformers.js. `known`: what the catalogue says of each file, its
 * blocks and its hash as `pin` writes them, or the hash alone as a publisher gives it, or nothing.
 */
export const aModel = (
	host: HostileHost,
	sizes: readonly number[],
	more: {
		readonly id?: string;
		readonly known?: 'pinned' | 'hash' | 'nothing';
		readonly seed?: number;
		/** Bytes */
		readonly blockSize?: number;
	} = {},
): LanguageModel => {
	const { id = 'made-up', known = 'pinned', seed = 1, blockSize = 4 * 1024 } = more;
	const files = sizes.map((size, place): ModelFile => {
		const path = `part-${place}.bin`;
		const bytes = someBytes(size, seed + place);
		host.put(`${id}/${path}`, bytes);
		return {
			path,
			url: `${host.address}${id}/${path}`,
			bytes: size,
			sha256: known === 'nothing' ? null : sha256(bytes),
			blocks: known === 'pinned' ? blocksOfBytes(blockSize, bytes) : null,
		};
	});
	return {
		...MODEL,
		id,
		name: id,
		downloadBytes: sizes.reduce((sum, size) => sum + size, 0),
		base: `${host.address}${id}/`,
		files,
		hosts: [host.host],
	};
};

/** A made-up model in the shape of web-llm's: only its first files are known, the weights are listed by one of them. */
export const aWebLlmModel = (
	host: HostileHost,
	shards: readonly number[],
	id = 'made-up-mlc',
): LanguageModel => {
	const base = `${host.address}${id}/resolve/main/`;
	const put = (path: string, bytes: Uint8Array): ModelFile => {
		host.put(`${id}/resolve/main/${path}`, bytes);
		return { path, url: `${base}${path}`, bytes: null, sha256: null, blocks: null };
	};
	const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
	const records = shards.map((nbytes, place) => ({
		dataPath: `params_shard_${place}.bin`,
		format: 'raw-shard',
		nbytes,
		records: [],
	}));
	for (const [place, { dataPath, nbytes }] of records.entries())
		put(dataPath, someBytes(nbytes, 100 + place));
	host.put('libs/made-up.wasm', someBytes(3000, 50));
	return {
		...MODEL,
		id,
		name: id,
		engine: 'web-llm',
		downloadBytes: shards.reduce((sum, size) => sum + size, 0),
		base,
		library: {
			path: 'libs/made-up.wasm',
			url: `${host.address}libs/made-up.wasm`,
			bytes: null,
			sha256: null,
			blocks: null,
		},
		files: [
			put('tokenizer.json', someBytes(40_000, 51)),
			put('tensor-cache.json', json({ metadata: { ParamSize: 3 }, records })),
			put('mlc-chat-config.json', json({ tokenizer_files: ['tokenizer.json'] })),
		],
		isWhole: false,
		hosts: [host.host],
	};
};

const MODEL: LanguageModel = {
	id: '',
	name: '',
	purpose: 'test',
	engine: 'transformers',
	description: '',
	licence: { name: 'none', url: 'https://confidant.invalid/' },
	languages: ['en'],
	quantisation: 'q8',
	contextTokens: 4096,
	memoryBytes: 1,
	downloadBytes: 1,
	needs: { webgpu: false, shaderF16: false, largestTensorBytes: null },
	base: '',
	library: null,
	files: [],
	isWhole: true,
	hosts: [],
};
