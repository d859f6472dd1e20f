import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRemark, sayFindings, type Finding } from '../../../tools/hosting/finding.ts';
import { headersAt } from '../../../tools/hosting/rules.ts';
import { verifyDeployment } from '../../../tools/hosting/verify-deployment.ts';
import { MANIFEST } from '../../../src/core/privacy/manifest.ts';
import { readBuild, writeManifest } from '../../../tools/manifest.ts';

const FILES = {
	'index.html': '<!doctype html><script type="module" src="./assets/index-a.js"></script>',
	'erase.html': '<!doctype html><script type="module" src="./assets/index-a.js"></script>',
	'models.html': '<!doctype html><title>models</title>',
	'audit.html': '<!doctype html><title>audit</title>',
	'service-worker.js': 'self.a = ["index.html"];',
	'assets/index-a.js': 'console.log(document.title);',
	'workers/vault-worker-b.js': 'self.b = 1;',
	'fetching/download.worker-c.js': 'self.c = 1;',
	'encoder/config.json': '{}',
};

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
};

/** Served by their name without its ending. */
const PAGES = ['/audit', '/erase', '/models'];

/** A host in our hands: `change` is what somebody did to the files, `alter` what they did to an answer. */
type Host = {
	readonly change?: (folder: string) => void;
	readonly alter?: (request: IncomingMessage, response: ServerResponse) => void;
	readonly lists?: boolean;
	readonly fallsBack?: boolean;
};

let build = '';
let parent = '';

beforeAll(() => {
	parent = mkdtempSync(join(tmpdir(), 'confidant-'));
	build = join(parent, 'build');
	for (const [path, text] of Object.entries(FILES)) put(build, path, text);
	put(build, MANIFEST, writeManifest(readBuild(build)));
});
afterAll(() => {
	rmSync(parent, { recursive: true });
});

const put = (folder: string, path: string, text: string): void => {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
};

let hosts = 0;

const verify = async ({
	change,
	alter,
	lists = false,
	fallsBack = false,
}: Host): Promise<readonly Finding[]> => {
	const site = join(parent, `site-${++hosts}`);
	cpSync(build, site, { recursive: true });
	change?.(site);
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://host').pathname;
		const own = request.headers['sec-fetch-site'] === 'same-origin';
		for (const [name, value] of Object.entries(headersAt(path, own))) response.setHeader(name, value);
		const asked = join(site, PAGES.includes(path) ? `${path}.html` : path);
		const isFolder = existsSync(asked) && statSync(asked).isDirectory();
		const file = isFolder ? join(asked, 'index.html') : asked;
		const served = existsSync(file) ? file : fallsBack ? join(site, 'index.html') : null;
		if (served !== null) response.setHeader('Content-Type', TYPES[extname(served)] ?? 'text/plain');
		alter?.(request, response);
		if (response.writableEnded) return;
		if (served !== null && !(isFolder && lists && path !== '/')) response.end(readFileSync(served));
		else if (isFolder && lists)
			response.end(
				readdirSync(asked)
					.map((name) => `<a href="${name}">${name}</a>`)
					.join('\n'),
			);
		else response.writeHead(404).end('Not found');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	try {
		return await verifyDeployment(
			new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
			build,
		);
	} finally {
		server.closeAllConnections();
		server.close();
	}
};

const appended = (path: string, text: string) => (folder: string) => {
	writeFileSync(join(folder, path), readFileSync(join(folder, path), 'utf8') + text);
};

