import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import sirv from 'sirv';
import { startBrowser } from '../crash/browser.ts';
import { BLOCK_SIZE } from '../../src/core/models/blocks.ts';
import { aModel } from '../support/a-model.ts';
import { buildPage } from '../support/build-page.ts';
import { openHostileHost } from '../support/hostile-host.ts';
import type { BenchOrder, Timed } from './download-page.ts';
import { spread } from './statistics.ts';

/** As many bytes as web-llm's shards have; eight of them are as many as a small model has. */
const SHARD = 32 * 2 ** 20;

const RUNS = 11;

/** Bytes a second; a line of 100 Mbit/s, faster than most that reach a phone. */
const LINE = 12.5e6;

/**
 * Our download, every byte hashed and written where its engine reads it, against the same bytes by plain
 * `fetch`, on the loopback address: read into memory and let go; and kept in a cache, as web-llm does by itself, which is
 * the least that keeping them can cost. Ratios are of bytes a second, ours over theirs; a run of each in turn.
 *
 * No driver is attached: while one watches the network Chromium copies every answer of up to 20 MiB for it, which doubled
 * what our ranges cost and left the whole files beside them alone.
 */
export const benchDownload = async () => {
	const folder = mkdtempSync(join(tmpdir(), 'confidant-bench-download-'));
	await buildPage(new URL('./download-page.ts', import.meta.url), folder);
	let order: BenchOrder | null = null;
	let hear: (times: readonly Timed[] | string) => void = () => undefined;
	const files = sirv(folder);
	const host = await openHostileHost((request, response) => {
		if (request.url === '/order.json') response.end(JSON.stringify(order));
		else if (request.url === '/warm') {
			warmMemory(folder);
			response.end();
		} else if (request.url === '/times')
			void json(request).then((times) => hear(times as readonly Timed[] | string));
		else files(request, response);
	});
	const measure = async (shards: number, runs: number) => {
		const model = aModel(host, Array<number>(shards).fill(SHARD), { blockSize: BLOCK_SIZE });
		order = { model, runs };
		const profile = mkdtempSync(join(tmpdir(), 'confidant-bench-profile-'));
		const heard = new Promise<readonly Timed[] | string>((resolve) => (hear = resolve));
		const browser = startBrowser({ profile, address: host.address, backing: 'leveldb' });
		try {
			const times = await heard;
			if (typeof times === 'string') throw new Error(times);
			return {
				megabytes: model.downloadBytes / 1e6,
				runs,
				megabytesPerSecond: spread(times.map(({ ours }) => model.downloadBytes / ours / 1000)),
				ratioToFetch: spread(times.map(({ ours, fetched }) => fetched / ours)),
				ratioToFetchAndKeep: spread(times.map(({ ours, kept }) => kept / ours)),
				keptToFetch: spread(times.map(({ fetched, kept }) => fetched / kept)),
			};
		} finally {
			await browser.close();
			rmSync(profile, { recursive: true, force: true });
		}
	};
	try {
		const loopback = await measure(8, RUNS);
		host.trick(() => ({ is: 'slow', pace: LINE }));
		return { loopback, lineOf100MegabitPerSecond: await measure(2, 1) };
	} finally {
		await host.close();
		rmSync(folder, { recursive: true, force: true });
	}
};

/**
 * A virtual machine gives memory back to its host when nothing used it for two seconds, and to be given it again costs a
 * way that writes files as much as all its work. So each way begins with memory that was just used.
 */
const warmMemory = (folder: string): void => {
	const file = join(folder, 'warm');
	for (let written = 0; written < WARM; written += PART.length) writeFileSync(file, PART, { flag: 'a' });
	rmSync(file);
};

/** Bytes; three times as many as a way fetches. */
const WARM = 24 * SHARD;

const PART = Buffer.alloc(2 ** 20, 1);
