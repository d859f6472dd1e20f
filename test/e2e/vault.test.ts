import { AxeBuilder } from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openApp, say, start, type App } from '../support/app.ts';

const SAID = 'My landlord wants me out by Friday and I am scared.';
const PASSPHRASE = 'quiet river lamp post';

let browser: Browser;
let app: App;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => app.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** The app, something told, and the offer to keep it. */
const tell = async (options: Parameters<typeof openApp>[1] = {}): Promise<Page> => {
	app = await openApp(browser, { reducedMotion: 'reduce', ...options });
	await start(app.page);
	await say(app.page, SAID);
	return app.page;
};

const choosePassphrase = async (page: Page, passphrase: string, again = passphrase, yes = 'Keep it') => {
	await field(page, 'Passphrase').fill(passphrase);
	await field(page, 'Type it once more').fill(again);
	await button(page, yes).click();
};

const keepWithPassphrase = async (page: Page) => {
	await button(page, 'Keep it…').click();
	await button(page, 'Keep with a passphrase').click();
	await choosePassphrase(page, PASSPHRASE);
	await page.getByRole('dialog').getByText('Kept and locked from now on.').waitFor();
};

/** Told, kept, and without recovery words. */
const keep = async (options: Parameters<typeof openApp>[1] = {}): Promise<Page> => {
	const page = await tell(options);
	await keepWithPassphrase(page);
	await button(page, 'Not now').click();
	await button(page, 'Lock').waitFor();
	return page;
};

const unlock = async (page: Page, passphrase = PASSPHRASE) => {
	await field(page, 'Passphrase').fill(passphrase);
	await page.keyboard.press('Enter');
};

const isLocked = (page: Page) => page.getByRole('heading', { name: 'Locked' }).waitFor();
const isOnScreen = (page: Page) => page.getByRole('log').getByText(SAID).waitFor();

/** Every word the page holds, in sight or not. */
const text = (page: Page) => page.evaluate(() => document.body.textContent);

/** Ends the page's worker and memory, as closing the tab would. */
const reload = async (page: Page) => {
	await page.reload();
};

/** Shows the words, answers the check from them, and gives them back. */
const takeRecoveryWords = async (page: Page): Promise<string> => {
	await page.getByRole('dialog').locator('ol li').nth(11).waitFor();
	const words = await page.getByRole('dialog').locator('ol li').allInnerTexts();
	await button(page, 'I wrote them down').click();
	for (const question of await page.getByRole('group', { name: /Which is word/ }).all()) {
		const place = Number(/\d+/.exec(await question.innerText())?.[0]);
		await question.getByText(words[place - 1] ?? '', { exact: true }).click();
	}
	await button(page, 'Done').click();
	await page.getByText('Your recovery words work from now on.').waitFor();
	await button(page, 'Close').click();
	return words.join(' ');
};

describe('a temporary conversation', () => {
	it('is what a first visit is: nothing of it is there after a reload', async () => {
		const page = await tell();
		await button(page, 'Not kept').waitFor();
		await reload(page);
		await page.getByRole('textbox').waitFor();
		expect(await text(page)).not.toContain(SAID);
	});

	it('is offered to be kept: after Not now it is not offered again by itself', async () => {
		const page = await tell();
		await button(page, 'Keep it…').waitFor();
		await button(page, 'Not now').click();
		await say(page, 'And I do not know who to ask.');
		expect(await button(page, 'Keep it…').count()).toBe(0);
	});

	it('is offered once more when something new is noted of it, and then no more', async () => {
		const page = await tell();
		await button(page, 'Not now').click();
		await say(page, 'My sister Ana lives in Leeds.');
		await button(page, 'Keep it…').waitFor();
		await button(page, 'Not now').click();
		await say(page, 'My brother Tom works nights.');
		await page.waitForTimeout(1000);
		expect(await button(page, 'Keep it…').count()).toBe(0);
	});

	it('is not offered to be kept in danger', async () => {
		app = await openApp(browser, { reducedMotion: 'reduce' });
		await start(app.page);
		await say(app.page, 'I want to kill myself');
		await app.page.waitForTimeout(1000);
		expect(await button(app.page, 'Keep it…').count()).toBe(0);
	});
});

