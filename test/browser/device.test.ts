import { describe, expect, it } from 'vitest';
import { measureDevice } from '../../src/adapters/browser/device.ts';
import { largestRoom } from '../../src/adapters/browser/largest-room.ts';

const MB = 2 ** 20;

const filesLeft = async (): Promise<readonly string[]> => {
	const names: string[] = [];
	for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
	return names.filter((name) => name.startsWith('trial'));
};

describe('the room on this device', () => {
	it('is the largest that can be had, and is given back', async () => {
		expect(await largestRoom([2 ** 50, MB, 2 * MB])).toBe(2 * MB);
		expect(await filesLeft()).toEqual([]);
	});

	it('is none when not even the smallest can be had', async () => {
		expect(await largestRoom([2 ** 50])).toBe(0);
		expect(await filesLeft()).toEqual([]);
	});
});

describe('the device', () => {
	it('is measured without asking anybody', async () => {
		const before = performance.getEntriesByType('resource').length;
		const device = await measureDevice([MB]);
		expect(performance.getEntriesByType('resource').length).toBe(before);
		expect(device.roomBytes).toBe(MB);
		expect(device.cores).toBe(navigator.hardwareConcurrency);
		expect(device.isIos).toBe(false);
	});

	it('with SwiftShader alone has a graphics chip in software', async ({ skip }) => {
		const adapter = await (navigator as Partial<Navigator>).gpu?.requestAdapter();
		if (adapter?.info.architecture !== 'swiftshader') return skip('This browser has no SwiftShader');
		const { gpu } = await measureDevice([MB]);
		expect(gpu).toMatchObject({ isSoftware: true, isAdreno: false, shaderF16: false });
		expect(gpu?.maxStorageBufferBindingSize).toBeGreaterThanOrEqual(2 ** 27);
		expect(gpu?.maxComputeWorkgroupStorageSize).toBeGreaterThanOrEqual(2 ** 14);
	});
});
