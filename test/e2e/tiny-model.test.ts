import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VOICES } from '../../src/content/en/voices.ts';
import { FAILURES } from '../../src/content/en/failures.ts';
import { launchBrowser, openApp, say, start, waitForOffline, type App } from '../support/app.ts';
import { inStore } from '../support/stored-models.ts';

// From choosing a model to its reviewed sentences, with the app's own test model.

const SAID = [
	'My dad is not talking to me since I failed my exam.',
	'My mum rang me today and I did not know what to say.',
	'I had a row with my sister about money.',
	'My boss shouted at me in front of everyone.',
	'My friend has not written to me for weeks.',
	'I moved here in spring and know nobody.',
];

let browser: Browser;
let app: App;
beforeAll(async () => {
	browser = await launchBrowser();
	app = await openApp(browser);
});
afterAll(async () => {
	await app.close();
	await browser.close();
});

const openModels = async (): Promise<Page> => {
	const page = await app.context.newPage();
	await page.goto(new URL('models.html', app.address).href);
	// It opens by itself once something of its models is here.
	const testers = page.locator('details').filter({ has: page.getByText('For testers') });
	await testers.evaluate((details: HTMLDetailsElement) => (details.open = true));
	return page;
};

const VOICE = new RegExp(Object.values(VOICES).join('|').replaceAll('.', '\\.'));

/** Says something, and gives the line under the reply that tells who wrote it. */
const sayAndSeeVoice = async (page: Page, said: string): Promise<string> => {
	await say(page, said);
	const line = page.getByText(VOICE).nth((await page.locator('article.reply').count()) - 1);
	return line.innerText();
};

/** Says one thing after the other until a reply holds a sentence of the model: what it writes does not always pass. */
const sayUntilModelSpeaks = async (page: Page): Promise<void> => {
	for (const said of SAID) {
		const voice = await sayAndSeeVoice(page, said);
		if (voice.includes(VOICES.model) || voice.includes(VOICES.both)) return;
	}
	throw new Error('No sentence of the model passed its review');
};

describe('a model that was chosen', () => {
	it('is fetched in a tab of its own and speaks in the conversation that was open', async () => {
		await start(app.page);
		expect(await sayAndSeeVoice(app.page, SAID[0] ?? '')).toBe(VOICES.guide);
		const models = await openModels();
		await models.getByRole('button', { name: /^Get .* from the host of this page/ }).click();
		await models.getByRole('button', { name: /^Use it in the conversation/ }).click();
		await models.getByText('It is here, and writes in the conversation.').waitFor();
		await models.close();
		await sayUntilModelSpeaks(app.page);
	});

	it('speaks after a restart without a network', async () => {
		await waitForOffline(app.page);
		await app.context.setOffline(true);
		await app.page.reload();
		await sayUntilModelSpeaks(app.page);
		await app.context.setOffline(false);
	});

	it('half gone, is told under the reply that the guide wrote, repaired, and speaks again', async () => {
		await app.page.evaluate(inStore, { is: 'drop', ending: 'tokenizer.json' } as const);
		await app.page.reload();
		expect(await sayAndSeeVoice(app.page, SAID[0] ?? '')).toBe(
			`${VOICES.guide} ${FAILURES['engine-missing'].what}`,
		);

		const models = await openModels();
		await models.getByText('Some of its files are gone, or have changed.').waitFor();
		await models.getByRole('button', { name: /^Fetch what is missing/ }).click();
		await models.getByText('It is here, and writes in the conversation.').waitFor();
		await models.close();
		await sayUntilModelSpeaks(app.page);
	});
});
