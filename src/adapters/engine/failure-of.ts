import type { EngineFailure } from '../../core/failure.ts';

/**
 * What an engine's error means, by the words of web-llm 0.2.86, ONNX Runtime and the browsers. What is not known counts
 * as death: then the worker is replaced, which is what most of them need.
 */
export const failureOf = (error: unknown): EngineFailure => {
	const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	return { kind: MEANINGS.find(([pattern]) => pattern.test(words))?.[1] ?? 'engine-lost' };
};

const MEANINGS: readonly (readonly [RegExp, EngineFailure['kind']])[] = [
	[/protobuf parsing failed|Unexpected end of JSON|is not valid JSON/i, 'engine-unsound'],
	[/ContextWindowSizeExceeded|exceed[a-z]* (?:the )?(?:context|prefill)/i, 'engine-too-long'],
	[
		/WebGPUNot(?:Available|Found)|ShaderF16|FeatureSupport|not support (?:WebGPU|fp16)|no available backend/i,
		'engine-unsupported',
	],
	[/because of requested max\w+|exceeds limit|maxStorageBufferBindingSize/i, 'engine-too-large'],
	[
		/out of memory|memory access out of bounds|allocation failed|bad_alloc|RangeError: .*(?:allocation|length)/i,
		'engine-too-large',
	],
	[/DeviceLost|device (?:was|is) lost|mapAsync|instance dropped/i, 'engine-lost'],
	[
		/Failed to fetch|NetworkError|Load failed|Cannot fetch|Cache\.add|Cache'|ModelFileNotFound|not found locally|file was not found/i,
		'engine-missing',
	],
];
