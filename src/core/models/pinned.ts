import type { Blocks } from './blocks.ts';
import type { LanguageModel, ModelFile } from './model.ts';

/** Files of a model as somebody measured them: a mirror says so of its own. */
export type MeasuredFile = {
	readonly path: string;
	readonly bytes: number;
	readonly sha256: string;
	readonly blocks: Blocks | null;
};

/**
 * The model with the sizes and hashes of a mirror, so that a download is checked by them. What the catalogue itself knows
 * stays: a mirror cannot change it. Null when the mirror lacks a file the catalogue names.
 */
export const pinned = (model: LanguageModel, measured: readonly MeasuredFile[]): LanguageModel | null => {
	const byPath = new Map(measured.map((file) => [file.path, file]));
	const pin = (file: ModelFile): ModelFile => ({
		...file,
		bytes: file.bytes ?? byPath.get(file.path)?.bytes ?? null,
		sha256: file.sha256 ?? byPath.get(file.path)?.sha256 ?? null,
		// Where the catalogue knows the whole, only it may say what the blocks are.
		blocks: file.blocks ?? (file.sha256 === null ? (byPath.get(file.path)?.blocks ?? null) : null),
	});
	const known = [...model.files, ...(model.library === null ? [] : [model.library])];
	if (known.some(({ path }) => !byPath.has(path))) return null;
	const more = measured.filter(({ path }) => known.every((file) => file.path !== path));
	return {
		...model,
		library: model.library && pin(model.library),
		files: [...model.files.map(pin), ...more.map((file) => ({ ...file, url: `${model.base}${file.path}` }))],
		isWhole: true,
		downloadBytes: measured.reduce((sum, { bytes }) => sum + bytes, 0),
	};
};
