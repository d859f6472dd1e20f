/**
 * Registers the service worker, which holds the policy, keeps the files and gives them to workers that cannot fetch.
 * Tells whether it controls this page, as soon as it does; false where it never will: the browser has none or refuses
 * (private browsing in some), or its files could not be had.
 */
export const registerServiceWorker = async (trustedScript: (url: string) => string): Promise<boolean> => {
	const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer };
	if (serviceWorker === undefined) return false;
	const registered = serviceWorker.register(trustedScript('service-worker.js'));
	if (serviceWorker.controller !== null) {
		registered.catch(() => undefined);
		return true;
	}
	try {
		return await controls(serviceWorker, await registered);
	} catch {
		// Refused by the browser's settings: nothing the person could do about it here, and nothing is lost.
		return false;
	}
};

const controls = (serviceWorker: ServiceWorkerContainer, registration: ServiceWorkerRegistration) =>
	new Promise<boolean>((resolve) => {
		const look = (): void => {
			if (serviceWorker.controller !== null) resolve(true);
		};
		serviceWorker.addEventListener('controllerchange', look);
		look();
		const next = registration.installing ?? registration.waiting;
		next?.addEventListener('statechange', () => {
			if (next.state === 'redundant') resolve(false);
		});
		// A page that was loaded past it, by a hard reload, asks to be taken over; refused when it is of another version.
		const script = document.querySelector<HTMLScriptElement>('script[type="module"]')?.src ?? '';
		if (next === null) {
			registration.active?.postMessage({ type: 'claim', script });
			setTimeout(() => {
				resolve(false);
			}, CLAIM_LIMIT);
		}
	});

/** Milliseconds until a service worker that does not answer counts as none. */
const CLAIM_LIMIT = 10_000;
