import sessionsUrl from './sessions.worker.ts?worker&url';
import { openTrustedScript } from '../../src/adapters/browser/trusted-script.ts';
import { openDevice } from '../../src/adapters/transformers/open-device.ts';
import { fetchedFiles } from '../support/fetched-files.ts';
import type { Order, Times } from './sessions.worker.ts';

// Runs in the browser: the app's own worker from text to numbers, in turn with bare sessions on token ids.

export type Job = {
	readonly text: string;
	readonly ids: readonly number[];
	/** Where each bare model lies, by name. */
	readonly models: Readonly<Record<string, string>>;
	readonly runs: number;
};

/** The times of each run; `fromText` is the app's own worker. */
const measureEncoders = async ({ text, ids, models, runs }: Job): Promise<readonly Times[]> => {
	const trustedScript = openTrustedScript();
	const app = await openDevice('wasm', { files: fetchedFiles, trustedScript });
	if (typeof app === 'string') throw new Error(`The encoder did not open: ${app}`);

	const sessions = new Worker(trustedScript(sessionsUrl), { type: 'module' });
	const ask = (order: Order): Promise<Times> =>
		new Promise((resolve, reject) => {
			sessions.onmessage = ({ data }: MessageEvent<Times>) => {
				resolve(data);
			};
			sessions.onerror = ({ message }) => {
				reject(new Error(message));
			};
			sessions.postMessage(order);
		});
	const measureApp = async (): Promise<number> => {
		const start = performance.now();
		const outputs = await app.encode(text, 60_000);
		if (typeof outputs === 'string') throw new Error(`The encoder did not encode: ${outputs}`);
		return performance.now() - start;
	};

	await ask({ type: 'open', models, ids });
	const times: Times[] = [];
	while (times.length < runs)
		times.push({ ...(await ask({ type: 'measure' })), fromText: await measureApp() });
	return times;
};

Object.assign(globalThis, { measureEncoders });
