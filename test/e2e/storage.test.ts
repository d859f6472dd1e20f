import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
	comeBack,
	keep,
	launchBrowser,
	openApp,
	say,
	start,
	waitForOffline,
	type App,
} from '../support/app.ts';

let browser: Browser;
let app: App;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => app.close());

const open = async (options: Parameters<typeof openApp>[1] = {}): Promise<Page> => {
	app = await openApp(browser, { reducedMotion: 'reduce', ...options });
	await start(app.page);
	return app.page;
};

/** The device has so many bytes for this page beyond what it takes now; null: as many as it really has. */
const leaveRoom = async (page: Page, bytes: number | null) => {
	const devtools = await app.context.newCDPSession(page);
	const origin = app.address.slice(0, -1);
	const { usage } = await devtools.send('Storage.getUsageAndQuota', { origin });
	await devtools.send('Storage.overrideQuotaForOrigin', {
		origin,
		...(bytes === null ? {} : { quotaSize: usage + bytes }),
	});
};

/** As a browser does for a page that is installed or used a lot. */
const agreeToPersist = async (page: Page) => {
	const ofPage = await app.context.newCDPSession(page);
	const { targetInfo } = await ofPage.send('Target.getTargetInfo');
	const ofBrowser = await browser.newBrowserCDPSession();
	await ofBrowser.send('Browser.grantPermissions', {
		origin: app.address.slice(0, -1),
		permissions: ['durableStorage'],
		...(targetInfo.browserContextId === undefined ? {} : { browserContextId: targetInfo.browserContextId }),
	});
};

const MEGABYTE = 2 ** 20;
const LITTLE = 'This page has little room left on this device';

describe('a device that is running out of room', () => {
	it('is told of while what is said is still kept, once', async () => {
		const page = await open();
		await say(page, 'My landlord wants me out by Friday and I am scared.');
		await keep(page);
		await waitForOffline(page);
		await say(page, 'I have not slept.');
		expect(await page.getByText(LITTLE).count()).toBe(0);
		await leaveRoom(page, 8 * MEGABYTE);
		await say(page, 'He shouted at me yesterday.');
		await page.getByText(LITTLE).waitFor();
		await page.getByRole('region', { name: 'About what is kept' }).getByRole('button').click();
		await say(page, 'I do not want to go home.');
		expect(await page.getByText(LITTLE).count()).toBe(0);
		await page.getByRole('button', { name: 'Privacy' }).click();
		await page.getByText(LITTLE).waitFor();
		await page.getByRole('button', { name: 'Back', exact: true }).click();
		await comeBack(page);
		await page.getByRole('log').getByText('I do not want to go home.').waitFor();
	});

	it('says so of what it cannot keep, and keeps it once there is room', async () => {
		const page = await open();
		await say(page, 'My landlord wants me out by Friday and I am scared.');
		await keep(page);
		await waitForOffline(page);
		await leaveRoom(page, -8 * MEGABYTE);
		const box = page.getByRole('textbox');
		await box.fill('He shouted at me yesterday. '.repeat(20));
		await box.press('Enter');
		await page
			.getByRole('alert')
			.getByText('There is no room left on this device')
			.waitFor({ timeout: 60_000 });
		await leaveRoom(page, null);
		await page.getByRole('button', { name: 'Try again' }).last().click();
		await page.getByRole('alert').waitFor({ state: 'detached' });
		await comeBack(page);
		await page.getByRole('log').getByText('He shouted at me yesterday.').first().waitFor();
	});
});

describe('how it is kept says', () => {
	it('that a browser which did not agree may remove it', async () => {
		const page = await open();
		await say(page, 'My landlord wants me out by Friday and I am scared.');
		await keep(page);
		await page.getByRole('button', { name: 'Privacy' }).click();
		await page.getByText('Your browser may remove it').waitFor();
	});

	it('that one which agreed will not', async () => {
		const page = await open();
		await agreeToPersist(page);
		await say(page, 'My landlord wants me out by Friday and I am scared.');
		await keep(page);
		await page.getByRole('button', { name: 'Privacy' }).click();
		await page.getByText('Your browser has agreed').waitFor();
	});

	it('in Safari, before anything is kept there, that it goes after seven days', async () => {
		const page = await open();
		// The engine's own vendor, which is all this page asks of it.
		await page.addInitScript(() => {
			Object.defineProperty(Navigator.prototype, 'vendor', { value: 'Apple Computer, Inc.' });
		});
		await page.reload();
		await say(page, 'My landlord wants me out by Friday and I am scared.');
		await page.getByRole('button', { name: 'Keep it…' }).click();
		await page.getByRole('dialog').getByText('seven days').waitFor();
		await page.getByRole('dialog').getByText('home screen').waitFor();
	});
});
