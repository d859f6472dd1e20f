import { openEngine, type OpenEngine } from '../../src/adapters/engine/open-engine.ts';
import { openDownload } from '../../src/adapters/shelf/open-download.ts';
import { openShelf } from '../../src/adapters/shelf/open-shelf.ts';
import type { LanguageModel, ModelFile } from '../../src/core/models/model.ts';
import type { Asked, Piece } from '../../src/ports/engine.ts';
import type { Progress } from '../../src/ports/shelf.ts';
import workerUrl from '../../src/web-llm-worker.ts?worker&url';

// What the tests drive from outside: the app's shelf, its download and its engine over web-llm, and no screen.

/** What came of one reply. */
export type Written = {
	readonly text: string;
	/** Messages of the prompt that had no room; null when it never began. */
	readonly leftOut: number | null;
	readonly end: 'written' | 'stopped' | Extract<Piece, { is: 'failed' }>['failure']['kind'];
};

const base = new URL('.', location.href).pathname;
const shelf = openShelf();
const download = openDownload({ base, trustedScript: (url) => url });

let engine: OpenEngine | null = null;
let stop = new AbortController();
let pieces = 0;

const webLlm = {
	/** Looks again at what is here, and ends when it is ready or has failed. */
	get: (model: LanguageModel): Promise<Progress> =>
		new Promise((resolve) => {
			let hasBegun = false;
			const end = download.watch((progress) => {
				if (progress.id !== model.id) return;
				if (progress.is !== 'ready' && progress.is !== 'failed') hasBegun = true;
				else if (hasBegun) {
					resolve(progress);
					end();
				}
			});
			download.begin(model, { is: 'mirror' });
		}),
	missing: (model: LanguageModel, how: 'quick' | 'every-byte'): Promise<readonly ModelFile[]> =>
		shelf.missing(model, how),
	remove: (id: string): Promise<void> => shelf.remove(id),
	choose: (model: LanguageModel): void => {
		engine?.close();
		engine = openEngine({
			model,
			starts: [() => new Worker(workerUrl, { type: 'module' })],
			// web-llm needs no file of the build beside its script.
			files: { open: () => new MessageChannel().port1 },
			isWhole: async (how) => (await shelf.missing(model, how)).length === 0,
			restAfter: () => null,
		});
	},
	write: async (asked: Asked): Promise<Written> => {
		if (engine === null) throw new Error('Choose a model first');
		stop = new AbortController();
		pieces = 0;
		let text = '';
		let leftOut: number | null = null;
		for await (const piece of engine.write(asked, stop.signal)) {
			if (piece.is === 'begun') leftOut = piece.leftOut;
			if (piece.is === 'failed') return { text, leftOut, end: piece.failure.kind };
			if (piece.is === 'written') return { text, leftOut, end: 'written' };
			if (piece.is !== 'text') continue;
			text += piece.text;
			pieces++;
		}
		return { text, leftOut, end: 'stopped' };
	},
	/** Of the reply that is being written, so far. */
	pieces: (): number => pieces,
	stop: (): void => {
		stop.abort();
	},
	rest: (): void => {
		engine?.close();
	},
};

export type WebLlmPage = typeof webLlm;

Object.assign(globalThis, { webLlm });
