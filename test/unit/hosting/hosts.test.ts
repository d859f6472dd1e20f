import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HOSTS } from '../../../tools/hosting/hosts.ts';
import { COMMON, headersAt, OTHERWISE, RULES } from '../../../tools/hosting/rules.ts';
import { allJoined, apache, caddy, lastWins, nginx } from './read-back.ts';

const KNOWN = [
	'/',
	'/index.html',
	'/assets/index-a_1-2.js',
	'/assets/ort-wasm.wasm',
	'/workers/vault-worker-b.js',
	'/fetching/download.worker-c.js',
	'/models',
	'/models.html',
	'/models/tiny/config.json',
	'/audit',
	'/audit.html',
	'/erasing',
	'/erasing.html',
	'/service-worker.js',
	'/encoder/onnx/model_quantized.onnx',
	'/icons/icon.svg',
	'/erase',
	'/erase.html',
];

const NOT_THERE = [
	'/not-there',
	'/modelsx',
	'/erased',
	'/assetsx',
	'/x/workers/y.js',
	'/service-worker.js.map',
	'/a/erase',
];

describe('the policy by path', () => {
	const connect = (path: string): string =>
		/connect-src ([^;]+)/.exec(headersAt(path, false)['Content-Security-Policy'] ?? '')?.[1] ?? '';

	it('lets the conversation and its workers reach nothing, and whatever is not there neither', () => {
		for (const path of ['/', '/index.html', '/assets/a.js', '/workers/a.js', '/not-there', '/encoder/x.json'])
			expect(connect(path), path).toBe("'none'");
	});

	it('lets the other pages reach their own host, and the models page and its download those of models too', () => {
		for (const path of ['/audit', '/audit.html', '/erasing.html', '/erase', '/service-worker.js'])
			expect(connect(path), path).toBe("'self'");
		for (const path of ['/models', '/models.html', '/fetching/a.js'])
			expect(connect(path), path).toMatch(/^'self' https:\/\/\S+/);
	});

	it('lets documents open what is linked and workers nothing', () => {
		for (const path of ['/', '/models', '/audit', '/erase'])
			expect(headersAt(path, false)['Connection-Allowlist'], path).toContain('"tel:');
		for (const path of ['/workers/a.js', '/fetching/a.js', '/service-worker.js'])
			expect(headersAt(path, false)['Connection-Allowlist'], path).not.toContain('"tel:');
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
