import { describe, expect, it } from 'vitest';
import type { Progress } from '../../src/ports/shelf.ts';
import { aModel, aWebLlmModel, sha256, someBytes } from '../support/a-model.ts';
import type { Rig } from '../support/download-page.ts';
import {
	KB,
	PACE,
	browser,
	own,
	host,
	page,
	goOnIn,
	openPage,
	begin,
	until,
	fetchAll,
	missing,
	sentOf,
} from '../support/download-stage.ts';
import { openHostileHost } from '../support/hostile-host.ts';
import { below, seededRandom } from '../support/seeded-random.ts';

// What comes from a host, or a folder: that it is right, and what is done when it is not.

/** `rig` of `support/download-page.ts`; a function that travels finds it under that name in the page. */
declare const rig: Rig;

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

	it('reads web-llm’s list of weights, and puts each file where it looks', async () => {
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
		expect(await page.evaluate((model) => rig.doesWebLlmFind(model), model)).toBe(true);
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
		await page.waitForFunction(() =>
			rig.seen().some((progress) => 'bytesHere' in progress && progress.bytesHere > 0),
		);
		await page.evaluate((id) => rig.pause(id), model.id);
		const paused = await until(model, ['paused']);
		const here = 'bytesHere' in paused ? paused.bytesHere : 0;
		expect(here).toBeGreaterThan(0);
		expect(here).toBeLessThan(model.downloadBytes);
		host.trick(null);
		await page.close();
		goOnIn(await openPage(browser.contexts()[0] as never));
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

	it('takes a file that another model brought, or has on its way, from there', async () => {
		const one = aWebLlmModel(host, [80 * KB], 'one');
		const other = aWebLlmModel(host, [80 * KB], 'other');
		const library = someBytes(400 * KB, 9);
		host.put('libs/made-up.wasm', library);
		host.trick(({ path }) => (path.endsWith('.wasm') ? { is: 'slow', pace: 400 * KB } : null));
		const both = await openPage(page.context());
		await begin(one);
		await begin(other, 'publisher', both);
		expect(await until(one, ['ready', 'failed'])).toMatchObject({ is: 'ready' });
		expect(await until(other, ['ready', 'failed'], both)).toMatchObject({ is: 'ready' });
		expect(host.sent('libs/made-up.wasm')).toBe(library.length);
		await page.evaluate((id) => rig.shelf.remove(id), one.id);
		expect(await missing(other)).toEqual([]);
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
		const model = aModel(host, [300 * KB], { known: 'nothing' });
		const path = `${model.id}/part-0.bin`;
		host.put(path, someBytes(300 * KB, 1), '"one"');
		host.trick(({ before }) => (before >= 2 ? { is: 'status', status: 404 } : null));
		const failed = await fetchAll(model);
		expect(failed).toMatchObject({ is: 'failed', why: { status: 404 } });
		expect('bytesHere' in failed && failed.bytesHere).toBeGreaterThan(PACE.askedBytes);
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
			const known = round % 4 < 2 ? 'pinned' : 'hash';
			const model = aModel(host, [size], { id: `corrupt-${round}`, seed: round, known });
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

	it('in one file: that one comes once more, and the one that came while it was hashed does not', async () => {
		const model = aModel(host, [100 * KB, 90 * KB, 80 * KB]);
		const wrong = flipped(someBytes(100 * KB, 1), 5, 3);
		const asked = Math.ceil((100 * KB) / PACE.askedBytes);
		host.trick(({ path, before }) =>
			path.endsWith('part-0.bin') && before < asked ? { is: 'bytes', bytes: wrong } : null,
		);
		expect(await fetchAll(model)).toEqual({ is: 'ready', id: model.id });
		expect(await missing(model)).toEqual([]);
		expect(host.sent(`${model.id}/part-0.bin`)).toBe(200 * KB);
		expect(sentOf(model)).toBeLessThanOrEqual(model.downloadBytes + 100 * KB + PACE.askedBytes);
	});

	it.each(['pinned', 'hash', 'nothing'] as const)(
		'on the disk, from before a restart: only what is damaged is fetched again (known: %s)',
		async (known) => {
			const model = aModel(host, [300 * KB], { known });
			host.trick(({ from }) => (from >= 200 * KB ? { is: 'status', status: 404 } : null));
			expect(await fetchAll(model)).toMatchObject({ is: 'failed' });
			await page.evaluate(() => rig.damagePartial(150 * 1024));
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

	it('are not taken where all that is known is blocks of another size', async () => {
		const model = aModel(host, [50 * KB], { blockSize: 2 * PACE.blockSize });
		const files = model.files.map((file) => ({ ...file, sha256: null }));
		expect(await fetchAll({ ...model, files })).toMatchObject({
			is: 'failed',
			why: { kind: 'wrong-bytes', path: 'part-0.bin' },
		});
	});

	it('are not taken in place of what was trusted at first', async () => {
		const model = aModel(host, [50 * KB], { known: 'nothing' });
		expect(await fetchAll(model)).toMatchObject({ is: 'ready' });
		await page.evaluate((ending) => rig.inStore({ is: 'drop', ending }), model.files[0]?.url ?? '');
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
		await page.evaluate((ending) => rig.inStore({ is: 'drop', ending }), first ?? '');
		await page.evaluate((ending) => rig.inStore({ is: 'damage', ending }), second ?? '');
		const newer = someBytes(80 * KB, 77);
		host.put(`${model.id}/part-2.bin`, newer);
		const now = {
			...model,
			files: model.files.map((file) =>
				file.url === third ? { ...file, sha256: sha256(newer), blocks: null } : file,
			),
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

const flipped = (bytes: Uint8Array, at: number, bit: number): Uint8Array =>
	bytes.map((byte, place) => (place === at ? byte ^ (1 << bit) : byte));

const shifted = (bytes: Uint8Array, at: number): Uint8Array => {
	const shifted = bytes.slice();
	shifted.copyWithin(at, at + 1);
	return shifted;
};

const blanked = (bytes: Uint8Array, at: number): Uint8Array => bytes.slice().fill(0, at, at + 100);
