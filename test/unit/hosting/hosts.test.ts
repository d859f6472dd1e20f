import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXIT_PAGE } from '../../../src/content/exit-page.ts';
import { EVERY_HELPLINE } from '../../../src/content/people/more-helplines.ts';
import { linksOut } from '../../../src/core/privacy/links-out.ts';
import { documentHeaders, workerHeaders } from '../../../src/core/privacy/policy.ts';
import { HOSTS } from '../../../tools/hosting/hosts.ts';
import { COMMON, headersAt, OTHERWISE, RULES } from '../../../tools/hosting/rules.ts';
import { allJoined, apache, caddy, lastWins, nginx } from './read-back.ts';

const KNOWN = [
	'/',
	'/index.html',
	'/assets/index-a_1-2.js',
	'/assets/ort-wasm.wasm',
	'/workers/vault-worker-b.js',
	'/service-worker.js',
	'/encoder/onnx/model_quantized.onnx',
	'/icons/icon.svg',
	'/erase',
	'/erase.html',
];

const NOT_THERE = [
	'/not-there',
	'/erased',
	'/assetsx',
	'/x/workers/y.js',
	'/service-worker.js.map',
	'/a/erase',
];

describe('the policy by path', () => {
	const ofPage = documentHeaders(linksOut(EVERY_HELPLINE, EXIT_PAGE));

	it("is the document's for the page and what it loads, the workers' for what starts one", () => {
		for (const path of ['/', '/index.html', '/assets/a.js', '/not-there', '/erase'])
			expect(headersAt(path, false)).toMatchObject(ofPage);
		for (const path of ['/workers/a.js', '/service-worker.js'])
			expect(headersAt(path, false)).toMatchObject(workerHeaders);
	});

	it('orders everything to be deleted at /erase and nowhere else, and only for the app itself', () => {
		const clearing = (isOwn: boolean) =>
			[...KNOWN, ...NOT_THERE].filter((path) => 'Clear-Site-Data' in headersAt(path, isOwn));
		expect(clearing(true)).toEqual(['/erase']);
		expect(clearing(false)).toEqual([]);
	});

	it('names no file twice, because hosts differ in what two rules make', () => {
		for (const path of KNOWN) {
			const fitting = RULES.flatMap(({ paths }) => paths).filter((rule) =>
				rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule,
			);
			expect(fitting, path).toHaveLength(1);
		}
	});

	it('names everything that is copied into the build as it is', () => {
		const named = RULES.flatMap(({ paths }) => paths);
		for (const entry of readdirSync('public', { withFileTypes: true }))
			expect(named).toContain(entry.isDirectory() ? `/${entry.name}/*` : `/${entry.name}`);
	});
});

describe.each([
	['caddy', caddy],
	['nginx', nginx],
	['apache', apache],
	['netlify', lastWins],
	['netlify', allJoined],
	['cloudflare', lastWins],
	['cloudflare', allJoined],
] as const)('what is written for %s', (host, readBack) => {
	const text = HOSTS[host]();

	const isHeadersFile = readBack === lastWins || readBack === allJoined;

	it.each(KNOWN)('sends the policy at %s', (path) => {
		expect(readBack(text, path, false)).toEqual(headersAt(path, false));
	});

	it('orders everything to be deleted for the app itself, or not at all where a host cannot ask who asks', () => {
		expect(readBack(text, '/erase', true)).toEqual(headersAt('/erase', !isHeadersFile));
	});

	it('sends the policy with what is not there, or what all files share where a host cannot say *else*', () => {
		for (const path of NOT_THERE)
			expect(readBack(text, path, true), path).toEqual(isHeadersFile ? COMMON : OTHERWISE);
	});
});

it('the file _headers keeps to what Cloudflare Pages reads: 100 rules, 2,000 characters a line', () => {
	const lines = HOSTS.cloudflare().split('\n');
	expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
	expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
});

it('for GitHub Pages it says that no header is sent, and what holds all the same', () => {
	expect(HOSTS['github-pages']()).toMatch(/sends no headers/);
	expect(HOSTS['github-pages']()).not.toContain("default-src 'none'");
});
