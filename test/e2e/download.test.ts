import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright';
import sirv from 'sirv';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Pace } from '../../src/adapters/shelf/messages.ts';
import type { LanguageModel, ModelFile } from '../../src/core/models/model.ts';
import type { Progress } from '../../src/ports/shelf.ts';
import { ensureChromium } from '../../tools/chromium.ts';
import { aModel, aWebLlmModel, sha256, someBytes } from '../support/a-model.ts';
import { buildPage } from '../support/build-page.ts';
import type { Rig } from '../support/download-page.ts';
import { openHostileHost, type HostileHost } from '../support/hostile-host.ts';
import { startBrowser } from '../crash/browser.ts';
import { below, seededRandom } from '../support/seeded-random.ts';

// The download against hosts that fail in every way, in a real browser: its worker, its files and its caches.

const KB = 1024;

const MB = 1024 * KB;

/** Of the whole browser; 75 of the worker come to them. */
const KILLS = 25;

const PACE: Pace = { askedBytes: 64 * KB, pieceBytes: 16 * KB, waits: [20, 20, 20], stallLimit: 1500 };

const folder = mkdtempSync(join(tmpdir(), 'confidant-download-'));

let browser: Browser;
/** Serves the page; the own origin's mirror lies on it. */
let own: HostileHost;
let host: HostileHost;
let page: Page;

