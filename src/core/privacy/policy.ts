const DOCUMENT_DIRECTIVES = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"worker-src 'self'",
	"style-src 'self'",
	"img-src 'self' data: blob:",
	"font-src 'self'",
	"manifest-src 'self'",
	"connect-src 'self'",
	"media-src 'none'",
	"object-src 'none'",
	"frame-src 'none'",
	"form-action 'none'",
	"base-uri 'none'",
	"require-trusted-types-for 'script'",
	'trusted-types svelte-trusted-html app',
];

/** The policy the document carries itself, for a host that sends none: a page cannot say there who may frame it. */
export const META_POLICY = DOCUMENT_DIRECTIVES.join('; ');

const DOCUMENT_POLICY = [...DOCUMENT_DIRECTIVES, "frame-ancestors 'none'"].join('; ');

const WORKER_POLICY = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"worker-src 'self'",
	"connect-src 'self'",
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
 * Headers of the document. `links` are the exact addresses a tap may open beyond the own origin
 * (`tel:116123`, the exit page): without its line here a helpline's number opens an error page.
 */
export const documentHeaders = (links: readonly string[]): ResponseHeaders => ({
	...COMMON,
	'Content-Security-Policy': DOCUMENT_POLICY,
	'Connection-Allowlist': `(${['response-origin', ...links.map((link) => `"${link}"`)].join(' ')})`,
});

/** Headers of every script that starts a worker: a worker does not take over the policy of its document. */
export const workerHeaders: ResponseHeaders = {
	...COMMON,
	'Content-Security-Policy': WORKER_POLICY,
	'Connection-Allowlist': '(response-origin)',
};

/**
 * Headers of the page at `/erase`, which a browser takes as the order to delete all it keeps for this origin; it obeys
 * them from the network alone, not from a service worker.
 */
export const eraseHeaders = (links: readonly string[]): ResponseHeaders => ({
	...documentHeaders(links),
	'Clear-Site-Data': '"cache", "cookies", "storage"',
});
