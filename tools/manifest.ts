import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

/** The list of every file of a build but itself, with its SHA-256; `sha256sum -c MANIFEST.sha256` checks it. */
export const MANIFEST = 'MANIFEST.sha256';

/** SHA-256 in hex, by path from the build's folder. */
export type Manifest = ReadonlyMap<string, string>;

/** Writes the manifest as the last act of a build. */
export const manifest = (): Plugin => {
	let folder = '';
	return {
		name: 'manifest',
		apply: 'build',
		configResolved: ({ root, build }) => {
			folder = resolve(root, build.outDir);
		},
		closeBundle: {
			order: 'post',
			sequential: true,
			handler: () => {
				writeFileSync(join(folder, MANIFEST), writeManifest(readBuild(folder)));
			},
		},
	};
};

/** Every file in a build's folder but the manifest, sorted by the code units of its path: no locale has a say. */
export const readBuild = (folder: string): Manifest =>
	new Map(
		readdirSync(folder, { withFileTypes: true, recursive: true })
			.filter((entry) => entry.isFile())
			.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
			.filter((path) => path !== MANIFEST)
			.sort((a, b) => (a < b ? -1 : 1))
			.map((path) => [path, sha256(readFileSync(join(folder, path)))]),
	);

export const writeManifest = (files: Manifest): string =>
	[...files].map(([path, hash]) => `${hash}  ${path}\n`).join('');

/** What cannot be read as a line of a manifest is left out. */
export const readManifest = (text: string): Manifest =>
	new Map([...text.matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm)].map(([, hash = '', path = '']) => [path, hash]));

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
