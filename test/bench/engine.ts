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
import type { Engines, Pair, Written } from './engine-page.ts';
import { spread } from './statistics.ts';

const SAID = 'I have not opened the letters for weeks because I am scared of what they say about the rent.';

/** Replies that are compared, every one with a seed of its own. */
const REPLIES = 12;

/** Each is written so often by both, in turn; each opens the model so often. The best counts: what else the machine does only adds. */
const ROUNDS = 6;
const OPENINGS = 8;

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * Our path from a prompt to reviewed sentences over transformers.js alone, both in a worker, with the tiny model on WASM:
 * the same prompt, the same seeds and the same text. `piecesPerSecondRatio`: of text a second, ours over bare.
 * `…Later`: milliseconds that ours comes after bare, to the first text and to the first whole sentence, ours reviewed.
 * `fromCache`: milliseconds from choosing a model that lies on the shelf to that sentence, opening and ours testing it.
 * `atLeast` and `atMost` are the bars.
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
		const take = async (name: 'pair' | 'pairFromCache', seed: number, rounds: number): Promise<Pair> => {
			const pairs: Pair[] = [];
			for (let round = 0; round < rounds; round++) {
				const pair = await call<Pair>(name, prompt, seed, round % 2 === 1);
				if (pair.ours.text !== pair.bare.text.trimStart())
					throw new Error(`Other text for seed ${String(seed)}: ${pair.ours.text} | ${pair.bare.text}`);
				pairs.push(pair);
			}
			return { ours: bestOf(pairs.map(({ ours }) => ours)), bare: bestOf(pairs.map(({ bare }) => bare)) };
		};
		const pairs: Pair[] = [];
		for (let seed = 1; seed <= REPLIES; seed++) pairs.push(await take('pair', seed, ROUNDS));
		const fromCache = await take('pairFromCache', 1, OPENINGS);
		const seeds = [1, 2, 3, 4];
		const thread = await call<Awaited<ReturnType<Engines['measureThread']>>>('measureThread', prompt, seeds);
		return {
			model: 'tiny',
			device: 'wasm',
			replies: REPLIES,
			rounds: ROUNDS,
			piecesPerSecond: spread(pairs.map(({ ours }) => (ours.pieces / ours.whole) * 1000)),
			piecesPerSecondRatio: {
				...spread(pairs.map(({ ours, bare }) => bare.whole / ours.whole)),
				atLeast: 0.98,
			},
			firstTextLater: spread(pairs.map(({ ours, bare }) => ours.first - bare.first)),
			firstReviewedSentenceLater: {
				...spread(pairs.map(({ ours, bare }) => sentenceOf(ours) - sentenceOf(bare))),
				atMost: 20,
			},
			fromCache: {
				openings: OPENINGS,
				firstReviewedSentence: sentenceOf(fromCache.ours),
				bare: sentenceOf(fromCache.bare),
			},
			mainThread: { ...thread, atMost: 50 },
		};
	} finally {
		await page.close();
		server.close();
		rmSync(folder, { recursive: true, force: true });
	}
};

/** The least of each time. */
const bestOf = (all: readonly Written[]): Written => {
	const [first] = all;
	if (first === undefined) throw new RangeError('Nothing was written');
	const least = (of: (written: Written) => number): number => Math.min(...all.map(of));
	return {
		...first,
		first: least(({ first: each }) => each),
		sentence: first.sentence === null ? null : least(sentenceOf),
		whole: least(({ whole }) => whole),
	};
};

/** A reply of one sentence has it at its end. */
const sentenceOf = ({ sentence, whole }: Written): number => sentence ?? whole;
