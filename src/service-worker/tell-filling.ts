declare const self: ServiceWorkerGlobalScope;

/** Tells the pages that wait for the first visit's files how many are here. */
export const tellFilling = (done: number, all: number): void => {
	void self.clients.matchAll({ type: 'window', includeUncontrolled: true }).then((windows) => {
		for (const window of windows) window.postMessage({ type: 'filling', done, all });
	});
};
