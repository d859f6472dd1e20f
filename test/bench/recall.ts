import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright';
import { build } from 'vite';
import { serve } from '../../tools/serve.ts';
import { quantile, spread } from './statistics.ts';

const SIZES = [1_000, 10_000, 100_000] as const;

/** Rounds over all sizes, so that what else the machine does falls on each alike. */
const ROUNDS = 3;

const WARM_UP = 30;
const MESSAGES = 200;

/**
 * Memory's index in Chromium with so many notes: milliseconds of a message and of opening, the processor's own time for
 * them, which does not count what else the machine does, megabytes of the index alone, and how many times as much a
 * message costs with ten and with a hundred times the notes.
 */
export const benchRecall = async (browser: Browser) => {
	const folder = mkdtempSync(join(tmpdir(), 'confidant-bench-recall-'));
	await buildPage(folder);
	const server = await serve(folder, 0);
	try {
		const rounds: (readonly Measured[])[] = [];
		for (let round = 0; round < ROUNDS; round++) {
			const measured: Measured[] = [];
			for (const notes of SIZES) {
				// A page of its own: what one size leaves behind must not count for the next.
				const page = await browser.newPage();
				await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
				measured.push(await measure(page, await browser.newBrowserCDPSession(), notes, round));
				await page.close();
			}
			rounds.push(measured);
		}
		const of = (size: number, part: (measured: Measured) => number): number[] =>
			rounds.flatMap((round) => round.filter(({ notes }) => notes === size).map(part));
		const p95 = ({ times }: Measured): number => quantile(times, 0.95);
		const growth = (size: number) =>
			spread(
				rounds.map((round) => {
					const [least] = round;
					const other = round.find(({ notes }) => notes === size);
					if (least === undefined || other === undefined) throw new Error('A size was not measured');
					return other.processor.message / least.processor.message;
				}),
			);
		return {
			messages: MESSAGES,
			rounds: ROUNDS,
			sizes: SIZES.map((notes) => ({
				notes,
				milliseconds: {
					...spread(rounds.flatMap((round) => round.find((each) => each.notes === notes)?.times ?? [])),
					slowestTwentieth: spread(of(notes, p95)),
					opening: spread(of(notes, ({ opening }) => opening)),
				},
				processorMilliseconds: {
					message: spread(of(notes, ({ processor }) => processor.message)),
					opening: spread(of(notes, ({ processor }) => processor.opening)),
				},
				indexMegabytes: spread(of(notes, ({ bytes }) => bytes / 1e6)),
			})),
			overLeast: { 10_000: growth(10_000), 100_000: growth(100_000) },
		};
	} finally {
		server.close();
		rmSync(folder, { recursive: true, force: true });
	}
};

type Measured = {
	readonly notes: number;
	readonly opening: number;
	/** What the index takes beside the notes themselves. */
	readonly bytes: number;
	readonly times: readonly number[];
	readonly processor: { readonly opening: number; readonly message: number };
};

const measure = async (page: Page, whole: CDPSession, notes: number, seed: number): Promise<Measured> => {
	const devtools = await page.context().newCDPSession(page);
	await page.evaluate(`makeNotes(${notes})`);
	const before = await heldBytes(devtools);
	const start = await processorTime(whole);
	const opening = await page.evaluate<number>('openIndex()');
	const opened = await processorTime(whole);
	const bytes = (await heldBytes(devtools)) - before;
	await page.evaluate(`askMany(${WARM_UP}, 99)`);
	const warm = await processorTime(whole);
	const times = await page.evaluate<number[]>(`askMany(${MESSAGES}, ${seed})`);
	const asked = await processorTime(whole);
	return {
		notes,
		opening,
		bytes,
		times,
		processor: { opening: opened - start, message: (asked - warm) / MESSAGES },
	};
};

/** Milliseconds that pages have computed so far. */
const processorTime = async (whole: CDPSession): Promise<number> => {
	const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
	return processInfo
		.filter(({ type }) => type === 'renderer')
		.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
};

/** Objects and the bytes of typed arrays, after what nobody needs has been thrown away. */
const heldBytes = async (devtools: CDPSession): Promise<number> => {
	await devtools.send('HeapProfiler.enable');
	await devtools.send('HeapProfiler.collectGarbage');
	const { usedSize, backingStorageSize } = await devtools.send('Runtime.getHeapUsage');
	return usedSize + backingStorageSize;
};

const buildPage = async (folder: string): Promise<void> => {
	await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		build: {
			target: 'es2022',
			outDir: folder,
			emptyOutDir: true,
			modulePreload: { polyfill: false },
			rolldownOptions: {
				input: fileURLToPath(new URL('./recall-page.ts', import.meta.url)),
				output: { entryFileNames: 'recall-page.js' },
			},
		},
	});
	writeFileSync(
		join(folder, 'index.html'),
		'<!doctype html><script type="module" src="/recall-page.js"></script>',
	);
};
