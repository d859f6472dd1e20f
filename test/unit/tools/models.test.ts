import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readMirror } from '../../../src/adapters/catalogue/mirror.ts';
import { readCatalogue } from '../../../src/adapters/catalogue/read-catalogue.ts';
import { anEntry } from '../../support/an-entry.ts';

const TSX = createRequire(import.meta.url).resolve('tsx/cli');

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'models-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

const put = (path: string, content: unknown): void => {
	mkdirSync(join(folder, path, '..'), { recursive: true });
	writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
};

/** Runs the command line in a project whose catalogue is made up. */
const run = (...args: readonly string[]) => {
	const { stdout, stderr, status } = spawnSync(process.execPath, [TSX, resolve('tools/models.ts'), ...args], {
		cwd: folder,
		encoding: 'utf8',
	});
	return { said: stdout + stderr, status };
};

const catalogue = () => readCatalogue(JSON.parse(readFileSync(join(folder, 'models.json'), 'utf8')));

const putModel = (): void => {
	put('stick/a-model/mlc-chat-config.json', '{}');
	put('stick/a-model/README.md', 'not part of it');
	put('stick/a-model/a.wasm', 'library');
	put('stick/a-model/params_shard_0.bin', '12345678');
	put('stick/a-model/tensor-cache.json', {
		records: [
			{
				dataPath: 'params_shard_0.bin',
				nbytes: 8,
				records: [
					{ shape: [2, 3], dtype: 'float32', nbytes: 12 },
					{ shape: [2], dtype: 'uint32', nbytes: 8 },
				],
			},
		],
	});
};

describe('npm run models', { timeout: 120_000 }, () => {
	beforeEach(() => {
		put('models.json', { models: [{ kind: 'language', ...anEntry() }] });
	});

	it('lists the models, and tells of an entry that is broken', () => {
		expect(run()).toMatchObject({
			status: 0,
			said: expect.stringMatching(/^a-model: .*not pinned/) as string,
		});
		put('models.json', { models: [{ kind: 'language', ...anEntry({ contextTokens: 0 }) }] });
		expect(run()).toMatchObject({
			status: 1,
			said: expect.stringMatching(/a-model is left out. contextTokens/) as string,
		});
	});

	it('pins the files of a folder, those its list of weights names, and the largest tensor in memory', () => {
		putModel();
		expect(run('pin', 'stick/a-model').status).toBe(0);
		const [model] = catalogue().models;
		expect(model?.files.map(({ path, bytes }) => [path, bytes])).toEqual([
			['tensor-cache.json', readFileSync(join(folder, 'stick/a-model/tensor-cache.json')).length],
			['params_shard_0.bin', 8],
		]);
		expect(model?.library).toMatchObject({ path: 'a.wasm', url: 'https://models.example/a.wasm', bytes: 7 });
		expect(model?.library?.sha256).toMatch(/^[0-9a-f]{64}$/);
		expect(model).toMatchObject({ isWhole: true, needs: { largestTensorBytes: 24 } });
		expect(model?.downloadBytes).toBe(15 + (model?.files[0]?.bytes ?? 0));
	});

	it('writes nothing when a file is missing or has another length than the list says', () => {
		putModel();
		rmSync(join(folder, 'stick/a-model/a.wasm'));
		put('stick/a-model/params_shard_0.bin', 'short');
		const { said, status } = run('pin', 'stick/a-model');
		expect(status).toBe(1);
		expect(said).toMatch(/a\.wasm is missing/);
		expect(said).toMatch(/params_shard_0\.bin has 5 bytes, not 8/);
		expect(catalogue().models[0]?.isWhole).toBe(false);
	});

	it('drafts the entry of a folder it does not know, for somebody to fill in', () => {
		put('new/config.json', '{}');
		put('new/onnx/model_quantized.onnx', 'weights');
		expect(run('pin', 'new').status).toBe(0);
		expect(catalogue().broken).toEqual([
			{ id: 'new', why: expect.stringContaining('description') as string },
		]);
	});

	it('lays out a mirror that the page can read, without what is not part of a model', () => {
		putModel();
		expect(run('mirror', 'stick/a-model', 'site').status).toBe(0);
		const mirror = readMirror(JSON.parse(readFileSync(join(folder, 'site/models/mirror.json'), 'utf8')));
		expect(mirror.get('a-model')?.map(({ path }) => path)).toEqual([
			'tensor-cache.json',
			'params_shard_0.bin',
			'a.wasm',
		]);
		expect(readFileSync(join(folder, 'site/models/a-model/params_shard_0.bin'), 'utf8')).toBe('12345678');
		expect(existsSync(join(folder, 'site/models/a-model/README.md'))).toBe(false);
	});

	it('mirrors no file that differs from what was pinned', () => {
		putModel();
		run('pin', 'stick/a-model');
		put('stick/a-model/params_shard_0.bin', '87654321');
		const { said, status } = run('mirror', 'stick/a-model', 'site');
		expect(status).toBe(1);
		expect(said).toMatch(/params_shard_0\.bin has another SHA-256/);
		expect(existsSync(join(folder, 'site'))).toBe(false);
	});

	it('says how it is used', () => {
		expect(run('mirror', 'stick')).toMatchObject({
			status: 2,
			said: expect.stringContaining('npm run models') as string,
		});
	});
});