describe('keeping with a passphrase', () => {
	it('refuses one that is easy to guess and one that was typed in two ways, and says how', async () => {
		const page = await tell();
		await button(page, 'Keep it…').click();
		await button(page, 'Keep with a passphrase').click();
		await choosePassphrase(page, 'letmein');
		await page.getByRole('alert').getByText('three or four words').waitFor();
		await choosePassphrase(page, PASSPHRASE, 'quiet river lamp pots');
		await page.getByRole('alert').getByText('not the same').waitFor();
		await page.getByRole('dialog').getByRole('button', { name: 'Not now' }).click();
		await button(page, 'Not kept').waitFor();
	});

	it('never shows it in a field that browsers save or check', async () => {
		const page = await tell();
		await button(page, 'Keep it…').click();
		await button(page, 'Keep with a passphrase').click();
		await field(page, 'Passphrase').fill(PASSPHRASE);
		await button(page, 'Show: Passphrase').click();
		await page.getByText(PASSPHRASE).waitFor();
		expect(
			await page
				.locator('input')
				.evaluateAll((inputs) =>
					inputs.map((input) => [input.getAttribute('type'), input.getAttribute('autocomplete')]),
				),
		).toEqual([
			['password', 'off'],
			['password', 'off'],
		]);
		expect(await page.locator('form:has(input)').count()).toBe(0);
	});

	it('brings everything back after a reload and the passphrase, and nothing after a wrong one', async () => {
		const page = await keep();
		await reload(page);
		await isLocked(page);
		expect(await text(page)).not.toContain(SAID);
		for (let time = 0; time < 3; time++) {
			await unlock(page, 'quiet river lamp pots');
			await page.getByRole('alert').getByText('That did not open it.').waitFor();
		}
		await unlock(page);
		await isOnScreen(page);
		expect(await page.title()).toBe('Confidant');
	});

	it('keeps what is said from then on', async () => {
		const page = await keep();
		await say(page, 'She has not called back.');
		await reload(page);
		await unlock(page);
		await page.getByRole('log').getByText('She has not called back.').waitFor();
	});
});

describe('the lock', () => {
	it('takes every word out of the page, by its button and by its keys', async () => {
		const page = await keep();
		await page.getByRole('textbox').fill('half a thought');
		await button(page, 'Lock').click();
		await isLocked(page);
		expect(await text(page)).not.toContain(SAID);
		expect(await text(page)).not.toContain('half a thought');
		await unlock(page);
		await isOnScreen(page);
		await page.keyboard.press('Alt+l');
		await isLocked(page);
		expect(await text(page)).not.toContain(SAID);
	});

	it('has exit, people and a conversation in reach', async () => {
		const page = await keep();
		await button(page, 'Lock').click();
		await isLocked(page);
		await button(page, 'Exit now').waitFor();
		await button(page, 'People you can reach').click();
		await page.getByRole('link', { name: 'Call 999' }).first().waitFor();
		await button(page, 'Back').click();
		await button(page, 'Talk without opening it').click();
		await say(page, 'I just need to say something.');
		expect(await text(page)).not.toContain(SAID);
		await button(page, 'Not kept').click();
		await button(page, 'Open what is kept').click();
		await isLocked(page);
		await unlock(page);
		await isOnScreen(page);
		expect(await text(page)).not.toContain('I just need to say something.');
	});

	it('falls shut by itself after the minutes that were chosen, and not before', async () => {
		const page = await keep();
		await button(page, 'Privacy').click();
		await page.getByText('After 1 minute', { exact: true }).click();
		await button(page, 'Back').click();
		await button(page, 'Lock').click();
		await isLocked(page);
		await page.clock.install();
		await unlock(page);
		await isOnScreen(page);
		await page.clock.fastForward(55_000);
		expect(await text(page)).toContain(SAID);
		await page.clock.fastForward(10_000);
		await isLocked(page);
		expect(await text(page)).not.toContain(SAID);
	});

	it('stays open in every tab as long as one is in use, and then falls shut in all', async () => {
		const page = await keep();
		await button(page, 'Privacy').click();
		await page.getByText('After 1 minute', { exact: true }).click();
		await button(page, 'Lock now').click();
		await isLocked(page);
		const idle = await app.context.newPage();
		await idle.goto(app.address);
		// One clock for all tabs; time runs on besides, and the rest of the minute is left for a slow machine.
		await page.clock.install();
		for (const tab of [page, idle]) {
			await unlock(tab);
			await isOnScreen(tab);
		}
		for (let time = 0; time < 4; time++) {
			await page.clock.fastForward(30_000);
			await page.keyboard.press('ArrowDown');
			// Until the other tab has heard of it.
			await page.waitForTimeout(500);
		}
		expect(await text(idle)).toContain(SAID);
		expect(await text(page)).toContain(SAID);
		await page.clock.fastForward(65_000);
		await isLocked(idle);
		await isLocked(page);
	});

	it('falls shut in every tab', async () => {
		const page = await keep();
		const other = await app.context.newPage();
		await other.goto(app.address);
		await unlock(other);
		await isOnScreen(other);
		await button(page, 'Lock').click();
		await isLocked(page);
		await isLocked(other);
		expect(await text(other)).not.toContain(SAID);
	});
});

