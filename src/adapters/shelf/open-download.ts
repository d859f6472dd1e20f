import { BLOCK_SIZE } from '../../core/models/blocks.ts';
import type { LanguageModel } from '../../core/models/model.ts';
import type { Download, Progress, Shelved, Source } from '../../ports/shelf.ts';
import workerUrl from './download.worker.ts?worker&url';
import hashUrl from './hash.worker.ts?worker&url';
import { toShelved } from './journal.ts';
import { CHANNEL, lockOf, type Order, type Pace, type Task, type Word } from './messages.ts';
import { readPlaces } from './place.ts';

/** The screen is kept awake while this tab fetches; a device that sleeps breaks the line. */
export const openDownload = ({ base, trustedScript, pace = USUAL }: Way): Download => {
	const channel = new BroadcastChannel(CHANNEL);
	const workers = new Map<string, At>();
	const latest = new Map<string, Progress>();
	const listeners = new Set<(progress: Progress) => void>();
	const closed = new AbortController();
	const awake = openWakeLock();

	const tell = (progress: Progress): void => {
		latest.set(progress.id, progress);
		if (isOver(progress)) end(progress.id);
		else if (!workers.has(progress.id)) followUp(progress.id);
		for (const listener of listeners) listener(progress);
	};
	const end = (id: string): void => {
		const at = workers.get(id);
		workers.delete(id);
		// The ledger writes down what the worker asked for last.
		if (at !== undefined) setTimeout(endNow, LEDGER_PAUSE, at);
		if (workers.size === 0) awake.let();
	};
	channel.onmessage = ({ data: word }: MessageEvent<Word>) => {
		if (word.is === 'progress') tell(word.progress);
		else stopHere(word.id);
	};
	const stopHere = (id: string): void => {
		workers.get(id)?.worker.postMessage({ is: 'stop' } satisfies Task);
	};
	const start = (url: string): Worker => new Worker(trustedScript(url), { type: 'module' });
	const fetchInWorker = (model: LanguageModel, source: Source): void => {
		const worker = start(workerUrl);
		const hasher = start(hashUrl);
		workers.set(model.id, { worker, hasher, model, source });
		awake.keep();
		worker.onerror = hasher.onerror = () => {
			const progress = brokenOf(model, latest.get(model.id));
			send({ is: 'progress', progress });
			tell(progress);
		};
		// It was stopped before it was its turn.
		worker.onmessage = () => {
			end(model.id);
			void tellResting(model.id);
		};
		const { port1, port2 } = new MessageChannel();
		hasher.postMessage(null, [port1]);
		const order: Order = { model, source, pace, base };
		worker.postMessage({ is: 'begin', order, hashing: port2 } satisfies Task, [port2]);
	};
	// Chromium names no client for a worker that was there before the service worker, which refuses what nobody asks. What
	// it brought is kept, and another goes on.
	(navigator as Partial<Navigator>).serviceWorker?.addEventListener(
		'controllerchange',
		() => {
			for (const at of [...workers.values()]) {
				endNow(at);
				fetchInWorker(at.model, at.source);
			}
		},
		{ signal: closed.signal },
	);
	const send = (word: Word): void => {
		channel.postMessage(word);
	};

	/** Another tab has it: a tab that is closed tells nothing, but lets go of its lock. */
	const followed = new Set<string>();
	const followUp = (id: string): void => {
		if (followed.has(id)) return;
		followed.add(id);
		void navigator.locks
			.request(lockOf(id), { mode: 'shared', signal: closed.signal }, async () => {
				followed.delete(id);
				const last = latest.get(id);
				if (last !== undefined && !isOver(last)) await tellResting(id);
			})
			.catch(() => undefined);
	};
	const tellResting = async (id: string): Promise<void> => {
		const record = (await readPlaces()).get(id);
		// While that was read it may have been begun here, and what is told as over is ended.
		if (record !== undefined && !workers.has(id)) tell(resting(id, toShelved(id, record)));
	};

	void (async () => {
		const { held = [] } = await navigator.locks.query();
		for (const [id, record] of await readPlaces()) {
			if (latest.has(id) || workers.has(id)) continue;
			const isFetched = held.some(({ name }) => name === lockOf(id));
			tell(isFetched ? { is: 'looking', id } : resting(id, toShelved(id, record)));
		}
	})();
	return {
		watch: (listener) => {
			listeners.add(listener);
			for (const progress of latest.values()) listener(progress);
			return () => void listeners.delete(listener);
		},
		begin: (model, source) => {
			if (!workers.has(model.id)) fetchInWorker(model, source);
		},
		pause: (id) => {
			stopHere(id);
			send({ is: 'stop', id });
		},
		close: () => {
			closed.abort();
			for (const at of workers.values()) endNow(at);
			workers.clear();
			awake.let();
			listeners.clear();
			channel.close();
		},
	};
};

/** Who fetches, and what. */
type At = {
	readonly worker: Worker;
	readonly hasher: Worker;
	readonly model: LanguageModel;
	readonly source: Source;
};

const endNow = ({ worker, hasher }: At): void => {
	worker.terminate();
	hasher.terminate();
};

/** The app's path on its origin, which starts and ends in a slash; and the door a worker's script must pass. */
type Way = {
	readonly base: string;
	readonly trustedScript: (url: string) => string;
	readonly pace?: Pace;
};

const USUAL: Pace = {
	askedBytes: 64 * 2 ** 20,
	blockSize: BLOCK_SIZE,
	waits: [1000, 2000, 4000, 8000, 15_000, 30_000],
	stallLimit: 30_000,
};

/** Milliseconds; longer than `watch` gathers. */
const LEDGER_PAUSE = 2000;

const isOver = ({ is }: Progress): boolean =>
	is === 'paused' || is === 'failed' || is === 'ready' || is === 'removed';

const resting = (id: string, { isReady, bytesHere, bytesWhole }: Shelved): Progress =>
	isReady
		? { is: 'ready', id }
		: { is: 'paused', id, bytesHere, bytesWhole: Math.max(bytesWhole ?? 0, bytesHere) };

const brokenOf = ({ id, downloadBytes }: LanguageModel, last: Progress | undefined): Progress => {
	const { bytesHere, bytesWhole } =
		last !== undefined && 'bytesHere' in last ? last : { bytesHere: 0, bytesWhole: downloadBytes };
	return { is: 'failed', id, bytesHere, bytesWhole, why: { kind: 'broken' } };
};

/** A browser lets go of it when the page is hidden, and gives it again when it is asked for. */
const openWakeLock = () => {
	let isWanted = false;
	const isKept = (): boolean => isWanted;
	let lock: WakeLockSentinel | null = null;
	const ask = async (): Promise<void> => {
		if (!isWanted || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
		// Refused on a low battery; then the screen goes dark and the line may break, which is made good later.
		const given = await navigator.wakeLock.request('screen').catch(() => null);
		if (isKept()) lock = given;
		else await given?.release();
	};
	document.addEventListener('visibilitychange', () => void ask());
	return {
		keep: () => {
			isWanted = true;
			void ask();
		},
		let: () => {
			isWanted = false;
			void lock?.release();
			lock = null;
		},
	};
};
