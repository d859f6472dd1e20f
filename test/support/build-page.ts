import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds a page that runs one script of the tests, with its workers, as `index.html` in `folder`. */
export const buildPage = async (script: URL, folder: string): Promise<void> => {
	await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		worker: { format: 'es' },
		build: {
			target: 'es2022',
			outDir: folder,
			emptyOutDir: true,
			assetsInlineLimit: 0,
			modulePreload: { polyfill: false },
			rolldownOptions: {
				input: fileURLToPath(script),
				output: { entryFileNames: 'page.js' },
			},
		},
	});
	writeFileSync(join(folder, 'index.html'), '<!doctype html><script type="module" src="/page.js"></script>');
};
