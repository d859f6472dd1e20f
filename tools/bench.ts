import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { benchDownload } from '../test/bench/download.ts';
import { benchEncoder } from '../test/bench/encoder.ts';
import { benchEngine } from '../test/bench/engine.ts';
import { benchEngineInApp } from '../test/bench/engine-app.ts';
import { weighFirstLoad } from '../test/bench/first-load.ts';
import { benchOpening } from '../test/bench/opening.ts';
import { benchPage } from '../test/bench/page.ts';
import { benchPolicy } from '../test/bench/policy.ts';
import { benchRecall } from '../test/bench/recall.ts';
import { benchTools } from '../test/bench/tools.ts';
import { benchTurn } from '../test/bench/turn.ts';
import { buildIfNeeded } from './build.ts';
import { ensureChromium } from './chromium.ts';

// `npm run --silent bench`: what the encoder, the page, its first load, the tools, a turn, recall and opening a vault
// cost, as one JSON object.

// Standard output is for the result alone: what a build writes there goes to standard error.
const print = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr);

const options = { executablePath: ensureChromium(), args: ['--no-sandbox'] };
const folder = mkdtempSync(join(tmpdir(), 'confidant-bench-'));
const browser = await chromium.launch(options);
try {
	console.error('The production build …');
	await buildIfNeeded();
	console.error('A turn in Node …');
	const turn = await benchTurn();
	console.error('The encoder beside two models of the usual sizes …');
	const encoder = await benchEncoder(browser, folder);
	console.error('A language model, ours and bare …');
	const engine = await benchEngine(browser);
	console.error('The app while a language model writes …');
	const engineInApp = await benchEngineInApp(browser);
	console.error('Recall with 1,000 to 100,000 notes …');
	const recall = await benchRecall(browser);
	console.error('Opening a vault with 1,000 to 100,000 notes …');
	const opening = await benchOpening(options);
	console.error('A download beside plain fetch …');
	const download = await benchDownload();
	console.error('The page, cold and warm …');
	const { page, firstVisit } = await benchPage(options);
	console.error('Each tool on a warm page …');
	const tools = await benchTools(browser);
	console.error('The page with the policy and without …');
	const policy = await benchPolicy(options);
	console.error('The bytes of the first load …');
	const firstLoad = await weighFirstLoad(firstVisit);
	const machine = {
		processor: cpus()[0]?.model ?? 'unknown',
		cores: cpus().length,
		node: process.version,
		browser: browser.version(),
	};
	print(
		`${JSON.stringify({ machine, encoder, engine, engineInApp, page, tools, policy, firstLoad, turn, recall, opening, download }, null, '\t')}\n`,
	);
} finally {
	await browser.close();
	rmSync(folder, { recursive: true, force: true });
}