describe('hiding', () => {
	it('shows a plain page at once, and comes back to what was half done', async () => {
		const page = await tell();
		await page.getByRole('textbox').fill('half a thought');
		await button(page, 'Hide').click();
		expect(await page.getByText(SAID).isVisible()).toBe(false);
		const title = page.getByRole('heading', { level: 1 }).getByRole('button');
		for (let time = 0; time < 3; time++) await title.click();
		await isOnScreen(page);
		expect(await page.getByRole('textbox').innerText()).toBe('half a thought');
	});

	it('happens by itself when another tab is in front, if that was chosen', async () => {
		const page = await tell();
		await button(page, 'Privacy').click();
		await page.getByLabel('Hide this page when another tab or app is in front').check();
		await button(page, 'Back').click();
		await page.evaluate(() => {
			Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
			document.dispatchEvent(new Event('visibilitychange'));
		});
		await page.getByRole('log').waitFor({ state: 'hidden' });
		expect(await page.getByText(SAID).isVisible()).toBe(false);
	});
});

describe('a forgotten passphrase', () => {
	it('says what is true, and starts anew only after a yes', async () => {
		const page = await keep();
		await reload(page);
		await isLocked(page);
		await page.getByText('I forgot my passphrase').click();
		await page.getByText('Nobody can open it without your secret').waitFor();
		await button(page, 'Start anew…').click();
		await button(page, 'Leave it locked').click();
		await reload(page);
		await isLocked(page);
		await page.getByText('I forgot my passphrase').click();
		await button(page, 'Start anew…').click();
		await button(page, 'Delete it and start anew').click();
		await button(page, 'Not kept').waitFor();
		await reload(page);
		await start(page);
		await button(page, 'Not kept').waitFor();
		expect(await text(page)).not.toContain(SAID);
	});

	it('that could not be erased is told at the door, and is still there', async () => {
		const page = await keep();
		await reload(page);
		await isLocked(page);
		// A tab that never lets go of it.
		const other = await app.context.newPage();
		await other.goto(app.address);
		await other.evaluate(() => void navigator.locks.request('vault', () => new Promise(() => undefined)));
		await page.getByText('I forgot my passphrase').click();
		await button(page, 'Start anew…').click();
		await button(page, 'Delete it and start anew').click();
		await page.getByRole('alert').waitFor();
		await isLocked(page);
		await other.close();
		await unlock(page);
		await isOnScreen(page);
	});

	it('is no end with recovery words: they open it, however they are written, and new ones replace them', async () => {
		const page = await tell();
		await keepWithPassphrase(page);
		await button(page, 'Show me the words').click();
		const words = await takeRecoveryWords(page);
		await button(page, 'Privacy').click();
		await button(page, 'Make new words…').click();
		const newer = await takeRecoveryWords(page);
		await reload(page);
		await isLocked(page);
		await page.getByText('Use recovery words', { exact: true }).click();
		await field(page, 'Your twelve words').fill(words);
		await button(page, 'Open with these words').click();
		await page.getByRole('alert').getByText('That did not open it.').waitFor();
		await field(page, 'Your twelve words').fill(` ${newer.toUpperCase().replaceAll(' ', '  ')} `);
		await button(page, 'Open with these words').click();
		await isOnScreen(page);
	});

	it('can be changed while it is known', async () => {
		const page = await keep();
		await button(page, 'Privacy').click();
		await button(page, 'Change the passphrase…').click();
		await choosePassphrase(page, 'seven moons over gravel', undefined, 'Use this passphrase');
		await page.getByRole('dialog').waitFor({ state: 'detached' });
		await reload(page);
		await isLocked(page);
		await unlock(page);
		await page.getByRole('alert').waitFor();
		await unlock(page, 'seven moons over gravel');
		await isOnScreen(page);
	});
});

