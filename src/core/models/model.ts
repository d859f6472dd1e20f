import type { Blocks } from './blocks.ts';

/** What runs a language model. `transformers`: ONNX through transformers.js, on WASM where there is no GPU. */
export type EngineKind = 'web-llm' | 'transformers';

/** One file of a model. */
export type ModelFile = {
	/** Under the model's folder, on a mirror or a stick; slashes go forward. */
	readonly path: string;
	/** Where it is published: an absolute https address, and its key in the cache it lies in, wherever it came from. */
	readonly url: string;
	/** Exact; null where nobody published it: then the server's length is trusted, recorded and shown, as the hash is. */
	readonly bytes: number | null;
	/** Lower-case hex; null where nobody published one: the first download is trusted, recorded and shown. */
	readonly sha256: string | null;
	/** Null where nobody measured them: `sha256`, where it is known, then takes a second look at the whole file. */
	readonly blocks: Blocks | null;
};

/** A language model that a person can choose; one entry of `models.json` with kind `language`. */
export type LanguageModel = {
	readonly id: string;
	readonly name: string;
	/** `test`: runs the whole path in tests and demonstrations, and is never offered as a companion. */
	readonly purpose: 'conversation' | 'test';
	readonly engine: EngineKind;
	readonly description: string;
	readonly licence: { readonly name: string; readonly url: string };
	/** BCP 47. */
	readonly languages: readonly string[];
	readonly quantisation: 'q4f16' | 'q4f32' | 'q8' | 'f32';
	readonly contextTokens: number;
	/** Of GPU or main memory while it runs. */
	readonly memoryBytes: number;
	/** The whole download: exact where every file is known, else the sum that was published or estimated. */
	readonly downloadBytes: number;
	readonly needs: {
		readonly webgpu: boolean;
		readonly shaderF16: boolean;
		/** `maxStorageBufferBindingSize` and `maxBufferSize` must hold the largest tensor; null where it is not known yet. */
		readonly largestTensorBytes: number | null;
	};
	/** Folder the files are published in, ending in a slash: for web-llm `…/resolve/main/`. */
	readonly base: string;
	/** web-llm's compiled library; null for transformers.js. Its `url` is web-llm's `model_lib`. */
	readonly library: ModelFile | null;
	/**
	 * Files under `base` that are known beforehand. With web-llm the weight shards are listed by `tensor-cache.json`
	 * (`records[].dataPath`, `nbytes`), which is fetched first; `isWhole` says whether these are all.
	 */
	readonly files: readonly ModelFile[];
	readonly isWhole: boolean;
	/**
	 * Hosts that a download may touch, the redirects of the publisher among them; shown before the first byte. None:
	 * published nowhere, it comes from the own origin (`models/<id>/`) or a folder, and `base` lies under `.invalid`.
	 */
	readonly hosts: readonly string[];
};
