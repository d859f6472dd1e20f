import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { META_POLICY } from './src/core/privacy/policy.ts';
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

/** The policy in the page itself: the floor under its first load on a host that sends no headers. */
const policyInPage = (): Plugin => ({
	name: 'policy-in-page',
	apply: 'build',
	transformIndexHtml: (page) => {
		const [before, after] = page.split(FIRST_LINE);
		if (before === undefined || after === undefined) throw new Error(`index.html lacks ${FIRST_LINE}`);
		const policy = `<meta http-equiv="Content-Security-Policy" content="${META_POLICY}" />`;
		return [before, FIRST_LINE, policy, '<meta name="referrer" content="no-referrer" />', after].join('');
	},
});

/** A browser looks for the encoding in the first kilobyte; the policy comes after it and before all that it governs. */
const FIRST_LINE = '<meta charset="utf-8" />';

/** The same page under the address that erases: a static host has a true page there, and `main.ts` shows which it is. */
const pageAtErase = (): Plugin => ({
	name: 'page-at-erase',
	apply: 'build',
	enforce: 'post',
	generateBundle(_, bundle) {
		const page = bundle['index.html'];
		if (page?.type !== 'asset') throw new Error('The build has no index.html');
		this.emitFile({ type: 'asset', fileName: 'erase.html', source: page.source });
	},
});

/** Scripts that start a worker and what they import: apart, because hosts send them other headers. */
const IN_WORKERS = 'workers/[name]-[hash].js';

const bill = sbom();

const seal = sealed();

export default defineConfig({
	base: './',
	plugins: [
		smallOnnxRuntime(),
		soundPacks(),
		svelte(),
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
				// At its address the first page is served; to fetch it is to erase everything.
				globIgnores: ['service-worker.js', 'erase.html'],
				manifestTransforms: [seal.transform],
				maximumFileSizeToCacheInBytes: 32 * 2 ** 20,
				dontCacheBustURLsMatching: /^(assets|workers)\//,
			},
		}),
		bill.write(),
		manifest(),
	],
	worker: {
		format: 'es',
		plugins: () => [smallOnnxRuntime(), bill.note()],
		rolldownOptions: {
			output: { entryFileNames: IN_WORKERS, chunkFileNames: IN_WORKERS },
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
		rolldownOptions: { checks: { bundlerTimings: false } },
	},
	optimizeDeps: {
		// A worker's imports are not looked through by themselves: found late, they would reload the page.
		entries: ['index.html', 'src/vault-worker.ts'],
		exclude: ['@huggingface/transformers', 'onnxruntime-web'],
	},
});
