import { spawn, type ChildProcess } from 'node:child_process';
import {
	accessSync,
	chmodSync,
	constants,
	cpSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTS } from '../../../tools/hosting/hosts.ts';
import { headersAt } from '../../../tools/hosting/rules.ts';
import { verifyDeployment } from '../../../tools/hosting/verify-deployment.ts';
import { MANIFEST } from '../../../src/core/privacy/manifest.ts';
import { readBuild, writeManifest } from '../../../tools/manifest.ts';

// The servers themselves, where they are installed; `npm run headers` is read back by hosts.test.ts everywhere.

/** Where a program lies in PATH; null when it is not installed. */
const find = (name: string): string | null =>
	(process.env.PATH ?? '')
		.split(delimiter)
		.map((folder) => join(folder, name))
		.find((path) => {
			try {
				accessSync(path, constants.X_OK);
				return true;
			} catch {
				return false;
			}
		}) ?? null;

type Start = (program: string, site: string, folder: string, port: number) => readonly string[];

const startCaddy: Start = (_, site, folder, port) => {
	const text = HOSTS.caddy()
		.replace('confidant.example {', `http://127.0.0.1:${port} {`)
		.replace('/srv/confidant', site);
	writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${text}`);
	return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
};

const startNginx: Start = (_, site, folder, port) => {
	const text = HOSTS.nginx()
		.replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
		.replaceAll(/^\tssl_.*$/gm, '')
		.replace('/srv/confidant', site);
	const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `${name}_temp_path ${join(folder, name)};`,
	);
	const types = 'types { text/html html; text/javascript js; }';
	writeFileSync(
		join(folder, 'nginx.conf'),
		`daemon off; pid ${join(folder, 'pid')}; error_log stderr; events {}\nhttp { access_log off; ${types} ${paths.join(' ')}\n${text}}`,
	);
	return ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')];
};

const startApache: Start = (program, site, folder, port) => {
	const modules = join(dirname(program), '..', 'lib', 'apache2', 'modules');
	const load = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'rewrite'].map(
		(name) => `LoadModule ${name}_module ${join(modules, `mod_${name}.so`)}`,
	);
	writeFileSync(join(site, '.htaccess'), HOSTS.apache());
	writeFileSync(join(folder, 'mime.types'), 'text/html html\n');
	writeFileSync(
		join(folder, 'httpd.conf'),
		[
			...load,
			`Listen 127.0.0.1:${port}`,
			'ServerName 127.0.0.1',
			`PidFile ${join(folder, 'pid')}`,
			`DefaultRuntimeDir ${folder}`,
			`ErrorLog ${join(folder, 'error.log')}`,
			`TypesConfig ${join(folder, 'mime.types')}`,
			`DocumentRoot ${site}`,
			`<Directory ${site}>`,
			'AllowOverride All',
			'Require all granted',
			'</Directory>',
		].join('\n'),
	);
	return ['-f', join(folder, 'httpd.conf'), '-D', 'FOREGROUND'];
};

const freePort = (): Promise<number> =>
	new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => {
				resolve(port);
			});
		});
	});

const untilAnswering = async (address: string): Promise<void> => {
	for (let attempt = 0; attempt < 100; attempt++) {
		const answered = await fetch(address).then(
			() => true,
			() => false,
		);
		if (answered) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`Nobody answers at ${address}`);
};

const FILES = {
	'index.html': 'page',
	'models.html': 'models',
	'audit.html': 'audit',
	'erasing.html': 'gone',
	'erase.html': 'gone',
	'service-worker.js': '1',
	'manifest.webmanifest': '{}',
	'assets/index-a.js': '2',
	'workers/vault-worker-b.js': '3',
	'fetching/download.worker-c.js': '4',
	'models/tiny/config.json': '{}',
	'encoder/config.json': '{}',
};

describe.each([
	['caddy', 'caddy', startCaddy],
	['nginx', 'nginx', startNginx],
	['apache', 'apache2', startApache],
] as const)('%s, when it is installed', (_, name, start) => {
	const program = find(name);
	let folder = '';
	let server: ChildProcess | undefined;
	let address = '';
	let complaints = '';

	beforeAll(async () => {
		if (program === null) return;
		folder = mkdtempSync(join(tmpdir(), 'confidant-'));
		// A server that is started by root reads as somebody else.
		chmodSync(folder, 0o755);
		const build = join(folder, 'build');
		for (const [path, text] of Object.entries(FILES)) {
			mkdirSync(dirname(join(build, path)), { recursive: true });
			writeFileSync(join(build, path), text);
		}
		writeFileSync(join(build, MANIFEST), writeManifest(readBuild(build)));
		const site = join(folder, 'site');
		cpSync(build, site, { recursive: true });
		const port = await freePort();
		address = `http://127.0.0.1:${port}`;
		server = spawn(program, start(program, site, folder, port), { stdio: ['ignore', 'ignore', 'pipe'] });
		server.stderr?.on('data', (text: Buffer) => (complaints += text.toString()));
		await untilAnswering(address).catch((error: unknown) => {
			throw new Error(`${name} did not start: ${complaints}`, { cause: error });
		});
	});
	afterAll(() => {
		server?.kill();
		if (folder !== '') rmSync(folder, { recursive: true, force: true });
	});

	it
		.skipIf(program === null)
		.each([...Object.keys(FILES), '', 'models', 'audit', 'erase', 'not-there', 'assets/not-there.js'])(
		'sends the policy at /%s',
		async (path) => {
			const response = await fetch(`${address}/${path}`);
			expect(response.status).toBe(path.includes('not-there') ? 404 : 200);
			const expected = headersAt(`/${path}`, false);
			const sent = Object.fromEntries(
				Object.keys(expected).map((field) => [field, response.headers.get(field)]),
			);
			expect(sent).toEqual(expected);
			expect(response.headers.has('Clear-Site-Data')).toBe(false);
		},
	);

	it.skipIf(program === null)('is found to serve the build by npm run verify', async () => {
		expect(await verifyDeployment(new URL(address), join(folder, 'build'))).toEqual([]);
	});

	it.skipIf(program === null)(
		'orders everything to be deleted at /erase, for the app itself alone',
		async () => {
			const ordered = await Promise.all(
				['same-origin', 'same-site', 'cross-site', 'none'].map(async (site) => {
					const response = await fetch(`${address}/erase`, { headers: { 'Sec-Fetch-Site': site } });
					return response.headers.get('Clear-Site-Data');
				}),
			);
			expect(ordered).toEqual([headersAt('/erase', true)['Clear-Site-Data'], null, null, null]);
		},
	);
});
