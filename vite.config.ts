import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

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

export default defineConfig({
	base: './',
	plugins: [
		smallOnnxRuntime(),
		svelte(),
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
				// Fetched only on a device with a GPU that may be faster, and kept then (see the service worker).
				globIgnores: ['**/*asyncify*', '**/ort.webgpu*', 'service-worker.js'],
				maximumFileSizeToCacheInBytes: 32 * 2 ** 20,
			},
		}),
	],
	worker: { format: 'es', plugins: () => [smallOnnxRuntime()] },
	build: {
		target: 'es2022',
		modulePreload: { polyfill: false },
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