beforeAll(async () => {
	await buildPage(new URL('../support/download-page.ts', import.meta.url), folder);
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

const openPage = async (context: { readonly newPage: () => Promise<Page> }, pace = PACE): Promise<Page> => {
	const opened = await context.newPage();
	await opened.goto(own.address);
	await opened.waitForFunction('"rig" in globalThis');
	await opened.evaluate((pace) => (globalThis as unknown as { rig: Rig }).rig.open(pace), pace);
	return opened;
};

/** `rig` of `support/download-page.ts`; a function that travels finds it under that name in the page. */
declare const rig: Rig;

const begin = (model: LanguageModel, from: 'publisher' | 'mirror' = 'publisher', on = page): Promise<void> =>
	on.evaluate(([model, from]) => rig.begin(model, from), [model, from] as const);

const until = (model: LanguageModel, wanted: readonly Progress['is'][], on = page): Promise<Progress> =>
	on.evaluate(([id, wanted]) => rig.until(id, wanted, 20_000), [model.id, wanted] as const);

const fetchAll = async (
	model: LanguageModel,
	from: 'publisher' | 'mirror' = 'publisher',
): Promise<Progress> => {
	await begin(model, from);
	return until(model, ['ready', 'failed', 'paused']);
};

const missing = (
	model: LanguageModel,
	how: 'quick' | 'every-byte' = 'every-byte',
): Promise<readonly ModelFile[]> =>
	page.evaluate(([model, how]) => rig.shelf.missing(model, how), [model, how] as const);

/** Bytes that went out for the files of a model that is known whole. */
const sentOf = (model: LanguageModel): number =>
	model.files.reduce((sum, { path }) => sum + host.sent(`${model.id}/${path}`), 0);

const isFetching = (progress: Progress) => progress.is === 'fetching';

describe('a download', () => {
	it('puts every file, whole and checked, where the engine looks, and tells how far it is', async () => {
		const model = aModel(host, [200 * KB + 7, 1, 90 * KB]);
		expect(await fetchAll(model)).toEqual({ is: 'ready', id: model.id });
		for (const { url, bytes, sha256 } of model.files)
			expect(await page.evaluate((url) => rig.cached('models', url), url)).toEqual({ bytes, sha256 });
		expect(await missing(model)).toEqual([]);
		expect(sentOf(model)).toBe(model.downloadBytes);
		const seen = (await page.evaluate(() => rig.seen())).filter(isFetching);
		expect(seen[0]).toMatchObject({
			bytesHere: 0,
			bytesWhole: model.downloadBytes,
			host: host.host,
			file: 'part-0.bin',
		});
		const [shelved] = await page.evaluate(() => rig.shelf.list());
		expect(shelved).toMatchObject({
			id: model.id,
			isReady: true,
			bytesHere: model.downloadBytes,
			bytesWhole: model.downloadBytes,
		});
		expect(shelved?.shelved[0]).toMatchObject({ trust: 'catalogue', from: host.host });
	});

	it('reads web-llm’s list of weights, and puts each file in the cache of web-llm that it looks in', async () => {
		const model = aWebLlmModel(host, [150 * KB, 70 * KB]);
		expect(await fetchAll(model)).toEqual({ is: 'ready', id: model.id });
		expect(await page.evaluate(() => rig.lying())).toEqual(
			[
				model.id,
				`webllm/config ${model.base}mlc-chat-config.json`,
				`webllm/model ${model.base}params_shard_0.bin`,
				`webllm/model ${model.base}params_shard_1.bin`,
				`webllm/model ${model.base}tensor-cache.json`,
				`webllm/model ${model.base}tokenizer.json`,
				`webllm/wasm ${model.library?.url}`,
			].sort(),
		);
		expect(
			await page.evaluate((url) => rig.cached('webllm/model', url), `${model.base}params_shard_1.bin`),
		).toEqual({
			bytes: 70 * KB,
			sha256: sha256(someBytes(70 * KB, 101)),
		});
		expect(await missing(model)).toEqual([]);
		const [shelved] = await page.evaluate(() => rig.shelf.list());
		expect(shelved?.shelved.map(({ trust }) => trust)).toEqual(Array(6).fill('first-use'));
	});

	it('takes a list of weights that leads out of the model’s folder for none', async () => {
		const model = aWebLlmModel(host, [1000]);
		const records = [{ dataPath: '../../elsewhere.bin', nbytes: 1000 }];
		host.put(
			`${model.id}/resolve/main/tensor-cache.json`,
			new TextEncoder().encode(JSON.stringify({ records })),
		);
		expect(await fetchAll(model)).toMatchObject({ is: 'failed', why: { kind: 'no-model' } });
	});

	it('pauses, keeps what came, and goes on from there in a page that was loaded again', async () => {
		const model = aModel(host, [600 * KB]);
		host.trick(() => ({ is: 'slow', pace: 600 * KB }));
		await begin(model);
		await page.waitForTimeout(400);
		await page.evaluate((id) => rig.pause(id), model.id);
		const paused = await until(model, ['paused']);
		const here = 'bytesHere' in paused ? paused.bytesHere : 0;
		expect(here).toBeGreaterThan(0);
		expect(here).toBeLessThan(model.downloadBytes);
		host.trick(null);
		await page.close();
		page = await openPage(browser.contexts()[0] as never);
		expect(await until(model, ['paused'])).toMatchObject({
			bytesHere: here,
			bytesWhole: model.downloadBytes,
		});
		expect(await fetchAll(model)).toMatchObject({ is: 'ready' });
		expect(sentOf(model)).toBeLessThanOrEqual(model.downloadBytes + PACE.askedBytes);
	});

	it('stops when it is removed, and leaves nothing; another model stays, with what both share', async () => {
		const other = aWebLlmModel(host, [20 * KB], 'other');
		const model = aWebLlmModel(host, [300 * KB], 'one');
		await fetchAll(other);
		const before = await page.evaluate(() => rig.lying());
		host.trick(({ path }) => (path.includes('shard') ? { is: 'slow', pace: 200 * KB } : null));
		await begin(model);
		await page.waitForTimeout(500);
		await page.evaluate((id) => rig.shelf.remove(id), model.id);
		expect(await until(model, ['removed'])).toEqual({ is: 'removed', id: model.id });
		expect(await page.evaluate(() => rig.lying())).toEqual(before);
		expect(await missing(other)).toEqual([]);
		await page.evaluate((id) => rig.shelf.remove(id), other.id);
		expect(await page.evaluate(() => rig.lying())).toEqual([]);
	});

	it('comes from the own host or a folder by the same checks', async () => {
		const published = aWebLlmModel(host, [100 * KB]);
		const files = {
			'mlc-chat-config.json': [1, 2],
			'tensor-cache.json': [
				...new TextEncoder().encode('{"records":[{"dataPath":"params_shard_0.bin","nbytes":5}]}'),
			],
			'tokenizer.json': [3],
			'params_shard_0.bin': [1, 2, 3, 4, 5],
			'made-up.wasm': [9, 9],
		};
		for (const [path, bytes] of Object.entries(files))
			own.put(`models/${published.id}/${path}`, new Uint8Array(bytes));
		expect(await fetchAll(published, 'mirror')).toMatchObject({ is: 'ready' });
		expect(host.sent(`${published.id}/resolve/main/tokenizer.json`)).toBe(0);
		expect(
			await page.evaluate((url) => rig.cached('webllm/wasm', url), published.library?.url ?? ''),
		).toMatchObject({ bytes: 2 });

		const again = { ...published, id: 'from-a-folder', base: published.base.replace(published.id, 'x') };
		const under = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`stick/${path}`, bytes]));
		await page.evaluate(([model, files]) => rig.beginFromFolder(model, files), [again, under] as const);
		expect(await until(again, ['ready', 'failed'])).toMatchObject({ is: 'ready' });

		const pinned = aModel(host, [10], { id: 'pinned' });
		await page.evaluate(
			(model) => rig.beginFromFolder(model, { 'part-0.bin': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] }),
			pinned,
		);
		expect(await until(pinned, ['ready', 'failed'])).toMatchObject({
			is: 'failed',
			why: { kind: 'wrong-bytes', path: 'part-0.bin' },
		});
		await page.evaluate((model) => rig.beginFromFolder(model, { 'other.bin': [1] }), pinned);
		expect(await until(pinned, ['ready', 'failed'])).toMatchObject({
			is: 'failed',
			why: { kind: 'not-in-folder', paths: ['part-0.bin'] },
		});
	});
});

