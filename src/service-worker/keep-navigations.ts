/** Of the Static Routing API (Chrome and Edge 123); no list of types has it yet. */
type Routable = {
	readonly addRoutes?: (rule: {
		readonly condition: { readonly requestMode: 'navigate' };
		readonly source: 'fetch-event';
	}) => Promise<void>;
};

/**
 * While a service worker starts, Chromium asks the host for the page at the same time, to be quicker
 * (ServiceWorkerAutoPreload): a rule that sends navigations to the service worker is how the standard has it switched off.
 */
export const keepNavigations = (event: ExtendableEvent): Promise<void> =>
	(event as Routable).addRoutes?.({ condition: { requestMode: 'navigate' }, source: 'fetch-event' }) ??
	Promise.resolve();
