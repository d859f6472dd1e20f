import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { LanguageModel, ModelFile } from '../src/core/models/model.ts';
import type { MeasuredFile } from '../src/core/models/pinned.ts';
import { measureFiles } from './catalogue.ts';

/** A model as it lies in a folder: what its engine reads, measured, and what is missing or differs from its entry. */
export type FoundModel = {
	readonly files: readonly MeasuredFile[];
	/** web-llm's library lies beside the files, under the last part of its address. */
	readonly library: MeasuredFile | null;
	readonly largestTensorBytes: number | null;
	readonly faults: readonly string[];
};

export const findModelFiles = async (
	model: Pick<LanguageModel, 'engine' | 'library' | 'files'>,
	folder: string,
): Promise<FoundModel> => {
	const measured = new Map((await measureFiles(folder)).map((file) => [file.path, file]));
	const shards = model.engine === 'web-llm' ? readShards(folder) : [];
	const wanted: readonly Wanted[] = [...model.files, ...shards];
	const paths = [...new Set(wanted.map(({ path }) => path))];
	return {
		files: paths.flatMap((path) => measured.get(path) ?? []),
		library: model.library === null ? null : (measured.get(model.library.path) ?? null),
		largestTensorBytes: shards.length === 0 ? null : Math.max(...shards.flatMap(({ tensors }) => tensors)),
		faults: [...wanted, ...(model.library === null ? [] : [model.library])].flatMap((file) =>
			faultOf(file, measured.get(file.path)),
		),
	};
};

type Wanted = Pick<ModelFile, 'path' | 'bytes' | 'sha256'>;

const faultOf = ({ path, bytes, sha256 }: Wanted, found: MeasuredFile | undefined): readonly string[] => {
	if (found === undefined) return [`${path} is missing`];
	if (bytes !== null && bytes !== found.bytes) return [`${path} has ${found.bytes} bytes, not ${bytes}`];
	return sha256 !== null && sha256 !== found.sha256 ? [`${path} has another SHA-256 than its entry`] : [];
};

/** MLC's list of weights. A tensor may be stored narrower than it is in memory, so its shape counts. */
const TensorCache = v.object({
	records: v.array(
		v.object({
			dataPath: v.string(),
			nbytes: v.number(),
			records: v.array(v.object({ shape: v.array(v.number()), dtype: v.string() })),
		}),
	),
});

const readShards = (folder: string): readonly (Wanted & { readonly tensors: readonly number[] })[] => {
	const path = join(folder, 'tensor-cache.json');
	if (!existsSync(path)) return [];
	return v.parse(TensorCache, JSON.parse(readFileSync(path, 'utf8'))).records.map((shard) => ({
		path: shard.dataPath,
		bytes: shard.nbytes,
		sha256: null,
		tensors: shard.records.map(({ shape, dtype }) => shape.reduce((a, b) => a * b, 1) * bytesOf(dtype)),
	}));
};

/** `float16` and `uint32` end in their bits. */
const bytesOf = (dtype: string): number => Number(/\d+$/.exec(dtype)?.[0] ?? 32) / 8;