describe('a host that fails', () => {
	it.each([
		['goes on where the line broke', { is: 'reset', after: 30 * KB }, 1],
		['gives up a request from which nothing comes, and goes on', { is: 'stall', after: 30 * KB }, 1],
		['tries again what a host cannot give just now', { is: 'status', status: 503 }, 1],
	] as const)('%s', async (_, trick, times) => {
		const model = aModel(host, [200 * KB]);
		host.trick(({ before }) => (before >= 1 && before < 1 + times ? trick : null));
		expect(await fetchAll(model)).toMatchObject({ is: 'ready' });
		expect(sentOf(model)).toBeLessThanOrEqual(model.downloadBytes + PACE.askedBytes);
	});

	it.each([403, 404, 410])('is told at once when it answers %i, and what came is kept', async (status) => {
		const model = aModel(host, [70 * KB, 70 * KB]);
		host.trick(({ path }) => (path.endsWith('part-1.bin') ? { is: 'status', status } : null));
		expect(await fetchAll(model)).toMatchObject({
			is: 'failed',
			bytesHere: 70 * KB,
			why: { kind: 'refused', host: host.host, status, path: 'part-1.bin' },
		});
		host.trick(null);
		expect(await fetchAll(model)).toMatchObject({ is: 'ready' });
		expect(sentOf(model)).toBe(model.downloadBytes);
	});

	it.each([500, 429])('is told after several attempts when it goes on answering %i', async (status) => {
		const model = aModel(host, [10 * KB]);
		host.trick(() => ({ is: 'status', status }));
		expect(await fetchAll(model)).toMatchObject({
			is: 'failed',
			why: { kind: 'unreachable', host: host.host },
		});
		expect(host.asked(`${model.id}/part-0.bin`)).toBe(1 + PACE.waits.length);
		expect((await page.evaluate(() => rig.seen())).map(({ is }) => is)).toContain('waiting');
	});

	it('is told when it is gone, and when it is back the download goes on', async () => {
		const model = aModel(host, [300 * KB]);
		host.trick(() => ({ is: 'slow', pace: 300 * KB }));
		await begin(model);
		await page.waitForTimeout(400);
		await host.close();
		const failed = await until(model, ['failed']);
		expect(failed).toMatchObject({ why: { kind: 'unreachable' } });
		await host.open();
		host.trick(null);
		expect(await fetchAll(model)).toMatchObject({ is: 'ready' });
		expect(sentOf(model)).toBeLessThanOrEqual(model.downloadBytes + PACE.askedBytes);
	});

	it('waits without a line, and goes on by itself when it is back', async () => {
		const model = aModel(host, [300 * KB]);
		host.trick(() => ({ is: 'slow', pace: 400 * KB }));
		await begin(model);
		await page.waitForTimeout(300);
		await page.context().setOffline(true);
		// Longer than all attempts take.
		await until(model, ['waiting']);
		await page.waitForTimeout(500);
		expect((await page.evaluate(() => rig.seen())).at(-1)).toMatchObject({ is: 'waiting' });
		host.trick(null);
		await page.context().setOffline(false);
		expect(await until(model, ['ready', 'failed'])).toMatchObject({ is: 'ready' });
	});

	it('may know no ranges: the whole file comes at once, and anew when it was broken off', async () => {
		const model = aModel(host, [200 * KB]);
		host.trick(({ before }) => (before === 0 ? { is: 'reset', after: 100 * KB } : { is: 'whole' }));
		expect(await fetchAll(model)).toMatchObject({ is: 'ready' });
		expect((await page.evaluate(() => rig.seen())).filter(isFetching).at(-1)).toMatchObject({
			begunAnew: ['part-0.bin'],
		});
		const unknown = aWebLlmModel(host, [50 * KB], 'no-ranges');
		host.trick(() => ({ is: 'whole' }));
		expect(await fetchAll(unknown)).toMatchObject({ is: 'ready' });
		expect(await missing(unknown)).toEqual([]);
	});

	it('may send us on to a host of the catalogue, and to no other', async () => {
		const foreign = await openHostileHost();
		try {
			const model = aModel(host, [50 * KB]);
			foreign.put('elsewhere', someBytes(50 * KB, 1));
			host.trick(() => ({ is: 'redirect', to: `${foreign.address}elsewhere` }));
			expect(await fetchAll(model)).toMatchObject({
				is: 'failed',
				why: { kind: 'foreign-host', host: foreign.host, path: 'part-0.bin' },
			});
			expect(await missing(model)).toHaveLength(1);
			expect(await fetchAll({ ...model, hosts: [host.host, foreign.host] })).toMatchObject({ is: 'ready' });
		} finally {
			await foreign.close();
		}
	});

	it.each([-1, 1, 5000])(
		'gives a file %i bytes longer than it should be: told, and not taken',
		async (more) => {
			const model = aModel(host, [100 * KB]);
			host.put(`${model.id}/part-0.bin`, someBytes(100 * KB + more, 1), '"longer"');
			expect(await fetchAll(model)).toMatchObject({
				is: 'failed',
				why: { kind: 'wrong-bytes', path: 'part-0.bin' },
			});
			expect(await missing(model)).toHaveLength(1);
			expect(await page.evaluate((url) => rig.cached('models', url), model.files[0]?.url ?? '')).toBe(null);
		},
	);

	it('that has another version of a file whose hash nobody knows: that file is begun anew, and it is told', async () => {
		const model = aModel(host, [300 * KB], { isHashed: false });
		const path = `${model.id}/part-0.bin`;
		host.put(path, someBytes(300 * KB, 1), '"one"');
		host.trick(({ before }) => (before >= 2 ? { is: 'status', status: 404 } : null));
		expect(await fetchAll(model)).toMatchObject({ is: 'failed', bytesHere: 2 * PACE.askedBytes });
		const newer = someBytes(300 * KB, 2);
		host.put(path, newer, '"two"');
		host.trick(null);
		expect(await fetchAll(model)).toMatchObject({ is: 'ready' });
		expect((await page.evaluate(() => rig.seen())).filter(isFetching).at(-1)).toMatchObject({
			begunAnew: ['part-0.bin'],
		});
		expect(await page.evaluate((url) => rig.cached('models', url), model.files[0]?.url ?? '')).toMatchObject({
			sha256: sha256(newer),
		});
	});
});

