import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT } from '../../tools/build.ts';
import { start } from '../support/app.ts';
import { findAtHome, findInTraffic } from './find-out.ts';
import { LEAKS, type Leak } from './leaks.ts';
import { PAST_GUARD } from './past-guard.ts';
import { plant } from './plant.ts';
import { openIsolatedNetwork, whyNoNetwork, type IsolatedNetwork } from './isolated-network.ts';
import { openWords } from './words.ts';

const why = whyNoNetwork();

/** The app as it is: what finds the leaks must find nothing here. */
const NONE: Leak = { name: 'none', weakened: {}, plant: {}, caughtIn: 'traffic' };

const WORDS = 6;

describe.skipIf(why !== null)(`a planted leak${why === null ? '' : ` (not run: ${why})`}`, () => {
	let network: IsolatedNetwork;
	let folder: string;
	const words = openWords(8);
	const saidTo = new Map<string, readonly string[]>();
	/** Every word that was found, and where. */
	let traces: readonly { readonly text: string; readonly where: Leak['caughtIn']; readonly at: string }[];

	beforeAll(async () => {
		network = await openIsolatedNetwork();
		folder = mkdtempSync(join(tmpdir(), 'confidant-leaks-'));
		const home = join(folder, 'home');
		const browser = await network.launch(home);
		await browser.context.addInitScript({ content: PAST_GUARD });
		for (const [number, leak] of [NONE, ...LEAKS].entries()) {
			const site = join(folder, String(number));
			const replaced = leak.weakened.replaced ?? [];
			plant(BUILT, site, { ...leak.plant, replaced });
			const changed = leak.weakened.headers ?? {};
			const address = await network.host({
				port: 8200 + number,
				folder: site,
				headers: 'sent',
				changed,
				replaced,
			});
			const said = words.take(WORDS, leak.name);
			saidTo.set(leak.name, said.split(' '));
			await type(browser.context, address, said, leak.plant.serviceWorker !== undefined);
		}
		// What browsers do in their own time: session files, reports, names.
		await wait(6000);
		// Spelling is the slowest, and on a busy machine asked for only when somebody writes on.
		const spelled = saidTo.get('spell check') ?? [];
		for (let tries = 0; tries < 10; tries++) {
			if (findInTraffic(await network.hear(), spelled).length > 0) break;
			await browser.context.pages().at(-1)?.keyboard.type('and ');
			await wait(3000);
		}
		await browser.kill();
		traces = [
			...findAtHome(home, words.all()).map(({ text, path }) => ({
				text,
				where: 'profile' as const,
				at: path,
			})),
			...findInTraffic(await network.hear(), words.all()).map(({ text, where }) => ({
				text,
				where: 'traffic' as const,
				at: where,
			})),
		];
	}, 900_000);
	afterAll(async () => {
		await network.close();
		rmSync(folder, { recursive: true });
	}, 60_000);

	it('is one of fifteen and more', () => {
		expect(LEAKS.length).toBeGreaterThanOrEqual(15);
	});

	it.each(LEAKS)('is caught: $name', ({ name, caughtIn }) => {
		const said = saidTo.get(name) ?? [];
		const found = traces.filter(({ text, where }) => where === caughtIn && said.includes(text));
		console.info(`${name}: ${[...new Set(found.map(({ at }) => at))].slice(0, 3).join(', ')}`);
		expect(found.length).toBeGreaterThan(0);
	});

	it('is not seen where there is none', () => {
		const said = saidTo.get(NONE.name) ?? [];
		expect(said).toHaveLength(WORDS);
		expect(traces.filter(({ text }) => said.includes(text))).toEqual([]);
	});
});

/** A visit in which something is said, key by key. */
const type = async (
	context: BrowserContext,
	address: string,
	said: string,
	needsServiceWorker: boolean,
): Promise<void> => {
	const page = await context.newPage();
	await page.goto(address);
	await start(page);
	if (needsServiceWorker) {
		await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
		await page.reload();
	}
	await page.locator('[role="textbox"]').click();
	await page.keyboard.type(`${said} `);
	await page.keyboard.press('Enter');
	await wait(700);
	// The tab stays: what a browser writes down of an open one is what a crash leaves behind.
	for (const other of context.pages())
		if (other !== page && !other.url().startsWith('http://localhost')) await other.close();
};
