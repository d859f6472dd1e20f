import { openEngine } from '../../src/adapters/engine/open-engine.ts';
import { openDownload } from '../../src/adapters/shelf/open-download.ts';
import { openShelf } from '../../src/adapters/shelf/open-shelf.ts';
import { ENGLISH } from '../../src/content/en/english.ts';
import { ENGLISH_VOICE } from '../../src/content/en/voice.ts';
import type { ConversationId, Instant, TurnId } from '../../src/core/brand.ts';
import type { NoteId } from '../../src/core/memory/note.ts';
import type { LanguageModel } from '../../src/core/models/model.ts';
import type { Turn } from '../../src/core/turn.ts';
import type { Engine, Piece } from '../../src/ports/engine.ts';
import { takeTurn } from '../../src/turn/take-turn.ts';
import { openVoice } from '../../src/turn/voice.ts';
import type { World } from '../../src/turn/world.ts';
import { openStore } from '../../src/vault/open-store.ts';
import { recordsInMemory } from '../../src/vault/records-in-memory.ts';
import webLlmUrl from '../../src/web-llm-worker.ts?worker&url';
import { fetchedFiles } from '../support/fetched-files.ts';
import onnxUrl from './onnx-worker-on-any-gpu.ts?worker&url';

// Whole turns over the real engines, with everything between the message and the store, and no screen.

const shelf = openShelf();
const download = openDownload({ base: new URL('.', location.href).pathname, trustedScript: (url) => url });
const store = openStore(recordsInMemory());
const voice = openVoice(ENGLISH_VOICE);
/** Of this conversation. */
let turns: readonly Turn[] = [];
let conversations = 0;

/** By time and id a turn's seed is made: here the same at each run. */
let now = Date.UTC(2026, 0, 5, 9);
let ids = 0;

let pieces = 0;
let engine: ReturnType<typeof openEngine> | null = null;

/** Counts what comes, so that a test can act at a certain token. */
const counted = (writing: Engine): Engine => ({
	model: writing.model,
	async *write(...asked) {
		for await (const piece of writing.write(...asked)) {
			if (piece.is === 'text') pieces++;
			yield piece;
		}
	},
});

const world: World = {
	encoder: {
		read: () => Promise.resolve({ kind: 'unread', reason: 'encoder-missing' }),
		device: () => 'none',
		close: () => undefined,
	},
	store,
	get engine() {
		return engine === null ? null : counted(engine);
	},
	clock: {
		now: () => (now += 1000) as Instant,
		minutesAheadOfUtc: () => 0,
		elapsed: () => performance.now(),
	},
	newTurnId: () => `turn ${String(++ids)}` as TurnId,
	newNoteId: () => crypto.randomUUID() as NoteId,
	words: ENGLISH,
	voice: () => Promise.resolve(voice),
};

const turnPage = {
	get: (model: LanguageModel): Promise<string> =>
		new Promise((resolve) => {
			download.watch((progress) => {
				if (progress.id === model.id && (progress.is === 'ready' || progress.is === 'failed'))
					resolve(progress.is);
			});
			download.begin(model, { is: 'mirror' });
		}),
	/** As after the page was opened anew. `device`: where ONNX Runtime is to compute; web-llm knows one alone. */
	choose: (model: LanguageModel, device: 'wasm' | 'webgpu' = 'webgpu'): void => {
		engine?.close();
		const workerUrl = model.engine === 'web-llm' ? webLlmUrl : onnxUrl;
		engine = openEngine({
			model,
			starts: [() => new Worker(workerUrl, { type: 'module', name: device })],
			files: fetchedFiles,
			isWhole: async (how) => (await shelf.missing(model, how)).length === 0,
			restAfter: () => null,
		});
	},
	/**
	 * Has it opened before the turn: a slow machine takes longer to open it than a reply waits. For a moment after a crash
	 * the browser has no device to give, and the page counts as opened anew.
	 */
	open: async (model: LanguageModel): Promise<void> => {
		for (let attempt = 0; attempt < 20; attempt++) {
			const prompt = [{ role: 'user', content: 'Hello.' }] as const;
			let last: Piece | null = null;
			for await (const piece of engine?.write({ prompt, seed: 1 }, new AbortController().signal) ?? [])
				last = piece;
			if (last?.is === 'written') return;
			await new Promise((resolve) => setTimeout(resolve, 500));
			turnPage.choose(model);
		}
		throw new Error('The GPU did not come back');
	},
	/** What is said from now on is said in a new conversation, where nothing was said before. */
	begin: (): void => {
		turns = [];
		conversations++;
	},
	/** Takes the turn, and gives it back as the store has it. */
	say: async (said: string): Promise<Turn> => {
		pieces = 0;
		const conversation = {
			id: `conversation ${String(conversations)}` as ConversationId,
			country: 'UK' as const,
			recent: turns.slice(-3),
			earlier: [],
		};
		for await (const event of takeTurn(said, conversation, world, new AbortController().signal)) {
			if (event.type === 'turn-unkept') throw new Error('unkept');
			if (event.type === 'turn-kept') turns = [...turns, event.turn];
		}
		const last = turns.at(-1);
		if (last === undefined) throw new Error('no turn');
		return last;
	},
	pieces: (): number => pieces,
	/** What was said, as the store has it. */
	kept: async (): Promise<readonly string[]> => {
		const answer = await store.recallAllTurns();
		return answer.is === 'kept' ? answer.value.map(({ said }) => said) : [];
	},
};

export type TurnPage = typeof turnPage;

Object.assign(globalThis, { turnPage });
