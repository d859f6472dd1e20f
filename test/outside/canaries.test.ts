import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT_PAGE } from '../../src/content/exit-page.ts';
import { BUILT } from '../../tools/build.ts';
import { findAtHome, findInTraffic } from './find-out.ts';
import { comeBackAndExit, writeEverywhere } from './flows.ts';
import { openIsolatedNetwork, whyNoNetwork, type IsolatedNetwork } from './isolated-network.ts';
import type { Heard } from './network-words.ts';
import { openWords } from './words.ts';

const why = whyNoNetwork();

/** What the bar asks for. */
const WORDS = 500;

/** Whom Chromium asks by itself, whatever page is open. */
const OWN_OF_BROWSER = /(^|\.)(google\.com|googleapis\.com|gvt1\.com)$/;

describe.skipIf(why !== null)(`what is typed${why === null ? '' : ` (not run: ${why})`}`, () => {
	let network: IsolatedNetwork;
	let home: string;
	const words = openWords(7);
	/** What was sent until *exit now*, and in the second visit alone. */
	let before: readonly Heard[];
	let second: readonly Heard[];
	let atHome: ReturnType<typeof findAtHome>;

	beforeAll(async () => {
		network = await openIsolatedNetwork();
		home = mkdtempSync(join(tmpdir(), 'confidant-home-'));
		const address = await network.host({ port: 8000, folder: BUILT, headers: 'sent' });
		const crashing = await network.launch(home);
		const page = crashing.context.pages()[0] ?? (await crashing.context.newPage());
		await page.goto(address);
		const passphrase = await writeEverywhere(page, words, join(home, 'Downloads'));
		const { heard: first } = await network.hear();
		await crashing.kill();
		const afterCrash = findAtHome(home, words.all());
		const again = await network.launch(home);
		const back = await again.context.newPage();
		await back.goto(address);
		await comeBackAndExit(back, passphrase, words);
		await again.context.close();
		const { heard } = await network.hear();
		before = first;
		second = heard.slice(first.length);
		atHome = [...afterCrash, ...findAtHome(home, words.all())];
		console.info([...words.given()].map(([flow, count]) => `${flow}: ${String(count)}`).join(', '));
	}, 900_000);
	afterAll(async () => {
		await network.close();
		rmSync(home, { recursive: true });
	}, 60_000);

	it(`is ${String(WORDS)} words and more, and what was saved is there`, () => {
		expect(words.all().length).toBeGreaterThanOrEqual(WORDS);
		expect(readdirSync(join(home, 'Downloads')).map((name) => name.replace(/\d.*\d/, ''))).toEqual([
			'backup-.age',
			'copy-.md',
		]);
	});

	it('lies nowhere in the profile, after a crash and after an exit', () => {
		expect(atHome).toEqual([]);
	});

	it('is in nothing that was sent, to anyone', async () => {
		expect(findInTraffic(await network.hear(), words.all())).toEqual([]);
	});

	it('went with no request to another host, from the first load on', () => {
		const asked = before.flatMap((one) => (one.is === 'name' ? [one.name] : []));
		expect(asked.filter((name) => !OWN_OF_BROWSER.test(name))).toEqual([]);
	});

	it('on the second visit asked the own host for nothing but a new service worker, and nobody else but the exit page', () => {
		const paths = second.flatMap((one) => (one.is === 'request' && one.to === 'app' ? [one.path] : []));
		expect([...new Set(paths)].filter((path) => path !== '/service-worker.js')).toEqual([]);
		const asked = second.flatMap((one) => (one.is === 'name' ? [one.name] : []));
		const others = new Set(asked.filter((name) => !OWN_OF_BROWSER.test(name)));
		expect([...others]).toEqual([new URL(EXIT_PAGE).host]);
	});
});
