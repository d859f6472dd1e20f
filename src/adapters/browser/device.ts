import type { Device, Gpu } from '../../core/models/fit.ts';
import { largestRoom } from './largest-room.ts';

/**
 * Looks at what this device could run; nothing is asked of anybody. `sizes`: of which the largest that can be had is told
 * as the room there is.
 */
export const measureDevice = async (sizes: readonly number[]): Promise<Device> => {
	const [gpu, tried, promised] = await Promise.all([measureGpu(), largestRoom(sizes), promisedRoom()]);
	const { deviceMemory, hardwareConcurrency, connection } = navigator as Telling;
	const downlink = connection?.downlink ?? CAP;
	return {
		gpu,
		memoryBytes: deviceMemory === undefined ? null : deviceMemory * 2 ** 30,
		cores: hardwareConcurrency ?? null,
		isIos: isIos(),
		roomBytes: tried === null ? promised : Math.min(tried, promised ?? tried),
		isMetered: connection?.saveData === true || connection?.type === 'cellular',
		bytesPerSecond: downlink < CAP ? (downlink * 1e6) / 8 : null,
	};
};

/** What only some browsers tell. */
type Telling = {
	/** GiB */
	readonly deviceMemory?: number;
	readonly hardwareConcurrency?: number;
	readonly connection?: {
		readonly saveData?: boolean;
		readonly type?: string;
		/** Mbit/s */
		readonly downlink?: number;
	};
};

/** Chromium says no more than this, however fast the line is. Mbit/s. */
const CAP = 10;

const measureGpu = async (): Promise<Gpu | null> => {
	try {
		// Some browsers have no `gpu`, whatever the types say.
		const adapter = await (navigator as Partial<Navigator>).gpu?.requestAdapter({
			powerPreference: 'high-performance',
		});
		return adapter ? gpuOf(adapter) : null;
	} catch {
		return null;
	}
};

const gpuOf = ({ features, limits, info }: GPUAdapter): Gpu => ({
	shaderF16: features.has('shader-f16'),
	maxBufferSize: limits.maxBufferSize,
	maxStorageBufferBindingSize: limits.maxStorageBufferBindingSize,
	maxComputeWorkgroupStorageSize: limits.maxComputeWorkgroupStorageSize,
	maxStorageBuffersPerShaderStage: limits.maxStorageBuffersPerShaderStage,
	isSoftware: info.isFallbackAdapter || info.architecture === 'swiftshader',
	isAdreno: info.vendor === 'qualcomm' || info.architecture.startsWith('adreno'),
});

/** What the browser says is left; Chromium says 10 GiB to every page, others mean it. */
const promisedRoom = async (): Promise<number | null> => {
	try {
		const { quota, usage } = await navigator.storage.estimate();
		return quota === undefined ? null : quota - (usage ?? 0);
	} catch {
		return null;
	}
};

/** An iPad says that it is a Mac; no Mac has a touch screen. */
const isIos = (): boolean =>
	/iP(hone|ad|od)/u.test(navigator.userAgent) ||
	(navigator.vendor.startsWith('Apple') && navigator.maxTouchPoints > 1);
