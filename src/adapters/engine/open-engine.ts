import type { EngineFailure } from '../../core/failure.ts';
import type { LanguageModel } from '../../core/models/model.ts';
import { unreachable } from '../../core/unreachable.ts';
import type { Asked, Engine, Piece } from '../../ports/engine.ts';
import type { Files } from '../../ports/files.ts';
import type { Answer, Request } from './messages.ts';
import { openQueue, type Queue } from './queue.ts';

/** What an engine is opened with. */
export type Opening = {
	readonly model: LanguageModel;
	/**
	 * Each gives a new worker whose script calls `runWriter`: the ways the model can run, the best first. The next one is
	 * taken when one does not open, or computes noise.
	 */
	readonly starts: readonly (() => Worker)[];
	/** Files of this build, for a worker that needs some. */
	readonly files: Files;
	/** Whether all files of the model are on this device, by their sizes or by every byte of them. */
	readonly isWhole: (how: 'quick' | 'every-byte') => Promise<boolean>;
	/** After so many milliseconds without a reply the model is let go from memory; null: not by itself. */
	readonly restAfter: () => number | null;
};

export type OpenEngine = Engine & {
	/** Opens the model before it is asked for. */
	readonly warm: () => void;
	/** Asks anew how long a model that is not used may stay: whether the page is seen may have changed. */
	readonly rest: () => void;
	readonly close: () => void;
};

/** So many deaths in one visit, and the guide goes on without asking. */
const MOST_DEATHS = 5;

/** How often it is looked whether the worker gave a sign of life, milliseconds. */
const LOOK = 1000;

/**
 * So many looks without one, and it is dead. Counted in looks, not in time: a computer that slept has not looked. While
 * it loads it may compile for long without a word; later no single token takes so long.
 */
const SILENT_LOOKS = { opening: 90, open: 20 } as const;

/** How long a model that was stopped may take to notice, milliseconds. */
const STOP_LIMIT = 5000;

type Session = {
	readonly worker: Worker;
	share: number;
	isOpen: boolean;
	silent: number;
	/** Null until it is known whether it opened. */
	outcome: EngineFailure | 'opened' | null;
	readonly waiting: Set<() => void>;
	/** The reply that is being written. */
	reply: { readonly id: number; readonly pieces: Queue<Piece> } | null;
	readonly timer: ReturnType<typeof setInterval>;
};

/**
 * A language model in a worker. A worker that dies, hangs or loses the device is ended and replaced at the next reply,
 * until it has happened too often; what cannot be mended in this visit is not tried twice.
 */
