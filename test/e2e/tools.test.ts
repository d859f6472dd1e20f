import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HELP, TOOLS } from '../../src/content/en/help/help.ts';
import { DEBT } from '../../src/content/en/help/debt.ts';
import { PARTS } from '../../src/core/help/debt/part.ts';
import { TOOL_IDS, type ToolId } from '../../src/core/help/tools.ts';
import { launchBrowser, openApp, start, type App } from '../support/app.ts';
import { readingGrade } from '../support/reading-grade.ts';

/** Something filled in, so that what comes of it is on the screen too; by the keyboard, as all of this. */
const FILL: Partial<Record<ToolId, (page: Page) => Promise<unknown>>> = {
	breathing: (page) => press(page, 'Start'),
	'safety-plan': (page) => write(page, 0, 'I stop sleeping'),
	'one-step': async (page) => {
		await write(page, 0, 'the letters on the table');
		await write(page, 1, 'open one letter');
		await write(page, 2, 'tomorrow at ten');
	},
	'sexual-health': async (page) => {
		await press(page, 'The condom broke or came off');
		await press(page, 'Yesterday');
	},
	questions: (page) => write(page, 0, 'How long will it take?'),
	packet: (page) => write(page, 1, 'My rent.'),
	'unsent-letter': (page) => write(page, 1, 'You left.'),
	mood: (page) => press(page, '3'),
	way: (page) => page.getByRole('radio', { name: 'Table' }).first().press('Space'),
};

const SCREEN = { width: 320, height: 640 } as const;

const press = (page: Page, name: string): Promise<void> =>
	page.locator('main').getByRole('button', { name }).first().press('Enter');

const write = async (page: Page, at: number, words: string): Promise<void> => {
	await page.locator('main [role="textbox"]').nth(at).focus();
	await page.keyboard.type(words);
};

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