describe('a passkey', () => {
	/** A device of its own: a passkey belongs to a name, not to a number. */
	const withDevice = async (hasPrf: boolean): Promise<Page> => {
		app = await openApp(browser, { reducedMotion: 'reduce' });
		const { page } = app;
		await page.goto(app.address.replace('127.0.0.1', 'localhost'));
		const devtools = await app.context.newCDPSession(page);
		await devtools.send('WebAuthn.enable');
		await devtools.send('WebAuthn.addVirtualAuthenticator', {
			options: {
				protocol: 'ctap2',
				ctap2Version: 'ctap2_1',
				transport: 'internal',
				hasResidentKey: true,
				hasUserVerification: true,
				isUserVerified: true,
				automaticPresenceSimulation: true,
				hasPrf,
			},
		});
		await start(page);
		await say(page, SAID);
		return page;
	};

	it('keeps the conversation and opens it again', async () => {
		const page = await withDevice(true);
		await button(page, 'Keep it…').click();
		await button(page, 'Keep with a passkey').click();
		await page.getByRole('dialog').getByText('Kept and locked from now on.').waitFor();
		await button(page, 'Not now').click();
		await reload(page);
		await isLocked(page);
		expect(await field(page, 'Passphrase').count()).toBe(0);
		await button(page, 'Open with your passkey').click();
		await isOnScreen(page);
	});

	it('can be added to a passphrase, and then either opens it until one is removed', async () => {
		const page = await withDevice(true);
		await keepWithPassphrase(page);
		await button(page, 'Not now').click();
		await button(page, 'Privacy').click();
		await button(page, 'Add a passkey…').click();
		await page.getByText('Your passkey (fingerprint').waitFor();
		await reload(page);
		await button(page, 'Open with your passkey').click();
		await isOnScreen(page);
		await button(page, 'Privacy').click();
		await button(page, 'Remove the passkey').click();
		await button(page, 'Add a passkey…').waitFor();
		await reload(page);
		await unlock(page);
		await isOnScreen(page);
		expect(await button(page, 'Open with your passkey').count()).toBe(0);
	});

	it('that cannot keep a secret is refused in plain words, and nothing is kept', async () => {
		const page = await withDevice(false);
		await button(page, 'Keep it…').click();
		await button(page, 'Keep with a passkey').click();
		await page.getByRole('alert').getByText('A passphrase works everywhere.').waitFor();
		await button(page, 'Not kept').waitFor();
	});
});