describe('wrong bytes', () => {
	it('in 200 downloads, at random places: fetched once more when they come once, told when they come again, accepted never', async () => {
		const random = seededRandom(7);
		const outcomes = { ready: 0, failed: 0 };
		for (let round = 0; round < 200; round++) {
			const size = 1 + below(random, 100 * KB);
			const model = aModel(host, [size], { id: `corrupt-${round}`, seed: round });
			const right = someBytes(size, round);
			const isLasting = round % 2 === 1;
			// A bit turned over, a byte lost and made up for at the end, or a stretch of zeros.
			const wrong =
				[flipped, shifted, blanked][round % 3]?.(right, below(random, size), below(random, 8)) ?? right;
			host.trick(({ before }) =>
				isLasting || before < Math.ceil(size / PACE.askedBytes) ? { is: 'bytes', bytes: wrong } : null,
			);
			const end = await fetchAll(model);
			const isWrong = !wrong.every((byte, at) => byte === right[at]);
			expect(end, `round ${round}`).toMatchObject(
				isWrong && isLasting
					? { is: 'failed', why: { kind: 'wrong-bytes', path: 'part-0.bin' } }
					: { is: 'ready' },
			);
			const cached = await page.evaluate((url) => rig.cached('models', url), model.files[0]?.url ?? '');
			expect(cached, `round ${round}`).toEqual(
				end.is === 'ready' ? { bytes: size, sha256: sha256(right) } : null,
			);
			if (isWrong) outcomes[end.is === 'ready' ? 'ready' : 'failed']++;
			await page.evaluate((id) => rig.shelf.remove(id), model.id);
		}
		// A stretch that was zeros, or a shift of one byte alone, is no corruption: few.
		expect(outcomes.ready + outcomes.failed).toBeGreaterThan(195);
		expect(outcomes.failed).toBeGreaterThan(95);
	}, 300_000);

	it.each([true, false])(
		'on the disk, from before a restart: only what is damaged is fetched again (hash known: %s)',
		async (isHashed) => {
			const model = aModel(host, [300 * KB], { isHashed });
			host.trick(({ from }) => (from >= 200 * KB ? { is: 'status', status: 404 } : null));
			expect(await fetchAll(model)).toMatchObject({ is: 'failed' });
			await page.evaluate((id) => rig.damage(id, 150 * 1024), model.id);
			host.trick(null);
			expect(await fetchAll(model)).toMatchObject({ is: 'ready' });
			expect(
				await page.evaluate((url) => rig.cached('models', url), model.files[0]?.url ?? ''),
			).toMatchObject({
				sha256: sha256(someBytes(300 * KB, 1)),
			});
			expect(sentOf(model)).toBeLessThan(300 * KB + 170 * KB);
		},
	);

	it('are not taken in place of what was trusted at first', async () => {
		const model = aModel(host, [50 * KB], { isHashed: false });
		expect(await fetchAll(model)).toMatchObject({ is: 'ready' });
		await page.evaluate((url) => rig.drop('models', url), model.files[0]?.url ?? '');
		host.put(`${model.id}/part-0.bin`, someBytes(50 * KB, 9));
		expect(await fetchAll(model)).toMatchObject({
			is: 'failed',
			why: { kind: 'wrong-bytes', path: 'part-0.bin' },
		});
	});
});

