import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser, openApp, say, start, type App } from '../support/app.ts';

const OPEN = 'My sister Ana moved to Leeds in spring.';
const SENSITIVE = 'I was diagnosed with HIV two years ago.';

const openMemory = async (page: Page) => {
	await page.getByRole('button', { name: 'Memory', exact: true }).click();
	await page.getByRole('heading', { name: 'Memory', level: 1 }).waitFor();
};

const goBack = (page: Page) => page.getByRole('button', { name: 'Back' }).click();

const text = (page: Page) => page.locator('main').innerText();

const writeNote = async (page: Page, words: string, subjects = '') => {
	await page.getByRole('button', { name: 'Write a note' }).click();
	await page.getByRole('textbox', { name: 'Note', exact: true }).fill(words);
	await page.getByRole('textbox', { name: 'Who or what it is about' }).fill(subjects);
	await page.getByRole('button', { name: 'Save' }).click();
	// A note waits up to two seconds for the encoder. The focus goes back to the button when the form has closed.
	await page.getByRole('dialog').waitFor({ state: 'hidden' });
	await page.getByText(words, { exact: true }).waitFor();
};

describe('memory', () => {
	let browser: Browser;
	let app: App;

	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());
	beforeEach(async () => {
		app = await openApp(browser, { reducedMotion: 'reduce' });
		await start(app.page);
	});
	afterEach(() => app.close());

	it('tells what it noted, and shows it with where it came from, by person', async () => {
		const { page } = app;
		await say(page, OPEN);
		await page
			.getByText(/^Noted: .*Ana/)
			.first()
			.waitFor();
		await openMemory(page);
		await page.getByRole('heading', { name: 'Ana', level: 2 }).waitFor();
		await page.getByRole('button', { name: 'About this note' }).first().click();
		expect(await text(page)).toContain('It comes from what you said on');
		expect(await page.locator('.note blockquote').first().innerText()).toMatch(/sister|Ana/);
	});

	it('does not remember what the person says no to', async () => {
		const { page } = app;
		await say(page, OPEN);
		const no = page.getByRole('button', { name: 'Don’t remember this' });
		await no.first().waitFor();
		while ((await no.count()) > 0) {
			const before = await no.count();
			await no.first().click();
			await expect.poll(() => no.count()).toBe(before - 1);
		}
		await openMemory(page);
		expect(await text(page)).toContain('There are no notes yet.');
	});

	it('asks for a yes to what is private, and folds it away', async () => {
		const { page } = app;
		await say(page, SENSITIVE);
		await page.getByText(/^Remember this\?/).waitFor();
		await openMemory(page);
		await page.getByRole('button', { name: 'Waiting for your yes (1)' }).waitFor();
		expect(await text(page)).not.toContain('HIV');
		await goBack(page);
		await page.getByRole('button', { name: 'Yes, remember it' }).click();
		await page.getByText(/^Noted:.*HIV/).waitFor();
		await openMemory(page);
		await expect.poll(() => page.getByRole('button', { name: 'Private (1)' }).count()).toBe(1);
		expect(await text(page)).not.toContain('HIV');
		await page.getByRole('button', { name: 'Private (1)' }).click();
		expect(await text(page)).toContain('HIV');
	});

	it('shows under a reply which note it used', async () => {
		const { page } = app;
		await say(page, OPEN);
		await page.getByRole('button', { name: 'Start a new conversation' }).click();
		await say(page, 'I keep thinking about my sister Ana.');
		await page.getByText(/^It remembered/).click();
		await expect.poll(() => page.locator('article.reply ~ .notes').innerText()).toContain('Ana');
	});

	it('deletes what was said about somebody after one tap, and nothing without it', async () => {
		const { page } = app;
		await say(page, OPEN);
		await page
			.getByText(/^Noted: .*Ana/)
			.first()
			.waitFor();
		await say(page, 'My boss wants me in on Saturday again.');
		await say(page, 'Forget what I said about Ana.');
		await page.getByText('This would be deleted').waitFor();
		const quoted = await page.locator('section:has-text("This would be deleted")').last().innerText();
		expect(quoted).toContain(OPEN);
		expect(quoted).not.toContain('My boss');
		await page.getByRole('button', { name: 'Keep them' }).click();
		await openMemory(page);
		await page.getByRole('heading', { name: 'Ana', level: 2 }).waitFor();
		await goBack(page);
		await page.getByRole('button', { name: /^Delete all/ }).click();
		await page.getByText('Deleted from this device.').waitFor();
		await expect.poll(() => page.locator('article.said').allInnerTexts()).toHaveLength(2);
		await page.getByRole('button', { name: 'Delete this message' }).click();
		await expect.poll(() => page.locator('[role="log"]').innerText()).not.toContain('Ana');
		await openMemory(page);
		expect(await text(page)).not.toContain('Ana');
	});

	it('can be written, searched, corrected, pinned, deleted and brought back by keyboard alone', async () => {
		const { page } = app;
		await openMemory(page);
		await writeNote(page, 'I sing in a choir.', 'choir');
		await writeNote(page, 'The bus is the 12.', 'bus');
		const search = page.getByRole('searchbox');
		await search.focus();
		await page.keyboard.type('choir');
		await page.keyboard.press('Enter');
		await expect
			.poll(() => page.evaluate(() => document.activeElement?.textContent.trim()))
			.toBe('1 note found.');
		expect(await text(page)).not.toContain('The bus');

		const about = page.getByRole('button', { name: 'About this note' });
		await about.focus();
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: 'Pin' }).focus();
		await page.keyboard.press('Enter');
		await page.getByRole('heading', { name: 'Pinned' }).waitFor();
		await expect.poll(() => about.evaluate((button) => button === document.activeElement)).toBe(true);

		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: 'Correct' }).focus();
		await page.keyboard.press('Enter');
		await page.getByRole('textbox', { name: 'Note', exact: true }).fill('I sang in a choir.');
		await page.keyboard.press('Enter');
		await page.getByRole('dialog').waitFor({ state: 'hidden' });
		await page.getByText('I sang in a choir.', { exact: true }).waitFor();

		await page.getByRole('button', { name: 'Delete', exact: true }).focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Undo');
		expect(await text(page)).not.toContain('choir.');
		await page.keyboard.press('Enter');
		await page.getByText('I sang in a choir.', { exact: true }).waitFor();
	});

	it('says what a shorter keeping would delete, and deletes nothing before the yes', async () => {
		const { page } = app;
		await page.clock.install({ time: Date.now() + 3 * 24 * 60 * 60 * 1000 });
		await say(page, 'My boss wants me in on Saturday again.');
		await page.clock.setFixedTime(Date.now() + 9 * 24 * 60 * 60 * 1000);
		await openMemory(page);
		await page.getByText('One day', { exact: true }).click();
		const dialog = page.getByRole('dialog');
		await dialog.waitFor();
		expect(await dialog.innerText()).toContain('1 message with its reply');
		await dialog.getByRole('button', { name: 'Keep it as it was' }).click();
		expect(await page.getByRole('radio', { name: 'Until I delete them' }).first().isChecked()).toBe(true);
		await page.getByText('One day', { exact: true }).click();
		await dialog.getByRole('button', { name: 'Delete them' }).click();
		await expect.poll(() => page.getByRole('definition').nth(1).innerText()).toBe('0');
		await goBack(page);
		expect(await page.locator('article.said').count()).toBe(0);
	});

	it('makes no notes while it is paused', async () => {
		const { page } = app;
		await openMemory(page);
		await page.getByRole('checkbox', { name: 'Pause memory' }).check();
		await goBack(page);
		await say(page, OPEN);
		await openMemory(page);
		expect(await text(page)).toContain('Memory is paused.');
		expect(await text(page)).toContain('There are no notes yet.');
	});
});

describe('the Memory screen', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());

	it.each([
		{ colorScheme: 'light', viewport: { width: 1280, height: 800 } },
		{ colorScheme: 'dark', viewport: { width: 320, height: 568 } },
	] as const)('has no accessibility violation and does not scroll sideways: $colorScheme', async (look) => {
		const app = await openApp(browser, { ...look, reducedMotion: 'reduce' });
		const { page } = app;
		await start(page);
		await say(page, OPEN);
		await say(page, SENSITIVE);
		await say(page, 'Forget what I said about Ana.');
		const found: string[] = [];
		const check = async (name: string) => {
			const { violations } = await new AxeBuilder({ page }).analyze();
			found.push(
				...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${name}: ${id}: ${html}`)),
			);
			const sideways = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			if (sideways > 0) found.push(`${name}: ${sideways} px too wide`);
		};
		await page.getByText('This would be deleted').waitFor();
		await check('conversation');
		await openMemory(page);
		await page.getByRole('button', { name: 'About this note' }).first().click();
		await page.getByRole('button', { name: /Waiting for your yes/ }).click();
		await check('notes');
		await page.getByRole('button', { name: 'Write a note' }).click();
		await check('writing');
		await app.close();
		expect(found).toEqual([]);
	});
});
