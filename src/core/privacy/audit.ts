import type { LayerCheck } from './self-check.ts';
import { isStray, type Known } from './ledger-verdict.ts';
import type { LedgerEntry } from './ledger.ts';

/** `held`: as it must be, as far as was looked · `broken`: not so · `unsure`: it could not be told from here. */
export type Standing = 'held' | 'broken' | 'unsure';

/** Ways out of a page that the self-test tries, each to a name that is nobody's: RFC 6761 reserves `.invalid`. */
export const CHANNELS = [
	'fetch',
	'xhr',
	'beacon',
	'websocket',
	'event-source',
	'web-transport',
	'image',
	'css-image',
	'style',
	'font',
	'media',
	'frame',
	'script',
	'import',
	'inline-script',
	'eval',
	'worker',
	'form',
	'ping',
	'prefetch',
	'preload',
	'module-preload',
	'speculation',
	'fetch-later',
	'web-rtc',
	'worker-fetch',
	'worker-websocket',
	'worker-import',
	'dns-prefetch',
	'preconnect',
] as const;

export type Channel = (typeof CHANNELS)[number];

/** `unseen`: this browser does not let a page see what became of it · `not-there`: it does not have this way out. */
export type LeakTry = {
	readonly channel: Channel;
	readonly is: 'refused' | 'let-through' | 'unseen' | 'not-there';
	/** What refused it: the directive of a policy, or the name of a header; empty when nothing was seen to. */
	readonly by: string;
};

export const standingOfLeaks = (tries: readonly LeakTry[]): Standing => {
	if (tries.some(({ is }) => is === 'let-through')) return 'broken';
	return tries.some(({ is }) => is === 'refused') ? 'held' : 'unsure';
};

export type PolicySeen = {
	readonly layers: readonly LayerCheck[];
	/** Each policy that refused something, whole, as the browser gave it. */
	readonly policies: readonly string[];
	/** Whether those are this version's to the letter; null where none was seen. */
	readonly isAsWritten: boolean | null;
	/** Camera, microphone and location; null where the browser does not let a page see. */
	readonly areFeaturesOff: boolean | null;
};

export const standingOfPolicy = ({ layers, isAsWritten, areFeaturesOff }: PolicySeen): Standing => {
	if (layers.some(({ is }) => is === 'not') || isAsWritten === false || areFeaturesOff === false)
		return 'broken';
	return layers.length === 0 || isAsWritten === null ? 'unsure' : 'held';
};

/** The host did not answer. */
export type Unreached = 'unreached';

/** Headers of one path that are not as this build wants them; `found` is null where one is missing. */
export type HeadersSeen = {
	readonly path: string;
	readonly status: number;
	readonly wrong: readonly {
		readonly name: string;
		readonly wanted: string;
		readonly found: string | null;
	}[];
};

export const standingOfHeaders = (seen: readonly HeadersSeen[] | Unreached): Standing => {
	if (seen === 'unreached') return 'unsure';
	return seen.every(({ status, wrong }) => status === 200 && wrong.length === 0) ? 'held' : 'broken';
};

/** A file of the build: as kept on this device, and as the host serves it. */
export type FileSeen = {
	readonly path: string;
	readonly kept: 'same' | 'changed' | 'absent';
	readonly served: 'same' | 'changed' | 'absent';
};

export type FilesSeen = {
	/** SHA-256 of the host's `MANIFEST.sha256`: stands for the whole build. */
	readonly build: string;
	readonly files: readonly FileSeen[];
	/** Kept among the app's files, and not of this build. */
	readonly added: readonly string[];
};

export const standingOfFiles = (seen: FilesSeen | Unreached): Standing => {
	if (seen === 'unreached' || seen.files.length === 0) return 'unsure';
	const isAsBuilt = ({ kept, served }: FileSeen): boolean => kept !== 'changed' && served === 'same';
	return seen.files.every(isAsBuilt) && seen.added.length === 0 ? 'held' : 'broken';
};

/**
 * A model's file on this device. `same`: as its publisher's hash · `as-first`: nobody published one, and it is as it was
 * when it came · `unknown`: there is nothing to compare it with.
 */
