import type { LanguageModel } from '../../src/core/models/model.ts';

/** An entry of a catalogue: a small web-llm model that needs nothing out of the way, with no files behind it. */
export const anEntry = (change: Partial<LanguageModel> = {}): LanguageModel => ({
	id: 'a-model',
	name: 'A model',
	purpose: 'conversation',
	engine: 'web-llm',
	description: 'Made up.',
	licence: { name: 'Apache-2.0', url: 'https://example.org/licence' },
	languages: ['en'],
	quantisation: 'q4f32',
	contextTokens: 4096,
	memoryBytes: 6e8,
	downloadBytes: 2e8,
	needs: { webgpu: true, shaderF16: false, largestTensorBytes: 24_000_000 },
	base: 'https://models.example/a-model/resolve/main/',
	library: { path: 'a.wasm', url: 'https://models.example/a.wasm', bytes: null, sha256: null, blocks: null },
	files: [
		{
			path: 'tensor-cache.json',
			url: 'https://models.example/a-model/resolve/main/tensor-cache.json',
			bytes: null,
			sha256: null,
			blocks: null,
		},
	],
	isWhole: false,
	hosts: ['models.example'],
	...change,
});
