import { prebuiltAppConfig } from '@mlc-ai/web-llm';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../src/adapters/catalogue/catalogue.ts';
import { readCatalogue } from '../../../src/adapters/catalogue/read-catalogue.ts';
import type { LanguageModel } from '../../../src/core/models/model.ts';
import { readingGrade } from '../../support/reading-grade.ts';
import { anEntry } from '../../support/an-entry.ts';

const entry = (change: object = {}) => ({ kind: 'language', ...anEntry(), ...change });

describe('reading a catalogue', () => {
	it('gives the models in the order of the file, and passes over other kinds', () => {
		const found = { models: [{ kind: 'encoder', id: 'encoder' }, entry(), entry({ id: 'another' })] };
		expect(readCatalogue(found)).toEqual({ models: [anEntry(), anEntry({ id: 'another' })], broken: [] });
	});

	it.each<readonly [string, object, string]>([
		['a size that is none', { downloadBytes: 0 }, 'downloadBytes'],
		['a SHA-256 that is none', { files: [{ ...anEntry().files[0], sha256: 'abc' }] }, 'files.0.sha256'],
		['a path out of its folder', { files: [{ ...anEntry().files[0], path: '../x' }] }, 'leads out'],
		[
			'a file on another host',
			{ files: [{ ...anEntry().files[0], url: 'https://other.example/x' }] },
			'elsewhere',
		],
		['a host that is not named', { hosts: [] }, 'not named'],
		['no encryption on the way', { base: 'http://models.example/' }, 'base'],
		['web-llm without a library', { library: null }, 'library'],
		[
			'web-llm in a folder it does not look in',
			{
				base: 'https://models.example/x/',
				files: [{ ...anEntry().files[0], url: 'https://models.example/x/tensor-cache.json' }],
			},
			'resolve/main',
		],
		['no files', { files: [] }, 'files'],
		['no description', { description: '' }, 'description'],
		['an engine nobody knows', { engine: 'magic' }, 'engine'],
		['a name that is taken', { id: 'good' }, 'another entry'],
	])('leaves out an entry with %s and says so', (_, change, why) => {
		const { models, broken } = readCatalogue({
			models: [entry({ id: 'good' }), entry({ id: 'bad', ...change })],
		});
		expect(models.map(({ id }) => id)).toEqual(['good']);
		expect(broken).toEqual([
			{ id: 'id' in change ? 'good' : 'bad', why: expect.stringContaining(why) as string },
		]);
	});

	it('takes an address under .invalid for a model that nobody publishes', () => {
		const base = 'https://confidant.invalid/models/tiny/';
		const tiny = entry({
			base,
			hosts: [],
			engine: 'transformers',
			library: null,
			files: [{ path: 'config.json', url: `${base}config.json`, bytes: 1, sha256: null }],
		});
		expect(readCatalogue({ models: [tiny] }).broken).toEqual([]);
	});

	it.each([null, [], {}, { models: 'x' }, { models: [1] }])(
		'tells of a file that is no catalogue: %j',
		(found) => {
			expect(readCatalogue(found).models).toEqual([]);
			expect(readCatalogue(found).broken).toHaveLength(1);
		},
	);
});

describe('the catalogue of this build', () => {
	const webLlm = CATALOGUE.models.filter(({ engine, hosts }) => engine === 'web-llm' && hosts.length > 0);

	it('has no broken entry', () => {
		expect(CATALOGUE.broken).toEqual([]);
	});

	it('serves devices with and without WebGPU, with and without f16', () => {
		const needs = (test: (model: LanguageModel) => boolean) => CATALOGUE.models.some(test);
		expect(needs((model) => !model.needs.webgpu)).toBe(true);
		expect(needs((model) => model.needs.webgpu && !model.needs.shaderF16)).toBe(true);
		expect(needs((model) => model.needs.shaderF16)).toBe(true);
	});

	it.each(webLlm.map((model) => [model.id, model] as const))(
		'has %s as web-llm itself has it',
		(id, model) => {
			const record = prebuiltAppConfig.model_list.find(({ model_id }) => model_id === id);
			expect(record).toBeDefined();
			expect(model.base).toBe(`${record?.model}/resolve/main/`);
			expect(model.library?.url).toBe(record?.model_lib);
			expect(model.contextTokens).toBe(record?.overrides?.context_window_size);
			expect(model.memoryBytes).toBe(Math.ceil((record?.vram_required_MB ?? 0) * 2 ** 20));
			// web-llm forgets the feature in most records of this kind.
			expect(model.needs.shaderF16).toBe(id.includes('q4f16'));
		},
	);

	it('describes every model in plain words', () => {
		for (const { id, description } of CATALOGUE.models)
			expect([id, readingGrade([description]) <= 8]).toEqual([id, true]);
	});
});
