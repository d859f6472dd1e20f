import type { Device, Gpu } from '../../src/core/models/fit.ts';

export const aGpu = (change: Partial<Gpu> = {}): Gpu => ({
	shaderF16: true,
	maxBufferSize: 2 ** 32,
	maxStorageBufferBindingSize: 2 ** 31,
	maxComputeWorkgroupStorageSize: 2 ** 15,
	maxStorageBuffersPerShaderStage: 10,
	isSoftware: false,
	isAdreno: false,
	...change,
});

/** A laptop that runs everything. */
export const aDevice = (change: Partial<Device> = {}): Device => ({
	gpu: aGpu(),
	memoryBytes: 16 * 2 ** 30,
	cores: 8,
	isIos: false,
	roomBytes: null,
	isMetered: false,
	bytesPerSecond: null,
	...change,
});
