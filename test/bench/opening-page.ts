import workerUrl from './opening.worker.ts?worker&url';
import { openTrustedScript } from '../../src/adapters/browser/trusted-script.ts';
import type { Opened, Order } from './opening.worker.ts';

// Runs in the browser: hands an order to a worker of its own.

const trustedScript = openTrustedScript();

const give = (order: Order): Promise<Opened | null> =>
	new Promise((resolve, reject) => {
		const worker = new Worker(trustedScript(workerUrl), { type: 'module' });
		worker.onmessage = ({
			data,
		}: MessageEvent<{ readonly answer: Opened | null } | { readonly error: string }>) => {
			worker.terminate();
			if ('answer' in data) resolve(data.answer);
			else reject(new Error(data.error));
		};
		worker.onerror = ({ message }) => {
			reject(new Error(message));
		};
		worker.postMessage(order);
	});

Object.assign(globalThis, { give });
