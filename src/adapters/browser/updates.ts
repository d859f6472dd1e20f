import type { Build } from '../../core/privacy/build.ts';
import type { Updates } from '../../ports/updates.ts';

/** Asks the service workers of this page, the one at work and the one that waits. */
export const updates: Updates = {
	look: async () => {
		const { active = null, waiting = null } = (await registration()) ?? {};
		const [here, next] = await Promise.all([tell(active), tell(waiting)]);
		return { here, next };
	},
	start: async () => {
		const waiting = (await registration())?.waiting ?? null;
		if (waiting === null) return 'gone';
		// It may be at work before its answer is here.
		const show = (): void => {
			location.reload();
		};
		navigator.serviceWorker.addEventListener('controllerchange', show);
		const answer = (await ask<'starting' | 'others-open'>(waiting, { type: 'start' })) ?? 'gone';
		if (answer !== 'starting') navigator.serviceWorker.removeEventListener('controllerchange', show);
		return answer;
	},
};

const registration = async (): Promise<ServiceWorkerRegistration | undefined> => {
	const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer };
	return serviceWorker?.getRegistration().catch(() => undefined);
};

const tell = (worker: ServiceWorker | null): Promise<Build | null> => ask(worker, { type: 'build' });

/** Null where nobody answers. */
const ask = <Answer>(worker: ServiceWorker | null, message: object): Promise<Answer | null> =>
	new Promise((resolve) => {
		if (worker === null) {
			resolve(null);
			return;
		}
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }: MessageEvent<Answer>) => {
			resolve(data);
		};
		worker.postMessage(message, [port2]);
		setTimeout(() => {
			resolve(null);
		}, ANSWER_LIMIT);
	});

/** Milliseconds: a service worker that sleeps must wake first. */
const ANSWER_LIMIT = 5000;
