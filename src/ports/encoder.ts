import type { Reading, Unread } from '../core/reading/reading.ts';

/** Reads a message on this device. Never throws and never hangs: what it cannot read is `Unread`, with the reason. */
export type Encoder = {
	/** Answers within `limit` milliseconds: what takes longer is unread. */
	readonly read: (said: string, limit: number) => Promise<Reading | Unread>;
	/** Where it runs, once it is known; `none` when it could not be opened. */
	readonly device: () => EncoderDevice;
	readonly close: () => void;
};

export type EncoderDevice = 'opening' | 'wasm' | 'webgpu' | 'native' | 'none';
