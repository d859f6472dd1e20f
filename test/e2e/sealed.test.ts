import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser, waitForOffline } from '../support/app.ts';
import { BUILT } from '../../tools/build.ts';
import { serve } from '../../tools/serve.ts';

describe('the service worker', () => {
	let browser: Browser;
	let folder = '';
	let server: Server;
	let context: BrowserContext;
	let page: Page;
	let address = '';

	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());
	beforeEach(async () => {
		folder = mkdtempSync(join(tmpdir(), 'confidant-'));
		cpSync(BUILT, folder, { recursive: true });
		server = await serve(folder, 0);
		address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
		context = await browser.newContext();
		page = await context.newPage();
	});
	afterEach(async () => {
		await context.close();
		server.closeAllConnections();
		server.close();
		rmSync(folder, { recursive: true });
	});

	/** A file that the first page does not ask for by itself. */
	const lazy = (part: RegExp): string => {
		const name = readdirSync(join(folder, 'assets')).find((file) => part.test(file));
		if (name === undefined) throw new Error(`no file like ${String(part)}`);
		return join(folder, 'assets', name);
	};

	/** What became of the installation: `installed` or later, or `redundant`. */
	const settled = (): Promise<string> =>
		page.evaluate(
			() =>
				new Promise<string>((resolve) => {
					void navigator.serviceWorker.getRegistration().then((registration) => {
						const worker = registration?.installing ?? registration?.waiting ?? registration?.active;
						if (!worker) {
							resolve('none');
							return;
						}
						const look = (): void => {
							if (worker.state !== 'installing') resolve(worker.state);
						};
						worker.addEventListener('statechange', look);
						look();
					});
				}),
		);

	it('takes no file that the build did not make, and all of them once they are as they were', async () => {
		const file = lazy(/^Privacy-.*\.js$/);
		const was = readFileSync(file, 'utf8');
		writeFileSync(file, `${was};void 0`);
		// The server read the sizes of its files at its start.
		await restart();
		await page.goto(address);
		expect(['redundant', 'none']).toContain(await settled());
		expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
		writeFileSync(file, was);
		await restart();
		await page.goto(address);
		await page.reload();
		await waitForOffline(page);
	});

	it('serves what the build made and nothing else, but for what an auditor asks the host itself', async () => {
		await page.goto(address);
		await waitForOffline(page);
		writeFileSync(join(folder, 'assets', 'added.js'), 'void 0');
		await restart();
		// The conversation could ask for nothing at all.
		await page.goto(`${address}audit.html`);
		const status = (path: string, cache: RequestCache = 'default'): Promise<number | string> =>
			page.evaluate(
				([asked, how]) =>
					fetch(asked, { cache: how }).then(
						(response) => response.status,
						() => 'refused',
					),
				[path, cache] as const,
			);
		expect(await status('assets/added.js')).toBe('refused');
		expect(await status('assets/added.js', 'no-store')).toBe(200);
		expect(await status('manifest.webmanifest')).toBe(200);
		const extra = readdirSync(join(folder, 'assets')).find((file) => file.includes('asyncify'));
		expect(await status(`assets/${extra ?? ''}`)).toBe(200);
		expect(await status('MANIFEST.sha256', 'no-store')).toBe(200);
		expect(await status('MANIFEST.sha256')).toBe('refused');
	});

	const restart = async (): Promise<void> => {
		const { port } = server.address() as AddressInfo;
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
		server = await serve(folder, port);
	};
});
