import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
	button,
	choosePassphrase,
	field,
	keep,
	keepWithPassphrase,
	launchBrowser,
	openApp,
	PASSPHRASE,
	say,
	start,
	unlock,
	type App,
} from '../support/app.ts';

const SAID = 'My landlord wants me out by Friday and I am scared.';

let browser: Browser;
let app: App;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => app.close());

/** The app, something told, and the offer to keep it. */
const tell = async (): Promise<Page> => {
	app = await openApp(browser, { reducedMotion: 'reduce' });
	await start(app.page);
	await say(app.page, SAID);
	return app.page;
};

/** Told, kept, and without recovery words. */
const tellAndKeep = async (): Promise<Page> => {
	const page = await tell();
	await keep(page);
	return page;
};

const isLocked = (page: Page) => page.getByRole('heading', { name: 'Locked' }).waitFor();
const isOnScreen = (page: Page) => page.getByRole('log').getByText(SAID).waitFor();

/** Every word the page holds, in sight or not. */
const text = (page: Page) => page.evaluate(() => document.body.textContent);

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
		await page.reload();
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
		const page = await tellAndKeep();
		await page.reload();
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
		const page = await tellAndKeep();
		await say(page, 'She has not called back.');
		await page.reload();
		await unlock(page);
		await page.getByRole('log').getByText('She has not called back.').waitFor();
	});
});

describe('the lock', () => {
	it('takes every word out of the page, by its button and by its keys', async () => {
		const page = await tellAndKeep();
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
		const page = await tellAndKeep();
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
		const page = await tellAndKeep();
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
		const page = await tellAndKeep();
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
		const page = await tellAndKeep();
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
		const page = await tellAndKeep();
		await page.reload();
		await isLocked(page);
		await page.getByText('I forgot my passphrase').click();
		await page.getByText('Nobody can open it without your secret').waitFor();
		await button(page, 'Start anew…').click();
		await button(page, 'Leave it locked').click();
		await page.reload();
		await isLocked(page);
		await page.getByText('I forgot my passphrase').click();
		await button(page, 'Start anew…').click();
		await button(page, 'Delete it and start anew').click();
		await button(page, 'Not kept').waitFor();
		await page.reload();
		await start(page);
		await button(page, 'Not kept').waitFor();
		expect(await text(page)).not.toContain(SAID);
	});

	it('that could not be erased is told at the door, and is still there', async () => {
		const page = await tellAndKeep();
		await page.reload();
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
		await page.reload();
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
		const page = await tellAndKeep();
		await button(page, 'Privacy').click();
		await button(page, 'Change the passphrase…').click();
		await choosePassphrase(page, 'seven moons over gravel', undefined, 'Use this passphrase');
		await page.getByRole('dialog').waitFor({ state: 'detached' });
		await page.reload();
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
		await page.reload();
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
		await page.reload();
		await button(page, 'Open with your passkey').click();
		await isOnScreen(page);
		await button(page, 'Privacy').click();
		await button(page, 'Remove the passkey').click();
		await button(page, 'Add a passkey…').waitFor();
		await page.reload();
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
