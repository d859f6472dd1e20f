import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { ManifestTransform } from 'workbox-build';

/** Fetched only on a device with a GPU that may be faster, and kept then. */
const EXTRA = /asyncify|ort\.webgpu|web-llm-worker|onnx-worker|load-writer/;

/** What the encoder reads: half of all bytes, fetched when the pages are here. */
const ENCODER = /^encoder\/|\.wasm$/;

/** Writes into the service worker which bytes each file has, so that it takes no others. */
export const sealed = (): { readonly plugin: () => Plugin; readonly transform: ManifestTransform } => {
	let folder = '';
	return {
		plugin: () => ({
			name: 'sealed',
			apply: 'build',
			configResolved: ({ root, build }) => {
				folder = resolve(root, build.outDir);
			},
		}),
		transform: (entries) => ({
			manifest: entries.map((entry) => ({
				...entry,
				integrity: `sha256-${createHash('sha256')
					.update(readFileSync(join(folder, entry.url)))
					.digest('base64')}`,
				part: EXTRA.test(entry.url) ? 'extra' : ENCODER.test(entry.url) ? 'encoder' : 'shell',
			})),
			warnings: [],
		}),
	};
};
