import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
	launchBrowser,
	openApp,
	say,
	start,
	waitForOffline,
	type App,
	comeBack,
	keep,
} from '../support/app.ts';

describe('one whole turn', () => {
	let browser: Browser;
	let app: App;

	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());
	beforeEach(async () => {
		app = await openApp(browser);
	});
	afterEach(() => app.close());

	it('says on the first screen what it is, where words stay and what it cannot hide from', async () => {
		const text = await app.page.locator('body').innerText();
		expect(text).toContain('This is software');
		expect(text).toContain('on this device');
		expect(text).toContain('It cannot hide you from everything');
	});

	it('goes from the first run to a reply, its reasons, a reload, and on with the server gone', async () => {
		const { page } = app;
		await start(page);
		const reply = await say(page, 'My landlord wants me out by Friday and I am scared.');
		expect(reply).toMatch(/landlord/i);
		expect(reply).toMatch(/friday/i);

		await page.getByRole('button', { name: 'Why this reply' }).click();
		const why = await page.getByRole('dialog').innerText();
		expect(why).toMatch(/fear/i);
		expect(why).toMatch(/\d+ in 100/);
		expect(why).toContain('L3');
		await page.keyboard.press('Escape');

		await keep(page);
		await waitForOffline(page);
		await comeBack(page);
		await expect.poll(() => page.locator('article.said').innerText()).toContain('My landlord wants me out');
		// What leads on from it is fetched apart, and may come a moment later.
		await expect.poll(() => page.locator('article.reply').innerText(), { timeout: 10_000 }).toContain(reply);

		await app.killServer();
		await comeBack(page);
		await expect.poll(() => page.locator('article.said').innerText()).toContain('My landlord wants me out');
		const second = await say(page, 'I have nowhere to go with my children.');
		expect(second).toMatch(/children|nowhere/i);
		await page.getByRole('button', { name: 'Why this reply' }).last().click();
		expect(await page.getByRole('dialog').innerText()).toMatch(/\d+ in 100/);
	});

	it('can be installed: a manifest with icons, and a service worker that answers', async () => {
		const { page } = app;
		await waitForOffline(page);
		const devtools = await app.context.newCDPSession(page);
		const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
		// Every profile of a test is a private one, in which nothing can be installed.
		expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
		const { errors, manifest } = await devtools.send('Page.getAppManifest');
		expect(errors).toEqual([]);
		expect(manifest.name).toBe('Confidant');
	});

	it('forgets one exchange, brings it back with undo, and has it gone for good without', async () => {
		const { page } = app;
		await start(page);
		await say(page, 'My brother does not talk to me.');
		await keep(page);
		await page.getByRole('button', { name: 'More' }).click();
		await page.getByRole('button', { name: 'Delete' }).click();
		await expect.poll(() => page.locator('article.said').count()).toBe(0);
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => page.locator('article.said').count()).toBe(1);
		await comeBack(page);
		// The vault opens first.
		await expect.poll(() => page.locator('article.said').count(), { timeout: 10_000 }).toBe(1);
		await page.getByRole('button', { name: 'More' }).click();
		await page.getByRole('button', { name: 'Delete' }).click();
		await expect.poll(() => page.locator('article.said').count()).toBe(0);
		await comeBack(page);
		await page.waitForTimeout(500);
		expect(await page.locator('article.said').count()).toBe(0);
	});

	it('stops while it is reading, and keeps what was said', async () => {
		const { page } = app;
		await start(page);
		await say(page, 'My brother does not talk to me.');
		await keep(page);
		await page.getByRole('textbox').fill('This can wait.');
		await page.getByRole('textbox').press('Enter');
		await page.keyboard.press('Escape');
		await page
			.getByRole('status')
			.filter({ hasText: /Stopped|Done/ })
			.waitFor({ timeout: 60_000 });
		await comeBack(page);
		await expect.poll(() => page.locator('article.said').last().innerText()).toContain('This can wait.');
	});

	describe('when the guide could not be loaded', () => {
		beforeEach(async () => {
			await app.close();
			app = await openApp(browser, { serviceWorkers: 'block' });
			await app.page.route('**/voice-*.js', (route) => route.abort());
			await start(app.page);
		});

		it('keeps what was said on the screen, and answers it once the guide can be had', async () => {
			const { page } = app;
			await page.getByRole('textbox').fill('My brother does not talk to me.');
			await page.getByRole('textbox').press('Enter');
			await page.getByRole('alert').waitFor({ timeout: 60_000 });
			expect(await page.locator('article.said').innerText()).toContain('My brother');
			expect(await page.locator('article.reply').count()).toBe(0);

			await page.unroute('**/voice-*.js');
			await page.getByRole('button', { name: 'Reply now' }).click();
			await expect.poll(() => page.locator('article.reply').innerText()).toMatch(/brother/i);
		});

		it('speaks in danger all the same', async () => {
			expect(await say(app.page, 'I want to kill myself')).toContain('116 123');
		});
	});

	it('can be used from the first screen to a reply with the keyboard alone', async () => {
		const { page } = app;
		const press = async (key: string, until: () => Promise<boolean>): Promise<void> => {
			for (let count = 0; count < 40 && !(await until()); count++) await page.keyboard.press(key);
			expect(await until()).toBe(true);
		};
		// Not the log around a button, which takes the focus too, nor the page.
		const focused = (words: string) => () =>
			page.evaluate((text) => {
				const at = document.activeElement;
				return at?.tagName === 'BUTTON' && at.textContent.includes(text);
			}, words);
		const inBox = () => page.evaluate(() => document.activeElement?.getAttribute('role') === 'textbox');
		await page.keyboard.press('Tab');
		expect(await focused('Exit now')()).toBe(true);
		await press('Tab', focused('Start'));
		await page.keyboard.press('Enter');
		await press('Tab', inBox);
		await page.keyboard.type('My mum is ill and I feel alone.');
		await page.keyboard.press('Enter');
		await page.getByRole('status').filter({ hasText: 'Done.' }).waitFor({ timeout: 60_000 });
		expect(await inBox()).toBe(true);
		await page.getByRole('button', { name: 'Why this reply' }).waitFor();
		await press('Shift+Tab', focused('Why this reply'));
		await page.keyboard.press('Enter');
		await page.getByRole('dialog').waitFor();
		await page.keyboard.press('Escape');
		expect(await page.getByRole('dialog').count()).toBe(0);
		expect(await focused('Why this reply')()).toBe(true);
	});
});
