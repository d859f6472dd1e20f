/** What a page can see of what holds its promise, without asking anybody. */
export type Seen = {
	/** The policies that refused a request which never left: one the page carries, one that came as a header. */
	readonly refusedBy: readonly string[];
	/** Whether the isolation headers came with this document. */
	readonly isIsolated: boolean;
	/** Whether this document came from the service worker, which adds the headers. */
	readonly isServedHere: boolean;
	readonly isControlled: boolean;
	/** The browser's major version, where it is one that knows `Connection-Allowlist`; null for every other. */
	readonly chromium: number | null;
};

/** In the order from the inside out; the words for each stand in `content`. */
export const LAYERS = ['page', 'headers', 'isolation', 'service-worker', 'allowlist'] as const;
export type Layer = (typeof LAYERS)[number];

export type LayerCheck = {
	readonly layer: Layer;
	/** `by-host`, `by-service-worker`: who sent the headers. `unknown-here`: this browser does not have it. */
	readonly is: 'in-force' | 'by-host' | 'by-service-worker' | 'not' | 'unknown-here';
};

/** Which layers are in force. A header that no browser shows to its page is told from those that came with it. */
export const selfCheck = (seen: Seen): readonly LayerCheck[] => {
	const hasHeaders = seen.refusedBy.some((policy) => policy.includes(ONLY_IN_HEADERS));
	const sender = seen.isServedHere ? 'by-service-worker' : 'by-host';
	const knowsAllowlist = seen.chromium !== null && seen.chromium >= FIRST_WITH_ALLOWLIST;
	const checks = {
		page: seen.refusedBy.some((policy) => !policy.includes(ONLY_IN_HEADERS)) ? 'in-force' : 'not',
		headers: hasHeaders ? sender : 'not',
		isolation: seen.isIsolated ? 'in-force' : 'not',
		'service-worker': seen.isControlled ? 'in-force' : 'not',
		allowlist: !knowsAllowlist ? 'unknown-here' : hasHeaders ? 'in-force' : 'not',
	} as const satisfies Record<Layer, LayerCheck['is']>;
	return LAYERS.map((layer) => ({ layer, is: checks[layer] }));
};

/** A page cannot say itself who may frame it: a policy that does came as a header. */
const ONLY_IN_HEADERS = 'frame-ancestors';

/** Chrome and Edge 152, August 2026. */
const FIRST_WITH_ALLOWLIST = 152;
