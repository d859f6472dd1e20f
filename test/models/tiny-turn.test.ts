import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../src/adapters/catalogue/catalogue.ts';
import type { Turn } from '../../src/core/turn.ts';
import { launchBrowser } from '../support/app.ts';
import { openStage, type Stage } from './stage.ts';
import type { TurnPage } from './turn-page.ts';

// The tiny model from the mirror over the shelf and the app's own worker to a reviewed sentence, on both devices of ONNX Runtime.

const SAID = [
	'My dad is not talking to me since I failed my exam.',
	'My mum rang me today and I did not know what to say.',
	'I had a row with my sister about money.',
];

const tiny = CATALOGUE.models.find(({ id }) => id === 'tiny');

let stage: Stage;
let browser: Browser;
let page: Page;

const call = <Result>(name: keyof TurnPage, ...given: unknown[]): Promise<Result> =>
	page.evaluate(`turnPage[${JSON.stringify(name)}](...${JSON.stringify(given)})`);

beforeAll(async () => {
	stage = await openStage('turn-page.html');
	browser = await launchBrowser(['--enable-unsafe-webgpu']);
});

afterAll(async () => {
	await browser.close();
	stage.close();
});

/** Sentences of the model that passed review; where all were struck, those of a next reply. */
const speak = async (): Promise<Turn> => {
	for (const said of SAID) {
		const turn = await call<Turn>('say', said);
		expect(turn.ending).toBe('finished');
		expect(turn.written).toMatchObject({ model: 'tiny', leftOut: 0 });
		if (turn.sentences.some(({ text, move }) => move === null && turn.written?.raw.includes(text)))
			return turn;
	}
	throw new Error('No sentence of the model passed its review');
};

describe.each(['wasm', 'webgpu'] as const)('the tiny model on %s', (device) => {
	beforeAll(async () => {
		page = await browser.newPage();
		await page.goto(stage.address);
		await page.waitForFunction('"turnPage" in globalThis');
	});

	afterAll(() => page.close());

	test('passes its self-test and has a sentence shown', { timeout: 480_000 }, async ({ skip }) => {
		const isThere =
			device === 'wasm' || (await page.evaluate<boolean>(`navigator.gpu?.requestAdapter().then(Boolean)`));
		skip(!isThere, 'Chromium gives no WebGPU here, not even one that a processor computes');
		expect(await call('get', tiny)).toBe('ready');
		await call('choose', tiny, device);
		await call('open');
		const asked = stage.asked.length;
		const turn = await speak();
		// Where a processor plays the GPU, and does other things too, the whole of a reply may take longer than one is waited for.
		expect(['done', 'held-back', 'engine-slow']).toContain(turn.written?.ending);
		expect(stage.asked.slice(asked)).toEqual([]);
	});
});