export type ModelSeen = {
	readonly cache: string;
	readonly url: string;
	readonly bytes: number;
	readonly sha256: string;
	readonly is: 'same' | 'as-first' | 'changed' | 'unknown';
};

export const standingOfModels = (seen: readonly ModelSeen[]): Standing => {
	if (seen.some(({ is }) => is === 'changed')) return 'broken';
	return seen.some(({ is }) => is === 'unknown') ? 'unsure' : 'held';
};

/** Something that lies on this device. Nothing of it was opened. Bytes and items are null where the browser does not say. */
export type Stored = {
	readonly kind: 'database' | 'file' | 'cache' | 'choice' | 'cookie' | 'service-worker';
	readonly name: string;
	readonly bytes: number | null;
	readonly items: number | null;
};

/** What lies there, and whether it is sealed; `unknown`: this version makes nothing of that name. */
export type Sealing = 'sealed' | 'open' | 'unknown';

export const sealingOf = ({ kind, name }: Stored): Sealing => {
	const [top = ''] = name.split('/', 1);
	return KNOWN_STORAGE[kind]?.[top] ?? (kind === 'service-worker' ? 'open' : 'unknown');
};

/** By kind and first part of the name. `open` holds no word that was said. */
const KNOWN_STORAGE: Readonly<Partial<Record<Stored['kind'], Readonly<Record<string, Sealing>>>>> = {
	database: { vault: 'sealed', ledger: 'open' },
	// Beside `models`, which is the download's record, the model files themselves, where web-llm looks for them.
	file: { vault: 'sealed', models: 'open', 'tvmjs-opfs-store': 'open' },
	cache: {
		shell: 'open',
		encoder: 'open',
		extras: 'open',
		builds: 'open',
	},
	choice: {
		preferences: 'open',
		vault: 'open',
		'encoder-device': 'open',
		erasing: 'open',
	},
};

export const standingOfStorage = (stored: readonly Stored[]): Standing =>
	stored.some((each) => sealingOf(each) === 'unknown') ? 'unsure' : 'held';

export const standingOfLedger = (entries: readonly LedgerEntry[], known: Known): Standing => {
	if (entries.length === 0) return 'unsure';
	return entries.some((entry) => isStray(entry, known)) ? 'broken' : 'held';
};

export const SECTIONS = ['policy', 'leaks', 'headers', 'files', 'models', 'storage', 'ledger'] as const;

export type Section = (typeof SECTIONS)[number];

/** All that was found, each part null until it was looked at. */
export type Found = {
	readonly policy: PolicySeen | null;
	readonly leaks: readonly LeakTry[] | null;
	readonly headers: readonly HeadersSeen[] | Unreached | null;
	readonly files: FilesSeen | Unreached | null;
	readonly models: readonly ModelSeen[] | null;
	readonly storage: readonly Stored[] | null;
	readonly ledger: readonly LedgerEntry[] | null;
};

export const standingsOf = (found: Found, known: Known): Readonly<Record<Section, Standing | null>> => ({
	policy: found.policy && standingOfPolicy(found.policy),
	leaks: found.leaks && standingOfLeaks(found.leaks),
	headers: found.headers && standingOfHeaders(found.headers),
	files: found.files && standingOfFiles(found.files),
	models: found.models && standingOfModels(found.models),
	storage: found.storage && standingOfStorage(found.storage),
	ledger: found.ledger && standingOfLedger(found.ledger, known),
});

/** What was looked at, and where: all of one report. */
export type AuditReport = {
	readonly format: typeof AUDIT_FORMAT;
	readonly version: 1;
	/** ISO, UTC. */
	readonly at: string;
	/** The app's folder on its host. */
	readonly address: string;
	/** As it names itself. */
	readonly browser: string;
	readonly standings: Readonly<Record<Section, Standing | null>>;
	/** What the ledger cannot see. */
	readonly ledgerHeading: string;
	readonly found: Found;
};

export const AUDIT_FORMAT = 'confidant-audit';
