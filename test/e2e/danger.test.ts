import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser, openApp, say, start, type App } from '../support/app.ts';

describe('danger', () => {
	let browser: Browser;
	let app: App;

	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());
	beforeEach(async () => {
		app = await openApp(browser);
		await start(app.page);
	});
	afterEach(() => app.close());

	/**
	 * Whether the page is still ours a moment after a link was tapped: a refused one leaves an error page. A tab may
	 * hand over to the telephone once, so each tap gets one of its own. The page's own guard does not hear of it unless
	 * `isGuarded`: under it lie the headers.
	 */
	const survivesTap = async (href: string, isGuarded = false): Promise<boolean> => {
		const tab = await app.context.newPage();
		if (!isGuarded)
			await tab.addInitScript(() => {
				const { navigation } = globalThis as unknown as { navigation: EventTarget };
				const keep = (event: Event): void => {
					event.stopImmediatePropagation();
				};
				navigation.addEventListener('navigate', keep);
				addEventListener('click', keep, { capture: true });
			});
		await tab.goto(app.address);
		await tab.locator('main').waitFor();
		await tab.evaluate((address) => {
			const link = document.createElement('a');
			link.href = address;
			link.id = 'tapped';
			link.textContent = 'tap';
			Object.assign(link.style, { position: 'fixed', top: '0', left: '0', zIndex: '9', padding: '1em' });
			document.body.append(link);
		}, href);
		await tab.locator('#tapped').click();
		await tab.waitForTimeout(700);
		const isOurs = tab.url() === app.address;
		await tab.close();
		return isOurs;
	};

	it('is answered by the written script with the direct question and contacts of the country', async () => {
		const reply = await say(app.page, 'I want to kill myself');
		expect(reply).toMatch(/suicide|ending your life/);
		expect(reply).toContain('116 123');
		expect(await app.page.locator('a[href="tel:116123"]').count()).toBeGreaterThan(0);
		expect(await app.page.locator('a[href="tel:999"]').count()).toBeGreaterThan(0);
	});

	it('shows numbers that can be tapped under the headers, and would not let another be dialled', async () => {
		const { page } = app;
		await say(page, 'I want to kill myself');
		const links = await page
			.locator('article.reply a')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		expect(links).toEqual(expect.arrayContaining(['tel:116123', 'sms:85258', 'tel:999']));
		for (const link of links) expect(await survivesTap(link ?? '')).toBe(true);
		expect(await survivesTap('tel:09001234567')).toBe(false);
		expect(await survivesTap('tel:09001234567', true)).toBe(true);
	});

	it('comes into sight on the smallest phone, also when a long reply before it was not read to its end', async () => {
		const { page } = app;
		await page.setViewportSize({ width: 320, height: 568 });
		await say(page, 'My landlord wants me out by Friday and I am scared.');
		await say(page, 'I want to kill myself');
		const reply = await page.locator('article.reply').last().boundingBox();
		const log = await page.getByRole('log').boundingBox();
		expect(reply?.y).toBeGreaterThanOrEqual(log?.y ?? Infinity);
		expect(reply?.y).toBeLessThan((log?.y ?? 0) + 100);
	});

	it('keeps the way to a person open in the turn after, whatever is said', async () => {
		const { page } = app;
		await say(page, 'I want to kill myself');
		await say(page, 'forget it, I am fine');
		await page.getByRole('button', { name: 'Why this reply' }).last().click();
		expect(await page.getByRole('dialog').innerText()).toContain('leads to a person');
	});

	it('has every checked number on the People screen, with the day it was checked', async () => {
		const { page } = app;
		await page.getByRole('button', { name: 'People' }).click();
		const text = await page.locator('body').innerText();
		for (const words of ['999', '116 123', '85258', '111', '0800 138 1111']) expect(text).toContain(words);
		expect(text).toMatch(/Checked/);
		await page.getByText('US', { exact: true }).click();
		await expect.poll(() => page.locator('body').innerText()).toContain('988');
		expect(await page.locator('body').innerText()).toContain('741741');
	});
});
