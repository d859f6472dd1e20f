import type { Heads, Outputs } from '../../core/reading/read-outputs.ts';

/** Where ONNX Runtime computes. */
export type Device = 'wasm' | 'webgpu';

/** What the page asks of the encoder's worker; each request is answered once, by its `id`. */
export type Request =
	| { readonly id: number; readonly type: 'load'; readonly device: Device; readonly files: MessagePort }
	| { readonly id: number; readonly type: 'encode'; readonly text: string };

/** Failures cross as data: error classes do not survive, and messages could carry what was said. */
export type Answer =
	| {
			readonly id: number;
			readonly type: 'loaded';
			readonly version: string;
			readonly heads: Heads;
			/** Median milliseconds of a recorded message. */
			readonly milliseconds: number;
	  }
	| { readonly id: number; readonly type: 'encoded'; readonly outputs: Outputs }
	| { readonly id: number; readonly type: 'failed'; readonly reason: 'missing' | 'unsound' | 'stopped' };
