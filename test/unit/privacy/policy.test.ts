import { describe, expect, it } from 'vitest';
import { EXIT_PAGE } from '../../../src/content/exit-page.ts';
import { EVERY_HELPLINE } from '../../../src/content/people/more-helplines.ts';
import { linkOf } from '../../../src/core/people/helpline.ts';
import { linksOut } from '../../../src/core/privacy/links-out.ts';
import { modelHosts } from '../../../src/core/privacy/model-hosts.ts';
import { pageAt, policyAt, workerAt } from '../../../src/core/privacy/policy-at.ts';
import {
	documentHeaders,
	metaPolicy,
	workerHeaders,
	type Page,
	type WorkerKind,
} from '../../../src/core/privacy/policy.ts';

const HOSTS = ['https://models.test', 'https://*.cdn.test'];
const OUTSIDE = { links: linksOut(EVERY_HELPLINE, EXIT_PAGE), hosts: HOSTS };
const PAGES: readonly Page[] = ['conversation', 'models', 'audit', 'erasing'];
const WORKERS: readonly WorkerKind[] = ['conversation', 'download', 'service-worker'];

const listedIn = (allowlist = ''): readonly string[] =>
	[...allowlist.matchAll(/"([^"]+)"/g)].map(([, link = '']) => link);

describe.each(PAGES)('the headers of the document: %s', (page) => {
	const headers = documentHeaders(page, OUTSIDE);

	it('let every helpline be called or texted, by its exact number', () => {
		for (const contact of EVERY_HELPLINE.flatMap(({ contacts }) => contacts))
			expect(headers['Connection-Allowlist']).toContain(`"${linkOf(contact)}"`);
	});

	it('let nothing else out but the exit page, and the hosts of models from their page', () => {
		const others = listedIn(headers['Connection-Allowlist']).filter((link) => !/^(tel|sms):/.test(link));
		expect(others).toEqual([EXIT_PAGE, ...(page === 'models' ? HOSTS : [])]);
	});

	it('hold the policy that the page carries itself, and who may frame it, which a page cannot say', () => {
		expect(headers['Content-Security-Policy']).toBe(`${metaPolicy(page, HOSTS)}; frame-ancestors 'none'`);
		expect(metaPolicy(page, HOSTS)).not.toContain('"');
	});
});

describe('what may be reached', () => {
	const connect = (policy = ''): string => /connect-src ([^;]+)/.exec(policy)?.[1] ?? '';

	it.each([
		['conversation', "'none'"],
		['models', "'self' https://models.test https://*.cdn.test"],
		['audit', "'self'"],
		['erasing', "'self'"],
	] as const)('by the document %s is %s', (page, sources) => {
		expect(connect(metaPolicy(page, HOSTS))).toBe(sources);
	});

	it.each([
		['conversation', "'none'"],
		['download', "'self' https://models.test https://*.cdn.test"],
		['service-worker', "'self'"],
	] as const)('by the worker %s is %s', (kind, sources) => {
		expect(connect(workerHeaders(kind, HOSTS)['Content-Security-Policy'])).toBe(sources);
	});

	it('is led on by nobody, but for a model that its publisher keeps elsewhere', () => {
		const ledOn = [
			...PAGES.filter((page) =>
				documentHeaders(page, OUTSIDE)['Connection-Allowlist']?.includes('redirects'),
			),
			...WORKERS.filter((kind) => workerHeaders(kind, HOSTS)['Connection-Allowlist']?.includes('redirects')),
		];
		expect(ledOn).toEqual(['models', 'download']);
	});

	it('starts from nothing everywhere, and no code is made from words', () => {
		for (const policy of [
			...PAGES.map((page) => metaPolicy(page, [])),
			...WORKERS.map((kind) => workerHeaders(kind, [])['Content-Security-Policy']),
		]) {
			expect(policy).toMatch(/^default-src 'none'; /);
			expect(policy).not.toMatch(/https?:|\*|unsafe-inline|'unsafe-eval'/);
		}
	});
});

describe('the policy at a path', () => {
	it.each([
		['', 'conversation'],
		['index.html', 'conversation'],
		['models', 'models'],
		['models.html', 'models'],
		['audit.html', 'audit'],
		['erase', 'erasing'],
		['erasing.html', 'erasing'],
		['modelsx', 'conversation'],
		['models/index.html', 'conversation'],
		['constructor', 'conversation'],
	])('“%s” is the document %s', (path, page) => {
		expect(pageAt(path)).toBe(page);
	});

	it.each([
		['workers/encoder.worker-a.js', 'conversation'],
		['fetching/download.worker-a.js', 'download'],
		['service-worker.js', 'service-worker'],
		['assets/worker.js', null],
		['x/fetching/a.js', null],
	])('“%s” starts the worker %s', (path, kind) => {
		expect(workerAt(path)).toBe(kind);
	});

	it('is the strictest where nothing is known', () => {
		expect(policyAt('nothing/known.js', OUTSIDE)).toEqual(documentHeaders('conversation', OUTSIDE));
	});
});

describe('the hosts of models', () => {
	it('are each named once, as origins', () => {
		const catalogue = { models: [{}, { hosts: ['b.test', '*.a.test'] }, { hosts: ['b.test'] }] };
		expect(modelHosts(catalogue)).toEqual(['https://*.a.test', 'https://b.test']);
	});

	it.each(['*', 'https://a.test', 'a.test/x', "a.test; script-src 'unsafe-eval'", 'localhost', ''])(
		'refuse “%s”',
		(host) => {
			expect(() => modelHosts({ models: [{ hosts: [host] }] })).toThrow();
		},
	);
});

it('a link is listed once', () => {
	expect(new Set(OUTSIDE.links).size).toBe(OUTSIDE.links.length);
});
