import type { LanguageModel } from './model.ts';

/** What was found out about a device without asking anybody. Bytes; null where the browser does not say. */
export type Device = {
	/** Null: no WebGPU, or no graphics chip behind it. */
	readonly gpu: Gpu | null;
	/** As the browser tells it: rounded, and never more than a cap of its own. */
	readonly memoryBytes: number | null;
	readonly cores: number | null;
	/** Every browser on an iPhone or iPad. */
	readonly isIos: boolean;
	/** The most that was to be had of the sizes tried; null where a page cannot try. */
	readonly roomBytes: number | null;
	/** The person asked for less data, or the line counts bytes. */
	readonly isMetered: boolean;
	/** As the browser guesses the line. */
	readonly bytesPerSecond: number | null;
};

/** Of a WebGPU adapter. Bytes. */
export type Gpu = {
	readonly shaderF16: boolean;
	readonly maxBufferSize: number;
	readonly maxStorageBufferBindingSize: number;
	readonly maxComputeWorkgroupStorageSize: number;
	readonly maxStorageBuffersPerShaderStage: number;
	/** Computed by the processor: a hundred times slower. */
	readonly isSoftware: boolean;
	/** Qualcomm's chip in phones. */
	readonly isAdreno: boolean;
};

/** Why a model will not run. */
export type Obstacle =
	| 'no-gpu'
	| 'no-shader-f16'
	/** The engine asks for more than the chip gives, and does not start. */
	| 'gpu-limits'
	/** A tensor is larger than what can be bound: web-llm would write noise without an error. */
	| 'tensor-too-large'
	| 'software-gpu'
	| 'memory'
	| 'no-room';

/** Why it may not go well. */
export type Caution = 'adreno' | 'memory-tight' | 'slow' | 'metered';

export type Fit =
	| { readonly is: 'fits' }
	| { readonly is: 'fits-but'; readonly cautions: readonly Caution[] }
	| { readonly is: 'cannot'; readonly obstacles: readonly Obstacle[] };

/** Whether a model would run on a device, before anything is fetched. Every reason is told, the first the gravest. */
export const fit = (model: LanguageModel, device: Device): Fit => {
	const obstacles = [
		...(model.needs.webgpu ? gpuObstacles(model, device.gpu) : []),
		...(isTooMuchMemory(model, device) ? (['memory'] as const) : []),
		...(device.roomBytes !== null && device.roomBytes < roomNeeded(model) ? (['no-room'] as const) : []),
	];
	if (obstacles.length > 0) return { is: 'cannot', obstacles };
	const cautions = CAUTIONS.filter((caution) => IS_CAUTION[caution](model, device));
	return cautions.length === 0 ? { is: 'fits' } : { is: 'fits-but', cautions };
};

/**
 * Bytes to be free for a download: the model, and once more the file that is being put from the download into the cache.
 * With web-llm no file is much larger than the largest tensor; with ONNX one file is nearly the whole.
 */
export const roomNeeded = ({ engine, downloadBytes, needs }: LanguageModel): number =>
	downloadBytes + (engine === 'web-llm' ? (needs.largestTensorBytes ?? SHARD) : downloadBytes);

/** MLC's shards, except for a tensor that is larger. */
const SHARD = 34 * 2 ** 20;

/**
 * The largest storage buffer web-llm 0.2.86 can bind on a chip: it asks for 1 GiB and, where that is refused, for 128 MiB,
 * with nothing in between (`detectGPUDevice` in its lib/index.js).
 */
export const usableBinding = ({
	maxStorageBufferBindingSize,
}: Pick<Gpu, 'maxStorageBufferBindingSize'>): number =>
	maxStorageBufferBindingSize >= 2 ** 30 ? 2 ** 30 : 2 ** 27;

/** What web-llm asks for at least, from the same place. */
const LEAST = {
	maxBufferSize: 2 ** 28,
	maxStorageBufferBindingSize: 2 ** 27,
	maxComputeWorkgroupStorageSize: 32 * 2 ** 10,
	maxStorageBuffersPerShaderStage: 10,
} as const satisfies Partial<Record<keyof Gpu, number>>;

const gpuObstacles = ({ needs, purpose }: LanguageModel, gpu: Gpu | null): readonly Obstacle[] => {
	if (gpu === null) return ['no-gpu'];
	const isShort = (Object.keys(LEAST) as (keyof typeof LEAST)[]).some((limit) => gpu[limit] < LEAST[limit]);
	return [
		...(gpu.isSoftware && purpose === 'conversation' ? (['software-gpu'] as const) : []),
		...(isShort ? (['gpu-limits'] as const) : []),
		...(needs.shaderF16 && !gpu.shaderF16 ? (['no-shader-f16'] as const) : []),
		...((needs.largestTensorBytes ?? 0) > usableBinding(gpu) ? (['tensor-too-large'] as const) : []),
	];
};

/** iOS ends a page that takes some 1.5 GB (web-llm #753), and what was not kept would be gone with it. */
const IOS_LIMIT = 1.2e9;

/** Of the memory a device says it has: the rest is for the browser and everything else. An estimate. */
const SHARE = { most: 0.5, comfortable: 0.3 } as const;

const isTooMuchMemory = ({ memoryBytes }: LanguageModel, device: Device): boolean =>
	(device.isIos && memoryBytes > IOS_LIMIT) ||
	(device.memoryBytes !== null && memoryBytes > device.memoryBytes * SHARE.most);

/** What a processor alone writes at the pace of slow reading: more is a wait for every sentence. An estimate. */
const BRISK_ON_PROCESSOR = 3e8;

const IS_CAUTION = {
	// The device may be lost when the first sentence is computed (web-llm #836): told, because some of them do run it.
	adreno: ({ needs }, { gpu }) => needs.webgpu && gpu?.isAdreno === true,
	'memory-tight': ({ memoryBytes }, device) =>
		device.memoryBytes !== null && memoryBytes > device.memoryBytes * SHARE.comfortable,
	slow: ({ needs, downloadBytes }, { gpu, cores }) =>
		needs.webgpu
			? gpu?.isSoftware === true
			: downloadBytes > BRISK_ON_PROCESSOR || (cores !== null && cores < 4),
	metered: (_, { isMetered }) => isMetered,
} as const satisfies Record<Caution, (model: LanguageModel, device: Device) => boolean>;

const CAUTIONS = Object.keys(IS_CAUTION) as readonly Caution[];
