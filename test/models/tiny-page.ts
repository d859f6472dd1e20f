import { env } from '@huggingface/transformers';
import type { Message } from '../../src/core/reply/prompt.ts';
import { openTiny } from './write-tiny.ts';

// The tiny model in a browser, as transformers.js runs it.

const { wasm } = env.backends.onnx;
if (wasm !== undefined)
	Object.assign(wasm, { wasmPaths: new URL('ort/', location.href).href, numThreads: 1 });

const tiny = {
	/** To each prompt at most so many tokens. */
	write: async (
		device: 'wasm' | 'webgpu',
		prompts: readonly (readonly Message[])[],
		most: number,
	): Promise<string[]> => {
		const { write, close } = await openTiny('/models/', device);
		const written: string[] = [];
		for (const prompt of prompts) written.push(await write(prompt, most));
		await close();
		return written;
	},
};

export type TinyPage = typeof tiny;

Object.assign(globalThis, { tiny });
