import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { openFinder, type Found } from './find-texts.ts';

export type Trace = Found & { readonly path: string };

/** Where in a folder one of the texts lies: see `openFinder`. What a running browser takes away meanwhile is left out. */
export const scan = (folder: string, texts: readonly string[]): readonly Trace[] => {
	const find = openFinder(texts);
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.flatMap((entry) => {
			const full = join(entry.parentPath, entry.name);
			const bytes = readIfThere(full);
			return bytes === null ? [] : find(bytes).map((found) => ({ path: relative(folder, full), ...found }));
		});
};

const readIfThere = (path: string): Buffer | null => {
	try {
		return readFileSync(path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
};
