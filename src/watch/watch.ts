import type { Instant } from '../core/brand.ts';
import { entryOf, type LedgerEntry, type LedgerOutcome, type Sighting } from '../core/privacy/ledger.ts';
import { keepEntries } from './keep-entries.ts';

/**
 * Writes down, from now on and as far as the browser still knows from before, every request, refusal and navigation that
 * this document, worker or service worker can see of itself: see `core/privacy/ledger.ts`. Call it once, first. Nothing it
 * does can fail what it watches. `isErased`: known to whoever outlives the page that erases everything.
 */
export const watch = (isErased: () => Promise<boolean> = () => Promise.resolve(false)): void => {
	if (typeof PerformanceObserver === 'undefined') return;
	wasErased = isErased;
	const observer = new PerformanceObserver((list) => list.getEntries().forEach(seeTiming));
	observer.observe({ type: 'resource', buffered: true });
	observer.observe({ type: 'navigation', buffered: true });
	earlyRefusals().forEach(seeRefusal);
	addEventListener('securitypolicyviolation', seeViolation);
	(globalThis as Scope).navigation?.addEventListener('navigate', (event) => {
		const { destination, hashChange } = event as Event & Navigate;
		if (!hashChange) see(destination.url, 'navigation', 0, 'navigated', '');
	});
	addEventListener('pagehide', () => void flush());
};

/** A request that the service worker did not let through. */
export const noteRefused = (request: Request): void => {
	see(request.url, request.destination || 'fetch', 0, 'refused', 'service-worker');
};

type Refusal = { readonly blockedURL: string; readonly effectiveDirective: string };

/** What a document has and a worker has not, or the other way round. */
type Scope = {
	readonly navigation?: EventTarget;
	readonly localStorage?: { readonly getItem: (key: string) => string | null };
	readonly clients?: { readonly matchAll: (of: object) => Promise<readonly { readonly url: string }[]> };
};

type Navigate = { readonly destination: { readonly url: string }; readonly hashChange: boolean };

/** How long things are gathered before they are written, milliseconds. */
const PAUSE = 1000;

let wasErased: () => Promise<boolean>;
let seen: Sighting[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

const see = (url: string, how: string, bytes: number, outcome: LedgerOutcome, by: string): void => {
	seen.push({ at: Date.now() as Instant, url, how, bytes, outcome, by });
	timer ??= setTimeout(() => void flush(), PAUSE);
};

const seeTiming = (entry: PerformanceEntry): void => {
	const { name, initiatorType, transferSize, responseStatus } = entry as PerformanceResourceTiming;
	see(name, initiatorType, transferSize, responseStatus === 0 ? 'unanswered' : 'answered', '');
};

// A worker's own types do not tell which event it is.
const seeViolation = (event: Event): void => {
	const { blockedURI, effectiveDirective } = event as SecurityPolicyViolationEvent;
	seeRefusal({ blockedURL: blockedURI, effectiveDirective });
};

const seeRefusal = ({ blockedURL, effectiveDirective }: Refusal): void => {
	refused.add(blockedURL);
	see(blockedURL, 'policy', 0, 'refused', effectiveDirective);
};

/** What was refused before anybody watched, where the browser keeps that. */
const earlyRefusals = (): readonly Refusal[] => {
	if (!('ReportingObserver' in globalThis)) return [];
	const observer = new ReportingObserver(() => undefined, { types: ['csp-violation'], buffered: true });
	observer.observe();
	const reports = observer.takeRecords();
	observer.disconnect();
	return reports.map(({ body }) => body as unknown as Refusal);
};

const flush = async (): Promise<void> => {
	clearTimeout(timer);
	timer = undefined;
	const entries = takeEntries();
	try {
		if (entries.length > 0 && !(await isErasing()) && !(await wasErased())) await keepEntries(entries);
	} catch {
		// Storage switched off or full: what was seen is not kept.
	}
};

const takeEntries = (): readonly LedgerEntry[] => {
	const { href } = location;
	// A worker's script lies in a folder of its own.
	const folder = href.replace(/(?:(?:workers|fetching)\/)?[^/]*$/, '');
	const entries = seen.filter((each) => !isTold(each)).map((each) => entryOf(each, href, folder));
	seen = [];
	return entries;
};

/** Addresses that a policy refused; of a frame the host alone. */
const refused = new Set<string>();

/** What a policy refused shows a second time as a request without an answer, or as a navigation that never was. */
const isTold = ({ url, outcome }: Sighting): boolean =>
	(outcome === 'unanswered' || outcome === 'navigated') &&
	(refused.has(url) || refused.has(/^\w+:\/\/[^/]*/.exec(url)?.[0] ?? ''));

/** While everything is erased nothing is written, nor after it: it would come back behind its own end. */
const isErasing = async (): Promise<boolean> => {
	const { localStorage, clients } = globalThis as Scope;
	if (localStorage !== undefined) return localStorage.getItem('erasing') !== null;
	const open = (await clients?.matchAll({ includeUncontrolled: true })) ?? [];
	return open.some(({ url }) => /\/eras(e|ing)(\.html)?$/.test(url));
};
