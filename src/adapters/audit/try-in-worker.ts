import workerUrl from './leak.worker.ts?worker&url';
import type { LeakTry } from '../../core/privacy/audit.ts';
import type { WorkerTry } from './messages.ts';

/** Empty where no worker could be started: it could not be seen. */
export const tryInWorker = (trustedScript: (url: string) => string): Promise<readonly LeakTry[]> =>
	new Promise((resolve) => {
		const worker = new Worker(trustedScript(workerUrl), { type: 'module' });
		const end = (tries: readonly LeakTry[]): void => {
			clearTimeout(timer);
			worker.terminate();
			resolve(tries);
		};
		const timer = setTimeout(() => {
			end(UNSEEN);
		}, LIMIT);
		worker.onmessage = ({ data }: MessageEvent<readonly WorkerTry[]>) => {
			end(data);
		};
		worker.onerror = () => {
			end(UNSEEN);
		};
	});

/** Milliseconds */
const LIMIT = 15_000;

const UNSEEN: readonly LeakTry[] = (['worker-fetch', 'worker-websocket', 'worker-import'] as const).map(
	(channel) => ({ channel, is: 'unseen', by: '' }),
);
