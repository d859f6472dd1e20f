import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measureFiles } from '../../tools/catalogue.ts';
import type { LanguageModel } from '../../src/core/models/model.ts';
import { launchBrowser } from '../support/app.ts';
import { hasLibrary, WITHOUT_LIBRARY } from './library.ts';
import { madeUpModel, type Says } from './make-model.ts';
import { openStage, type Stage } from './stage.ts';
import { TINY_FOLDER } from './tiny.ts';
import type { Written, WebLlmPage } from './web-llm-page.ts';
import { openTokenizer } from './write-tiny.ts';
import { inStore } from '../support/stored-models.ts';

const SENTENCES = 'You are late with the rent, and it sounds heavy. What weighs most on you today?';

const SYSTEM = { role: 'system', content: 'You listen.' } as const;
const SAID = { role: 'user', content: 'My rent is late.' } as const;
const ASKED = { prompt: [SYSTEM, SAID], seed: 1 } as const;

/** Else Chromium gives no page a GPU after some deaths. */
const GPU_MAY_DIE = ['--disable-gpu-process-crash-limit', '--disable-domain-blocking-for-3d-apis'];

/** Milliseconds. */
const BACK = 5000;

describe.skipIf(!hasLibrary())(hasLibrary() ? 'web-llm' : WITHOUT_LIBRARY, () => {
	let stage: Stage;
	let context: BrowserContext;
	let page: Page;
	let gpu: CDPSession;
	let ids: readonly number[];

	const madeUp = (id: string, says: Partial<Says> = {}): Promise<LanguageModel> =>
		madeUpModel(stage.folder, id, { replies: [ids], sureness: 30, millisecondsPerToken: 0, ...says });

	const openPage = async (): Promise<Page> => {
		const opened = await context.newPage();
		await opened.goto(stage.address);
		await opened.waitForFunction(() => 'webLlm' in globalThis);
		return opened;
	};

	type Asked = Parameters<WebLlmPage['write']>[0];

	const write = (asked: Asked = ASKED, on = page): Promise<Written> =>
		on.evaluate((given) => (globalThis as unknown as { webLlm: WebLlmPage }).webLlm.write(given), asked);

	const call = <Name extends Exclude<keyof WebLlmPage, 'write'>>(
		name: Name,
		given: Parameters<WebLlmPage[Name]>,
		on = page,
	): Promise<Awaited<ReturnType<WebLlmPage[Name]>>> =>
		on.evaluate(
			([called, args]) => {
				const { webLlm } = globalThis as unknown as {
					webLlm: Record<string, (...all: unknown[]) => unknown>;
				};
				return webLlm[called]?.(...args);
			},
			[name, given] as const,
		) as Promise<Awaited<ReturnType<WebLlmPage[Name]>>>;

	const pieces = async (most: number): Promise<void> => {
		await page.waitForFunction(
			(count) => (globalThis as unknown as { webLlm: WebLlmPage }).webLlm.pieces() >= count,
			most,
			{ polling: 20, timeout: 120_000 },
		);
	};

	beforeAll(async () => {
		stage = await openStage('web-llm-page.html');
		const browser = await launchBrowser(['--enable-unsafe-webgpu', ...GPU_MAY_DIE]);
		context = await browser.newContext();
		gpu = await browser.newBrowserCDPSession();
		ids = [...(await openTokenizer(`${join(TINY_FOLDER, '..')}/`)).encode(SENTENCES), 0];
		page = await openPage();
	});

	afterAll(async () => {
		await context.browser()?.close();
		stage.close();
	});

	test('a model from the mirror speaks without asking the network, the same again for the same seed', async () => {
		const model = await madeUp('sure');
		expect(await call('get', [model])).toEqual({ is: 'ready', id: 'sure' });
		expect(await call('missing', [model, 'every-byte'])).toEqual([]);
		await call('choose', [model]);
		const asked = stage.asked.length;
		const said = { text: SENTENCES, leftOut: 0, end: 'written' };
		expect(await write()).toEqual(said);
		expect(await write()).toEqual(said);
		expect(stage.asked.slice(asked).filter((path) => !path.endsWith('.js'))).toEqual([]);
	});

	test('a seed decides what an unsure model says', async () => {
		const model = await madeUp('unsure', { sureness: 6 });
		await call('get', [model]);
		await call('choose', [model]);
		const first = await write();
		expect(first.end).toBe('written');
		expect(first.text).not.toBe('');
		expect(await write()).toEqual(first);
		expect((await write({ ...ASKED, seed: 2 })).text).not.toBe(first.text);
	});

	test('noise is not let speak', async () => {
		const model = await madeUp('noise', { replies: [] });
		await call('get', [model]);
		await call('choose', [model]);
		expect(await write()).toMatchObject({ text: '', end: 'engine-unsound' });
	});

	test('a prompt that is too long loses its oldest messages, and is answered', async () => {
		await call('choose', [await madeUp('sure')]);
		const old = { role: 'user', content: 'It goes on and on. '.repeat(90) } as const;
		const answered = { role: 'assistant', content: 'Tell me more.' } as const;
		const prompt = [SYSTEM, old, answered, old, answered, old, answered, SAID];
		const { text, leftOut, end } = await write({ prompt, seed: 1 });
		expect(end).toBe('written');
		expect(text).toBe(SENTENCES);
		expect(leftOut).toBeGreaterThan(0);
	});

	describe('a slow model', () => {
		beforeAll(async () => {
			const model = await madeUp('slow', { millisecondsPerToken: 150 });
			await call('get', [model]);
			await call('choose', [model]);
			await write();
		});

		test('stops when it is told to, and speaks again', async () => {
			const cut = write();
			await pieces(4);
			const start = performance.now();
			await call('stop', []);
			const { text } = await cut;
			expect(performance.now() - start).toBeLessThan(5000);
			expect(SENTENCES.startsWith(text)).toBe(true);
			expect(text.length).toBeLessThan(SENTENCES.length);
			expect(await write()).toMatchObject({ text: SENTENCES, end: 'written' });
		});

		test('loses the GPU at some token, tells it, and speaks again; the fifth time it is given up', async () => {
			for (const token of [1, 9, 4, 13, 6]) {
				const dying = write();
				const ended = dying.then(({ end }) => {
					throw new Error(`It ended before it could be killed: ${end}`);
				});
				await Promise.race([pieces(token), ended]);
				ended.catch(() => undefined);
				await gpu.send('Browser.crashGpuProcess');
				const { text, end } = await dying;
				expect(end).toBe('engine-lost');
				expect(SENTENCES.startsWith(text)).toBe(true);
				// A GPU that was lost takes a while to come back, as a person takes to write the next message.
				await new Promise((resolve) => setTimeout(resolve, BACK));
			}
			expect(await write()).toEqual({ text: '', leftOut: null, end: 'engine-given-up' });
		});
	});

	test('a file that is gone is told, and it alone is fetched again', async () => {
		const model = await madeUp('sure');
		const gone = model.files.find(({ path }) => path === 'params_shard_1.bin');
		await page.evaluate(inStore, { is: 'drop', ending: gone?.url ?? '' } as const);
		await call('choose', [model]);
		expect(await write()).toMatchObject({ end: 'engine-missing' });
		expect((await call('missing', [model, 'quick'])).map(({ path }) => path)).toEqual([gone?.path]);
		const before = stage.asked.length;
		expect(await call('get', [model])).toEqual({ is: 'ready', id: 'sure' });
		const fetched = stage.asked.slice(before).filter((path) => path.startsWith('/models/sure/'));
		expect(new Set(fetched)).toEqual(new Set([`/models/sure/${gone?.path ?? ''}`]));
		await call('choose', [model]);
		expect(await write()).toMatchObject({ text: SENTENCES, end: 'written' });
	});

	test('bytes that were turned where they lie are found and brought again', async () => {
		const model = await madeUp('sure');
		const damaged = model.files.find(({ path }) => path === 'params_shard_2.bin');
		await page.evaluate(inStore, { is: 'damage', ending: damaged?.url ?? '', at: 1000 } as const);
		expect((await call('missing', [model, 'every-byte'])).map(({ path }) => path)).toEqual([damaged?.path]);
		await call('get', [model]);
		expect(await call('missing', [model, 'every-byte'])).toEqual([]);
	});

	test('a tensor that the device cannot bind is told before anything is computed', async () => {
		const model = await madeUp('large');
		const list = join(stage.folder, 'models/large/tensor-cache.json');
		writeFileSync(
			list,
			readFileSync(list, 'utf8').replace(/"nbytes":\d+,"byteOffset"/u, `"nbytes":${2 ** 33},"byteOffset"`),
		);
		const measured = await measureFiles(join(stage.folder, 'models/large'));
		const files = model.files.map((file) => ({
			...file,
			...measured.find(({ path }) => path === file.path),
		}));
		await call('get', [{ ...model, files }]);
		await call('choose', [{ ...model, files }]);
		expect(await write()).toMatchObject({ text: '', end: 'engine-too-large' });
	});

	test('two tabs speak with one model', async () => {
		const model = await madeUp('sure');
		const other = await openPage();
		await call('choose', [model]);
		await call('choose', [model], other);
		for (const { text } of await Promise.all([write(), write(ASKED, other)])) expect(text).toBe(SENTENCES);
		await other.close();
	});

	test('it rests, and wakes with the next reply', async () => {
		await call('choose', [await madeUp('sure')]);
		await write();
		await call('rest', []);
		expect(await write()).toMatchObject({ text: SENTENCES, end: 'written' });
	});

	test('a model that was removed is gone, and others stay', async () => {
		const model = await madeUp('sure');
		await call('get', [model]);
		await call('get', [await madeUp('other')]);
		await call('remove', ['sure']);
		const left = await page.evaluate(inStore, { is: 'look' } as const);
		expect(left.filter((url) => url.includes('/models/sure/'))).toEqual([]);
		expect(left.filter((url) => url.includes('/models/other/'))).not.toEqual([]);
		await call('choose', [model]);
		expect(await write()).toMatchObject({ end: 'engine-missing' });
	});
});
