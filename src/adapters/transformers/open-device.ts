import workerUrl from './encoder.worker.ts?worker&url';
import type { Outputs } from '../../core/reading/read-outputs.ts';
import type { Files } from '../../ports/files.ts';
import type { Answer, Device, Request } from './messages.ts';

type Loaded = Extract<Answer, { type: 'loaded' }>;
type Reason = Extract<Answer, { type: 'failed' }>['reason'];

/** One worker with the encoder loaded on one device, its self-test passed. */
export type OpenDevice = {
	readonly device: Device;
	readonly loaded: Loaded;
	/** `stopped` when it died or took longer than `limit` milliseconds; the worker is gone then. */
	readonly encode: (text: string, limit: number) => Promise<Outputs | Reason>;
	readonly close: () => void;
};

/** Longest time for fetching, compiling and the self-test, milliseconds: a slow phone on its first visit. */
const LOAD_LIMIT = 180_000;

/** Where the encoder's files come from, and the door its worker's script must pass. */
export type Source = {
	readonly files: Files;
	readonly trustedScript: (url: string) => string;
};

/**
 * Starts a worker and loads the encoder. Answers the reason when that
 * fails; never throws. A worker that is terminated gives no event, so every request carries its own limit.
 */
export const openDevice = async (
	device: Device,
	{ files, trustedScript }: Source,
): Promise<OpenDevice | Reason> => {
	const worker = new Worker(trustedScript(workerUrl), { type: 'module' });
	const waiting = new Map<number, (answer: Answer | null) => void>();
	let lastId = 0;
	let closed = false;

	const close = (): void => {
		closed = true;
		worker.terminate();
		for (const resolve of waiting.values()) resolve(null);
		waiting.clear();
	};
	worker.onmessage = ({ data: answer }: MessageEvent<Answer>) => {
		waiting.get(answer.id)?.(answer);
		waiting.delete(answer.id);
	};
	worker.onerror = close;
	worker.onmessageerror = close;

	const ask = async (
		request: Request,
		limit: number,
		handedOver: MessagePort[] = [],
	): Promise<Answer | null> => {
		if (closed) return null;
		const answered = new Promise<Answer | null>((resolve) => waiting.set(request.id, resolve));
		const timer = setTimeout(close, limit);
		worker.postMessage(request, handedOver);
		const answer = await answered;
		clearTimeout(timer);
		return answer;
	};

	const port = files.open();
	const loaded = await ask({ id: lastId, type: 'load', device, files: port }, LOAD_LIMIT, [port]);
	if (loaded?.type !== 'loaded') {
		close();
		return loaded?.type === 'failed' ? loaded.reason : 'stopped';
	}
	return {
		device,
		loaded,
		encode: async (text, limit) => {
			const answer = await ask({ id: ++lastId, type: 'encode', text }, limit);
			if (answer?.type === 'encoded') return answer.outputs;
			return answer?.type === 'failed' ? answer.reason : 'stopped';
		},
		close,
	};
};
