import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright';
import {
	button,
	comeBack,
	keep,
	launchBrowser,
	openApp,
	say,
	start,
	waitForOffline,
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

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

/** Something told and kept, every file of the page kept too. */
const tellAndKeep = async (options: Parameters<typeof openApp>[1] = {}): Promise<Page> => {
	app = await openApp(browser, { reducedMotion: 'reduce', ...options });
	await start(app.page);
	await say(app.page, SAID);
	await keep(app.page);
	await waitForOffline(app.page);
	return app.page;
};

const askToErase = async (page: Page) => {
	await button(page, 'Privacy').click();
	await button(page, 'Delete everything…').click();
};

const erase = async (page: Page) => {
	await askToErase(page);
	await button(page, 'Delete everything').last().click();
};

/** Everything that a browser lets a page see of what pages of its origin left. */
const left = (page: Page) =>
	page.evaluate(async () => {
		const files: string[] = [];
		for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
		return [
			...(await indexedDB.databases()).map(({ name }) => name),
			...files,
			...(await caches.keys()),
			...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
			...Object.keys(localStorage),
			...Object.keys(sessionStorage),
		];
	});

describe('erasing everything', () => {
	it('leaves nothing on the device, says what may remain, and leads back to a first visit', async () => {
		const page = await tellAndKeep();
		expect(await left(page)).toEqual(expect.arrayContaining(['vault', 'shell', 'preferences']));
		await erase(page);
		await heading(page, 'Everything is deleted').waitFor();
		expect(await left(page)).toEqual([]);
		await page.getByText('your browser history').waitFor();
		// The host had the browser clear up behind what was deleted.
		expect(await page.getByText('locked traces').count()).toBe(0);
		await page.getByRole('link', { name: 'Open this page anew' }).click();
		await start(page);
		await button(page, 'Not kept').waitFor();
		expect(await page.evaluate(() => document.body.textContent)).not.toContain(SAID);
	});

	it('does so with no network, and says what only the host could have done', async () => {
		const page = await tellAndKeep();
		await app.killServer();
		await erase(page);
		await heading(page, 'Everything is deleted').waitFor();
		await page.getByText('locked traces').waitFor();
		expect(await left(page)).toEqual([]);
	});

	it('does so on a host that knows no Clear-Site-Data', async () => {
		const page = await tellAndKeep();
		// What such a host answers: no page and no header at that address.
		await app.context.route('**/erase', (route) => route.fulfill({ status: 404, body: 'Not found' }));
		await erase(page);
		await heading(page, 'Everything is deleted').waitFor();
		await page.getByText('locked traces').waitFor();
		expect(await left(page)).toEqual([]);
	});

	it('takes the words out of every other tab', async () => {
		const page = await tellAndKeep();
		const other = await app.context.newPage();
		await other.goto(app.address);
		await comeBack(other);
		await other.getByRole('log').getByText(SAID).waitFor();
		await erase(page);
		await other.waitForURL('about:blank');
		await heading(page, 'Everything is deleted').waitFor();
		expect(await left(page)).toEqual([]);
	});

	it('is finished by the next start when it was cut short', async () => {
		const page = await tellAndKeep();
		await askToErase(page);
		// The tab dies with the choice made and nothing erased yet.
		await page.evaluate(() => {
			localStorage.setItem('erasing', '1');
		});
		await page.close();
		const next = await app.context.newPage();
		await next.goto(app.address);
		await heading(next, 'Everything is deleted').waitFor();
		expect(await left(next)).toEqual([]);
	});

	it('says what is left when something would not go, and goes on from there', async () => {
		const page = await tellAndKeep();
		await app.killServer();
		const holder = await app.context.newPage();
		// It does not hear the others, and keeps a database open, as a frozen tab does.
		await holder.addInitScript(() => {
			addEventListener('storage', (event) => {
				event.stopImmediatePropagation();
			});
		});
		await holder.goto(app.address);
		await heading(holder, 'Locked').waitFor();
		await holder.evaluate(async () => {
			const request = indexedDB.open('held');
			await new Promise((resolve) => {
				request.onsuccess = resolve;
			});
			// Not to be collected.
			Object.assign(globalThis, { held: request.result });
		});
		await erase(page);
		await heading(page, 'Not everything is deleted yet').waitFor({ timeout: 60_000 });
		await page.getByText('locked words, in one of the places').waitFor();
		await holder.close();
		await button(page, 'Try again').click();
		await heading(page, 'Everything is deleted').waitFor();
		expect(await left(page)).toEqual([]);
	});
});

describe('the address that erases', () => {
	it('asks first, whoever led there, and keeps everything until there is a yes', async () => {
		const page = await tellAndKeep();
		await page.goto(`${app.address}erase`);
		await heading(page, 'Delete everything?').waitFor();
		await page.getByRole('link', { name: 'Keep it' }).click();
		await comeBack(page);
		await page.getByRole('log').getByText(SAID).waitFor();
	});

	it('is obeyed by no link from elsewhere, on a device without the service worker too', async () => {
		const page = await tellAndKeep();
		await page.evaluate(async () => {
			for (const each of await navigator.serviceWorker.getRegistrations()) await each.unregister();
		});
		await page.goto('about:blank');
		await page.goto(`${app.address}erase`);
		await heading(page, 'Delete everything?').waitFor();
		expect(await left(page)).toEqual(expect.arrayContaining(['vault', 'preferences']));
	});

	it('says so to whoever was never here', async () => {
		app = await openApp(browser);
		// Another profile, which has not opened the app.
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(`${app.address}erase`);
		await heading(page, 'Nothing is kept here').waitFor();
		await button(page, 'Exit now').waitFor();
		await context.close();
	});

	it('says so to whoever looks again after everything was deleted', async () => {
		const page = await tellAndKeep();
		await app.context.route('**/erase', (route) => route.fulfill({ status: 404, body: 'Not found' }));
		await erase(page);
		await heading(page, 'Everything is deleted').waitFor();
		// The service worker lives as long as the page does, and sees this: it writes it down nowhere.
		await page.evaluate(() => fetch('nowhere').catch(() => undefined));
		await page.goto('about:blank');
		await page.waitForTimeout(1500);
		await page.goto(`${app.address}erasing.html`);
		await heading(page, 'Nothing is kept here').waitFor();
		expect(await left(page)).toEqual([]);
	});

	for (const colorScheme of ['light', 'dark'] as const)
		it(`has no accessibility violation and does not scroll sideways at 320 px, ${colorScheme}`, async () => {
			const page = await tellAndKeep({ colorScheme, viewport: { width: 320, height: 568 } });
			await page.goto(`${app.address}erase`);
			const found: string[] = [];
			const look = async (name: string) => {
				await heading(page, name).waitFor();
				const { violations } = await new AxeBuilder({ page }).analyze();
				found.push(
					...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${name}: ${id}: ${html}`)),
				);
				expect(
					await page.evaluate(
						() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
					),
				).toBe(0);
			};
			await look('Delete everything?');
			await button(page, 'Delete everything').click();
			await look('Everything is deleted');
			expect(found).toEqual([]);
		});
});
