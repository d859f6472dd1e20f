import workerUrl from '../../vault-worker.ts?worker&url';
import type { Failure } from '../../core/failure.ts';
import type { Kept } from '../../ports/store.ts';
import type { Standing } from '../../ports/vault.ts';
import type { Mark } from './mark.ts';
import type { Answer, Call, Request } from './messages.ts';

/** One worker with a vault in it, or beside one. */
export type RunningWorker = {
	/** Answered with the failure of its end when the worker ends first. Never rejects: a bug in it is reported. */
	readonly ask: (call: Call) => Promise<Kept<unknown>>;
	readonly leaveLocked: () => void;
	readonly look: (mark: Mark | null) => void;
	/** Its keys and everything else it holds are gone when this returns; calls under way are answered `failure`. */
	readonly end: (failure: Failure) => void;
};

/** What a worker tells by itself. */
export type Listener = {
	readonly standing: (standing: Standing) => void;
	readonly mark: (mark: Mark | null) => void;
	/** It could not be started, died, or no longer answers. */
	readonly died: () => void;
};

/** Milliseconds between two looks at whether the worker still answers, while a call is under way. */
const BEAT = 2000;

/** Beats without a word: a slow phone takes many seconds over a backup's passphrase, in which the worker hears nothing. */
const PATIENCE = 10;

/** Beats until the first word: on a first visit its script comes over a slow network. */
const FIRST_PATIENCE = 90;

/** Where a vault lies on its origin, and the door its worker's script must pass. */
export type Source = {
	readonly name: string;
	readonly trustedScript: (url: string) => string;
};

export const runWorker = (
	{ name, trustedScript }: Source,
	mark: Mark | null,
	listener: Listener,
): RunningWorker => {
	const worker = new Worker(trustedScript(workerUrl), { type: 'module' });
	const waiting = new Map<number, (kept: Kept<unknown>) => void>();
	let lastId = 0;
	let ended: Failure | null = null;
	let silent = 0;
	let patience = FIRST_PATIENCE;

	const say = (request: Request) => worker.postMessage(request);
	const end = (failure: Failure) => {
		ended = failure;
		worker.terminate();
		worker.onmessage = worker.onerror = worker.onmessageerror = null;
		clearInterval(beat);
		for (const answer of waiting.values()) answer({ is: 'failed', failure });
		waiting.clear();
	};
	const die = () => {
		end({ kind: 'store-unavailable' });
		listener.died();
	};

	// A worker that was ended from outside gives no event, and one that hangs gives none either. Beats are counted, not
	// time: after a device slept, both wake, and the worker gets its turn.
	const beat = setInterval(() => {
		if (waiting.size === 0) {
			silent = 0;
			return;
		}
		if (++silent > patience) die();
		else say({ type: 'ping' });
	}, BEAT);

	worker.onerror = die;
	worker.onmessageerror = die;
	worker.onmessage = ({ data: answer }: MessageEvent<Answer>) => {
		silent = 0;
		patience = PATIENCE;
		switch (answer.type) {
			case 'standing':
				listener.standing(answer.standing);
				return;
			case 'mark':
				listener.mark(answer.mark);
				return;
			case 'answered':
				waiting.get(answer.id)?.(answer.kept);
				waiting.delete(answer.id);
				return;
			case 'threw':
				waiting.get(answer.id)?.({ is: 'failed', failure: { kind: 'store-unavailable' } });
				waiting.delete(answer.id);
				reportError(new Error(`in the vault's worker: ${answer.error}`));
				return;
			case 'pong':
				return;
		}
	};
	say({ type: 'start', name, mark });

	return {
		ask: (call) =>
			new Promise((answer) => {
				if (ended !== null) {
					answer({ is: 'failed', failure: ended });
					return;
				}
				const id = ++lastId;
				say({ type: 'call', id, call });
				waiting.set(id, answer);
			}),
		leaveLocked: () => say({ type: 'leave-locked' }),
		look: (known) => say({ type: 'look', mark: known }),
		end,
	};
};
