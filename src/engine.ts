import { CATALOGUE } from './adapters/catalogue/catalogue.ts';
import { openEngine, type OpenEngine } from './adapters/engine/open-engine.ts';
import { openShelf } from './adapters/shelf/open-shelf.ts';
import type { EngineKind, LanguageModel } from './core/models/model.ts';
import { restAfter } from './core/models/rest.ts';
import type { Preferences } from './core/preferences.ts';
import onnxUrl from './onnx-worker.ts?worker&url';
import type { Engine } from './ports/engine.ts';
import type { Files } from './ports/files.ts';
import webLlmUrl from './web-llm-worker.ts?worker&url';

// Puts the engine of the chosen model together: fetched apart, and only by those who chose one.

type Surroundings = {
	readonly files: Files;
	readonly trustedScript: (url: string) => string;
	readonly readPreferences: () => Preferences;
};

let current: OpenEngine | null = null;

/** The engine of the model with this id, the same one at each call; another that was open is let go. */
export const engineOf = (id: string, surroundings: Surroundings): Engine & Pick<OpenEngine, 'warm'> => {
	if (current?.model === id) return current;
	current?.close();
	current = open(id, surroundings);
	return current ?? missing(id);
};

const open = (id: string, { files, trustedScript, readPreferences }: Surroundings): OpenEngine | null => {
	const model = CATALOGUE.models.find((each) => each.id === id);
	if (model === undefined) return null;
	const shelf = openShelf();
	const starts: Readonly<Record<EngineKind, readonly (() => Worker)[]>> = {
		'web-llm': [() => new Worker(trustedScript(webLlmUrl), { type: 'module' })],
		transformers: devices(model).map(
			(name) => () => new Worker(trustedScript(onnxUrl), { type: 'module', name }),
		),
	};
	const engine = openEngine({
		model,
		files,
		starts: starts[model.engine],
		isWhole: async (how) => (await shelf.missing(model, how)).length === 0,
		restAfter: () =>
			restAfter({
				keepsOpen: readPreferences().keepsModelOpen,
				isHidden: document.hidden,
				memoryGigabytes: (navigator as { readonly deviceMemory?: number }).deviceMemory ?? null,
			}),
	});
	document.addEventListener('visibilitychange', engine.rest);
	return {
		...engine,
		close: () => {
			document.removeEventListener('visibilitychange', engine.rest);
			engine.close();
		},
	};
};

/**
 * The names of the workers of ONNX Runtime, best first. On a GPU it is faster; of 8-bit weights some GPUs make nonsense
 * (transformers.js #1286), while WASM always computes right.
 */
const devices = ({ needs, quantisation }: LanguageModel): readonly ('webgpu' | 'wasm')[] => {
	if (needs.webgpu) return ['webgpu'];
	return quantisation !== 'q8' && 'gpu' in navigator ? ['webgpu', 'wasm'] : ['wasm'];
};

/** What a model that the catalogue of this version does not have can say. */
const missing = (model: string): Engine & Pick<OpenEngine, 'warm'> => ({
	model,
	warm: () => undefined,
	async *write() {
		yield await Promise.resolve({ is: 'failed', failure: { kind: 'engine-missing' } } as const);
	},
});
