import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type LaunchOptions, type Page } from 'playwright';
import sirv from 'sirv';
import { aModel } from '../support/a-model.ts';
import { buildPage } from '../support/build-page.ts';
import type { Timed } from './download-page.ts';
import { openHostileHost } from '../support/hostile-host.ts';
import { spread } from './statistics.ts';

/** As many bytes as web-llm's shards have, and so many of them. */
const FILES = Array<number>(4).fill(32 * 2 ** 20);

const RUNS = 5;

/** Bytes a second; a line of 100 Mbit/s, faster than most that reach a phone. */
const LINE = 12.5e6;

/**
 * Our download, every byte hashed twice and on the disk in its cache at the end, against the same bytes by plain
 * `fetch`, on the loopback address: read into memory and let go; and kept in a cache, as web-llm does by itself. Ratios
 * are of bytes a second, ours over theirs; a run of each in turn.
 */
export const benchDownload = async (options: LaunchOptions) => {
	const folder = mkdtempSync(join(tmpdir(), 'confidant-bench-download-'));
	const profile = mkdtempSync(join(tmpdir(), 'confidant-bench-profile-'));
	await buildPage(new URL('./download-page.ts', import.meta.url), folder);
	const host = await openHostileHost(sirv(folder));
	const model = aModel(host, FILES);
	const context = await chromium.launchPersistentContext(profile, options);
	try {
		const page = await context.newPage();
		await page.goto(host.address);
		await page.waitForFunction('"time" in globalThis');
		const measure = async (runs: number) => {
			const times: Timed[] = [];
			for (let run = 0; run < runs; run++) times.push(await timeOnce(page, model));
			return {
				megabytesPerSecond: spread(times.map(({ ours }) => model.downloadBytes / ours / 1000)),
				ratioToFetch: spread(times.map(({ ours, fetched }) => fetched / ours)),
				ratioToFetchAndKeep: spread(times.map(({ ours, kept }) => kept / ours)),
			};
		};
		const loopback = await measure(RUNS);
		host.trick(() => ({ is: 'slow', pace: LINE }));
		return {
			megabytes: model.downloadBytes / 1e6,
			runs: RUNS,
			loopback,
			lineOf100MegabitPerSecond: await measure(1),
		};
	} finally {
		await context.close();
		await host.close();
		for (const each of [folder, profile]) rmSync(each, { recursive: true, force: true });
	}
};

const timeOnce = (page: Page, model: ReturnType<typeof aModel>): Promise<Timed> =>
	page.evaluate(`time(${JSON.stringify(model)})`);
