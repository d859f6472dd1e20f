import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright';
import sirv from 'sirv';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BUILT } from '../../tools/build.ts';
import { sha256 } from '../../tools/manifest.ts';
import { auditReportShape } from '../support/audit-report-shape.ts';
import { launchBrowser, openApp, say, start, waitForOffline, type App } from '../support/app.ts';
import { putInStore } from '../support/stored-models.ts';

let browser: Browser;
let app: App;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The audit page of the app at `address`, every check run. */
const check = async (context: BrowserContext, address: string): Promise<Page> => {
	const page = await context.newPage();
	await page.goto(`${address}audit.html`);
	await page.getByRole('button', { name: 'Run all checks', exact: true }).click();
	await page.getByRole('button', { name: 'Run all checks again' }).waitFor({ timeout: 200_000 });
	return page;
};

const download = async (page: Page, button: string): Promise<string> => {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button }).click(),
	]);
	return readFileSync(await file.path(), 'utf8');
};

const reportOf = async (page: Page) =>
	v.parse(auditReportShape, JSON.parse(await download(page, 'Save the report (JSON)')));

const part = (page: Page, title: string) =>
	page.locator('section').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

describe('the page that checks the app', () => {
	afterEach(() => app.close());

	it('finds everything in order on a host that sends our headers, and says so in one report', async () => {
		app = await openApp(browser);
		await waitForOffline(app.page);
		const page = await check(app.context, app.address);
		await page.getByText('Everything that could be checked is as it should be.').waitFor();
		const report = await reportOf(page);
		expect(report.standings).toEqual({
			policy: 'held',
			leaks: 'held',
			headers: 'held',
			files: 'held',
			models: 'held',
			storage: 'held',
			ledger: 'held',
		});
		expect(report.address).toBe(app.address);
		const { leaks, files } = report.found;
		expect(leaks.filter(({ is }) => is !== 'refused').map(({ channel }) => channel)).toEqual([
			'dns-prefetch',
			'preconnect',
		]);
		if (files === 'unreached') throw new Error('the host was there');
		expect(files.build).toBe(sha256(readFileSync(`${BUILT}/MANIFEST.sha256`)));
		expect(files.files.find(({ path }) => path === 'service-worker.js')).toEqual({
			path: 'service-worker.js',
			kept: 'absent',
			served: 'same',
		});
	});

	it('tells of a request that the conversation made and its policy refused, and holds no word of it', async () => {
		app = await openApp(browser);
		await waitForOffline(app.page);
		// Before anything of the app runs, and while it runs.
		await app.page.addInitScript(() => {
			document.addEventListener('DOMContentLoaded', () => {
				new Image().src = 'https://early.example.org/i-am-scared';
			});
		});
		await app.page.reload();
		await app.page.getByRole('button', { name: 'Start' }).waitFor();
		await app.page.evaluate(() =>
			fetch('https://i-am-scared.example.com/of-him?of=him').catch(() => undefined),
		);
		const page = await check(app.context, app.address);
		const text = await download(page, 'Save this list');
		expect(text).not.toContain('scared');
		const [heading, ...entries] = text
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as Record<string, unknown>);
		expect(heading).toMatchObject({ format: 'confidant-ledger', version: 1 });
		const refused = entries.filter(({ outcome, seenBy }) => outcome === 'refused' && seenBy === './');
		expect(refused).toContainEqual(
			expect.objectContaining({ address: 'https://*.example.org', by: 'img-src', verdict: 'other' }),
		);
		expect(refused).toContainEqual(
			expect.objectContaining({ address: 'https://*.example.com', by: 'connect-src', verdict: 'other' }),
		);
		await page.getByRole('radio', { name: 'Refused' }).check();
		await part(page, 'Activity').getByText('https://*.example.com').waitFor();
		await page.getByRole('button', { name: 'Delete this list' }).click();
		await page.getByText('The list is deleted.').waitFor();
	});

	it('names a file of the app or of a model that was changed on this device', async () => {
		app = await openApp(browser);
		await waitForOffline(app.page);
		const changed = await app.page.evaluate(async () => {
			const shell = await caches.open('shell');
			const request = (await shell.keys()).find(({ url }) => /assets\/Privacy-.*\.js$/.test(url));
			if (request === undefined) throw new Error('no such file');
			await shell.put(request, new Response('void 0'));
			return new URL(request.url).pathname.slice(1);
		});
		// Of one byte, and not what it was when it came.
		const model = { cache: 'models', url: 'https://host.example/model', bytes: [120] };
		await app.page.evaluate(putInStore, { ...model, sha256: '0'.repeat(64) });
		const page = await check(app.context, app.address);
		const files = part(page, 'The files of the app');
		await files.getByText('Not right.').waitFor();
		await files.getByText(changed).first().waitFor();
		const { found, standings } = await reportOf(page);
		expect(standings).toMatchObject({ files: 'broken', models: 'broken' });
		expect(found.models).toEqual([
			{
				cache: 'models',
				url: 'https://host.example/model',
				bytes: 1,
				sha256: sha256(Buffer.from('x')),
				is: 'changed',
			},
		]);
		expect(found.files !== 'unreached' && found.files.files.filter(({ kept }) => kept === 'changed')).toEqual(
			[{ path: changed, kept: 'changed', served: 'same' }],
		);
	});

	it('holds with no network, and says what the host could not be asked', async () => {
		app = await openApp(browser);
		await waitForOffline(app.page);
		await app.killServer();
		const page = await check(app.context, app.address);
		const { standings } = await reportOf(page);
		expect(standings).toMatchObject({ policy: 'held', leaks: 'held', headers: 'unsure', files: 'unsure' });
		expect(await page.getByText('The host did not answer.').count()).toBe(2);
	});

	it('opens from the privacy screen in a tab of its own', async () => {
		app = await openApp(browser);
		await start(app.page);
		await say(app.page, 'My landlord wants me out by Friday and I am scared.');
		await app.page.getByRole('button', { name: 'Privacy', exact: true }).click();
		const [page] = await Promise.all([
			app.context.waitForEvent('page'),
			app.page.getByRole('link', { name: 'Open the page that checks' }).click(),
		]);
		await page.getByRole('heading', { name: 'Check this page' }).waitFor();
		expect(await page.evaluate(() => window.opener === null && document.title)).toBe('Confidant');
		await app.page.getByRole('button', { name: 'Back', exact: true }).click();
		await app.page.getByRole('log').getByText('My landlord').waitFor();
	});

	for (const colorScheme of ['light', 'dark'] as const)
		it(`has no accessibility violation and does not scroll sideways at 320 px, ${colorScheme}`, async () => {
			app = await openApp(browser, { colorScheme, viewport: { width: 320, height: 568 } });
			await waitForOffline(app.page);
			const page = await check(app.context, app.address);
			for (const summary of await page.locator('summary').all()) await summary.click();
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(
				violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html}`)),
			).toEqual([]);
			expect(
				await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				),
			).toBe(0);
		});
});

describe('on a host that nobody told our headers', () => {
	let server: Server;
	let context: BrowserContext;
	beforeAll(async () => {
		const files = sirv(BUILT);
		server = createServer((request, response) => {
			files(request, response, () => {
				response.writeHead(404).end();
			});
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		context = await browser.newContext();
	});
	afterAll(async () => {
		await context.close();
		server.closeAllConnections();
		server.close();
	});

	it('every header that is missing is named, with what it would close; the service worker’s are in force', async () => {
		const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
		const first = await context.newPage();
		await first.goto(address);
		await waitForOffline(first);
		const page = await check(context, address);
		const { found, standings } = await reportOf(page);
		expect(standings).toMatchObject({ policy: 'held', leaks: 'held', headers: 'broken', files: 'held' });
		if (found.headers === 'unreached') throw new Error('the host was there');
		expect(found.headers.find(({ path }) => path === 'index.html')?.wrong.map(({ name }) => name)).toEqual(
			expect.arrayContaining(['Content-Security-Policy', 'Connection-Allowlist', 'Permissions-Policy']),
		);
		const headers = part(page, 'What the host sends');
		await headers
			.getByText('Permissions-Policy is missing. It switches off the camera', { exact: false })
			.first()
			.waitFor();
	});

	it('a page whose policy was taken out tells which ways are open', async () => {
		const bare = await browser.newContext({ serviceWorkers: 'block' });
		await bare.route('**/audit.html', async (route) => {
			const response = await route.fetch();
			const body = (await response.text()).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
			await route.fulfill({ response, body });
		});
		const page = await check(bare, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
		const { found, standings } = await reportOf(page);
		expect(standings).toMatchObject({ policy: 'broken', leaks: 'broken', ledger: 'broken' });
		const open = found.leaks.filter(({ is }) => is === 'let-through').map(({ channel }) => channel);
		expect(open).toEqual(expect.arrayContaining(['fetch', 'image', 'form', 'eval', 'worker-fetch']));
		await part(page, 'Planted leaks').getByText('not refused').first().waitFor();
		await bare.close();
		// It waits for a refusal at every way out.
	}, 240_000);
});
