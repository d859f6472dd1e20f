import { describe, expect, it } from 'vitest';
import { failureOf } from '../../../src/adapters/engine/failure-of.ts';

const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });

describe('what an engine’s error means', () => {
	// Words of web-llm 0.2.86, ONNX Runtime 1.31 and Chromium.
	it.each([
		[
			named('ContextWindowSizeExceededError', 'Prompt tokens exceed context window size: 5000; 4096'),
			'engine-too-long',
		],
		[
			named('WebGPUNotAvailableError', 'WebGPU is not supported in your current environment'),
			'engine-unsupported',
		],
		[named('ShaderF16SupportError', 'This model requires feature shader-f16'), 'engine-unsupported'],
		[
			named(
				'Error',
				'Cannot initialize runtime because of requested maxBufferSize exceeds limit. requested=256MB',
			),
			'engine-too-large',
		],
		[named('RangeError', 'Array buffer allocation failed'), 'engine-too-large'],
		[named('RuntimeError', 'memory access out of bounds'), 'engine-too-large'],
		[named('DeviceLostError', 'The WebGPU device was lost while loading the model.'), 'engine-lost'],
		[named('TypeError', "Failed to execute 'add' on 'Cache': Request failed"), 'engine-missing'],
		[named('TypeError', 'Failed to fetch'), 'engine-missing'],
		[
			named(
				'Error',
				'`local_files_only=true` or `env.allowRemoteModels=false` and file was not found locally at "/kept/config.json".',
			),
			'engine-missing',
		],
		[
			named(
				'Error',
				"Can't create a session. ERROR_CODE: 7, ERROR_MESSAGE: Failed to load model because protobuf parsing failed.",
			),
			'engine-unsound',
		],
		['[object Object]', 'engine-lost'],
		[undefined, 'engine-lost'],
	])('%s', (error, kind) => {
		expect(failureOf(error)).toEqual({ kind });
	});
});
