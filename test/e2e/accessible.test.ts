import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
	button,
	choosePassphrase,
	field,
	launchBrowser,
	openApp,
	PASSPHRASE,
	say,
	start,
	unlock,
	type App,
} from '../support/app.ts';

const SIZES = [
	{ width: 320, height: 568 },
	{ width: 1280, height: 800 },
] as const;

/** A screen or a state of one, and the way that leads there from the one before. */
type Stop = { readonly name: string; readonly open: (page: Page) => Promise<unknown> };

const CONVERSATION: readonly Stop[] = [
	{ name: 'first run', open: () => Promise.resolve() },
	{ name: 'empty conversation', open: start },
	{ name: 'reply', open: (page) => say(page, 'I owe money and I am scared to open the letters.') },
	{
		name: 'how it missed',
		open: (page) => page.getByRole('button', { name: 'This missed me' }).click(),
	},
	{
		name: 'marked',
		open: async (page) => {
			await page.getByRole('button', { name: 'Too long' }).click();
			await page.getByRole('button', { name: 'Felt heard' }).click();
			await page.getByRole('button', { name: 'More' }).click();
		},
	},
	{ name: 'reply in danger', open: (page) => say(page, 'I want to kill myself') },
	{
		name: 'why this reply',
		open: (page) => page.getByRole('button', { name: 'Why this reply' }).last().click(),
	},
	{
		name: 'undo',
		open: async (page) => {
			await page.keyboard.press('Escape');
			await page.getByRole('button', { name: 'Delete' }).first().click();
		},
	},
	{ name: 'people', open: (page) => page.getByRole('button', { name: 'People' }).first().click() },
	{
		name: 'privacy',
		open: async (page) => {
			await page.getByRole('button', { name: 'Back' }).click();
			await page.getByRole('button', { name: 'Privacy' }).click();
		},
	},
	{
		name: 'delete everything',
		open: (page) => page.getByRole('button', { name: 'Delete everything…' }).click(),
	},
];

const VAULT: readonly Stop[] = [
	{
		name: 'offer',
		open: async (page) => {
			await start(page);
			await say(page, 'My landlord wants me out by Friday and I am scared.');
			await button(page, 'Keep it…').waitFor();
		},
	},
	{ name: 'choice', open: (page) => button(page, 'Keep it…').click() },
	{
		name: 'choosing',
		open: async (page) => {
			await button(page, 'Keep with a passphrase').click();
			await field(page, 'Passphrase').fill(PASSPHRASE);
			await button(page, 'Show: Passphrase').click();
			await page.getByText('Very hard to guess.').waitFor();
		},
	},
	{
		name: 'kept',
		open: async (page) => {
			await choosePassphrase(page, PASSPHRASE);
			await page.getByText('Kept and locked from now on.').waitFor();
		},
	},
	{
		name: 'words',
		open: async (page) => {
			await button(page, 'Show me the words').click();
			await page.getByRole('dialog').locator('ol li').nth(11).waitFor();
		},
	},
	{ name: 'check', open: (page) => button(page, 'I wrote them down').click() },
	{
		name: 'privacy',
		open: async (page) => {
			await button(page, 'Close').click();
			await button(page, 'Privacy').click();
		},
	},
	{ name: 'backup', open: (page) => button(page, 'Make a backup…').click() },
	{
		name: 'restore',
		open: async (page) => {
			await button(page, 'Cancel').click();
			await button(page, 'Take in a backup…').click();
		},
	},
	{
		name: 'export',
		open: async (page) => {
			await button(page, 'Cancel').click();
			await button(page, 'Choose what to save…').click();
		},
	},
	{
		name: 'locked',
		open: async (page) => {
			await button(page, 'Cancel').click();
			await button(page, 'Lock now').click();
			await page.getByText('I forgot my passphrase').click();
		},
	},
	{
		name: 'wrong',
		open: async (page) => {
			await unlock(page, 'wrong');
			await page.getByRole('alert').waitFor();
		},
	},
	{ name: 'starting anew', open: (page) => button(page, 'Start anew…').click() },
	{
		name: 'hidden',
		open: async (page) => {
			await button(page, 'Leave it locked').click();
			await button(page, 'Hide').click();
		},
	},
];

let browser: Browser;
let app: App;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => app.close());

describe.each([
	['of the conversation', CONVERSATION],
	['of the vault', VAULT],
])('every screen %s', (_, stops) => {
	for (const colorScheme of ['light', 'dark'] as const) {
		for (const viewport of SIZES) {
			it(`has no accessibility violation and does not scroll sideways, ${colorScheme}, ${viewport.width} px`, async () => {
				// With motion reduced nothing fades, so that no colour is measured half-way.
				app = await openApp(browser, { colorScheme, viewport, reducedMotion: 'reduce' });
				const found: string[] = [];
				for (const { name, open } of stops) {
					await open(app.page);
					const { violations } = await new AxeBuilder({ page: app.page }).analyze();
					found.push(
						...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${name}: ${id}: ${html}`)),
					);
					const sideways = await app.page.evaluate(
						() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
					);
					if (sideways > 0) found.push(`${name}: ${sideways} px too wide`);
				}
				expect(found).toEqual([]);
			});
		}
	}
});
