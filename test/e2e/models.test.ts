import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT_PAGE } from '../../src/content/exit-page.ts';
import { BUILT } from '../../tools/build.ts';
import { serve } from '../../tools/serve.ts';
import { launchBrowser, openApp, start, type App } from '../support/app.ts';
import { inStore } from '../support/stored-models.ts';

const TINY = 'public/models/tiny';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The models page, once it knows the device. */
const openModels = async (options?: BrowserContextOptions): Promise<App> => {
	const app = await openApp(browser, options);
	await app.page.goto(new URL('models.html', app.address).href);
	await app.page.getByText('All other models').waitFor();
	return app;
};

const openTesters = (page: Page): Promise<void> => page.getByText('For testers').click();

const getTiny = (page: Page): Promise<void> =>
	page.getByRole('button', { name: /^Get .* from the host of this page/ }).click();

const untilReady = (page: Page): Promise<void> => page.getByText('It is here, whole and checked.').waitFor();

const chosen = (page: Page): Promise<unknown> =>
	page.evaluate(() => (JSON.parse(localStorage.getItem('preferences') ?? '{}') as { model?: unknown }).model);

describe('the models page', () => {
	it('fetches a model from its own host, gives it to the conversation, keeps it, and removes it', async () => {
		const app = await openModels();
		const { page } = app;
		await openTesters(page);
		await getTiny(page);
		await untilReady(page);
		// A model for tests is never a companion unasked.
		expect(await chosen(page)).not.toBe('tiny');
		await page.getByRole('button', { name: /^Use it in the conversation/ }).click();
		await page.getByText('It is here, and writes in the conversation.').waitFor();
		expect(await chosen(page)).toBe('tiny');

		await page.reload();
		await page.getByText('It is here, and writes in the conversation.').waitFor();
		await page.getByText(/^Models take [\d.]+ MB on this device/).waitFor();
		await page
			.locator('article', { hasText: 'writes in the conversation' })
			.getByText('More about it')
			.click();
		await page.getByRole('button', { name: /^Check every byte/ }).click();
		await page.getByText('Checked: every byte is as it came.').waitFor();

		await page.getByRole('button', { name: /^Remove from this device/ }).click();
		await page.getByRole('button', { name: /^Get .* from the host of this page/ }).waitFor();
		expect(await chosen(page)).toBeNull();
		expect(await page.getByText(/^Models take/).count()).toBe(0);
		await app.close();
	});

	it('goes on when the service worker begins to stand in between, as on a first visit', async () => {
		const server = await serve(BUILT, 0);
		const context = await browser.newContext();
		const page = await context.newPage();
		// What is asked for before is answered when the service worker already answers for this page.
		await page.route('**/models/tiny/**', async (route) => {
			await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
			await route.continue();
		});
		await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/models.html`);
		await openTesters(page);
		await getTiny(page);
		await untilReady(page);
		await context.close();
		server.closeAllConnections();
		server.close();
	});

	it('tells when some of a model is gone, and repairs it', async () => {
		const app = await openModels();
		const { page } = app;
		await openTesters(page);
		await getTiny(page);
		await untilReady(page);
		await page.evaluate(inStore, { is: 'drop', ending: '.onnx' } as const);
		await page.reload();
		await page.getByText('Some of its files are gone, or have changed.').waitFor();
		await page.getByRole('button', { name: /^Fetch what is missing/ }).click();
		await untilReady(page);
		await app.close();
	});

	it('takes a folder, and refuses one whose bytes are wrong or missing', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'models-'));
		const copy = join(folder, 'tiny');
		cpSync(TINY, copy, { recursive: true });
		const app = await openModels();
		const { page } = app;
		await openTesters(page);
		const card = page.locator('article', { hasText: 'the host of this page' });
		await card.getByText('Bring it another way').click();

		writeFileSync(join(copy, 'tokenizer.json'), '{}');
		await card.locator('input[type=file]').setInputFiles(copy);
		await page.getByRole('alert').waitFor();
		expect(await page.getByRole('alert').innerText()).toMatch(/bytes than it should have|lacks files/);

		await page.getByRole('button', { name: /^Cancel and delete what came/ }).click();
		await card.locator('input[type=file]').setInputFiles(TINY);
		await untilReady(page);
		await app.close();
		rmSync(folder, { recursive: true });
	});

	it('waits for a server that is gone, pauses, and goes on when it is back', async () => {
		const app = await openModels();
		const { page } = app;
		await openTesters(page);
		await app.killServer();
		await getTiny(page);
		await page.getByText('It is tried again by itself.').waitFor();
		await page.getByRole('button', { name: /^Pause/ }).click();
		await page.getByText('Paused. What came is kept.').waitFor();
		const again = await serve(BUILT, Number(new URL(app.address).port));
		await page.getByRole('button', { name: /^Go on/ }).click();
		await untilReady(page);
		again.closeAllConnections();
		again.close();
		await app.close();
	});

	it('offers nothing but what a device without WebGPU can run, and says the host before the first byte', async () => {
		const app = await openModels();
		const { page } = app;
		const titles = await page.locator('.cards').first().getByRole('heading', { level: 3 }).allInnerTexts();
		expect(titles).toEqual(['Light: SmolLM2 135M', 'Balanced: Qwen2.5 0.5B']);
		expect(await page.getByRole('button', { name: /^Get 202 MB from huggingface\.co/ }).count()).toBe(1);
		await page.getByText('All other models').click();
		expect(await page.getByText('It needs WebGPU').count()).toBeGreaterThan(10);
		await app.close();
	});

	it('is used with the keyboard alone', async () => {
		const app = await openModels();
		const { page } = app;
		await page.keyboard.press('Tab');
		expect(await focused(page)).toBe('Exit now');
		for (let presses = 0; presses < 40 && (await focused(page)) !== 'For testers'; presses++)
			await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		expect(await focused(page)).toMatch(/^Get .* from the host of this page/);
		await page.keyboard.press('Enter');
		await untilReady(page);
		expect(await focused(page)).toBe('Tiny test model');
		await page.keyboard.press('Tab');
		expect(await focused(page)).toMatch(/^Use it in the conversation/);
		await app.close();
	});

	it('is left by the same way out', async () => {
		const app = await openModels();
		const { page } = app;
		const left = new Promise<void>((resolve) => {
			void app.context.route(`${EXIT_PAGE}**`, () => {
				resolve();
			});
		});
		await page.getByRole('button', { name: 'Exit now' }).click({ noWaitAfter: true });
		await left;
		await app.close();
	});

	it('opens beside the conversation, which stays as it was', async () => {
		const app = await openApp(browser);
		const { page } = app;
		await start(page);
		await page.locator('[role="textbox"]').fill('Half a sentence');
		await page.getByRole('button', { name: 'Privacy' }).click();
		const [opened] = await Promise.all([
			app.context.waitForEvent('page'),
			page.getByRole('link', { name: 'Choose a model (opens a new tab)' }).click(),
		]);
		await opened.getByRole('heading', { name: 'A fuller conversation' }).waitFor();
		expect(await opened.evaluate(() => window.opener === null)).toBe(true);
		const closed = opened.waitForEvent('close');
		// The page may be gone before it is told that the click was done.
		await opened
			.getByRole('button', { name: 'Close this page' })
			.click()
			.catch(() => null);
		await closed;
		await page.getByRole('button', { name: 'Back', exact: true }).click();
		expect(await page.locator('[role="textbox"]').innerText()).toBe('Half a sentence');
		await app.close();
	});

	for (const colorScheme of ['light', 'dark'] as const) {
		it(
			`has no accessibility violation and does not scroll sideways, ${colorScheme}`,
			{ timeout: 240_000 },
			async () => {
				const app = await openModels({ colorScheme, reducedMotion: 'reduce' });
				const { page } = app;
				const found: string[] = [];
				const lookOver = async (state: string) => {
					for (const width of [320, 390, 1280]) {
						await page.setViewportSize({ width, height: 800 });
						found.push(...(await faults(page, `${state}, ${width} px`)));
					}
				};
				await lookOver('opened');
				await openTesters(page);
				await getTiny(page);
				await untilReady(page);
				const card = page.locator('article', { hasText: 'It is here' });
				await card.getByText('More about it').click();
				await card.getByRole('button', { name: /^Use it in the conversation/ }).click();
				await page.locator('article').first().getByText('Bring it another way').click();
				await lookOver('a model here');
				await app.close();
				expect(found).toEqual([]);
			},
		);
	}
});

const focused = (page: Page): Promise<string> =>
	page.evaluate(
		() => (document.activeElement as HTMLElement | null)?.innerText.trim().replace(/\s+/gu, ' ') ?? '',
	);

const faults = async (page: Page, state: string): Promise<string[]> => {
	const { violations } = await new AxeBuilder({ page }).analyze();
	const sideways = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	return [
		...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${state}: ${id}: ${html}`)),
		...(sideways > 0 ? [`${state}: ${sideways} px too wide`] : []),
	];
};
