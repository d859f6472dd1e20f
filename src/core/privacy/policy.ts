/**
 * The documents of the app. The conversation holds words and keys and cannot reach the network; the others may ask their
 * own host, the models page also the hosts a model comes from, and hold neither.
 */
export type Page = 'conversation' | 'models' | 'audit' | 'erasing';

/** Who starts a worker, and so what it may reach: those of the conversation nothing, the download as its page. */
export type WorkerKind = 'conversation' | 'download' | 'service-worker';

/** What the policy must name beyond the own origin. */
export type Outside = {
	/** The exact addresses a tap may open: `tel:116123`, the exit page. */
	readonly links: readonly string[];
	/** Origins a model may be downloaded from. */
	readonly hosts: readonly string[];
};

const connect = (sources: readonly string[]): string => `connect-src ${sources.join(' ')}`;

const connectOfPage = (page: Page, hosts: readonly string[]): string =>
	({
		conversation: connect(["'none'"]),
		models: connect(["'self'", ...hosts]),
		audit: connect(["'self'"]),
		erasing: connect(["'self'"]),
	})[page];

const connectOfWorker = (kind: WorkerKind, hosts: readonly string[]): string =>
	({
		conversation: connect(["'none'"]),
		download: connect(["'self'", ...hosts]),
		'service-worker': connect(["'self'"]),
	})[kind];

/** The policy a document carries itself, for a host that sends none: a page cannot say there who may frame it. */
export const metaPolicy = (page: Page, hosts: readonly string[]): string =>
	[
		"default-src 'none'",
		"script-src 'self' 'wasm-unsafe-eval'",
		"worker-src 'self'",
		"style-src 'self'",
		"img-src 'self' data: blob:",
		"font-src 'self'",
		"manifest-src 'self'",
		connectOfPage(page, hosts),
		"media-src 'none'",
		"object-src 'none'",
		"frame-src 'none'",
		"form-action 'none'",
		"base-uri 'none'",
		"require-trusted-types-for 'script'",
		'trusted-types svelte-trusted-html app',
	].join('; ');

const workerPolicy = (kind: WorkerKind, hosts: readonly string[]): string =>
	[
		"default-src 'none'",
		"script-src 'self' 'wasm-unsafe-eval'",
		"worker-src 'self'",
		connectOfWorker(kind, hosts),
	].join('; ');

/** Features no part of the app uses, off; `self` where one does or will (passkeys, a screen that stays awake). */
const PERMISSIONS = [
	...[
		'accelerometer',
		'autoplay',
		'browsing-topics',
		'camera',
		'captured-surface-control',
		'compute-pressure',
		'deferred-fetch',
		'deferred-fetch-minimal',
		'display-capture',
		'encrypted-media',
		'fullscreen',
		'gamepad',
		'geolocation',
		'gyroscope',
		'hid',
		'identity-credentials-get',
		'idle-detection',
		'keyboard-map',
		'language-detector',
		'language-model',
		'local-fonts',
		'local-network',
		'loopback-network',
		'magnetometer',
		'microphone',
		'midi',
		'on-device-speech-recognition',
		'otp-credentials',
		'payment',
		'picture-in-picture',
		'private-state-token-issuance',
		'private-state-token-redemption',
		'serial',
		'storage-access',
		'summarizer',
		'sync-xhr',
		'translator',
		'unload',
		'usb',
		'window-management',
		'xr-spatial-tracking',
	].map((feature) => `${feature}=()`),
	...['publickey-credentials-create', 'publickey-credentials-get', 'screen-wake-lock'].map(
		(feature) => `${feature}=(self)`,
	),
].join(', ');

const COMMON = {
	'Permissions-Policy': PERMISSIONS,
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'X-Content-Type-Options': 'nosniff',
	'X-DNS-Prefetch-Control': 'off',
	'X-Frame-Options': 'DENY',
	'Origin-Agent-Cluster': '?1',
} as const;

/** Response headers by name. */
export type ResponseHeaders = Readonly<Record<string, string>>;

/**
 * Which addresses a browser that knows the header may connect to at all. It refuses redirects unless told otherwise;
 * where a model's publisher leads on to another host, `connect-src` holds every step to the hosts that are named.
 */
const allowlist = (addresses: readonly string[], redirects: 'block' | 'allow'): string =>
	`(${['response-origin', ...addresses.map((address) => `"${address}"`)].join(' ')})${redirects === 'allow' ? ';redirects=allow' : ''}`;

/** Headers of a document. Without its line in `links` a helpline's number opens an error page. */
export const documentHeaders = (page: Page, { links, hosts }: Outside): ResponseHeaders => ({
	...COMMON,
	'Content-Security-Policy': `${metaPolicy(page, hosts)}; frame-ancestors 'none'`,
	'Connection-Allowlist':
		page === 'models' ? allowlist([...links, ...hosts], 'allow') : allowlist(links, 'block'),
});

/** Headers of every script that starts a worker: a worker does not take over the policy of its document. */
export const workerHeaders = (kind: WorkerKind, hosts: readonly string[]): ResponseHeaders => ({
	...COMMON,
	'Content-Security-Policy': workerPolicy(kind, hosts),
	'Connection-Allowlist': kind === 'download' ? allowlist(hosts, 'allow') : allowlist([], 'block'),
});

/**
 * Sent with the page at `/erase` a browser takes it as the order to delete all it keeps for this origin; it obeys it
 * from the network alone, not from a service worker.
 */
export const CLEARING = { 'Clear-Site-Data': '"cache", "cookies", "storage"' } as const;
