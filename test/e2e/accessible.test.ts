import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openApp, say, start } from '../support/app.ts';

const SIZES = [
	{ width: 320, height: 568 },
	{ width: 1280, height: 800 },
] as const;

/** Each screen and each state of one, by the way that leads there from the one before. */
const SCREENS: readonly { readonly name: string; readonly open: (page: Page) => Promise<unknown> }[] = [
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

describe('every screen', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());

	for (const colorScheme of ['light', 'dark'] as const) {
		for (const viewport of SIZES) {
			it(`has no accessibility violation and does not scroll sideways, ${colorScheme}, ${viewport.width} px`, async () => {
				// With motion reduced nothing fades, so that no colour is measured half-way.
				const app = await openApp(browser, { colorScheme, viewport, reducedMotion: 'reduce' });
				const found: string[] = [];
				for (const { name, open } of SCREENS) {
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
				await app.close();
				expect(found).toEqual([]);
			});
		}
	}
});
