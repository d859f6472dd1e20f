import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { BUILT, buildIfNeeded } from '../../tools/build.ts';
import { serve } from '../../tools/serve.ts';
import { button, say, start } from '../support/app.ts';
import { BACKINGS, startBrowser, type Backing } from './browser.ts';
import { scan } from '../support/scan.ts';
import { CANARIES } from './story.ts';

/** Messages said in the app. Two hundred turns and more are kept and scanned in `scan.test.ts`. */
const MESSAGES = 20;

const CANARY = CANARIES.join(' ');

/** What a person can write, everywhere they can write it. */
const write = async (page: Page): Promise<void> => {
	await start(page);
	await say(page, `My sister ${CANARY} moved out and I am sad about it.`);
	await button(page, 'Keep it…').click();
	await button(page, 'Keep with a passphrase').click();
	await page.getByLabel('Passphrase', { exact: true }).fill(CANARY);
	await page.getByLabel('Type it once more', { exact: true }).fill(CANARY);
	await button(page, 'Keep it').click();
	await page.getByRole('dialog').getByText('Kept and locked from now on.').waitFor();
	await button(page, 'Not now').click();
	await button(page, 'Memory').click();
	await button(page, 'Write a note').click();
	await page.getByRole('textbox', { name: 'Note', exact: true }).fill(`${CANARY} likes tea.`);
	await page.getByRole('textbox', { name: 'Who or what it is about' }).fill(CANARY);
	await button(page, 'Save').click();
	await page.getByRole('dialog').waitFor({ state: 'detached' });
	await button(page, 'Back').click();
	for (let message = 1; message < MESSAGES; message++)
		await say(page, `That was ${message} weeks ago, and ${CANARY} has not called.`);
	await page.getByRole('textbox').pressSequentially(`And then ${CANARY}`);
	// A draft is kept a moment after the last letter.
	await page.waitForTimeout(3000);
};

describe('the profile of a browser in which somebody used the app', () => {
	it.each(BACKINGS)('holds nothing of what they wrote (%s)', async (backing: Backing) => {
		await buildIfNeeded();
		const server = await serve(BUILT, 0);
		const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
		const profile = mkdtempSync(join(tmpdir(), 'confidant-app-scan-'));
		const running = startBrowser({ profile, address, backing, isDriven: true });
		const portFile = join(profile, 'DevToolsActivePort');
		await expect
			.poll(() => existsSync(portFile) && readFileSync(portFile, 'utf8'), { timeout: 30_000 })
			.toContain('/');
		const [port] = readFileSync(portFile, 'utf8').split('\n');
		const driver = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
		const page = driver.contexts()[0]?.pages()[0];
		if (page === undefined) throw new Error('The browser shows no page');
		await write(page);
		expect(scan(profile, CANARIES)).toEqual([]);
		await driver.close();
		await running.close();
		expect(scan(profile, CANARIES)).toEqual([]);
		server.close();
		server.closeAllConnections();
		rmSync(profile, { recursive: true });
	});
});
