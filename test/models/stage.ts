import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { build } from 'vite';
import { onEmbeddingLibrary } from './on-embedding-library.ts';

/** One of this folder's pages, built as the app is, on a server of its own. */
export type Stage = {
	readonly address: string;
	/** What is written here is served under the address, too. */
	readonly folder: string;
	/** The paths that were asked for, in order. */
	readonly asked: string[];
	readonly close: () => void;
};

/** Serves beside the page: `models/`, which ships beside the app, and `ort/`, ONNX Runtime for browsers. */
export const openStage = async (page: string): Promise<Stage> => {
	const folder = mkdtempSync(join(tmpdir(), 'confidant-models-'));
	await build({
		configFile: false,
		root: import.meta.dirname,
		logLevel: 'error',
		plugins: [onEmbeddingLibrary()],
		worker: { format: 'es', plugins: () => [onEmbeddingLibrary()] },
		build: {
			target: 'es2022',
			outDir: folder,
			emptyOutDir: true,
			assetsInlineLimit: 0,
			copyPublicDir: false,
			rolldownOptions: { input: resolve(import.meta.dirname, page) },
		},
	});
	const files = sirv(folder, {
		dev: true,
		setHeaders: (response, path) => {
			// As in the app: what computes may not reach the network.
			if (/(?:web-llm|onnx)-worker/u.test(path))
				response.setHeader('Content-Security-Policy', "connect-src 'none'");
		},
	});
	const shipped = sirv('public', { dev: true });
	const onnxRuntime = sirv('node_modules/onnxruntime-web/dist', { dev: true });
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(request.url ?? '');
		const nothing = (): void => void response.writeHead(404).end();
		files(request, response, () => {
			const path = request.url ?? '';
			const isOnnxRuntime = path.startsWith('/ort/');
			if (isOnnxRuntime) request.url = path.slice('/ort'.length);
			(isOnnxRuntime ? onnxRuntime : shipped)(request, response, nothing);
		});
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${page}`,
		folder,
		asked,
		close: () => {
			server.close();
			server.closeAllConnections();
			rmSync(folder, { recursive: true });
		},
	};
};
