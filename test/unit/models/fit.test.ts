import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../src/adapters/catalogue/catalogue.ts';
import { fit, roomNeeded, type Device, type Fit } from '../../../src/core/models/fit.ts';
import type { LanguageModel } from '../../../src/core/models/model.ts';
import { suggest } from '../../../src/core/models/suggest.ts';
import { aDevice, aGpu } from '../../support/a-device.ts';
import { anEntry } from '../../support/an-entry.ts';

const needs = (change: Partial<LanguageModel['needs']>) => ({
	needs: { webgpu: true, shaderF16: false, largestTensorBytes: 24_000_000, ...change },
});

const onnx = {
	engine: 'transformers',
	library: null,
	...needs({ webgpu: false, largestTensorBytes: null }),
} as const;

const FITS: Fit = { is: 'fits' };
const cannot = (...obstacles: Extract<Fit, { is: 'cannot' }>['obstacles']): Fit => ({
	is: 'cannot',
	obstacles,
});
const but = (...cautions: Extract<Fit, { is: 'fits-but' }>['cautions']): Fit => ({
	is: 'fits-but',
	cautions,
});

describe('whether a model would run', () => {
	it.each<readonly [string, Partial<LanguageModel>, Partial<Device>, Fit]>([
		['a laptop', {}, {}, FITS],
		['a browser without WebGPU', {}, { gpu: null }, cannot('no-gpu')],
		['the same with a model for the processor', onnx, { gpu: null }, FITS],
		[
			'a chip without f16, a model that needs it',
			needs({ shaderF16: true }),
			{ gpu: aGpu({ shaderF16: false }) },
			cannot('no-shader-f16'),
		],
		['a chip without f16, a model that does not', {}, { gpu: aGpu({ shaderF16: false }) }, FITS],
		[
			'Firefox with 16 KiB of workgroup storage',
			{},
			{ gpu: aGpu({ maxComputeWorkgroupStorageSize: 16_384 }) },
			cannot('gpu-limits'),
		],
		[
			'eight storage buffers',
			{},
			{ gpu: aGpu({ maxStorageBuffersPerShaderStage: 8 }) },
			cannot('gpu-limits'),
		],
		['buffers under 256 MiB', {}, { gpu: aGpu({ maxBufferSize: 2 ** 27 }) }, cannot('gpu-limits')],
		// web-llm asks for 1 GiB or else 128 MiB: what a chip could bind between the two is lost.
		[
			'130 MiB to bind where 512 could be',
			needs({ largestTensorBytes: 130 * 2 ** 20 }),
			{ gpu: aGpu({ maxStorageBufferBindingSize: 2 ** 29 }) },
			cannot('tensor-too-large'),
		],
		[
			'128 MiB to bind there',
			needs({ largestTensorBytes: 2 ** 27 }),
			{ gpu: aGpu({ maxStorageBufferBindingSize: 2 ** 29 }) },
			FITS,
		],
		[
			'130 MiB to bind where 1 GiB can be',
			needs({ largestTensorBytes: 130 * 2 ** 20 }),
			{ gpu: aGpu({ maxStorageBufferBindingSize: 2 ** 30 }) },
			FITS,
		],
		['a tensor whose size nobody knows', needs({ largestTensorBytes: null }), {}, FITS],
		['SwiftShader', {}, { gpu: aGpu({ isSoftware: true }) }, cannot('software-gpu')],
		['SwiftShader, a model for tests', { purpose: 'test' }, { gpu: aGpu({ isSoftware: true }) }, but('slow')],
		['iOS, over 1.2 GB', { memoryBytes: 1.21e9 }, { isIos: true, memoryBytes: null }, cannot('memory')],
		['iOS, 1.2 GB', { memoryBytes: 1.2e9 }, { isIos: true, memoryBytes: null }, FITS],
		['more than half of the memory', { memoryBytes: 1.1e9 }, { memoryBytes: 2e9 }, cannot('memory')],
		['a good part of the memory', { memoryBytes: 9e8 }, { memoryBytes: 2e9 }, but('memory-tight')],
		['memory nobody tells', { memoryBytes: 2e9 }, { memoryBytes: null }, FITS],
		['no room for it', {}, { roomBytes: 2e8 }, cannot('no-room')],
		['room for it and its largest file', {}, { roomBytes: 224_000_000 }, FITS],
		['an Adreno phone', {}, { gpu: aGpu({ isAdreno: true }) }, but('adreno')],
		['an Adreno phone, a model for the processor', onnx, { gpu: aGpu({ isAdreno: true }) }, FITS],
		['a large model for the processor', { ...onnx, downloadBytes: 5e8 }, {}, but('slow')],
		['a processor with two cores', onnx, { cores: 2 }, but('slow')],
		['a metered line', {}, { isMetered: true }, but('metered')],
		[
			'all that is wrong at once',
			{ ...needs({ shaderF16: true }), memoryBytes: 2e9 },
			{ gpu: aGpu({ shaderF16: false, maxBufferSize: 1 }), isIos: true, roomBytes: 0 },
			cannot('gpu-limits', 'no-shader-f16', 'memory', 'no-room'),
		],
		[
			'all that may go wrong at once',
			{ memoryBytes: 9e8 },
			{ gpu: aGpu({ isAdreno: true }), memoryBytes: 2e9, isMetered: true },
			but('adreno', 'memory-tight', 'metered'),
		],
	])('%s', (_, model, device, expected) => {
		expect(fit(anEntry(model), aDevice(device))).toEqual(expected);
	});

	it('needs room for the model and once more for the file that is being put away', () => {
		expect(roomNeeded(anEntry())).toBe(224_000_000);
		expect(roomNeeded(anEntry(onnx))).toBe(400_000_000);
	});
});

