import type { Tensor } from '@huggingface/transformers';
import { SAMPLING } from '../../src/core/models/sampling.ts';
import type { Message } from '../../src/core/reply/prompt.ts';

// The engine with nothing of ours around it: transformers.js in a worker, as its documentation has it.

export type BareAsked = {
	readonly prompt: readonly Message[];
	readonly seed: number;
	readonly mostTokens: number;
};

const load = async () => {
	const onnx = await import('onnxruntime-web/wasm');
	onnx.env.wasm.numThreads = 1;
	onnx.env.wasm.wasmPaths = { wasm: '/ort/ort-wasm-simd-threaded.wasm' };
	Object.assign(globalThis, { [Symbol.for('onnxruntime')]: onnx });
	// It looks for its runtime when it is imported.
	const { AutoModelForCausalLM, AutoTokenizer, env, random, TextStreamer } =
		await import('@huggingface/transformers');
	env.allowRemoteModels = false;
	env.allowLocalModels = true;
	env.localModelPath = '/models/';
	env.useBrowserCache = false;
	env.useWasmCache = false;
	const [tokenizer, model] = await Promise.all([
		AutoTokenizer.from_pretrained('tiny'),
		AutoModelForCausalLM.from_pretrained('tiny', {
			dtype: 'q8',
			device: 'auto',
			session_options: { executionProviders: ['wasm'], intraOpNumThreads: 1 },
		}),
	]);
	return { tokenizer, model, random, TextStreamer };
};

const loaded = load();

self.onmessage = async ({ data: { prompt, seed, mostTokens } }: MessageEvent<BareAsked>) => {
	const { tokenizer, model, random, TextStreamer } = await loaded;
	const inputs = tokenizer.apply_chat_template([...prompt], {
		add_generation_prompt: true,
		return_dict: true,
	}) as unknown as { readonly input_ids: Tensor; readonly attention_mask: Tensor };
	(random as { readonly seed: (seed: number) => void }).seed(seed);
	await model.generate({
		...inputs,
		max_new_tokens: mostTokens,
		do_sample: true,
		temperature: SAMPLING.temperature,
		top_p: SAMPLING.topP,
		top_k: 40,
		streamer: new TextStreamer(tokenizer, {
			skip_prompt: true,
			callback_function: (text) => {
				self.postMessage(text);
			},
		}),
	});
	self.postMessage(null);
};
