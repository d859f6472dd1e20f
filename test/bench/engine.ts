import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import sirv from 'sirv';
import { PROMPT } from '../../src/content/en/prompt.ts';
import { composePrompt, type Message } from '../../src/core/reply/prompt.ts';
import { aPlan } from '../support/a-plan.ts';
import { buildPage } from '../support/build-page.ts';
import type { Engines, Pair } from './engine-page.ts';
import { spread } from './statistics.ts';

const SAID = 'I have not opened the letters for weeks because I am scared of what they say about the rent.';

/** Replies by each, in turn, every one with a seed of its own. */
const PAIRS = 24;

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * Our path from a prompt to reviewed sentences over transformers.js alone, both in a worker, with the tiny model on WASM:
 * the same prompt, the same seeds and the same text. `piecesPerSecondRatio`: of text a second, ours over bare.
 * `…Later`: milliseconds that ours comes after bare, to the first text and to the first whole sentence, ours reviewed.
 */
export const benchEngine = async (browser: Browser) => {
	const folder = mkdtempSync(join(tmpdir(), 'confidant-bench-engine-'));
	await buildPage(new URL('./engine-page.ts', import.meta.url), folder);
	cpSync(root('public/models'), join(folder, 'models'), { recursive: true });
	cpSync(root('node_modules/onnxruntime-web/dist'), join(folder, 'ort'), {
		recursive: true,
		filter: (path) => !/\.map$|webgl|jspi/u.test(path),
	});
	const server = createServer(sirv(folder));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const page = await browser.newPage();
	try {
		await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
		await page.waitForFunction(() => 'engines' in globalThis);
		const call = <Result>(name: keyof Engines, ...given: unknown[]): Promise<Result> =>
			page.evaluate(`engines[${JSON.stringify(name)}](...${JSON.stringify(given)})`);
		const prompt: readonly Message[] = composePrompt(aPlan(), SAID, [], [], PROMPT);
		await call('open', prompt);
		const pairs: Pair[] = [];
		for (let seed = 1; seed <= PAIRS; seed++) {
			const pair = await call<Pair>('pair', prompt, seed);
			if (pair.ours.text !== pair.bare.text.trimStart())
				throw new Error(`Other text for seed ${String(seed)}: ${pair.ours.text} | ${pair.bare.text}`);
			pairs.push(pair);
		}
		const seeds = [1, 2, 3, 4];
		const thread = await call<Awaited<ReturnType<Engines['measureThread']>>>('measureThread', prompt, seeds);
		const later = (of: (written: Pair['ours']) => number | null) =>
			spread(
				pairs.flatMap(({ ours, bare }) => {
					const [mine, other] = [of(ours), of(bare)];
					return mine === null || other === null ? [] : mine - other;
				}),
			);
		return {
			model: 'tiny',
			device: 'wasm',
			pairs: PAIRS,
			piecesPerSecond: spread(pairs.map(({ ours }) => (ours.pieces / ours.whole) * 1000)),
			piecesPerSecondRatio: spread(pairs.map(({ ours, bare }) => bare.whole / ours.whole)),
			firstTextLater: later(({ first }) => first),
			firstReviewedSentenceLater: later(({ sentence }) => sentence),
			mainThread: thread,
		};
	} finally {
		await page.close();
		server.close();
		rmSync(folder, { recursive: true, force: true });
	}
};