export const openEngine = ({ model, starts, files, isWhole, restAfter }: Opening): OpenEngine => {
	let session: Session | null = null;
	let deaths = 0;
	/** Which of `starts` is used. */
	let way = 0;
	let lastId = 0;
	/** What will not change while the page is open. */
	let refusal: EngineFailure | null = null;
	let rest: ReturnType<typeof setTimeout> | undefined;

	const end = (ended: Session, failure: EngineFailure): void => {
		clearInterval(ended.timer);
		ended.worker.terminate();
		ended.outcome = failure;
		ended.reply?.pieces.push({ is: 'failed', failure });
		ended.reply?.pieces.end();
		ended.reply = null;
		if (session === ended) session = null;
		tellWaiting(ended);
	};

	const fail = (failed: Session, told: EngineFailure): void => {
		if (session !== failed) return;
		// A device that was there is not lacking: for a while after a crash of its process a browser has none to give.
		const failure: EngineFailure =
			deaths > 0 && told.kind === 'engine-unsupported' ? { kind: 'engine-lost' } : told;
		const hasNext = !failed.isOpen && failure.kind !== 'engine-missing' && way + 1 < starts.length;
		if (hasNext) way++;
		else if (failure.kind === 'engine-lost') deaths++;
		else if (failure.kind !== 'engine-missing') refusal = failure;
		end(failed, failure);
	};

	const hear = (from: Session, answer: Answer): void => {
		from.silent = 0;
		switch (answer.type) {
			case 'beat':
				return;
			case 'share':
				from.share = answer.share;
				tellWaiting(from);
				return;
			case 'opened':
				from.isOpen = true;
				from.outcome = 'opened';
				tellWaiting(from);
				return;
			case 'failed':
				fail(from, answer.failure);
				return;
			case 'begun':
				if (from.reply?.id === answer.id) from.reply.pieces.push({ is: 'begun', leftOut: answer.leftOut });
				return;
			case 'text':
				if (from.reply?.id === answer.id) from.reply.pieces.push({ is: 'text', text: answer.text });
				return;
			case 'written':
				if (from.reply?.id !== answer.id) return;
				if (answer.failure !== null && answer.failure.kind !== 'engine-too-long') fail(from, answer.failure);
				else {
					const { pieces } = from.reply;
					from.reply = null;
					pieces.push(
						answer.failure === null ? { is: 'written' } : { is: 'failed', failure: answer.failure },
					);
					pieces.end();
				}
				return;
			default:
				unreachable(answer);
		}
	};

	const begin = (): Session => {
		const start = starts[way];
		if (start === undefined) throw new RangeError('An engine needs a way to start');
		const worker = start();
		const begun: Session = {
			worker,
			share: 0,
			isOpen: false,
			silent: 0,
			outcome: null,
			waiting: new Set(),
			reply: null,
			timer: setInterval(() => {
				if (++begun.silent >= SILENT_LOOKS[begun.isOpen ? 'open' : 'opening'])
					fail(begun, { kind: 'engine-lost' });
			}, LOOK),
		};
		worker.onmessage = ({ data }: MessageEvent<Answer>) => {
			hear(begun, data);
		};
		const die = (): void => {
			fail(begun, { kind: 'engine-lost' });
		};
		worker.onerror = die;
		worker.onmessageerror = die;
		session = begun;
		const port = files.open();
		worker.postMessage({ type: 'open', model, files: port } satisfies Request, [port]);
		return begun;
	};

	/** As it is now: while something is waited for, another reply may have begun one. */
	const now = (): Session | null => session;

	/** The session to write in, or why there is none to be had. */
	const sessionOr = async (): Promise<Session | EngineFailure> => {
		if (refusal !== null) return refusal;
		if (deaths >= MOST_DEATHS) return { kind: 'engine-given-up' };
		if (session !== null) return session;
		if (!(await isWhole('quick'))) return { kind: 'engine-missing' };
		return now() ?? begin();
	};

	/** Noise can come from a file that was damaged where it lies: that can be mended, and is told as what it is. */
	const explain = async (failure: EngineFailure): Promise<EngineFailure> => {
		if (failure.kind !== 'engine-unsound' || (await isWhole('every-byte'))) return failure;
		refusal = null;
		return { kind: 'engine-missing' };
	};

	const restLater = (): void => {
		clearTimeout(rest);
		const after = restAfter();
		if (after === null) return;
		rest = setTimeout(() => {
			if (session?.isOpen === true && session.reply === null) end(session, { kind: 'engine-lost' });
		}, after);
	};

	const warm = (): void => {
		void sessionOr().then(restLater, () => undefined);
	};

	async function* write(asked: Asked, stop: AbortSignal): AsyncGenerator<Piece> {
		clearTimeout(rest);
		let current = await sessionOr();
		while ('worker' in current && current.outcome !== 'opened') {
			const wayThen = way;
			yield { is: 'opening', share: current.share };
			if (current.outcome === null) await change(current, stop);
			// It goes on opening: the next reply may need it.
			if (stop.aborted) return;
			const failure = failureIn(current);
			if (failure !== null) current = way === wayThen ? failure : await sessionOr();
		}
		if ('kind' in current) {
			yield { is: 'failed', failure: await explain(current) };
			return;
		}
		// A model writes one reply at a time, and one that was stopped may take a moment.
		while (current.reply !== null) await current.reply.pieces.ended;
		if (stop.aborted) return;
		const failure = failureIn(current);
		if (failure !== null) {
			yield { is: 'failed', failure };
			return;
		}
		const id = ++lastId;
		const pieces = openQueue<Piece>();
		current.reply = { id, pieces };
		const halt = (): void => {
			ask(current, { type: 'stop', id });
			setTimeout(() => {
				if (current.reply?.id === id) fail(current, { kind: 'engine-lost' });
			}, STOP_LIMIT);
		};
		stop.addEventListener('abort', halt, { once: true });
		void pieces.ended.then(() => {
			stop.removeEventListener('abort', halt);
			restLater();
		});
		ask(current, { type: 'write', id, ...asked });
		yield* pieces;
	}

	return {
		model: model.id,
		warm,
		rest: restLater,
		write,
		close: () => {
			clearTimeout(rest);
			if (session !== null) end(session, { kind: 'engine-lost' });
		},
	};
};

const failureIn = ({ outcome }: Session): EngineFailure | null => (outcome === 'opened' ? null : outcome);

const ask = ({ worker }: Session, request: Request): void => {
	worker.postMessage(request);
};

const tellWaiting = ({ waiting }: Session): void => {
	for (const tell of waiting) tell();
	waiting.clear();
};

/** Until something of it has changed, or nobody waits any longer. */
const change = ({ waiting }: Session, stop: AbortSignal): Promise<void> =>
	new Promise((resolve) => {
		waiting.add(resolve);
		stop.addEventListener(
			'abort',
			() => {
				resolve();
			},
			{ once: true },
		);
	});
