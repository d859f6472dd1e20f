import { AxeBuilder } from '@axe-core/playwright';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page, Worker } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BUILT } from '../../tools/build.ts';
import { aHost, type Host, type HostKind } from '../support/a-host.ts';
import { launchBrowser, say, start, waitForOffline } from '../support/app.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

type Asked = { readonly cache?: RequestCache; readonly method?: string };

/** What a page or a worker gets for an address: a status, or `refused`. */
const ask = (from: Page | Worker, address: string, options: Asked = {}): Promise<number | string> => {
	const attempt = (asked: Asked & { readonly address: string }) =>
		fetch(new URL(asked.address, location.origin), asked).then(
			({ status }) => status,
			() => 'refused',
		);
	return 'workers' in from
		? from.evaluate(attempt, { address, ...options })
		: from.evaluate(attempt, { address, ...options });
};

/** The rule of the policy by which a page refuses to ask for an address; `asked` when it does not. */
const refusedBy = (page: Page, address: string): Promise<string> =>
	page.evaluate(
		(asked) =>
			new Promise<string>((resolve) => {
				addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
					resolve(effectiveDirective);
				});
				fetch(asked).then(
					() => {
						resolve('asked');
					},
					() => setTimeout(resolve, 500, 'asked'),
				);
			}),
		address,
	);

describe.each<HostKind>(['careful', 'plain'])('on a %s host', (kind) => {
	let host: Host;
	let context: BrowserContext;
	let page: Page;
	beforeEach(async () => {
		host = await aHost(kind);
		context = await browser.newContext();
		page = await context.newPage();
		await page.goto(host.address);
	});
	afterEach(async () => {
		await context.close();
		await host.stop();
	});

	const encoderRuns = async (): Promise<void> => {
		await page.getByRole('button', { name: 'Privacy' }).click();
		await page.getByText('It runs on this device, on its main processor.').waitFor();
		await page.getByRole('button', { name: 'Back', exact: true }).click();
	};

	it('the conversation reads with nothing to be fetched: neither by its page nor by a worker, not even here', async () => {
		await start(page);
		await say(page, 'I am scared of the bailiffs.');
		await encoderRuns();
		const workers = page.workers();
		expect(workers.map((worker) => /(\w+)[.-]worker/.exec(worker.url())?.[1]).sort()).toEqual([
			'encoder',
			'vault',
		]);
		for (const from of [page, ...workers])
			expect([await ask(from, 'manifest.webmanifest'), await ask(from, 'encoder/config.json')]).toEqual([
				'refused',
				'refused',
			]);
	});

	it('a first visit takes every file once, and works from then on with no network', async () => {
		await start(page);
		await say(page, 'I am scared of the bailiffs.');
		await waitForOffline(page);
		const files = host.sent.filter((path) => path !== '/');
		expect(files.filter((path, place) => files.indexOf(path) !== place)).toEqual([]);
		expect(files).toContain('/encoder/onnx/model_quantized.onnx');
		await host.stop();
		await page.reload();
		await say(page, 'Are you still there? I am scared.');
		await encoderRuns();
	});

	it('the models page reaches its host, and through the service worker the hosts it names and no other', async () => {
		await waitForOffline(page);
		const models = await context.newPage();
		await models.goto(`${host.address}models.html`);
		expect(await models.title()).toBe(await page.title());
		expect(await ask(models, 'models.html', { method: 'HEAD' })).toBe(200);
		expect(await ask(models, 'models/tiny/config.json')).toBe(200);
		expect(await ask(models, 'assets/nothing.js')).toBe('refused');
		// There is no network here: that a host was asked for at all shows in why it failed.
		const failure = (): Promise<string | undefined> =>
			new Promise((resolve) => {
				models.on('requestfailed', (request) => {
					if (request.url().includes('huggingface')) resolve(request.failure()?.errorText);
				});
				void ask(models, 'https://huggingface.co/model');
			});
		expect(await failure()).toMatch(/net::ERR_(NAME_NOT_RESOLVED|INTERNET_DISCONNECTED|PROXY)/);
		expect(await refusedBy(models, 'https://elsewhere.test/model')).toBe('connect-src');
		// One that slept has forgotten who is who, and refuses until the page asked for something of ours.
		const devtools = await context.newCDPSession(models);
		await devtools.send('ServiceWorker.enable');
		await devtools.send('ServiceWorker.stopAllWorkers');
		expect(await failure()).toBe('net::ERR_FAILED');
		expect(await ask(models, 'models.html', { method: 'HEAD' })).toBe(200);
		expect(await failure()).toMatch(/net::ERR_(NAME_NOT_RESOLVED|INTERNET_DISCONNECTED|PROXY)/);
	});

	it('the audit page sees what the host sends, and what is kept, and reaches nobody else', async () => {
		await waitForOffline(page);
		const audit = await context.newPage();
		await audit.goto(`${host.address}audit.html`);
		expect(await ask(audit, 'MANIFEST.sha256', { cache: 'no-store' })).toBe(200);
		expect(await ask(audit, 'MANIFEST.sha256')).toBe('refused');
		expect(await ask(audit, 'manifest.webmanifest')).toBe(200);
		expect(await ask(audit, 'https://huggingface.co/model')).toBe('refused');
	});
});