describe('the choices of the catalogue', () => {
	const namesFor = (device: Partial<Device>) =>
		suggest(CATALOGUE.models, aDevice(device)).map(
			({ tier, model, fit: found }) => `${tier} ${model.id} ${found.is}`,
		);

	it.each<readonly [string, Partial<Device>, readonly string[]]>([
		[
			'a laptop with a good chip',
			{},
			[
				'light Qwen2.5-0.5B-Instruct-q4f16_1-MLC fits',
				'balanced Llama-3.2-1B-Instruct-q4f16_1-MLC fits',
				'best Qwen3-1.7B-q4f16_1-MLC fits',
			],
		],
		[
			'a laptop whose chip binds 128 MiB and has no f16',
			{ gpu: aGpu({ shaderF16: false, maxStorageBufferBindingSize: 2 ** 27 }) },
			[
				'light Qwen2.5-0.5B-Instruct-q4f32_1-MLC fits',
				'balanced Llama-3.2-1B-Instruct-q4f32_1-MLC fits',
				'best Qwen2.5-1.5B-Instruct-q4f32_1-MLC fits',
			],
		],
		[
			'an iPhone',
			{ isIos: true, memoryBytes: null, gpu: aGpu() },
			['light Qwen2.5-0.5B-Instruct-q4f16_1-MLC fits', 'balanced Llama-3.2-1B-Instruct-q4f16_1-MLC fits'],
		],
		[
			'an Android phone of 4 GB with an Adreno chip',
			{ memoryBytes: 4 * 2 ** 30, gpu: aGpu({ isAdreno: true, maxStorageBufferBindingSize: 2 ** 27 }) },
			[
				'light SmolLM2-135M-Instruct-q4-ONNX fits',
				'balanced Llama-3.2-1B-Instruct-q4f16_1-MLC fits-but',
				'best Qwen2.5-1.5B-Instruct-q4f16_1-MLC fits-but',
			],
		],
		[
			'an old computer without WebGPU',
			{ gpu: null, cores: 2, memoryBytes: 4 * 2 ** 30 },
			['light SmolLM2-135M-Instruct-q4-ONNX fits-but', 'balanced Qwen2.5-0.5B-Instruct-q8-ONNX fits-but'],
		],
		['a phone with half a gigabyte', { gpu: null, memoryBytes: 2 ** 29 }, []],
		['a device without room', { roomBytes: 1e8 }, []],
	])('%s', (_, device, expected) => {
		expect(namesFor(device)).toEqual(expected);
	});

	it('never holds a model for tests', () => {
		const test = anEntry({ purpose: 'test' });
		expect(suggest([test], aDevice())).toEqual([]);
	});
});