describe('a model that was ready', () => {
	it('lacks files, has others of their length, or is of an older version: told, and only these are fetched', async () => {
		const model = aModel(host, [60 * KB, 70 * KB, 80 * KB]);
		const [first, second, third] = model.files.map(({ url }) => url);
		await fetchAll(model);
		await page.evaluate((url) => rig.drop('models', url), first ?? '');
		await page.evaluate((url) => rig.replace('models', url), second ?? '');
		const newer = someBytes(80 * KB, 77);
		host.put(`${model.id}/part-2.bin`, newer);
		const now = {
			...model,
			files: model.files.map((file) => (file.url === third ? { ...file, sha256: sha256(newer) } : file)),
		};
		expect((await missing(model, 'quick')).map(({ url }) => url)).toEqual([first]);
		expect((await missing(now)).map(({ url }) => url)).toEqual([first, second, third]);
		const before = sentOf(model) - host.sent(`${model.id}/part-2.bin`);
		expect(await fetchAll(now)).toMatchObject({ is: 'ready' });
		expect(await missing(now)).toEqual([]);
		expect(sentOf(model) - before).toBe(60 * KB + 70 * KB + 80 * KB);
		expect(await fetchAll(now)).toMatchObject({ is: 'ready' });
		expect(sentOf(model) - before).toBe(60 * KB + 70 * KB + 80 * KB);
	});
});

