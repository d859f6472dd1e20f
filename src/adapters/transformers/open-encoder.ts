import type { UnreadReason } from '../../core/reading/reading.ts';
import { readOutputs } from '../../core/reading/read-outputs.ts';
import { togetherWith } from '../../core/reading/together.ts';
import type { Encoder } from '../../ports/encoder.ts';
import { fasterGpu, type GpuTrials } from './faster-gpu.ts';
import type { Device } from './messages.ts';
import { openDevice, type OpenDevice, type Source } from './open-device.ts';

type Opened = Awaited<ReturnType<typeof openDevice>>;

/**
 * The encoder in a worker, loaded from the own origin. It opens at once, on WASM, which always computes right; a GPU
 * is tried afterwards and used when it passes the same self-test and is faster. A worker that died is replaced at the
 * next message.
 */
export const openEncoder = (source: Source, trials: GpuTrials): Encoder => {
	let device: Device | 'opening' | 'none' = 'opening';
	let opened: Promise<Opened> = open();
	let closed = false;
	/** The message being read, if any: its worker is not taken away under it. */
	let busy: Promise<unknown> = Promise.resolve();

	async function open(): Promise<Opened> {
		device = 'opening';
		const first = await openDevice('wasm', source);
		device = typeof first === 'string' ? 'none' : first.device;
		if (typeof first !== 'string') void considerGpu(first);
		return first;
	}

	const considerGpu = async (wasm: OpenDevice): Promise<void> => {
		const gpu = await fasterGpu(wasm, source, trials);
		if (gpu === null) return;
		if (closed) {
			gpu.close();
			return;
		}
		opened = Promise.resolve(gpu);
		device = gpu.device;
		await busy;
		wasm.close();
	};

	return {
		read: async (said, limit, before = []) => {
			if (said.trim() === '') return { kind: 'unread', reason: 'empty' };
			const start = performance.now();
			const ready = await within(limit, opened);
			if (ready === null) return { kind: 'unread', reason: 'encoder-slow' };
			if (typeof ready === 'string') {
				opened = open();
				return { kind: 'unread', reason: UNREAD[ready] };
			}
			const encode = (text: string): ReturnType<OpenDevice['encode']> => {
				const encoded = ready.encode(text, limit - (performance.now() - start));
				busy = encoded;
				return encoded;
			};
			const outputs = await encode(said);
			if (typeof outputs === 'string') {
				opened = open();
				return { kind: 'unread', reason: UNREAD[outputs] };
			}
			const text = togetherWith(before, said);
			const together = text === null ? null : await encode(text);
			if (typeof together === 'string') opened = open();
			return readOutputs(outputs, ready.loaded.heads, typeof together === 'string' ? null : together);
		},
		device: () => device,
		close: () => {
			closed = true;
			device = 'none';
			void opened.then((ready) => {
				if (typeof ready !== 'string') ready.close();
			});
		},
	};
};

const UNREAD = {
	missing: 'encoder-missing',
	unsound: 'encoder-unsound',
	stopped: 'encoder-stopped',
} as const satisfies Record<string, UnreadReason>;

/** The value, or null when it takes longer than `limit` milliseconds. */
const within = async <Value>(limit: number, value: Promise<Value>): Promise<Value | null> => {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<null>((resolve) => {
		timer = setTimeout(() => {
			resolve(null);
		}, limit);
	});
	const first = await Promise.race([value, late]);
	clearTimeout(timer);
	return first;
};
