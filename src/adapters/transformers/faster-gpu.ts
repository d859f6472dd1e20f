import { openDevice, type OpenDevice, type Source } from './open-device.ts';

/** Remembers, for one version of the encoder, that the GPU of this device lost, so that it is asked once. */
export type GpuTrials = {
	readonly hasLost: (encoderVersion: string) => boolean;
	readonly keepLoss: (encoderVersion: string) => void;
};

/**
 * The encoder opened on the GPU if it passes the self-test there and is faster than `wasm`; null otherwise.
 * The GPU's runtime is 27 MB: it is fetched only for a real adapter and a connection that is not saving data.
 */
export const fasterGpu = async (
	wasm: OpenDevice,
	source: Source,
	trials: GpuTrials,
): Promise<OpenDevice | null> => {
	if (trials.hasLost(wasm.loaded.version) || isSavingData() || !(await hasRealGpu())) return null;
	const gpu = await openDevice('webgpu', source);
	if (typeof gpu !== 'string' && gpu.loaded.milliseconds < wasm.loaded.milliseconds) return gpu;
	if (typeof gpu !== 'string') gpu.close();
	// A worker that merely could not fetch its files gets another chance on the next visit.
	if (gpu !== 'missing') trials.keepLoss(wasm.loaded.version);
	return null;
};

type GpuNavigator = {
	readonly gpu?: {
		readonly requestAdapter: () => Promise<{ readonly info: { readonly isFallbackAdapter: boolean } } | null>;
	};
	readonly connection?: { readonly saveData: boolean };
};

/** Whether a chip computes, not the processor in its place. */
export const hasRealGpu = async (): Promise<boolean> => {
	try {
		const adapter = await (navigator as GpuNavigator).gpu?.requestAdapter();
		return adapter !== null && adapter !== undefined && !adapter.info.isFallbackAdapter;
	} catch {
		return false;
	}
};

const isSavingData = (): boolean => (navigator as GpuNavigator).connection?.saveData === true;
