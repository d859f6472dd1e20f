import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { FILE_OF } from '../src/core/privacy/policy-at.ts';

/** Where the built app lies. */
export const BUILT = 'dist';

const SOURCES = [
	'src',
	'public',
	...Object.values(FILE_OF),
	'models.json',
	'package-lock.json',
	'vite.config.ts',
	'svelte.config.js',
];

/** Builds the app unless what is built is newer than everything it is built from. Run from the project's folder. */
export const buildIfNeeded = async (): Promise<void> => {
	const built = join(BUILT, 'service-worker.js');
	if (existsSync(built) && statSync(built).mtimeMs > Math.max(...SOURCES.map(newest))) return;
	await build({ logLevel: 'warn' });
};

/** Milliseconds of the last change of a file, or of anything in a folder. */
const newest = (path: string): number => {
	const entry = statSync(path);
	if (!entry.isDirectory()) return entry.mtimeMs;
	return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};
