import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser, openApp, say, start, type App, comeBack, keep } from '../support/app.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('what a person says of a reply', () => {
	let browser: Browser;
	let app: App;

	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());
	beforeEach(async () => {
		// With motion reduced nothing fades, so that no colour is measured half-way.
		app = await openApp(browser, { reducedMotion: 'reduce' });
		await start(app.page);
	});
	afterEach(() => app.close());

	const pressed = (page: Page, name: string) =>
		page.getByRole('button', { name }).first().getAttribute('aria-pressed');

	it('changes the next reply, and is still known after a reload', async () => {
		const { page } = app;
		const FIRST = 'My brother does not talk to me since the funeral.';
		const SECOND = 'We used to talk every week.';
		await say(page, FIRST);
		await keep(page);
		const unmarked = await say(page, SECOND);
		await page.getByRole('button', { name: 'Start a new conversation' }).click();
		await say(page, FIRST);
		await page.getByRole('button', { name: 'This missed me' }).click();
		await page.getByRole('button', { name: 'It got this wrong' }).click();
		const marked = await say(page, SECOND);
		expect(marked).not.toBe(unmarked);
		await page.getByRole('button', { name: 'Why this reply' }).last().click();
		expect(await page.getByRole('dialog').innerText()).toContain('Owns that the reply before missed');
		await page.keyboard.press('Escape');
		await comeBack(page);
		await expect.poll(() => pressed(page, 'This missed me: it got this wrong')).toBe('true');
	});

	it('asks on the next day what became of a promised step, once, and keeps the answer', async () => {
		const { page } = app;
		await say(page, 'I owe money and I am scared to open the letters.');
		await keep(page);
		await say(page, 'What should I do?');
		const offered = await page.locator('article.reply').last().innerText();
		// The reply before it may offer a step too.
		const promise = page.getByRole('button', { name: 'I will do this' }).last();
		await promise.click();
		await expect.poll(() => promise.getAttribute('aria-pressed')).toBe('true');
		await comeBack(page);
		await expect.poll(() => promise.getAttribute('aria-pressed')).toBe('true');
		const card = page.getByRole('region', { name: 'A step you chose' });
		expect(await card.count()).toBe(0);

		await page.clock.install({ time: Date.now() + DAY });
		await comeBack(page);
		await card.waitFor();
		expect(await page.locator('article.said').count()).toBe(0);
		// Its words are fetched apart.
		await page.getByText('Earlier conversations are kept on this device.').waitFor();
		expect(offered).toContain(await card.locator('blockquote').innerText());
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id }) => id)).toEqual([]);
		await card.getByRole('button', { name: 'Yes' }).click();
		await expect.poll(() => card.count()).toBe(0);

		await comeBack(page);
		await page.getByRole('button', { name: 'Show the last one' }).click();
		await expect.poll(() => page.locator('body').innerText()).toContain('You said later: it is resolved.');
		expect(await card.count()).toBe(0);
	});

	it('asks, once its time has come, what became of a step that was only said', async () => {
		const { page } = app;
		await say(page, 'I had a long week with all the boxes.');
		await keep(page);
		await say(page, 'Tomorrow I will phone my sister.');
		const card = page.getByRole('region', { name: 'A step of your own' });
		await page.clock.install({ time: Date.now() + 1.5 * DAY });
		await comeBack(page);
		await card.getByText('You said you would phone your sister.').waitFor();
		await card.getByRole('button', { name: 'Done' }).click();
		await expect.poll(() => card.count()).toBe(0);
		await comeBack(page);
		await page.getByRole('heading', { name: 'What is on your mind?' }).waitFor();
		expect(await card.count()).toBe(0);
	});

	it('asks on the next day how it is after a danger, without naming it, until it is told not to', async () => {
		const { page } = app;
		await say(page, 'I had a long week with all the boxes.');
		await keep(page);
		await say(page, 'My husband hit me last night and I am scared of him.');
		const card = page.getByRole('region', { name: 'Since last time' });
		await comeBack(page);
		await page.getByText('My husband hit me').waitFor();
		expect(await card.count()).toBe(0);

		await page.clock.install({ time: Date.now() + DAY });
		await comeBack(page);
		await card.waitFor();
		expect(await page.locator('main').innerText()).not.toMatch(/husband|hit me|violen|abuse/iu);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id }) => id)).toEqual([]);
		await card.getByRole('button', { name: 'Talk to a person' }).click();
		await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();

		await comeBack(page);
		await card.getByRole('button', { name: 'Not now' }).click();
		await expect.poll(() => card.count()).toBe(0);
		await comeBack(page);
		await page.getByRole('heading', { name: 'What is on your mind?' }).waitFor();
		expect(await card.count()).toBe(0);
		// What the first reply asks does not hang on it.
		expect(await say(page, 'Hello again.')).toMatch(/last time|since/u);
	});
});
