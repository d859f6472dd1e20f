/**
 * Registers the service worker, so that the next visit needs no network. Where the browser has none or refuses
 * (private browsing in some) the page works as long as its server is there.
 */
export const registerServiceWorker = async (trustedScript: (url: string) => string): Promise<void> => {
	if (!('serviceWorker' in navigator)) return;
	try {
		await navigator.serviceWorker.register(trustedScript('service-worker.js'));
	} catch {
		// Refused by the browser's settings: nothing the person could do about it here, and nothing is lost.
	}
};
