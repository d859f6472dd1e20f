import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { replayTrace } from '../../tools/replay-trace.ts';
import { traceShape, type ReadTrace } from '../../tools/trace-shape.ts';
import { launchBrowser, openApp, say, start, type App } from '../support/app.ts';

const SAID = [
	'My landlord Quibblethorp wants me out by Friday.',
	'I feel sick about it.',
	'I want to kill myself',
];

describe('a trace that a person saves', () => {
	let browser: Browser;
	let app: App;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());
	afterEach(() => app.close());

	const talk = async (): Promise<Page> => {
		app = await openApp(browser);
		await start(app.page);
		for (const said of SAID) await say(app.page, said);
		return app.page;
	};

	const save = async (page: Page): Promise<readonly ReadTrace[]> => {
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save the file' }).click(),
		]);
		expect(file.suggestedFilename()).toMatch(/^trace-\d{4}-\d\d-\d\d\.jsonl$/);
		text = readFileSync(await file.path(), 'utf8');
		return text
			.trim()
			.split('\n')
			.map((line) => v.parse(traceShape, JSON.parse(line)));
	};
	let text = '';

	const differences = async (traces: readonly ReadTrace[]) =>
		(await Promise.all(traces.map((trace) => replayTrace(trace, traces)))).flatMap(
			(replayed) => replayed.differences,
		);

	it('of a whole conversation, with words, is replayed without a difference', async () => {
		const page = await talk();
		await page.getByRole('button', { name: 'Privacy', exact: true }).click();
		await page
			.locator('section')
			.filter({ has: page.getByRole('heading', { name: 'For a researcher' }) })
			.getByRole('button')
			.click();
		await page.getByRole('radio', { name: 'Put my words in' }).check();
		const traces = await save(page);
		expect(traces.map(({ turn, words }) => [words, turn.said])).toEqual(SAID.map((said) => ['kept', said]));
		expect(traces[0]?.versions).toMatchObject({
			app: expect.stringMatching(/^([0-9a-f]{64}|first-.*\.js)$/) as string,
			encoder: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
			engine: null,
		});
		expect(await differences(traces)).toEqual([]);
		await page.getByText('The file was handed to your browser.').waitFor();
	});

	it('of one reply holds no word unless the person says so, and its decision is replayed', async () => {
		const page = await talk();
		await page.getByRole('button', { name: 'Why this reply' }).first().click();
		await page.getByRole('button', { name: 'Save this for a researcher…' }).click();
		const traces = await save(page);
		expect(traces.map(({ words }) => words)).toEqual(['left-out']);
		expect(text).not.toMatch(/Quibblethorp|landlord|Friday/);
		expect(await differences(traces)).toEqual([]);
	});
});
