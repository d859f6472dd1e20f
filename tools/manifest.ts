import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { MANIFEST, type Manifest } from '../src/core/privacy/manifest.ts';

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

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
