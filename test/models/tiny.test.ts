import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Message } from '../../src/core/reply/prompt.ts';
import { splitSentences } from '../../src/core/reply/language.ts';
import { launchBrowser } from '../support/app.ts';
import { aPrompt } from './a-prompt.ts';
import { openStage, type Stage } from './stage.ts';
import type { TinyPage } from './tiny-page.ts';
import { TINY_FOLDER } from './tiny.ts';
import { openTiny, type Tiny } from './write-tiny.ts';

const PROMPTS = [
	'My rent is late again and I am ashamed to tell my partner.',
	'I had a lovely day with my sister and it felt good.',
	'Nobody calls me any more since I moved here.',
].map(aPrompt);

/** More tokens than any reply of the guide has. */
const WHOLE = 80;

let tiny: Tiny;
let written: string[];

beforeAll(async () => {
	tiny = await openTiny(`${join(TINY_FOLDER, '..')}/`, 'cpu');
	written = [];
	for (const prompt of PROMPTS) written.push(await tiny.write(prompt, WHOLE));
});

afterAll(() => tiny.close());

test('it weighs no more than it may', () => {
	expect(statSync(join(TINY_FOLDER, 'onnx/model_quantized.onnx')).size).toBeLessThan(8e6);
});

test('it writes sentences, other ones to other messages', () => {
	for (const text of written) {
		expect(splitSentences(text).length).toBeGreaterThan(1);
		expect(text).toMatch(/^[A-Z][\p{L}\p{P}\p{N} ]+[.?]$/u);
	}
	expect(new Set(written).size).toBe(PROMPTS.length);
});

test('the same prompt gives the same text', async () => {
	expect(await tiny.write(PROMPTS[0] ?? [], WHOLE)).toBe(written[0]);
});

test('earlier turns count, the system message does not', () => {
	const [system, user] = aPrompt('It is my mother.');
	if (system === undefined || user === undefined) throw new Error('No prompt');
	const render = (prompt: readonly Message[]): string =>
		tiny.tokenizer.apply_chat_template(
			prompt.map((message) => ({ ...message })),
			{ tokenize: false },
		);
	const alone = render([user]);
	expect(render([system, user])).toBe(alone);
	const before = { role: 'assistant', content: 'Who is on your mind?' } as const;
	expect(render([user, before, user])).toBe(`${alone}<|assistant|>Who is on your mind?<|end|>${alone}`);
});

describe('in Chromium', () => {
	let stage: Stage;
	let browser: Browser;
	let page: Page;

	beforeAll(async () => {
		stage = await openStage('tiny-page.html');
		browser = await launchBrowser(['--enable-unsafe-webgpu']);
		page = await browser.newPage();
		await page.goto(stage.address);
		await page.waitForFunction(() => 'tiny' in globalThis);
	});

	afterAll(async () => {
		await browser.close();
		stage.close();
	});

	type Given = Parameters<TinyPage['write']>;

	const write = (...given: Given): Promise<string[]> =>
		page.evaluate((all) => (globalThis as unknown as { tiny: TinyPage }).tiny.write(...all), given);

	test('WebAssembly writes what Node writes', async () => {
		expect(await write('wasm', PROMPTS, WHOLE)).toEqual(written);
	});

	// A GPU that is a processor takes seconds for what a processor does in milliseconds.
	test('WebGPU begins as Node does', async () => {
		const [begun = ''] = await write('webgpu', PROMPTS.slice(0, 1), 4);
		expect(begun).not.toBe('');
		expect(written[0]?.startsWith(begun)).toBe(true);
	});
});