describe('backup, copy and erasing', () => {
	it('a backup brings back what was deleted, and says before what it would change', async () => {
		const page = await keep();
		await button(page, 'Privacy').click();
		await button(page, 'Make a backup…').click();
		const downloading = page.waitForEvent('download');
		await choosePassphrase(page, 'gravel moon seven stairs', undefined, 'Save the file');
		const download = await downloading;
		expect(download.suggestedFilename()).toMatch(/^backup-\d{4}-\d\d-\d\d\.age$/);
		const file = await readFile(await download.path());
		expect(file.toString('latin1')).not.toContain('landlord');

		await button(page, 'Delete everything…').click();
		await button(page, 'Delete everything').last().click();
		await page.getByRole('link', { name: 'Open this page anew' }).click();
		await start(page);
		await button(page, 'Privacy').click();
		await button(page, 'Take in a backup…').click();
		await page.getByLabel('The file').setInputFiles({ name: 'backup.age', mimeType: '', buffer: file });
		await field(page, 'Passphrase of the backup').fill('something else');
		await button(page, 'Look inside').click();
		await page.getByRole('alert').getByText('does not open this backup').waitFor();
		await field(page, 'Passphrase of the backup').fill('gravel moon seven stairs');
		await button(page, 'Look inside').click();
		await page.getByText('It holds 1 message with its reply').waitFor();
		await button(page, 'Add it to what is here').click();
		await page
			.getByText('What was in the backup is here now')
			.or(page.getByText('It is here until you close the page'))
			.waitFor();
		await button(page, 'Back').click();
		if (await button(page, 'Start').count()) await start(page);
		await isOnScreen(page);
	});

	it('a file that is no backup is told from one', async () => {
		const page = await tell();
		await button(page, 'Privacy').click();
		await button(page, 'Take in a backup…').click();
		await page
			.getByLabel('The file')
			.setInputFiles({ name: 'holiday.age', mimeType: '', buffer: Buffer.from('not a backup') });
		await field(page, 'Passphrase of the backup').fill('gravel moon seven stairs');
		await button(page, 'Look inside').click();
		await page.getByRole('alert').getByText('not a backup of this page').waitFor();
	});

	it('a copy to read has what was picked, in words', async () => {
		const page = await tell();
		await button(page, 'Privacy').click();
		await button(page, 'Choose what to save…').click();
		await page.getByLabel(/1 message$/).check();
		const downloading = page.waitForEvent('download');
		await button(page, 'Save the file').click();
		const copy = await readFile(await (await downloading).path(), 'utf8');
		expect(copy).toContain('My landlord wants me out by Friday');
	});

	it('today can be deleted by itself, on the screen too', async () => {
		const page = await keep();
		await button(page, 'Privacy').click();
		await page.getByText('Today', { exact: true }).click();
		await button(page, 'Delete this span…').click();
		await button(page, 'Delete it').click();
		await page.getByText('It is deleted.').waitFor();
		await button(page, 'Back').click();
		expect(await text(page)).not.toContain(SAID);
		await reload(page);
		await unlock(page);
		await page.getByRole('textbox').waitFor();
		expect(await text(page)).not.toContain(SAID);
	});
});

describe('by keyboard alone', () => {
	const tabTo = async (page: Page, name: string) => {
		for (let step = 0; step < 60; step++) {
			await page.keyboard.press('Tab');
			const focused = await page.evaluate(() => {
				const element = document.activeElement;
				if (element instanceof HTMLInputElement) return element.labels?.[0]?.innerText;
				return element?.getAttribute('aria-label') ?? (element as HTMLElement | null)?.innerText.trim();
			});
			if (focused === name) return;
		}
		throw new Error(`Tab never came to ${name}`);
	};

	it('a conversation is kept, locked and opened again', async () => {
		const page = await tell();
		await button(page, 'Keep it…').waitFor();
		await page.locator('header').focus();
		await tabTo(page, 'Keep it…');
		await page.keyboard.press('Enter');
		await tabTo(page, 'Keep with a passphrase');
		await page.keyboard.press('Enter');
		await tabTo(page, 'Passphrase');
		await page.keyboard.type(PASSPHRASE);
		await tabTo(page, 'Type it once more');
		await page.keyboard.type(PASSPHRASE);
		await page.keyboard.press('Enter');
		await page.getByText('Kept and locked from now on.').waitFor();
		await tabTo(page, 'Not now');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Alt+l');
		await isLocked(page);
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Exit now');
		await field(page, 'Passphrase').waitFor();
		await tabTo(page, 'Passphrase');
		await page.keyboard.type(PASSPHRASE);
		await page.keyboard.press('Enter');
		await isOnScreen(page);
	});
});

describe('every screen of the vault', () => {
	const STATES: readonly { readonly name: string; readonly open: (page: Page) => Promise<unknown> }[] = [
		{
			name: 'offer',
			open: (page) => button(page, 'Keep it…').waitFor(),
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

	for (const colorScheme of ['light', 'dark'] as const)
		for (const viewport of [
			{ width: 320, height: 568 },
			{ width: 1280, height: 800 },
		])
			it(`has no accessibility violation and does not scroll sideways, ${colorScheme}, ${viewport.width} px`, async () => {
				const page = await tell({ colorScheme, viewport });
				const found: string[] = [];
				for (const { name, open } of STATES) {
					await open(page);
					const { violations } = await new AxeBuilder({ page }).analyze();
					found.push(
						...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${name}: ${id}: ${html}`)),
					);
					const sideways = await page.evaluate(
						() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
					);
					if (sideways > 0) found.push(`${name}: ${sideways} px too wide`);
				}
				expect(found).toEqual([]);
			});
});