describe('several tabs', () => {
	it('one fetches and the others see how far it is; the next goes on when it is closed', async () => {
		const model = aModel(host, [600 * KB]);
		host.trick(() => ({ is: 'slow', pace: 300 * KB }));
		const watching = await openPage(page.context());
		const waiting = await openPage(page.context());
		await begin(model);
		await until(model, ['fetching'], watching);
		await begin(model, 'publisher', waiting);
		await page.waitForTimeout(300);
		await page.close();
		host.trick(null);
		expect(await until(model, ['ready', 'failed'], waiting)).toMatchObject({ is: 'ready' });
		expect(await until(model, ['ready', 'failed'], watching)).toMatchObject({ is: 'ready' });
		expect(sentOf(model)).toBeLessThanOrEqual(model.downloadBytes + PACE.askedBytes);
		page = watching;
	});

	it('see it paused when the one that fetched is closed and nobody waits, and pause it in another tab', async () => {
		const model = aModel(host, [600 * KB]);
		host.trick(() => ({ is: 'slow', pace: 300 * KB }));
		const watching = await openPage(page.context());
		await begin(model);
		await until(model, ['fetching'], watching);
		await page.close();
		expect(await until(model, ['paused'], watching)).toMatchObject({ id: model.id });
		const fetching = await openPage(watching.context());
		await begin(model, 'publisher', fetching);
		await until(model, ['fetching'], watching);
		await watching.evaluate((id) => rig.pause(id), model.id);
		expect(await until(model, ['paused'], fetching)).toMatchObject({ id: model.id });
		page = watching;
	});
});

describe('a full disk', () => {
	it('is told with the bytes that are needed; what came is kept, and it goes on when there is room', async () => {
		const model = aModel(host, [3000 * KB]);
		const devtools = await page.context().newCDPSession(page);
		const quota = (quotaSize?: number) =>
			devtools.send('Storage.overrideQuotaForOrigin', {
				origin: new URL(own.address).origin,
				...(quotaSize === undefined ? {} : { quotaSize }),
			});
		const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
		await quota(usage + 1500 * KB);
		const failed = await fetchAll(model);
		expect(failed).toMatchObject({ is: 'failed', why: { kind: 'no-room' } });
		const { bytesHere, why } = failed as Extract<Progress, { is: 'failed' }>;
		expect(bytesHere).toBeGreaterThan(0);
		expect(why).toEqual({ kind: 'no-room', bytesNeeded: model.downloadBytes - bytesHere });
		await quota();
		expect(await fetchAll(model)).toMatchObject({ is: 'ready' });
		expect(sentOf(model)).toBeLessThanOrEqual(model.downloadBytes + PACE.askedBytes);
	});
});

