import type { Reading, Unread } from '../core/reading/reading.ts';

/** Reads a message on this device. Never throws and never hangs: what it cannot read is `Unread`, with the reason. */
export type Encoder = {
	/**
	 * Answers within `limit` milliseconds: what takes longer is unread. With what the person said `before`, oldest first,
	 * the last of it and this message are read as one text too; that this is late takes nothing from the message's own.
	 */
	readonly read: (said: string, limit: number, before?: readonly string[]) => Promise<Reading | Unread>;
	/** Where it runs, once it is known; `none` when it could not be opened. */
	readonly device: () => EncoderDevice;
	readonly close: () => void;
};

export type EncoderDevice = 'opening' | 'wasm' | 'webgpu' | 'native' | 'none';
