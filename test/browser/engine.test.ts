import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/adapters/catalogue/catalogue.ts';
import { fetchedFiles } from '../support/fetched-files.ts';
import { openEngine, type OpenEngine } from '../../src/adapters/engine/open-engine.ts';
import type { LanguageModel } from '../../src/core/models/model.ts';
import type { Piece } from '../../src/ports/engine.ts';
import onnxUrl from '../../src/onnx-worker.ts?worker&url';
import { inStore, putInStore } from '../support/stored-models.ts';

// The tiny model of `training/tiny` for real: ONNX Runtime on WASM, in its worker, from the store.

const tiny = (): LanguageModel => {
	const model = CATALOGUE.models.find(({ id }) => id === 'tiny');
	if (model === undefined) throw new Error('models.json has no tiny model');
	return model;
};

/** What the models page does with a model that lies beside the page. */
const keep = async ({ id, files }: LanguageModel): Promise<void> => {
	for (const { path, url } of files) {
		const bytes = await (await fetch(`/models/${id}/${path}`)).arrayBuffer();
		await putInStore({ cache: 'models', url, bytes });
	}
};

const start = (): Worker => new Worker(onnxUrl, { type: 'module', name: 'wasm' });

const open = (parts: Partial<Parameters<typeof openEngine>[0]> = {}): OpenEngine =>
	openEngine({
		model: tiny(),
		starts: [start],
		files: fetchedFiles,
		isWhole: () => Promise.resolve(true),
		restAfter: () => null,
		...parts,
	});

const asked = (said: string, seed = 1) => ({
	prompt: [
		{ role: 'system', content: 'You listen.' },
		{ role: 'user', content: said },
	] as const,
	seed,
});

const piecesOf = async (
	engine: OpenEngine,
	said: string,
	seed = 1,
	stop = new AbortController(),
): Promise<Piece[]> => {
	const pieces: Piece[] = [];
	for await (const piece of engine.write(asked(said, seed), stop.signal)) pieces.push(piece);
	return pieces;
};

const textOf = (pieces: readonly Piece[]): string =>
	pieces.map((piece) => (piece.is === 'text' ? piece.text : '')).join('');

let engine: OpenEngine;

beforeAll(async () => {
	await keep(tiny());
	engine = open();
});

afterAll(() => {
	engine.close();
});

