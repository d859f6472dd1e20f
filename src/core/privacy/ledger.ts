import type { Instant } from '../brand.ts';

/**
 * What became of a request or a navigation, as far as the page can see. `answered`: from the network or from the device ·
 * `unanswered`: no answer was seen, for whatever reason · `refused`: by the policy or the service worker, before it left.
 */
export type LedgerOutcome = 'answered' | 'unanswered' | 'refused' | 'navigated';

/** Something a document or a worker saw itself or another part do, as it was seen. */
export type Sighting = {
	readonly at: Instant;
	/** Whole, with query: it is cut down before it is kept. */
	readonly url: string;
	/** `script`, `fetch`, `navigation` … as browsers name what asked. */
	readonly how: string;
	/** Over the network, headers included; 0 when it came from the device. */
	readonly bytes: number;
	readonly outcome: LedgerOutcome;
	/** What refused it: the directive of a policy, or `service-worker`; empty when nothing did. */
	readonly by: string;
};

/** One line of the ledger: everything alike of one day. Never a word of anybody's: see `addressOf`. */
export type LedgerEntry = Omit<Sighting, 'at' | 'url'> & {
	readonly first: Instant;
	readonly last: Instant;
	readonly times: number;
	/** The document or worker that saw it. */
	readonly seenBy: string;
	readonly address: string;
};

/** The name of the database. It is not sealed. */
export const LEDGER = 'ledger';

/** Entries; the oldest go. */
export const MOST_KEPT = 2000;

const DAY = 24 * 60 * 60 * 1000;

/** `place`: the address of the document or worker that saw it; `folder`: of the app, with its slash. */
export const entryOf = ({ at, url, ...rest }: Sighting, place: string, folder: string): LedgerEntry => ({
	...rest,
	first: at,
	last: at,
	times: 1,
	seenBy: addressOf(place, folder),
	address: addressOf(url, folder),
});

/** The same for all that is one line. */
export const keyOf = ({ first, seenBy, how, address, outcome, by }: LedgerEntry): string =>
	[Math.floor(first / DAY), seenBy, how, address, outcome, by].join(' ');

export const joined = (kept: LedgerEntry, fresh: LedgerEntry): LedgerEntry => ({
	...kept,
	first: Math.min(kept.first, fresh.first) as Instant,
	last: Math.max(kept.last, fresh.last) as Instant,
	times: kept.times + fresh.times,
	bytes: kept.bytes + fresh.bytes,
});

/**
 * An address without anything that could hold words: of the app's own files the path, of other hosts the name alone
 * (`https://*.example.org`, because words can travel in the name before it), of everything else the scheme (`tel:`, so
 * that nobody reads here who was called).
 */
export const addressOf = (url: string, folder: string): string => {
	const [bare = ''] = url.split(/[?#]/, 1);
	if (`${bare}/` === folder || bare.startsWith(folder)) {
		const path = bare.slice(folder.length);
		return path === '' || OWN_FILE.test(path) ? `./${path}` : './…';
	}
	const host = /^(https?|wss?):\/\/(?:[^/@]*@)?(\[[\da-f:.]+\]|[^/:]+)(:\d+)?/i.exec(bare);
	if (host !== null) return `${host[1] ?? ''}://${shortened(host[2] ?? '')}${host[3] ?? ''}`;
	if (KEYWORDS.includes(bare)) return `(${bare})`;
	return /^[a-z][a-z\d+-]{0,20}:/i.exec(bare)?.[0] ?? '(unknown)';
};

/** How the build names its files. */
const OWN_FILE =
	/^(?:(?:assets|workers|fetching|encoder|icons|models)\/(?:[\w-]{1,40}\/){0,2})?[\w-][\w.-]{0,80}\.(?:m?js|css|html|json|jsonl|webmanifest|wasm|onnx|bin|svg|png|txt|sha256|ts|svelte)$|^(?:audit|models|erase|erasing)$/;

/** What a policy refuses that has no address. */
const KEYWORDS: readonly string[] = [
	'inline',
	'eval',
	'wasm-eval',
	'trusted-types-sink',
	'trusted-types-policy',
];

/** The name that was registered: its last two parts, or three under such as `co.uk`. */
const shortened = (host: string): string => {
	if (/^\[|^[\d.]+$/.test(host)) return host;
	const labels = host.toLowerCase().split('.');
	const kept = labels.slice(REGISTRY.test(host) ? -3 : -2);
	return kept.length < labels.length ? `*.${kept.join('.')}` : kept.join('.');
};

const REGISTRY = /\.(?:ac|co|com|edu|gov|ltd|me|net|nhs|org|plc|police|sch)\.[a-z]{2}$/i;
