import { CATALOGUE } from '../../src/adapters/catalogue/catalogue.ts';
import { openEngine } from '../../src/adapters/engine/open-engine.ts';
import { ENGLISH_VOICE } from '../../src/content/en/voice.ts';
import { decide } from '../../src/core/safety/decide.ts';
import { tokensOfReply } from '../../src/core/models/sampling.ts';
import type { Message } from '../../src/core/reply/prompt.ts';
import onnxUrl from '../../src/onnx-worker.ts?worker&url';
import { openVoice } from '../../src/turn/voice.ts';
import { aPlan } from '../support/a-plan.ts';
import { aReading } from '../support/a-reading.ts';
import { fetchedFiles } from '../support/fetched-files.ts';
import type { BareAsked } from './bare-engine.worker.ts';
import bareUrl from './bare-engine.worker.ts?worker&url';
import { putInStore } from '../support/stored-models.ts';

// Runs in the browser: our path from a prompt to reviewed sentences, in turn with the same engine bare.

/** Milliseconds from asking; `text` as it came. */
export type Written = {
	readonly text: string;
	/** Pieces of text, about one a word. */
	readonly pieces: number;
	readonly first: number;
	/** The first whole sentence, reviewed where it is ours; null when there was none before the end. */
	readonly sentence: number | null;
	readonly whole: number;
};

export type Pair = { readonly ours: Written; readonly bare: Written };

const voice = openVoice(ENGLISH_VOICE);

const model = CATALOGUE.models.find(({ id }) => id === 'tiny');
if (model === undefined) throw new Error('models.json has no tiny model');

const openOurs = () =>
	openEngine({
		model,
		starts: [() => new Worker(onnxUrl, { type: 'module', name: 'wasm' })],
		files: fetchedFiles,
		isWhole: () => Promise.resolve(true),
		restAfter: () => null,
	});

const openBare = () => new Worker(bareUrl, { type: 'module' });

const engine = openOurs();
const bareWorker = openBare();

const keep = async (): Promise<void> => {
	for (const { path, url } of model.files) {
		const bytes = await (await fetch(`/models/tiny/${path}`)).arrayBuffer();
		await putInStore({ cache: 'models', url, bytes });
	}
};

/** Notes when what came; `onSentence` is done with the first sentence before the time is taken. */
const watchText = (onSentence: (sentence: string) => void) => {
	const start = performance.now();
	let text = '';
	let pieces = 0;
	let first = 0;
	let sentence: number | null = null;
	return {
		add: (piece: string): void => {
			first ||= performance.now() - start;
			pieces++;
			text += piece;
			if (sentence !== null) return;
			const [whole, next] = voice.splitSentences(text);
			if (whole === undefined || next === undefined) return;
			onSentence(whole);
			sentence = performance.now() - start;
		},
		end: (): Written => ({ text, pieces, first, sentence, whole: performance.now() - start }),
	};
};

const writeOurs = async (
	prompt: readonly Message[],
	seed: number,
	{ write }: Pick<typeof engine, 'write'> = engine,
): Promise<Written> => {
	const said = prompt.at(-1)?.content ?? '';
	const context = {
		said,
		reading: aReading(),
		decision: decide([]),
		plan: aPlan(),
		recent: [],
		shown: [],
		helplines: [],
	};
	const watched = watchText((sentence) => void voice.reviewSentence(sentence, null, context));
	for await (const piece of write({ prompt, seed }, new AbortController().signal)) {
		if (piece.is === 'failed') throw new Error(piece.failure.kind);
		if (piece.is === 'text') watched.add(piece.text);
	}
	return watched.end();
};

const writeBare = (prompt: readonly Message[], seed: number, worker = bareWorker): Promise<Written> =>
	new Promise((resolve, reject) => {
		const watched = watchText(() => undefined);
		worker.onmessage = ({ data }: MessageEvent<string | null>) => {
			if (data === null) resolve(watched.end());
			else watched.add(data);
		};
		worker.onerror = ({ message }) => {
			reject(new Error(message));
		};
		const asked: BareAsked = { prompt, seed, mostTokens: tokensOfReply(model.contextTokens) };
		worker.postMessage(asked);
	});

/** The longest task of this thread while ours writes, and the longest a key had to wait, milliseconds. */
const measureThread = async (prompt: readonly Message[], seeds: readonly number[]) => {
	const tasks: number[] = [0];
	const observer = new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) tasks.push(duration);
	});
	observer.observe({ type: 'longtask' });
	const waits: number[] = [];
	const channel = new MessageChannel();
	let asked = performance.now();
	channel.port1.onmessage = () => {
		waits.push(performance.now() - asked);
	};
	const key = setInterval(() => {
		asked = performance.now();
		channel.port2.postMessage(null);
	}, 20);
	for (const seed of seeds) await writeOurs(prompt, seed);
	clearInterval(key);
	await new Promise((resolve) => setTimeout(resolve, 100));
	observer.disconnect();
	return { longestTask: Math.max(...tasks), longestWait: Math.max(...waits) };
};

/** Opened, asked at once, and closed after its reply: the files lie in the cache, nothing is in memory. */
const writeOursFromCache = async (prompt: readonly Message[], seed: number): Promise<Written> => {
	const opened = openOurs();
	const written = await writeOurs(prompt, seed, opened);
	opened.close();
	return written;
};

const writeBareFromCache = async (prompt: readonly Message[], seed: number): Promise<Written> => {
	const worker = openBare();
	const written = await writeBare(prompt, seed, worker);
	worker.terminate();
	return written;
};

type Write = (prompt: readonly Message[], seed: number) => Promise<Written>;

/** One after the other; `turned`: bare first. */
const pairOf =
	(ours: Write, bare: Write) =>
	async (prompt: readonly Message[], seed: number, turned: boolean): Promise<Pair> => {
		if (turned) {
			const first = await bare(prompt, seed);
			return { ours: await ours(prompt, seed), bare: first };
		}
		const first = await ours(prompt, seed);
		return { ours: first, bare: await bare(prompt, seed) };
	};

const engines = {
	open: async (prompt: readonly Message[]): Promise<void> => {
		await keep();
		await writeOurs(prompt, 1);
		await writeBare(prompt, 1);
	},
	pair: pairOf(writeOurs, writeBare),
	pairFromCache: pairOf(writeOursFromCache, writeBareFromCache),
	measureThread,
};

export type Engines = typeof engines;

Object.assign(globalThis, { engines });
