import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import sirv from 'sirv';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Pace } from '../../src/adapters/shelf/messages.ts';
import type { LanguageModel, ModelFile } from '../../src/core/models/model.ts';
import type { Progress } from '../../src/ports/shelf.ts';
import { ensureChromium } from '../../tools/chromium.ts';
import { buildPage } from './build-page.ts';
import type { Rig } from './download-page.ts';
import { openHostileHost, type HostileHost } from './hostile-host.ts';

// The download in a real browser, its worker, its files and its store, against a host that fails on purpose. A test file
// that imports this has all of it opened before its tests and closed after them, and for each test a page of its own.

export const KB = 1024;

export const MB = 1024 * KB;

export const PACE: Pace = {
	askedBytes: 64 * KB,
	blockSize: 4 * KB,
	waits: [20, 20, 20],
	stallLimit: 1500,
};

const folder = mkdtempSync(join(tmpdir(), 'confidant-download-'));

export let browser: Browser;
/** Serves the page; the own origin's mirror lies on it. */
export let own: HostileHost;
export let host: HostileHost;
export let page: Page;

beforeAll(async () => {
	await buildPage(new URL('./download-page.ts', import.meta.url), folder);
	own = await openHostileHost(sirv(folder));
	host = await openHostileHost();
	browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
});

afterAll(async () => {
	await browser.close();
	await own.close();
	await host.close();
	rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
	page = await openPage(await browser.newContext());
});

afterEach(async () => {
	host.trick(null);
	await page.context().close();
});

/** For a test that closes the page: the next acts go there, and it is closed after the test. */
export const goOnIn = (next: Page): void => {
	page = next;
};

export const openPage = async (
	context: { readonly newPage: () => Promise<Page> },
	pace = PACE,
): Promise<Page> => {
	const opened = await context.newPage();
	await opened.goto(own.address);
	await opened.waitForFunction('"rig" in globalThis');
	await opened.evaluate((pace) => (globalThis as unknown as { rig: Rig }).rig.open(pace), pace);
	return opened;
};

/** `rig` of `download-page.ts`; a function that travels finds it under that name in the page. */
declare const rig: Rig;

export const begin = (
	model: LanguageModel,
	from: 'publisher' | 'mirror' = 'publisher',
	on = page,
): Promise<void> => on.evaluate(([model, from]) => rig.begin(model, from), [model, from] as const);

export const until = (
	model: LanguageModel,
	wanted: readonly Progress['is'][],
	on = page,
): Promise<Progress> =>
	on.evaluate(([id, wanted]) => rig.until(id, wanted, 20_000), [model.id, wanted] as const);

export const fetchAll = async (
	model: LanguageModel,
	from: 'publisher' | 'mirror' = 'publisher',
): Promise<Progress> => {
	await begin(model, from);
	return until(model, ['ready', 'failed', 'paused']);
};

export const missing = (
	model: LanguageModel,
	how: 'quick' | 'every-byte' = 'every-byte',
): Promise<readonly ModelFile[]> =>
	page.evaluate(([model, how]) => rig.shelf.missing(model, how), [model, how] as const);

/** Bytes that went out for the files of a model that is known whole. */
export const sentOf = (model: LanguageModel): number =>
	model.files.reduce((sum, { path }) => sum + host.sent(`${model.id}/${path}`), 0);
