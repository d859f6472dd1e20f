import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EXIT_PAGE } from '../../src/content/exit-page.ts';
import { keep, launchBrowser, openApp, say, start, type App } from '../support/app.ts';

/** Milliseconds from the tap to the blank page, as docs promise it. */
const LIMIT = 50;

let browser: Browser;
let app: App;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => app.close());

/** The app over a vault; where *exit now* leads nobody ever answers, so that the page can still tell. */
const openKept = async (): Promise<Page> => {
	app = await openApp(browser, { reducedMotion: 'reduce' });
	await app.context.route(`${EXIT_PAGE}**`, () => undefined);
	await start(app.page);
	await say(app.page, 'My landlord wants me out by Friday and I am scared.');
	await keep(app.page);
	return app.page;
};

/** Does `leave`, and gives the milliseconds until a frame with nothing in it was drawn. */
const untilBlank = async (page: Page, event: 'click' | 'keyup', leave: () => Promise<unknown>) => {
	const told = new Promise<number>((resolve) => {
		void page.exposeFunction('tellBlank', resolve);
	});
	await page.evaluate((type) => {
		addEventListener(
			type,
			({ timeStamp }) => {
				const look = () => {
					if (document.body.childElementCount > 0) return;
					// After the frame was drawn.
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => {
						(globalThis as unknown as { tellBlank: (milliseconds: number) => void }).tellBlank(
							performance.now() - timeStamp,
						);
					};
					port2.postMessage(null);
				};
				requestAnimationFrame(look);
			},
			{ capture: true },
		);
	}, event);
	await leave();
	return told;
};

const exit = (page: Page) =>
	page.getByRole('button', { name: 'Exit now' }).first().click({ noWaitAfter: true });

// Another test beside this one can only slow it: the quickest of three tries counts.
describe('exit now is blank at once', { retry: 2 }, () => {
	it('over a conversation that is kept', async () => {
		const page = await openKept();
		expect(await untilBlank(page, 'click', () => exit(page))).toBeLessThan(LIMIT);
	});

	it('while what was said is read and answered', async () => {
		const page = await openKept();
		const box = page.getByRole('textbox');
		// Read in several windows: the reader is busy for a while.
		await box.fill('My landlord wants me out by Friday and I do not know where to go. '.repeat(60));
		await box.press('Enter');
		await page.getByRole('button', { name: 'Stop' }).waitFor();
		expect(await untilBlank(page, 'click', () => exit(page))).toBeLessThan(LIMIT);
	});

	it('from a screen behind the conversation, by the keys', async () => {
		const page = await openKept();
		await page.getByRole('button', { name: 'Privacy' }).click();
		await page.getByRole('heading', { name: 'Privacy', level: 1 }).waitFor();
		expect(
			await untilBlank(page, 'keyup', async () => {
				for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
			}),
		).toBeLessThan(LIMIT);
	});
});