describe('killed', () => {
	it('75 times at random moments, the worker alone: goes on every time, and a kill costs no more than was asked for', async () => {
		const random = seededRandom(3);
		const model = aModel(host, [700 * KB, 900 * KB, 20 * KB, 1300 * KB]);
		host.trick(() => ({ is: 'slow', pace: 4000 * KB }));
		let kills = 0;
		for (let left = 75; left > 0; left--) {
			await begin(model);
			await page.waitForTimeout(below(random, 60));
			if ((await page.evaluate(() => rig.seen())).some(({ is }) => is === 'ready')) {
				await page.evaluate((id) => rig.shelf.remove(id), model.id);
				for (const file of model.files)
					host.put(`${model.id}/${file.path}`, someBytes(file.bytes ?? 0, 1 + model.files.indexOf(file)));
				kills = 0;
				continue;
			}
			await page.evaluate(() => rig.kill());
			kills++;
			await page.evaluate((pace) => rig.open(pace), PACE);
			expect(sentOf(model)).toBeLessThanOrEqual(model.downloadBytes + kills * PACE.askedBytes);
		}
		host.trick(null);
		expect(await fetchAll(model)).toMatchObject({ is: 'ready' });
		expect(await missing(model)).toEqual([]);
		expect(sentOf(model)).toBeLessThanOrEqual(model.downloadBytes + kills * PACE.askedBytes);
	});

	it('25 times at random moments, all of the browser: goes on every time, and a kill costs no more than was asked for', async () => {
		const random = seededRandom(4);
		const pace: Pace = { ...PACE, askedBytes: 512 * KB, pieceBytes: 128 * KB };
		const model = aModel(host, Array<number>(30).fill(MB), { id: 'killed' });
		const profile = mkdtempSync(join(tmpdir(), 'confidant-killed-'));
		own.put('order.json', new TextEncoder().encode(JSON.stringify({ model, pace })));
		host.trick(() => ({ is: 'slow', pace: 6 * MB }));
		const asked = (): number => model.files.reduce((sum, { path }) => sum + host.asked(`killed/${path}`), 0);
		try {
			for (let kill = 1; kill <= KILLS; kill++) {
				const before = asked();
				const running = startBrowser({ profile, address: own.address, backing: 'leveldb' });
				const until = Date.now() + 20_000;
				while (asked() === before && Date.now() < until) await wait(5);
				expect(asked(), `kill ${kill}`).toBeGreaterThan(before);
				await wait(below(random, 250));
				await running.kill();
				expect(sentOf(model), `kill ${kill}`).toBeLessThanOrEqual(
					model.downloadBytes + kill * pace.askedBytes,
				);
			}
			host.trick(null);
			const context = await chromium.launchPersistentContext(profile, {
				executablePath: ensureChromium(),
				args: ['--no-sandbox'],
			});
			try {
				const again = await context.newPage();
				await again.goto(own.address);
				expect(await until(model, ['ready', 'failed'], again)).toMatchObject({ is: 'ready' });
				expect(await again.evaluate((model) => rig.shelf.missing(model, 'every-byte'), model)).toEqual([]);
			} finally {
				await context.close();
			}
			const twice = sentOf(model) - model.downloadBytes;
			console.log(
				`${KILLS} kills of the browser: ${Math.round(twice / KILLS / KB)} kB a kill were fetched twice`,
			);
			expect(twice).toBeLessThanOrEqual(KILLS * pace.askedBytes);
		} finally {
			own.remove('order.json');
			rmSync(profile, { recursive: true, force: true });
		}
	}, 600_000);
});

const flipped = (bytes: Uint8Array, at: number, bit: number): Uint8Array =>
	bytes.map((byte, place) => (place === at ? byte ^ (1 << bit) : byte));

const shifted = (bytes: Uint8Array, at: number): Uint8Array => {
	const shifted = bytes.slice();
	shifted.copyWithin(at, at + 1);
	return shifted;
};

const blanked = (bytes: Uint8Array, at: number): Uint8Array => bytes.slice().fill(0, at, at + 100);
