import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright';
import { describe, expect, it } from 'vitest';
import { lockOf, type Pace } from '../../src/adapters/shelf/messages.ts';
import type { Progress } from '../../src/ports/shelf.ts';
import { ensureChromium } from '../../tools/chromium.ts';
import { startBrowser } from '../crash/browser.ts';
import { aModel, someBytes } from '../support/a-model.ts';
import type { Rig } from '../support/download-page.ts';
import {
	KB,
	MB,
	PACE,
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
import { below, seededRandom } from '../support/seeded-random.ts';

// What may happen to a download on the device: closed tabs, no room, and kills.

/** Of the whole browser; 75 of the worker come to them. */
const KILLS = 25;

/** `rig` of `support/download-page.ts`; a function that travels finds it under that name in the page. */
declare const rig: Rig;

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
		goOnIn(watching);
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
		goOnIn(watching);
	});

	it('is gone on with when it is begun in the moment in which the one that fetched lets go', async () => {
		const model = aModel(host, [3000 * KB]);
		host.trick(() => ({ is: 'slow', pace: 100 * KB }));
		await begin(model);
		await until(model, ['fetching']);
		for (let tries = 0; tries < 20; tries++) {
			await page.evaluate(
				async ({ lock, pace, model, tries }) => {
					rig.kill();
					const fetched = Promise.withResolvers<undefined>();
					const over = navigator.locks.request(lock, () => fetched.promise);
					rig.open(pace);
					await rig.until(model.id, ['looking', 'fetching'], 20_000);
					fetched.resolve(undefined);
					await over;
					// As much later as it takes to be given the lock and to read what lies here.
					for (let turn = 0; turn < tries; turn++)
						await new Promise((resolve) => void setTimeout(resolve, 0));
					rig.begin(model);
				},
				{ lock: lockOf(model.id), pace: PACE, model, tries },
			);
			expect(await until(model, ['fetching', 'failed', 'paused']), `try ${tries}`).toMatchObject({
				is: 'fetching',
			});
		}
		host.trick(null);
		expect(await until(model, ['ready', 'failed', 'paused'])).toMatchObject({ is: 'ready' });
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
		const pace: Pace = { ...PACE, askedBytes: 512 * KB, blockSize: 32 * KB };
		const model = aModel(host, Array<number>(30).fill(MB), { id: 'killed', blockSize: pace.blockSize });
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