/** What a screen reader needs, what the rules of axe say, and what is too wide. */
const problemsOf = async (page: Page, where: string): Promise<readonly string[]> => {
	for (const fold of await page.locator('main details').all())
		await fold.evaluate((details: HTMLDetailsElement) => (details.open = true));
	const { violations } = await new AxeBuilder({ page }).analyze();
	const found = await page.evaluate(() => {
		const problems: string[] = [];
		const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
		if (over > 0) problems.push(`${over} px too wide`);
		const levels = [...document.querySelectorAll('main :is(h1, h2, h3, h4)')]
			.filter((heading) => heading.checkVisibility())
			.map(({ tagName }) => Number(tagName.slice(1)));
		if (levels[0] !== 1) problems.push('does not begin with its title');
		if (levels.some((level, at) => level > (levels[at - 1] ?? level) + 1))
			problems.push(`headings leave out a level: ${levels.join(' ')}`);
		for (const picture of document.querySelectorAll('main [role="img"]'))
			if (!picture.ariaLabel && !picture.hasAttribute('aria-labelledby'))
				problems.push('a picture without words');
		for (const target of document.querySelectorAll('main :is(button, a, summary, label, [role="textbox"])')) {
			const { width, height } = target.getBoundingClientRect();
			if (target.checkVisibility() && (height < 43.5 || width < 43.5))
				problems.push(`too small to tap: ${target.textContent.trim().slice(0, 40)}`);
		}
		return problems;
	});
	return [
		...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`)),
		...found,
	].map((problem) => `${where}: ${problem}`);
};

/** The width that browsers leave of a sheet, in CSS pixels: a centimetre goes on each side. */
const SHEETS = { A4: 718, Letter: 740 } as const;

/** On paper there is the title and what was made for it: nothing to press, nothing wider than the sheet. */
const problemsOnPaper = async (page: Page, where: string): Promise<readonly string[]> => {
	if ((await page.locator('[data-paper]').count()) === 0) return [];
	const found: string[] = [];
	await page.emulateMedia({ media: 'print' });
	for (const [sheet, width] of Object.entries(SHEETS)) {
		await page.setViewportSize({ width, height: 1000 });
		found.push(
			...(
				await page.evaluate(() => {
					const problems: string[] = [];
					const isSeen = (each: Element) => each.checkVisibility({ visibilityProperty: true });
					const pressed = [...document.querySelectorAll('button, input, select, [role="textbox"]')].filter(
						isSeen,
					);
					if (pressed.length > 0)
						problems.push(`something to press: ${pressed[0]?.outerHTML.slice(0, 80) ?? ''}`);
					if (![...document.querySelectorAll('[data-paper]')].some(isSeen))
						problems.push('nothing for paper');
					const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
					if (over > 0) problems.push(`${over} px too wide`);
					return problems;
				})
			).map((problem) => `${where} on ${sheet}: ${problem}`),
		);
	}
	await page.emulateMedia({ media: 'screen' });
	await page.setViewportSize(SCREEN);
	return found;
};

/** What Tab does not lead to, of all that can be pressed or filled in. */
const unreached = async (page: Page): Promise<readonly string[]> => {
	const count = await page.evaluate(() => {
		const all = document.querySelectorAll('main :is(button, a, summary, input, select, [role="textbox"])');
		for (const each of all) each.toggleAttribute('data-unreached', true);
		document.addEventListener('focusin', ({ target }) => {
			if (target instanceof Element) target.removeAttribute('data-unreached');
			// Of radio buttons that belong together one is reached by Tab, the others with the arrows.
			if (target instanceof HTMLInputElement && target.type === 'radio')
				for (const other of document.getElementsByName(target.name)) other.removeAttribute('data-unreached');
		});
		document.querySelector<HTMLElement>('header')?.focus();
		return all.length;
	});
	for (let tabs = 0; tabs < count + 20; tabs += 1) await page.keyboard.press('Tab');
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLButtonElement>('[data-unreached]')]
			.filter((each) => each.checkVisibility() && !each.disabled)
			.map((each) => each.ariaLabel ?? each.textContent.trim()),
	);
};

/** Its sentences; names, sources with their addresses and what was typed are none. */
const sentencesOn = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('main :is(p, legend, summary, li:not(:has(p, li)))')]
			.filter((each) => each.checkVisibility() && !each.closest('[data-paper], address'))
			.map(({ innerText }) => innerText.trim())
			.filter(
				(text) => text.split(/\s+/u).length >= 4 && !/Source:|https?:|\.(?:uk|gov|com|org)\b/u.test(text),
			),
	);

describe('each tool', () => {
	let browser: Browser;
	let app: App;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());
	beforeEach(async () => {
		app = await openApp(browser, { reducedMotion: 'reduce', viewport: SCREEN });
		await start(app.page);
		await app.page.getByRole('button', { name: 'Help', exact: true }).press('Enter');
		await title(app.page, HELP.title).waitFor();
	});
	afterEach(() => app.close());

	it.each(TOOL_IDS)(
		'%s: by keyboard alone, for a screen reader, at 320 px, light and dark, on paper, in plain words',
		async (id) => {
			const { page } = app;
			const { name } = TOOLS[id];
			await page.locator('main').getByRole('button', { name }).first().press('Enter');
			await title(page, name).waitFor();
			expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('HEADER');
			await FILL[id]?.(page);
			const parts = id === 'debt' ? PARTS : [null];
			const found: string[] = [];
			const sentences: string[] = [];
			for (const part of parts) {
				if (part !== null) {
					await press(page, DEBT.parts[part].title);
					await title(page, DEBT.parts[part].title).waitFor();
				}
				for (const colorScheme of ['light', 'dark'] as const) {
					await page.emulateMedia({ colorScheme });
					found.push(...(await problemsOf(page, `${part ?? id}, ${colorScheme}`)));
				}
				found.push(...(await problemsOnPaper(page, part ?? id)));
				found.push(
					...(await unreached(page)).map((control) => `${part ?? id}: Tab does not reach ${control}`),
				);
				sentences.push(...(await sentencesOn(page)));
				if (part !== null) await press(page, DEBT.allParts);
			}
			expect(found).toEqual([]);
			expect(sentences.length).toBeGreaterThan(3);
			const grade = readingGrade(sentences);
			console.info(
				`${name}: ${sentences.length} sentences or more, read with ${grade.toFixed(1)} years of school`,
			);
			expect(grade).toBeLessThanOrEqual(8);
			await page.getByRole('button', { name: 'Back', exact: true }).press('Enter');
			await title(page, HELP.title).waitFor();
		},
	);
});
