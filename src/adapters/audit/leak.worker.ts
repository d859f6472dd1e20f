import { watch } from '../../watch/watch.ts';
import type { WorkerTry } from './messages.ts';
import { nowhere, NOWHERE } from './nowhere.ts';
import { refusalsDuring, TOLD, type Refusal } from './refusals.ts';

// A worker has a policy of its own: the same attempts from here.

watch();

const ATTEMPTS = {
	'worker-fetch': () => fetch(nowhere('worker-fetch'), { mode: 'no-cors' }),
	'worker-websocket': () =>
		new Promise((_, reject) => {
			new WebSocket(`wss://${NOWHERE}/worker-websocket`).addEventListener('error', reject);
		}),
	'worker-import': () => import(/* @vite-ignore */ nowhere('worker-import.js')),
} as const;

const isOurs = ({ blocked }: Refusal): boolean => blocked.includes(NOWHERE);

const tries: WorkerTry[] = [];
for (const [channel, act] of Object.entries(ATTEMPTS)) {
	const { refusals } = await refusalsDuring(act, isOurs, TOLD);
	const refusal = refusals.find(isOurs);
	tries.push({
		channel: channel as WorkerTry['channel'],
		is: refusal === undefined ? 'let-through' : 'refused',
		by: refusal?.by ?? '',
	});
}
postMessage(tries);
