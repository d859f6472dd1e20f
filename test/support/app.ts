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

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

export const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

export const PASSPHRASE = 'quiet river lamp post';

export const choosePassphrase = async (
	page: Page,
	passphrase: string,
	again = passphrase,
	yes = 'Keep it',
): Promise<void> => {
	await field(page, 'Passphrase').fill(passphrase);
	await field(page, 'Type it once more').fill(again);
	await button(page, yes).click();
};

/** Takes up the offer under a reply, up to the offer of recovery words. */
export const keepWithPassphrase = async (page: Page): Promise<void> => {
	await button(page, 'Keep it…').click();
	await button(page, 'Keep with a passphrase').click();
	await choosePassphrase(page, PASSPHRASE);
	await page.getByRole('dialog').getByText('Kept and locked from now on.').waitFor();
};

/** Takes up the offer under a reply: from now on what is said is kept, under a passphrase. */
export const keep = async (page: Page): Promise<void> => {
	await keepWithPassphrase(page);
	await button(page, 'Not now').click();
	await button(page, 'Lock').waitFor();
};

export const unlock = async (page: Page, passphrase = PASSPHRASE): Promise<void> => {
	await field(page, 'Passphrase').fill(passphrase);
	await page.keyboard.press('Enter');
};

/** Comes back as after closing the tab, and opens what was kept. */
export const comeBack = async (page: Page): Promise<void> => {
	await page.reload();
	await unlock(page);
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
