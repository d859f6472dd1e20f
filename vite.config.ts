import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { modelHosts } from './src/core/privacy/model-hosts.ts';
import { FILE_OF, pageAt, WORKER_FOLDERS } from './src/core/privacy/policy-at.ts';
import { metaPolicy } from './src/core/privacy/policy.ts';
import catalogue from './models.json' with { type: 'json' };
import { firstLoadChunk } from './tools/first-load-chunk.ts';
import { manifest } from './tools/manifest.ts';
import { sealed } from './tools/sealed.ts';
import { sbom } from './tools/sbom.ts';
import { soundPacks } from './tools/sound-packs.ts';

/**
 * transformers.js imports the build of ONNX Runtime that carries WebGPU (27 MB of wasm). The encoder's worker
 * brings its own choice (see `src/adapters/transformers/onnx-runtime.ts`), so its import gets the small build.
 */
const smallOnnxRuntime = (): Plugin => ({
	name: 'small-onnx-runtime',
	enforce: 'pre',
	resolveId(source, importer) {
		return source === 'onnxruntime-web/webgpu' && importer?.includes('@huggingface/transformers')
			? this.resolve('onnxruntime-web/wasm', importer, { skipSelf: true })
			: null;
	},
});

/** What ships is the same whatever a shell or a test runner has set: vite would build for development there. */
const alwaysProduction = (): Plugin => ({
	name: 'always-production',
	apply: 'build',
	enforce: 'pre',
	config: () => {
		process.env.NODE_ENV = 'production';
	},
});

/** The documents differ in their script alone: each `.html` names one, and all stand around it in `src/page.html`. */
const aroundScript = (): Plugin => ({
	name: 'around-script',
	transformIndexHtml: {
		order: 'pre',
		handler: (script, { path }) =>
			FILES.includes(path.slice(1))
				? readFileSync('src/page.html', 'utf8').replace('<!-- script -->', () => script.trim())
				: script,
	},
});

/** The policy in each page itself: the floor under its first load on a host that sends no headers. */
const policyInPage = (): Plugin => ({
	name: 'policy-in-page',
	apply: 'build',
	transformIndexHtml: (page, { path }) => {
		const [before, after] = page.split(FIRST_LINE);
		if (before === undefined || after === undefined) throw new Error(`${path} lacks ${FIRST_LINE}`);
		const content = metaPolicy(pageAt(path.slice(1)), modelHosts(catalogue));
		const policy = `<meta http-equiv="Content-Security-Policy" content="${content}" />`;
		return [before, FIRST_LINE, policy, '<meta name="referrer" content="no-referrer" />', after].join('');
	},
});

/** A browser looks for the encoding in the first kilobyte; the policy comes after it and before all that it governs. */
const FIRST_LINE = '<meta charset="utf-8" />';

/**
 * The page that erases once more, under the address where a host can be told to have the browser delete everything.
 * The service worker keeps the other: to fetch this one could be that order.
 */
const pageAtErase = (): Plugin => ({
	name: 'page-at-erase',
	apply: 'build',
	enforce: 'post',
	generateBundle(_, bundle) {
		const page = bundle[FILE_OF.erasing];
		if (page?.type !== 'asset') throw new Error(`The build has no ${FILE_OF.erasing}`);
		this.emitFile({ type: 'asset', fileName: 'erase.html', source: page.source });
	},
});

/**
 * Scripts that start a worker: in a folder for each policy, because hosts send each its own headers. What downloads
 * models may reach their hosts; every other worker belongs to the conversation and may reach nothing.
 */
const workerFile = ({ facadeModuleId }: { readonly facadeModuleId?: string | null }): string => {
	const isDownload = facadeModuleId?.includes('/src/adapters/shelf/download.worker') === true;
	return `${WORKER_FOLDERS[isDownload ? 'download' : 'conversation']}/[name]-[hash].js`;
};

const FILES: readonly string[] = Object.values(FILE_OF);

/** The scripts of the documents, the conversation's first. */
const ENTRIES = [
	resolve('src/main.ts'),
	...['audit', 'erasing', 'models'].map((name) => resolve(`src/${name}-page.ts`)),
] as const;

const bill = sbom();

const seal = sealed();

export default defineConfig({
	base: './',
	plugins: [
		alwaysProduction(),
		smallOnnxRuntime(),
		soundPacks(),
		svelte(),
		aroundScript(),
		policyInPage(),
		pageAtErase(),
		bill.note(),
		seal.plugin(),
		VitePWA({
			strategies: 'injectManifest',
			srcDir: 'src',
			filename: 'service-worker.ts',
			injectRegister: false,
			manifest: false,
			// The worker's own build would talk on standard output, where `npm run bench` prints its result.
			integration: { configureCustomSWViteBuild: (options) => void (options.logLevel = 'warn') },
			injectManifest: {
				globPatterns: ['**/*.{html,js,css,json,onnx,wasm,svg,png,webmanifest}'],
				// To fetch the page at `/erase` could be to erase everything. Models are fetched by whoever chooses one.
				globIgnores: ['service-worker.js', 'erase.html', 'models/**'],
				manifestTransforms: [seal.transform],
				maximumFileSizeToCacheInBytes: 32 * 2 ** 20,
				dontCacheBustURLsMatching: /^(assets|fetching|workers)\//,
			},
		}),
		bill.write(),
		manifest(),
	],
	worker: {
		format: 'es',
		plugins: () => [smallOnnxRuntime(), bill.note()],
		rolldownOptions: {
			output: {
				entryFileNames: workerFile,
				chunkFileNames: `${WORKER_FOLDERS.conversation}/[name]-[hash].js`,
			},
			checks: { bundlerTimings: false },
		},
	},
	build: {
		target: 'es2022',
		modulePreload: {
			polyfill: false,
			// A chunk that is fetched apart finds its own imports: their names, all hashes, need no room in the first load.
			resolveDependencies: (_file, dependencies, { hostType }) =>
				hostType === 'html' ? dependencies : dependencies.filter((name) => name.endsWith('.css')),
		},
		assetsInlineLimit: 0,
		chunkSizeWarningLimit: 2000,
		rolldownOptions: {
			input: [...FILES],
			output: { codeSplitting: { groups: [{ name: firstLoadChunk(ENTRIES) }] } },
			checks: { bundlerTimings: false },
		},
	},
	optimizeDeps: {
		// A worker's imports are not looked through by themselves: found late, they would reload the page.
		entries: [...FILES, 'src/vault-worker.ts'],
		exclude: ['@huggingface/transformers', 'onnxruntime-web'],
	},
});
