import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
	button,
	choosePassphrase,
	field,
	keep,
	launchBrowser,
	openApp,
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

const tell = async (): Promise<Page> => {
	app = await openApp(browser, { reducedMotion: 'reduce' });
	await start(app.page);
	await say(app.page, SAID);
	return app.page;
};

const tellAndKeep = async (): Promise<Page> => {
	const page = await tell();
	await keep(page);
	return page;
};

describe('backup, copy and erasing', () => {
	it('a backup brings back what was deleted, and says before what it would change', async () => {
		const page = await tellAndKeep();
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
		await page.getByRole('log').getByText(SAID).waitFor();
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
		const page = await tellAndKeep();
		await button(page, 'Privacy').click();
		await page.getByText('Today', { exact: true }).click();
		await button(page, 'Delete this span…').click();
		await button(page, 'Delete it').click();
		await page.getByText('It is deleted.').waitFor();
		await button(page, 'Back').click();
		expect(await page.evaluate(() => document.body.textContent)).not.toContain(SAID);
		await page.reload();
		await unlock(page);
		await page.getByRole('textbox').waitFor();
		expect(await page.evaluate(() => document.body.textContent)).not.toContain(SAID);
	});
});
