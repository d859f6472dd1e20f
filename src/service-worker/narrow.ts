declare const self: ServiceWorkerGlobalScope;

/**
 * On a host that sends no headers this script has no policy, and nothing can give it one: it lays down the ways out for
 * which it has no use, before anything else runs. What is left, `fetch`, is disclosed in `docs/privacy.md`.
 */
export const narrow = (): void => {
	for (const way of ['WebSocket', 'WebTransport', 'EventSource']) Reflect.deleteProperty(self, way);
	for (const way of ['add', 'addAll']) Reflect.deleteProperty(Cache.prototype, way);
};
