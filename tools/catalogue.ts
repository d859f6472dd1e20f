import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { BLOCK_SIZE, blocksOf } from '../src/core/models/blocks.ts';
import type { MeasuredFile } from '../src/core/models/pinned.ts';
import { sha256 } from './manifest.ts';
import { readCatalogue, Sha256, type Catalogue } from '../src/adapters/catalogue/read-catalogue.ts';

/** A model whose files lie in this project. Its licence is an SPDX id. */
export type ShippedModel = v.InferOutput<typeof Shipped>;

/** The models of `models.json` that ship with the page: today the encoder. */
export const readShipped = (root = '.'): readonly ShippedModel[] =>
	v.parse(File, readModelsFile(root)).models.filter((entry) => entry.kind === 'encoder');

/** The language models a person can choose. */
export const readLanguageModels = (root = '.'): Catalogue => readCatalogue(readModelsFile(root));

/** Every file under `folder`, by path, as it lies on disk. */
export const measureFiles = async (folder: string): Promise<readonly MeasuredFile[]> => {
	const measured: MeasuredFile[] = [];
	for (const path of filesIn(folder)) {
		measured.push({ path, bytes: statSync(join(folder, path)).size, ...(await hash(join(folder, path))) });
	}
	return measured;
};

/** As the entry of a model that ships has them: it comes with the page and not block by block. */
export const measureShipped = async (folder: string): Promise<ShippedModel['files']> =>
	(await measureFiles(folder)).map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 }));

export const readModelsFile = (root = '.'): unknown =>
	JSON.parse(readFileSync(join(root, 'models.json'), 'utf8'));

const Shipped = v.object({
	id: v.string(),
	kind: v.literal('encoder'),
	description: v.string(),
	licence: v.string(),
	madeFrom: v.array(v.string()),
	/** Under the project; what lies in `public/` is served from the page's own origin. */
	folder: v.string(),
	files: v.array(v.object({ path: v.string(), bytes: v.number(), sha256: Sha256 })),
});

const File = v.object({
	models: v.array(v.variant('kind', [Shipped, v.looseObject({ kind: v.literal('language') })])),
});

/** Paths under the folder, slashes forward, in order. */
const filesIn = (folder: string): readonly string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => statSync(join(folder, path)).isFile())
		.map((path) => relative(folder, join(folder, path)).replaceAll('\\', '/'))
		.sort();

/** In pieces: weights can be larger than what Node holds at once. */
const hash = async (path: string): Promise<Pick<MeasuredFile, 'sha256' | 'blocks'>> => {
	const sum = createHash('sha256');
	const blocks: string[] = [];
	for await (const block of createReadStream(path, { highWaterMark: BLOCK_SIZE })) {
		sum.update(block as Buffer);
		blocks.push(sha256(block as Buffer));
	}
	const hashBytes = (bytes: Uint8Array) => Promise.resolve(sha256(bytes));
	return { sha256: sum.digest('hex'), blocks: await blocksOf(BLOCK_SIZE, blocks, hashBytes) };
};
