import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LanguageModel } from '../../src/core/models/model.ts';
import type { Turn } from '../../src/core/turn.ts';
import { launchBrowser } from '../support/app.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { hasLibrary, WITHOUT_LIBRARY } from './library.ts';
import { madeUpModel } from './make-model.ts';
import { openStage, type Stage } from './stage.ts';
import { TINY_FOLDER } from './tiny.ts';
import type { TurnPage } from './turn-page.ts';
import { openTokenizer } from './write-tiny.ts';

/** `DEATHS=50` for the bar; each takes some ten seconds, and most of that is opening the model anew. */
const DEATHS = Number(process.env.DEATHS ?? 6);

/** The fifth death in one visit is the last: before it, the page counts as opened anew. */
const MOST_IN_A_VISIT = 4;

/** Milliseconds. */
const BACK = 5000;

const REPLY =
	'It sounds like your landlord is late with the repairs again. It makes sense that this wears you out, given how long it has gone on. What would you want to happen next?';

describe.skipIf(!hasLibrary())(hasLibrary() ? 'a GPU that dies' : WITHOUT_LIBRARY, () => {
	let stage: Stage;
	let page: Page;
	let gpu: CDPSession;
	let model: LanguageModel;
	let tokens: number;

	const call = <Result>(name: keyof TurnPage, ...given: unknown[]): Promise<Result> =>
		page.evaluate(
			([called, args]) =>
				(globalThis as unknown as { turnPage: Record<string, (...all: unknown[]) => unknown> }).turnPage[
					called
				]?.(...args),
			[name, given] as const,
		) as Promise<Result>;

	beforeAll(async () => {
		stage = await openStage('turn-page.html');
		const ids = [...(await openTokenizer(`${join(TINY_FOLDER, '..')}/`)).encode(REPLY), 0];
		tokens = ids.length;
		model = await madeUpModel(stage.folder, 'dying', {
			replies: [ids],
			sureness: 30,
			millisecondsPerToken: 60,
		});
		const browser = await launchBrowser([
			'--enable-unsafe-webgpu',
			'--disable-gpu-process-crash-limit',
			'--disable-domain-blocking-for-3d-apis',
		]);
		gpu = await browser.newBrowserCDPSession();
		page = await browser.newPage();
		await page.goto(stage.address);
		await page.waitForFunction(() => 'turnPage' in globalThis);
		expect(await call('get', model)).toBe('ready');
		await call('choose', model);
		await call('open', model);
	});

	afterAll(async () => {
		await page.context().browser()?.close();
		stage.close();
	});

	test('the model speaks while nothing dies', async () => {
		const turn = await call<Turn>('say', 'My landlord is late with the repairs again.');
		expect(turn.written).toMatchObject({ model: 'dying', raw: REPLY, ending: 'done' });
		expect(turn.sentences.filter(({ move }) => move === null).length).toBeGreaterThan(1);
	});

	test(
		`at ${String(DEATHS)} random tokens the reply is finished, and no turn is lost or doubled`,
		{ timeout: 60_000 + DEATHS * 60_000 },
		async () => {
			const random = seededRandom(6);
			const before = (await call<string[]>('kept')).length;
			const said: string[] = [];
			const endings: Record<string, number> = {};
			for (let death = 0; death < DEATHS; death++) {
				if (death % MOST_IN_A_VISIT === 0) await call('choose', model);
				await call('open', model);
				// The same model's words would be dropped for having been said before.
				await call('begin');
				const token = Math.floor(random() * (tokens - 2));
				said.push(`My landlord is late with the repairs again, for the ${String(death + 1)}th time.`);
				const saying = call<Turn>('say', said.at(-1));
				await page.waitForFunction(
					(count) => (globalThis as unknown as { turnPage: TurnPage }).turnPage.pieces() > count,
					token,
					{ polling: 10, timeout: 120_000 },
				);
				await gpu.send('Browser.crashGpuProcess');
				const turn = await saying;
				endings[turn.written?.ending ?? 'none'] = (endings[turn.written?.ending ?? 'none'] ?? 0) + 1;
				const sentences = turn.sentences.map(({ text }) => text);
				expect(turn.ending).toBe('finished');
				expect(sentences.join(' ')).toMatch(/landlord|repairs/iu);
				expect(sentences.at(-1)).toMatch(/[.?]$/u);
				expect(new Set(sentences).size).toBe(sentences.length);
				expect(REPLY.startsWith(turn.written?.raw ?? '')).toBe(true);
			}
			console.log(`What became of the model: ${JSON.stringify(endings)}`);
			expect((await call<string[]>('kept')).slice(before)).toEqual(said);
			expect(endings['engine-lost']).toBeGreaterThan(DEATHS / 2);
		},
	);

	test('after the fifth death in one visit the guide goes on without asking', async () => {
		await call('choose', model);
		await call('open', model);
		const endings: (string | undefined)[] = [];
		const said = 'My landlord is late with the repairs again.';
		while (endings.length < MOST_IN_A_VISIT + 1) {
			const saying = call<Turn>('say', said);
			await page.waitForFunction(
				() => (globalThis as unknown as { turnPage: TurnPage }).turnPage.pieces() > 3,
				null,
				{ polling: 10, timeout: 120_000 },
			);
			await gpu.send('Browser.crashGpuProcess');
			endings.push((await saying).written?.ending);
			// As long as a person takes to write the next message: the browser has no device to give at once.
			await new Promise((resolve) => setTimeout(resolve, BACK));
		}
		expect(endings).toEqual(endings.map(() => 'engine-lost'));
		const turn = await call<Turn>('say', said);
		expect(turn.written).toMatchObject({ raw: '', ending: 'engine-given-up' });
		expect(turn.ending).toBe('finished');
		expect(turn.sentences.length).toBeGreaterThan(1);
		// Without asking: nothing is opened, and nobody waits.
		expect(turn.milliseconds.spoken - turn.milliseconds.read).toBeLessThan(5000);
	});
});
