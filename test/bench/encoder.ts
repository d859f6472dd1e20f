import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AutoTokenizer, env } from '@huggingface/transformers';
import type { Browser } from 'playwright';
import sirv from 'sirv';
import { build } from 'vite';
import { encoderFolder } from '../../tools/encoder-folder.ts';
import type { Job } from './encoder-page.ts';
import { randomEncoder, type Size } from './random-encoder.ts';
import type { Times } from './sessions.worker.ts';
import { median, spread } from './statistics.ts';

/** Thirty-two tokens with the two that stand around every message. */
const TEXT =
	'I have not slept for three nights because the rent is late again and now I do not know how to tell my partner that the money is gone.';
const TOKENS = 32;

/** What someone who wants emotions and an embedding would otherwise take: one model for each. */
const CLASSIFIER: Size = {
	layers: 6,
	hidden: 768,
	heads: 12,
	inner: 3072,
	vocabulary: 30522,
	positions: 512,
	segments: null,
	labels: 28,
};
const EMBEDDER: Size = { ...CLASSIFIER, hidden: 384, inner: 1536, segments: 2, labels: null };

const WARM_UP = 10;
const BLOCKS = 16;
const RUNS_PER_BLOCK = 9;

/**
 * Milliseconds of one message in the encoder that ships, and how many times as long two models of the usual sizes take
 * (DistilBERT-base to classify and MiniLM-L6 to embed, random weights), side by side in one page. Writes in `folder`.
 */
export const benchEncoder = async (browser: Browser, folder: string) => {
	const ids = await tokenise(TEXT);
	if (ids.length !== TOKENS)
		throw new Error(`The message of the bench has ${ids.length} tokens instead of ${TOKENS}`);
	await buildPage(folder);
	const job: Job = {
		text: TEXT,
		ids,
		models: {
			encoder: '/encoder/onnx/model_quantized.onnx',
			classifier: '/random/classifier.onnx',
			embedder: '/random/embedder.onnx',
		},
		runs: WARM_UP + BLOCKS * RUNS_PER_BLOCK,
	};
	// Without the app's policy: the page of the bench fetches what in the app the service worker hands over.
	const server = createServer(sirv(folder));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const page = await browser.newPage();
	try {
		await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
		const runs = await page.evaluate<readonly Times[]>(`measureEncoders(${JSON.stringify(job)})`);
		const blocks = Array.from({ length: BLOCKS }, (_, block) =>
			runs.slice(WARM_UP + block * RUNS_PER_BLOCK, WARM_UP + (block + 1) * RUNS_PER_BLOCK),
		);
		const all = (name: string): number[] => runs.slice(WARM_UP).map((times) => timeOf(name, times));
		const ratio = (over: readonly string[], under: string) =>
			spread(
				blocks.map((block) => {
					const middle = (name: string): number => median(block.map((times) => timeOf(name, times)));
					return over.map(middle).reduce((sum, time) => sum + time) / middle(under);
				}),
			);
		return {
			tokens: TOKENS,
			threads: 1,
			device: 'wasm',
			blocks: BLOCKS,
			runsPerBlock: RUNS_PER_BLOCK,
			milliseconds: {
				encoder: spread(all('encoder')),
				encoderFromText: spread(all('fromText')),
				randomClassifier: spread(all('classifier')),
				randomEmbedder: spread(all('embedder')),
			},
			twoModelsOverEncoder: ratio(['classifier', 'embedder'], 'encoder'),
			randomEmbedderOverEncoder: ratio(['embedder'], 'encoder'),
			fromTextOverEncoder: ratio(['fromText'], 'encoder'),
		};
	} finally {
		await page.close();
		server.close();
	}
};

const timeOf = (name: string, times: Times): number => {
	const time = times[name];
	if (time === undefined) throw new Error(`The page did not measure ${name}`);
	return time;
};

const tokenise = async (text: string): Promise<number[]> => {
	env.allowRemoteModels = false;
	env.localModelPath = encoderFolder;
	const tokenizer = await AutoTokenizer.from_pretrained('encoder');
	return tokenizer.encode(text);
};

/** The page of the bench, with the app's adapters and public files but apart from the app. */
const buildPage = async (folder: string): Promise<void> => {
	await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: fileURLToPath(new URL('../../public', import.meta.url)),
		// As in the app's own build: transformers.js gets the small build of ONNX Runtime.
		resolve: { alias: { 'onnxruntime-web/webgpu': 'onnxruntime-web/wasm' } },
		worker: { format: 'es' },
		build: {
			target: 'es2022',
			outDir: folder,
			emptyOutDir: true,
			modulePreload: { polyfill: false },
			assetsInlineLimit: 0,
			chunkSizeWarningLimit: 2000,
			rolldownOptions: {
				input: fileURLToPath(new URL('./encoder-page.ts', import.meta.url)),
				output: { entryFileNames: 'encoder-page.js' },
			},
		},
	});
	writeFileSync(
		join(folder, 'index.html'),
		'<!doctype html><script type="module" src="/encoder-page.js"></script>',
	);
	mkdirSync(join(folder, 'random'));
	writeFileSync(join(folder, 'random/classifier.onnx'), randomEncoder(CLASSIFIER));
	writeFileSync(join(folder, 'random/embedder.onnx'), randomEncoder(EMBEDDER));
};
