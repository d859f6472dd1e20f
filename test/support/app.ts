import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
	chromium,
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
	type Page,
} from 'playwright';
import { BUILT } from '../../tools/build.ts';
import { findChromium } from '../../tools/chromium.ts';
import { serve } from '../../tools/serve.ts';

/** The built app on a server of its own, in a browser profile of its own. */
export type App = {
	readonly address: string;
	readonly context: BrowserContext;
	readonly page: Page;
	/** From now on nobody answers at the address. */
	readonly killServer: () => Promise<void>;
	readonly close: () => Promise<void>;
};

export const launchBrowser = (args: readonly string[] = []): Promise<Browser> => {
	const executablePath = findChromium();
	return chromium.launch({
		args: ['--no-sandbox', ...args],
		...(executablePath === null ? {} : { executablePath }),
	});
};

/** Opens the first screen. `options` are the browser's: size, colour scheme, reduced motion. */
export const openApp = async (browser: Browser, options: BrowserContextOptions = {}): Promise<App> => {
	const server = await serve(BUILT, 0);
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	const context = await browser.newContext({ timezoneId: 'Europe/London', ...options });
	const page = await context.newPage();
	await page.goto(address);
	return {
		address,
		context,
		page,
		killServer: () => stop(server),
		close: async () => {
			await context.close();
			await stop(server);
		},
	};
};

const stop = (server: Server): Promise<void> =>
	new Promise((resolve) => {
		server.close(() => {
			resolve();
		});
		server.closeAllConnections();
	});

/** Leaves the first screen. */
export const start = (page: Page): Promise<void> => page.getByRole('button', { name: 'Start' }).click();

/** Says something and waits until its reply is kept. */
export const say = async (page: Page, said: string): Promise<string> => {
	// By its attribute: the driver takes a field for a passphrase for a text box too.
	const box = page.locator('[role="textbox"]');
	await box.fill(said);
	await box.press('Enter');
	await page.getByRole('status').filter({ hasText: 'Done.' }).waitFor({ timeout: 60_000 });
	return page.locator('article.reply').last().innerText();
};

const PASSPHRASE = 'quiet river lamp post';

/** Takes up the offer under a reply: from now on what is said is kept, under a passphrase. */
export const keep = async (page: Page): Promise<void> => {
	await page.getByRole('button', { name: 'Keep it…' }).click();
	await page.getByRole('button', { name: 'Keep with a passphrase' }).click();
	await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
	await page.getByLabel('Type it once more', { exact: true }).fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Keep it', exact: true }).click();
	await page.getByRole('dialog').getByText('Kept and locked from now on.').waitFor();
	await page.getByRole('button', { name: 'Not now', exact: true }).click();
	await page.getByRole('button', { name: 'Lock', exact: true }).waitFor();
};

/** Comes back as after closing the tab, and opens what was kept. */
export const comeBack = async (page: Page): Promise<void> => {
	await page.reload();
	await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
	await page.keyboard.press('Enter');
	await page.getByRole('textbox').waitFor();
};

/** Waits until the page is served by its service worker, all files kept: the encoder's come after the others. */
export const waitForOffline = (page: Page): Promise<unknown> =>
	page.evaluate(async () => {
		const isKept = async (): Promise<boolean> => {
			const kept = (await (await caches.open('shell')).keys()).map(({ url }) => new URL(url).pathname);
			return ['config.json', 'golden.json', 'model_quantized.onnx', 'tokenizer.json', '.wasm'].every(
				(ending) => kept.some((path) => path.endsWith(ending)),
			);
		};
		while (navigator.serviceWorker.controller === null || !(await isKept()))
			await new Promise((resolve) => setTimeout(resolve, 50));
	});
