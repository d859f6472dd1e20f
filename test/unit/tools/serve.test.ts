import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../../tools/serve.ts';

describe('npm start', () => {
	let folder = '';
	let server: Server;
	let address = '';

	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'confidant-'));
		for (const name of ['assets', 'workers']) mkdirSync(join(folder, name));
		for (const path of [
			'index.html',
			'service-worker.js',
			'workers/encoder.worker-abc_1-2.js',
			'assets/index-a.js',
		])
			writeFileSync(join(folder, path), 'x');
		server = await serve(folder, 0);
		address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	afterAll(() => {
		server.close();
		rmSync(folder, { recursive: true });
	});
	const policyOf = async (path: string): Promise<string> =>
		(await fetch(address + path)).headers.get('Content-Security-Policy') ?? '';

	it("gives the document's policy to the page and what it loads", async () => {
		for (const path of ['/', '/assets/index-a.js']) {
			expect(await policyOf(path)).toContain('require-trusted-types-for');
		}
	});

	it("gives workers their own policy: they do not take the document's over", async () => {
		for (const path of ['/service-worker.js', '/workers/encoder.worker-abc_1-2.js']) {
			const policy = await policyOf(path);
			expect(policy).toContain("default-src 'none'");
			expect(policy).not.toContain('require-trusted-types-for');
		}
	});

	it('sends the policy with what is not there, and nothing from outside its folder', async () => {
		const missing = await fetch(`${address}/..%2f..%2fetc/passwd`);
		expect(missing.status).toBe(404);
		expect(missing.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
	});
});
