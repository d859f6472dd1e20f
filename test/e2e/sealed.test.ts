import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser, waitForOffline } from '../support/app.ts';
import { openChangingHost, type ChangingHost } from '../support/changing-host.ts';

describe('the service worker', () => {
	let browser: Browser;
	let host: ChangingHost;
	let context: BrowserContext;
	let page: Page;

	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());
	beforeEach(async () => {
		host = await openChangingHost();
		context = await browser.newContext();
		page = await context.newPage();
	});
	afterEach(async () => {
		await context.close();
		host.close();
	});

	/** A file that the first page does not ask for by itself. */
	const lazy = (part: RegExp): string => {
		const name = readdirSync(join(host.folder, 'assets')).find((file) => part.test(file));
		if (name === undefined) throw new Error(`no file like ${String(part)}`);
		return join(host.folder, 'assets', name);
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
		await host.restart();
		await page.goto(host.address);
		expect(['redundant', 'none']).toContain(await settled());
		expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
		writeFileSync(file, was);
		await host.restart();
		await page.goto(host.address);
		await page.reload();
		await waitForOffline(page);
	});

	it('serves what the build made and nothing else, but for what an auditor asks the host itself', async () => {
		await page.goto(host.address);
		await waitForOffline(page);
		writeFileSync(join(host.folder, 'assets', 'added.js'), 'void 0');
		await host.restart();
		// The conversation could ask for nothing at all.
		await page.goto(`${host.address}audit.html`);
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
		const extra = readdirSync(join(host.folder, 'assets')).find((file) => file.includes('asyncify'));
		expect(await status(`assets/${extra ?? ''}`)).toBe(200);
		expect(await status('MANIFEST.sha256', 'no-store')).toBe(200);
		expect(await status('MANIFEST.sha256')).toBe('refused');
	});
});