describe('before the conversation', () => {
	it('a plain host waits for the service worker and loads once more, with a way to people all the while', async () => {
		const host = await aHost('plain');
		const context = await browser.newContext();
		const page = await context.newPage();
		// Nothing is there to take over until it may.
		let letGo: () => void = () => undefined;
		const held = new Promise<void>((resolve) => {
			letGo = resolve;
		});
		await context.route('**/service-worker.js', async (route) => {
			await held;
			await route.continue();
		});
		await page.goto(host.address);
		await start(page);
		await page.getByRole('heading', { name: 'Getting ready' }).waitFor();
		expect(await page.locator('[role="textbox"]').count()).toBe(0);
		await page.getByRole('button', { name: 'People you can reach' }).click();
		await page.getByRole('heading', { name: 'People', level: 1 }).waitFor();
		await page.getByRole('button', { name: 'Back', exact: true }).click();
		await page.getByRole('heading', { name: 'Getting ready' }).waitFor();
		letGo();
		await page.locator('[role="textbox"]').waitFor();
		expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
		await context.close();
		await host.stop();
	});

	it('a plain host is not written on where a browser has no service worker, and says so', async () => {
		const host = await aHost('plain');
		const context = await browser.newContext({ serviceWorkers: 'block', timezoneId: 'Europe/London' });
		const page = await context.newPage();
		await page.goto(host.address);
		await start(page);
		await page.getByRole('heading', { name: 'Not safe to write here yet' }).waitFor();
		expect(await page.locator('[role="textbox"]').count()).toBe(0);
		await page.getByRole('button', { name: 'Exit now' }).first().waitFor();
		expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
		await page.getByRole('button', { name: 'People you can reach' }).click();
		await page.getByRole('link', { name: /999/ }).first().waitFor();
		await context.close();
		await host.stop();
	});

	it('a careful host is enough, and words alone are read where nothing gives out the encoder', async () => {
		const host = await aHost('careful');
		const context = await browser.newContext({ serviceWorkers: 'block', timezoneId: 'Europe/London' });
		const page = await context.newPage();
		await page.goto(host.address);
		await start(page);
		await say(page, 'I want to kill myself');
		await page.getByRole('button', { name: 'Privacy' }).click();
		await page.getByText('It is not running. Replies come from your words alone.').waitFor();
		await context.close();
		await host.stop();
	});

	it('the privacy screen says in plain words what holds', async () => {
		const host = await aHost('plain');
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(host.address);
		await start(page);
		await page.locator('[role="textbox"]').waitFor();
		await page.getByRole('button', { name: 'Privacy' }).click();
		await page.getByText('It comes from the guard on this device.').waitFor();
		expect(await page.getByText('Does not work here.').count()).toBe(0);
		await context.close();
		await host.stop();
	});
});

describe('a page that is led elsewhere', () => {
	it('stays, by a guard of its own where the browser has none, and goes where it may', async () => {
		// Neither a header nor a service worker: the guard alone.
		const host = await aHost('plain');
		const context = await browser.newContext({ serviceWorkers: 'block' });
		const asked: string[] = [];
		await context.route(/elsewhere\.test|bbc\.co\.uk/, (route) => {
			asked.push(new URL(route.request().url()).hostname);
			return route.fulfill({ body: 'left', contentType: 'text/html' });
		});
		const page = await context.newPage();
		await page.goto(host.address);
		await expect
			.poll(() => page.evaluate(() => String(Reflect.get(window, 'open')).includes('native')))
			.toBe(false);
		const ways = [
			() => {
				location.href = 'https://elsewhere.test/?script';
			},
			() => {
				location.replace('https://elsewhere.test/?replace');
			},
			() => {
				const link = document.createElement('a');
				link.href = 'https://elsewhere.test/?link';
				link.target = '_blank';
				document.body.append(link);
				link.click();
			},
			() => {
				window.open('https://elsewhere.test/?window');
			},
		];
		for (const way of ways) await page.evaluate(way);
		await page.waitForTimeout(500);
		expect(asked).toEqual([]);
		expect(context.pages()).toHaveLength(1);
		await page.getByRole('button', { name: 'Exit now' }).first().click({ noWaitAfter: true });
		await expect.poll(() => asked).toContain('www.bbc.co.uk');
		await context.close();
		await host.stop();
	});
});

describe('an update', () => {
	it('leaves a page its own version, encoder and all, until no page shows it', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'confidant-'));
		cpSync(BUILT, folder, { recursive: true });
		const old = await aHost('careful', folder);
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(old.address);
		await start(page);
		await say(page, 'I am scared of the bailiffs.');
		await waitForOffline(page);
		await old.stop();
		// Another version: every file of the build under other names would do; one with another hash is enough.
		const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
		const icon = join(folder, 'icons', 'icon.svg');
		const [was] = /[^{}]*"?url"?:"icons\/icon\.svg"[^{}]*/.exec(worker) ?? [''];
		writeFileSync(icon, `${readFileSync(icon, 'utf8')}<!-- new -->`);
		const integrity = `sha256-${createHash('sha256').update(readFileSync(icon)).digest('base64')}`;
		const is = was.replace(/sha256-[\w+/=]+/, integrity).replace(/"[0-9a-f]{32}"/, '"new"');
		expect(is).not.toBe(was);
		writeFileSync(join(folder, 'service-worker.js'), worker.replace(was, is));
		const next = await aHost('careful', folder, Number(new URL(old.address).port));
		await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
		await expect
			.poll(() =>
				page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? null),
			)
			.toBe('installed');
		// Of what both have, nothing was taken again.
		expect(next.sent.filter((path) => path.startsWith('/encoder/'))).toEqual([]);
		await next.stop();
		await page.reload();
		await say(page, 'Are you still there? I am scared.');
		await page.getByRole('button', { name: 'Privacy' }).click();
		await page.getByText('It runs on this device, on its main processor.').waitFor();
		await context.close();
		rmSync(folder, { recursive: true });
	});
});
