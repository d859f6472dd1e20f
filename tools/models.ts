import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { LanguageModel, ModelFile } from '../src/core/models/model.ts';
import type { MeasuredFile } from '../src/core/models/pinned.ts';
import {
	measureFiles,
	measureShipped,
	readLanguageModels,
	readModelsFile,
	readShipped,
} from './catalogue.ts';
import { findModelFiles, type FoundModel } from './model-files.ts';

// `npm run models` lists the catalogue; `pin` and `mirror` are told in USAGE and docs/models.md. Ends with 1 when an entry
// is broken or a folder lacks something.

const USAGE = `npm run models                    lists the catalogue, and says which entries are broken
npm run models -- pin             measures the files of the models that ship
npm run models -- pin DIR [ID]    measures a folder of model files, and writes its entry (ID: the folder's name)
npm run models -- mirror DIR… OUT copies folders, each named by its model, to OUT/models for a static host`;

/** Where a model lies that nobody publishes: its keys in the cache need an address. */
const NOWHERE = 'https://confidant.invalid/models/';

const main = async ([command, ...folders]: readonly string[]): Promise<number> => {
	if (command === undefined) return list();
	if (command === 'pin' && folders.length === 0) return pinShipped();
	const [folder, ...more] = folders;
	if (command === 'pin' && folder !== undefined && more.length < 2)
		return pin(folder, more[0] ?? basename(resolve(folder)));
	const out = more.at(-1);
	if (command === 'mirror' && folder !== undefined && out !== undefined)
		return mirror([folder, ...more.slice(0, -1)], out);
	console.error(USAGE);
	return 2;
};

const list = (): number => {
	const { models, broken } = readLanguageModels();
	for (const { id, purpose, engine, downloadBytes, memoryBytes, isWhole, files } of models) {
		const isPinned = isWhole && files.every(({ sha256 }) => sha256 !== null);
		console.log(
			`${id}: ${purpose}, ${engine}, ${megabytes(downloadBytes)} to download, ${megabytes(memoryBytes)} of memory, ${isPinned ? 'pinned' : 'not pinned'}`,
		);
	}
	for (const { id, why } of broken) console.error(`${id} is left out. ${why}`);
	return broken.length === 0 ? 0 : 1;
};

const pinShipped = async (): Promise<number> => {
	for (const { id, folder } of readShipped()) {
		const files = await measureShipped(folder);
		writeEntry(id, { files });
		console.log(`${id}: ${files.length} files, ${sum(files)} bytes`);
	}
	return 0;
};

const pin = async (folder: string, id: string): Promise<number> => {
	const known = readLanguageModels().models.find((model) => model.id === id);
	const model = known ?? (await draft(folder, id));
	// What lies there now is what is meant: an entry's own sizes are measured anew.
	const found = await findModelFiles(unpinned(model), folder);
	if (tellFaults(id, found)) return 1;
	const entry = {
		...model,
		library: model.library && found.library && { ...model.library, ...found.library },
		files: found.files.map((file) => ({ ...file, url: `${model.base}${file.path}` })),
		isWhole: true,
		downloadBytes: sum(found.files) + (found.library?.bytes ?? 0),
		needs: { ...model.needs, largestTensorBytes: found.largestTensorBytes ?? model.needs.largestTensorBytes },
	} satisfies LanguageModel;
	writeEntry(id, { kind: 'language', ...entry });
	console.log(`${id}: ${entry.files.length} files, ${entry.downloadBytes} bytes, written to models.json`);
	if (known === undefined) console.log('It is new: fill in what is empty, then run npm run models.');
	return 0;
};

const mirror = async (folders: readonly string[], out: string): Promise<number> => {
	const { models } = readLanguageModels();
	const mirrored: { readonly id: string; readonly files: readonly MeasuredFile[] }[] = [];
	for (const folder of folders) {
		const id = basename(resolve(folder));
		const model = models.find((each) => each.id === id);
		if (model === undefined) {
			console.error(`${id} is not in models.json: a folder has the name of its model`);
			return 1;
		}
		const found = await findModelFiles(model, folder);
		if (tellFaults(id, found)) return 1;
		const files = [...found.files, ...(found.library === null ? [] : [found.library])];
		for (const { path } of files) {
			const copy = join(out, 'models', id, path);
			mkdirSync(dirname(copy), { recursive: true });
			copyFileSync(join(folder, path), copy);
		}
		mirrored.push({ id, files });
		console.log(`${id}: ${files.length} files, ${megabytes(sum(files))}`);
	}
	writeFileSync(join(out, 'models', 'mirror.json'), `${JSON.stringify({ models: mirrored }, null, '\t')}\n`);
	console.log(`Copy ${join(out, 'models')} beside index.html of the app.`);
	return 0;
};

const tellFaults = (id: string, { faults }: FoundModel): boolean => {
	for (const fault of faults) console.error(`${id}: ${fault}`);
	return faults.length > 0;
};

/** All that a folder itself tells; the rest is for whoever enters it, and the schema asks for it. */
const draft = async (folder: string, id: string): Promise<LanguageModel> => {
	const isWebLlm = existsSync(join(folder, 'mlc-chat-config.json'));
	const measured = await measureFiles(folder);
	const library = isWebLlm ? measured.find(({ path }) => path.endsWith('.wasm')) : undefined;
	const base = `${NOWHERE}${id}/${isWebLlm ? 'resolve/main/' : ''}`;
	const files = measured.filter((file) => file !== library && !file.path.endsWith('.md'));
	return {
		id,
		name: id,
		purpose: 'test',
		engine: isWebLlm ? 'web-llm' : 'transformers',
		description: '',
		licence: { name: '', url: '' },
		languages: ['en'],
		quantisation: isWebLlm ? 'q4f32' : 'q8',
		contextTokens: 512,
		memoryBytes: 2 * sum(measured),
		downloadBytes: sum(measured),
		needs: { webgpu: isWebLlm, shaderF16: false, largestTensorBytes: null },
		base,
		library: library === undefined ? null : { ...library, url: `${base}${library.path}` },
		files: files.map((file) => ({ ...file, url: `${base}${file.path}` })),
		isWhole: true,
		hosts: [],
	};
};

const unpinned = (model: LanguageModel): LanguageModel => {
	const open = (file: ModelFile): ModelFile => ({ ...file, bytes: null, sha256: null, blocks: null });
	return { ...model, library: model.library && open(model.library), files: model.files.map(open) };
};

/** Changes the entry of this name, or adds one at the end. */
const writeEntry = (id: string, change: Readonly<Record<string, unknown>>): void => {
	const { models } = readModelsFile() as { readonly models: readonly { readonly id: string }[] };
	const isNew = models.every((entry) => entry.id !== id);
	const entries = isNew ? [...models, { id, ...change }] : models;
	const changed = entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
	writeFileSync('models.json', `${JSON.stringify({ models: changed }, null, '\t')}\n`);
};

const sum = (files: readonly { readonly bytes: number }[]): number =>
	files.reduce((total, { bytes }) => total + bytes, 0);

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

process.exitCode = await main(process.argv.slice(2));