describe('the engine with the tiny model', () => {
	it('opens, begins, writes and ends', async () => {
		const pieces = await piecesOf(engine, 'My landlord wants me out by Friday.');
		expect(pieces[0]?.is).toBe('opening');
		expect(pieces.filter(({ is }) => is === 'begun')).toEqual([{ is: 'begun', leftOut: 0 }]);
		expect(textOf(pieces).length).toBeGreaterThan(20);
		expect(pieces.at(-1)).toEqual({ is: 'written' });
	});

	it('writes the same with the same seed, and other words with another', async () => {
		const texts = [];
		for (const seed of [7, 7, 8, 9, 10]) texts.push(textOf(await piecesOf(engine, 'My mum is ill.', seed)));
		expect(texts[1]).toBe(texts[0]);
		expect(new Set(texts).size).toBeGreaterThan(1);
	});

	it('stops soon, and writes the next reply', async () => {
		const stop = new AbortController();
		const pieces: Piece[] = [];
		let stoppedAt = 0;
		for await (const piece of engine.write(asked('I cannot sleep.'), stop.signal)) {
			pieces.push(piece);
			if (piece.is === 'text' && !stop.signal.aborted) {
				stoppedAt = performance.now();
				stop.abort();
			}
		}
		expect(performance.now() - stoppedAt).toBeLessThan(1000);
		expect((await piecesOf(engine, 'I cannot sleep.')).at(-1)).toEqual({ is: 'written' });
	});

	it('leaves out the oldest messages when the context has no room for all', async () => {
		const older = Array.from({ length: 40 }, (_, place) => [
			{ role: 'user' as const, content: `The letter number ${String(place)} says I must pay.`.repeat(4) },
			{ role: 'assistant' as const, content: 'It sounds like the letters keep coming.'.repeat(4) },
		]).flat();
		const { prompt } = asked('And now?');
		const pieces: Piece[] = [];
		for await (const piece of engine.write(
			{ prompt: [prompt[0], ...older, prompt[1]], seed: 1 },
			new AbortController().signal,
		))
			pieces.push(piece);
		const begun = pieces.find(({ is }) => is === 'begun');
		expect(begun?.is === 'begun' && begun.leftOut).toBeGreaterThan(20);
		expect(pieces.at(-1)).toEqual({ is: 'written' });
	});

	it('says that a message has no room where not even a part of it has', async () => {
		const { prompt } = asked('x');
		const plan = `\n\n${'Write this and that. '.repeat(600)}`;
		const pieces: Piece[] = [];
		for await (const piece of engine.write(
			{ prompt: [prompt[0], { role: 'user', content: `Hello there${plan}` }], seed: 1 },
			new AbortController().signal,
		))
			pieces.push(piece);
		expect(pieces).toEqual([{ is: 'failed', failure: { kind: 'engine-too-long' } }]);
	});

	it('says that files are missing when one is gone, and asks nobody for it', async () => {
		const [config] = tiny().files;
		if (config === undefined) throw new Error('the tiny model has no files');
		await inStore({ is: 'drop', ending: config.url });
		const broken = open();
		expect((await piecesOf(broken, 'hello')).at(-1)).toEqual({
			is: 'failed',
			failure: { kind: 'engine-missing' },
		});
		await keep(tiny());
		expect((await piecesOf(broken, 'hello')).at(-1)).toEqual({ is: 'written' });
		broken.close();
	});

	it('is not used when what it computes is noise, as after bit flips on the disk', async () => {
		const weights = tiny().files.find(({ path }) => path.endsWith('.onnx'));
		if (weights === undefined) throw new Error('the tiny model has no weights');
		const bytes = new Uint8Array(await (await fetch(`/models/tiny/${weights.path}`)).arrayBuffer());
		// Inside the embeddings, the largest tensor: the file itself stays readable.
		for (let place = 107_600; place < 894_000; place++) bytes[place] = (place * 7919) % 251;
		await putInStore({ cache: 'models', url: weights.url, bytes: bytes.buffer });
		const looked: string[] = [];
		const noisy = open({
			isWhole: (how) => {
				looked.push(how);
				return Promise.resolve(how === 'quick');
			},
		});
		const last = (await piecesOf(noisy, 'hello')).at(-1);
		expect(last).toEqual({ is: 'failed', failure: { kind: 'engine-missing' } });
		expect(looked).toEqual(['quick', 'every-byte']);
		const sameDevice = open({ isWhole: () => Promise.resolve(true) });
		expect((await piecesOf(sameDevice, 'hello')).at(-1)).toEqual({
			is: 'failed',
			failure: { kind: 'engine-unsound' },
		});
		await keep(tiny());
	});

	it('starts anew after its worker died in the middle, and gives up after the fifth time', async () => {
		const workers: Worker[] = [];
		const mortal = open({
			starts: [
				() => {
					const worker = start();
					workers.push(worker);
					return worker;
				},
			],
		});
		const endings: (string | undefined)[] = [];
		for (let time = 0; time < 6; time++) {
			const pieces: Piece[] = [];
			for await (const piece of mortal.write(asked('I am alone.'), new AbortController().signal)) {
				pieces.push(piece);
				// What a browser tells of a worker whose process is gone.
				if (piece.is === 'text') workers.at(-1)?.dispatchEvent(new ErrorEvent('error'));
			}
			const last = pieces.at(-1);
			endings.push(last?.is === 'failed' ? last.failure.kind : last?.is);
		}
		expect(endings).toEqual([...Array.from({ length: 5 }, () => 'engine-lost'), 'engine-given-up']);
		expect(workers).toHaveLength(5);
	});

	it('takes the next way when the first computes nothing', async () => {
		let tried = 0;
		const second = open({
			starts: [
				() => {
					tried++;
					return new Worker(
						URL.createObjectURL(new Blob(['throw new Error()'], { type: 'text/javascript' })),
					);
				},
				start,
			],
		});
		expect((await piecesOf(second, 'hello')).at(-1)).toEqual({ is: 'written' });
		expect(tried).toBe(1);
		second.close();
	});
});