describe('npm run verify', () => {
	it('finds nothing where the build is served as it is, with or without a listing', async () => {
		expect(await verify({})).toEqual([]);
		expect(await verify({ lists: true })).toEqual([]);
	});

	it.each(Object.keys(FILES))('finds a changed byte in %s', async (path) => {
		const findings = await verify({ change: appended(path, ' ') });
		const asked = path === 'index.html' ? '/' : `/${path.replace(/\.html$/, '')}`;
		expect(findings).toEqual([
			{ kind: 'changed-file', path: asked, encoding: 'gzip, deflate, br' },
			{ kind: 'changed-file', path: asked, encoding: 'identity' },
		]);
	});

	it('finds a byte that is changed only in the compressed copy, which is what browsers get', async () => {
		const findings = await verify({
			alter: ({ url, headers }, response) => {
				if (url !== '/assets/index-a.js' || headers['accept-encoding'] === 'identity') return;
				response.setHeader('Content-Encoding', 'gzip');
				response.end(gzipSync('fetch("/x")'));
			},
		});
		expect(findings).toEqual([
			{ kind: 'changed-file', path: '/assets/index-a.js', encoding: 'gzip, deflate, br' },
		]);
	});

	it('finds a missing file, its own manifest too', async () => {
		const findings = await verify({
			change: (folder) => {
				for (const path of ['assets/index-a.js', MANIFEST]) rmSync(join(folder, path));
			},
		});
		expect(findings).toEqual([
			{ kind: 'missing-file', path: '/assets/index-a.js', status: 404 },
			{ kind: 'missing-file', path: `/${MANIFEST}`, status: 404 },
		]);
	});

	it.each(Object.keys(headersAt('/', false)))('finds that %s is missing at one file', async (name) => {
		const findings = await verify({
			alter: ({ url }, response) => {
				if (url === '/') response.removeHeader(name);
			},
		});
		expect(findings).toEqual([{ kind: 'missing-header', path: '/', name }]);
	});

	it('finds a header that is loosened, one that is sent twice, and one that can send something', async () => {
		const findings = await verify({
			alter: ({ url }, response) => {
				if (url === '/') response.setHeader('Referrer-Policy', 'unsafe-url');
				if (url === '/assets/index-a.js') response.appendHeader('X-Frame-Options', 'DENY');
				if (url === '/encoder/config.json')
					response.setHeader('Reporting-Endpoints', 'a="https://leak.test/"');
			},
		});
		expect(findings).toContainEqual({
			kind: 'changed-header',
			path: '/',
			name: 'Referrer-Policy',
			sent: 'unsafe-url',
		});
		expect(findings).toContainEqual({
			kind: 'changed-header',
			path: '/assets/index-a.js',
			name: 'X-Frame-Options',
			sent: 'DENY, DENY',
		});
		expect(findings).toContainEqual({
			kind: 'added-header',
			path: '/encoder/config.json',
			name: 'Reporting-Endpoints',
			sent: 'a="https://leak.test/"',
		});
		expect(findings).toHaveLength(3);
	});

	it('finds a type that a browser would not run', async () => {
		const findings = await verify({
			alter: ({ url }, response) => {
				if (url === '/assets/index-a.js') response.setHeader('Content-Type', 'text/plain');
			},
		});
		expect(findings).toEqual([{ kind: 'wrong-type', path: '/assets/index-a.js', sent: 'text/plain' }]);
	});

	it.each([
		[
			'that the host’s manifest names',
			'odd-a.js',
			'manifest',
			{ change: appended(MANIFEST, `${'0'.repeat(64)}  odd-a.js\n`) },
		],
		[
			'that a changed page loads',
			'odd-b.js',
			'reference',
			{ change: appended('index.html', '<script src="./odd-b.js"></script>') },
		],
		[
			'that a changed worker imports',
			'assets/odd-c.js',
			'reference',
			{ change: appended('service-worker.js', 'import("/assets/odd-c.js")') },
		],
		['that a listing shows', 'assets/odd-d.bin', 'listing', { lists: true }],
		['whose name can be guessed', 'sw.js', 'guess', {}],
		['that lies beside one of ours', 'assets/index-a.js.map', 'guess', {}],
	] as const)('finds an added file %s', async (_, path, found, host: Host) => {
		const findings = await verify({
			...host,
			change: (folder) => {
				host.change?.(folder);
				put(folder, path, 'odd');
			},
		});
		expect(findings).toContainEqual({ kind: 'added-file', path: `/${path}`, found });
	});

	it('follows an added file to the next', async () => {
		const findings = await verify({
			change: (folder) => {
				put(folder, 'sw.js', 'importScripts("lib/odd-e.js")');
				put(folder, 'lib/odd-e.js', 'odd');
			},
		});
		expect(findings).toEqual([
			{ kind: 'added-file', path: '/sw.js', found: 'guess' },
			{ kind: 'added-file', path: '/lib/odd-e.js', found: 'reference' },
		]);
	});

	it('does not find a file that nothing names: no host can be asked what else it has', async () => {
		expect(await verify({ change: (folder) => put(folder, 'f7d1.bin', 'odd') })).toEqual([]);
	});

	it('tells a page that is shown for every name from a file', async () => {
		const findings = await verify({ fallsBack: true, change: (folder) => put(folder, 'sw.js', 'odd') });
		expect(findings).toEqual([
			{ kind: 'answers-everything', path: '/' },
			{ kind: 'added-file', path: '/sw.js', found: 'guess' },
		]);
	});

	it('remarks that a host cannot order browsers to delete, and finds one that lets anybody order it', async () => {
		const never = await verify({ alter: (_, response) => response.removeHeader('Clear-Site-Data') });
		expect(never).toEqual([{ kind: 'does-not-clear', path: '/erase' }]);
		expect(never.every(isRemark)).toBe(true);
		const always = await verify({
			alter: ({ url }, response) => {
				if (url === '/erase') response.setHeader('Clear-Site-Data', '"cache", "cookies", "storage"');
			},
		});
		expect(always.every(({ kind, path }) => kind === 'added-header' && path === '/erase')).toBe(true);
		expect(always.length).toBeGreaterThan(0);
	});

	it('says one line for what it finds in one way at many files', async () => {
		const findings = await verify({ alter: (_, response) => response.removeHeader('Referrer-Policy') });
		expect(sayFindings(findings)).toEqual([
			expect.stringMatching(/^missing header Referrer-Policy: \/\S* and 10 more$/),
		]);
	});
});
