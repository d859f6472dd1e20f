import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CHANGES } from '../../src/content/en/changes.ts';
import { SCREEN } from '../../src/content/en/screen.ts';
import { VERSION } from '../../src/content/en/version.ts';
import { readBuild, writeManifest } from '../../tools/manifest.ts';
import { launchBrowser, waitForOffline } from '../support/app.ts';
import { openChangingHost, type ChangingHost } from '../support/changing-host.ts';

const NEWS = 'A line that only the newer version has.';

describe('a newer version', () => {
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
		await page.goto(host.address);
		await waitForOffline(page);
	});
	afterEach(async () => {
		await context.close();
		host.close();
	});

	const hashOf = (): string =>
		createHash('sha256')
			.update(readFileSync(join(host.folder, 'MANIFEST.sha256')))
			.digest('hex');

	/** The build of a day later: its service worker tells of one more change. `isWhole`: with all files that it lists. */
	const publish = async (isWhole = true): Promise<void> => {
		const worker = join(host.folder, 'service-worker.js');
		const was = readFileSync(worker, 'utf8');
		const [newest] = CHANGES;
		const date = newest?.date ?? '';
		expect(was).toContain(date);
		// Whatever quotes the build chose.
		const is = was.replace(
			/(\{date:)(["'`])\d{4}-\d\d-\d\d\2/,
			(_all, before: string, quote: string) =>
				`${before}${quote}2099-01-01${quote},lines:[${quote}${NEWS}${quote}]},${before}${quote}${date}${quote}`,
		);
		expect(is).toContain(NEWS);
		if (!isWhole) {
			const lost =
				readdirSync(join(host.folder, 'assets')).find((name) => /^Privacy-.*\.js$/.test(name)) ?? '';
			const renamed = lost.replace('.js', 'X.js');
			writeFileSync(worker, is.replaceAll(`assets/${lost}`, `assets/${renamed}`));
		} else writeFileSync(worker, is);
		writeFileSync(join(host.folder, 'MANIFEST.sha256'), writeManifest(readBuild(host.folder)));
		await host.restart();
	};

	const lookForIt = (): Promise<string> =>
		page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			await registration.update().catch(() => undefined);
			const next = registration.installing;
			if (next !== null)
				await new Promise<void>((resolve) => {
					next.addEventListener('statechange', () => {
						resolve();
					});
				});
			return registration.waiting?.state ?? 'none';
		});

	const openPrivacy = async (): Promise<void> => {
		await page
			.getByRole('button', { name: 'Start', exact: true })
			.click({ timeout: 3000 })
			.catch(() => undefined);
		await page.getByRole('button', { name: 'Privacy', exact: true }).click();
		await page.getByRole('heading', { name: VERSION.title }).waitFor();
	};

	it('waits, tells its fingerprint and what it changes, and starts when it is told to', async () => {
		const before = hashOf();
		await openPrivacy();
		await page.getByText(before).waitFor();
		expect(await page.getByText(VERSION.next.title).count()).toBe(0);

		await publish();
		expect(await lookForIt()).toBe('installed');
		const after = hashOf();
		expect(after).not.toBe(before);
		// What stands on the screen goes on as it was; the next look at it tells.
		await page.getByRole('button', { name: SCREEN.back, exact: true }).click();
		await openPrivacy();
		await page.getByText(before).waitFor();
		await page.getByText(after).waitFor();
		await page.getByText(NEWS).waitFor();

		await page.getByRole('button', { name: VERSION.next.now }).click();
		await Promise.all([
			page.waitForEvent('load'),
			page.getByRole('dialog').getByRole('button', { name: VERSION.next.yes }).click(),
		]);
		await openPrivacy();
		await page.getByText(after).waitFor();
		expect(await page.getByText(VERSION.next.title).count()).toBe(0);
	});

	it('does not start under another tab that still shows the old one', async () => {
		const other = await context.newPage();
		await other.goto(host.address);
		await publish();
		expect(await lookForIt()).toBe('installed');
		await openPrivacy();
		await page.getByRole('button', { name: VERSION.next.now }).click();
		await page.getByRole('dialog').getByRole('button', { name: VERSION.next.yes }).click();
		await page.getByText(VERSION.next.others).waitFor();
		expect(await lookForIt()).toBe('installed');
		await other.close();
	});

	it('that lacks a file leaves the old one at work, with no network too', async () => {
		const before = hashOf();
		await publish(false);
		expect(await lookForIt()).toBe('none');
		await context.setOffline(true);
		await page.reload();
		await openPrivacy();
		await page.getByText(before).waitFor();
		expect(await page.getByText(NEWS).count()).toBe(0);
	});
});
