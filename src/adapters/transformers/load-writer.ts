import {
	AutoModelForCausalLM,
	AutoTokenizer,
	env,
	InterruptableStoppingCriteria,
	type LogitsProcessor,
	LogitsProcessorList,
	random,
	TextStreamer,
	type Tensor,
} from '@huggingface/transformers';
import type { EngineFailure } from '../../core/failure.ts';
import type { LanguageModel } from '../../core/models/model.ts';
import { SAMPLING } from '../../core/models/sampling.ts';
import { marksOf } from '../../core/reply/fit-prompt.ts';
import type { Message } from '../../core/reply/prompt.ts';
import type { ReadStored, Writer } from '../../ports/writer.ts';
import type { Device } from './messages.ts';

/**
 * An ONNX language model, from what lies on this device alone; the network is never asked. Give transformers.js its runtime
 * first, see `onnx-runtime.ts`.
 */
export const loadWriter = async (
	model: LanguageModel,
	device: Device,
	onShare: (share: number) => void,
	readStored: ReadStored,
): Promise<Writer | EngineFailure> => {
	env.allowRemoteModels = false;
	env.allowLocalModels = true;
	env.localModelPath = ROOT;
	env.useBrowserCache = false;
	env.useWasmCache = false;
	env.useCustomCache = true;
	env.customCache = keptFiles(model, readStored);
	if (!(await isThere(model, readStored))) return { kind: 'engine-missing' };

	const [tokenizer, causal] = await Promise.all([
		AutoTokenizer.from_pretrained(FOLDER),
		AutoModelForCausalLM.from_pretrained(FOLDER, {
			dtype: DTYPES[model.quantisation],
			// The runtime we provide is not one transformers.js knows: it takes our word for where to run.
			device: 'auto',
			session_options: { executionProviders: [device], intraOpNumThreads: 1 },
			progress_callback: (told) => {
				if (told.status === 'progress' && told.file.endsWith('.onnx'))
					onShare((told.loaded / told.total) * READ);
			},
		}),
	]);
	onShare(READ);
	letOthersIn(causal);

	const render = (prompt: readonly Message[]): Rendered =>
		tokenizer.apply_chat_template([...prompt], {
			add_generation_prompt: true,
			return_dict: true,
			// Some models think aloud before they answer.
			...{ enable_thinking: false },
		});
	/** What is written was counted just before. */
	let counted: { readonly prompt: readonly Message[]; readonly rendered: Rendered } | null = null;
	return {
		marks: marksOf([...tokenizer._tokenizer.get_added_tokens_decoder().values()]),
		count: (prompt) => {
			counted = { prompt, rendered: render(prompt) };
			return counted.rendered.input_ids.dims.at(-1) ?? 0;
		},
		test: async (prompt, mostTokens) => {
			const logprobs: number[] = [];
			const processors = new LogitsProcessorList();
			processors.push(noteSureness(logprobs));
			let text = '';
			await causal.generate({
				...render(prompt),
				max_new_tokens: mostTokens,
				do_sample: false,
				logits_processor: processors,
				streamer: streamTo(tokenizer, (piece) => (text += piece)),
			});
			return { text, logprobs };
		},
		write: async ({ prompt, seed, mostTokens }, onText, stop) => {
			const rendered = counted?.prompt === prompt ? counted.rendered : render(prompt);
			counted = null;
			const stopping = new InterruptableStoppingCriteria();
			const halt = (): void => {
				stopping.interrupt();
			};
			stop.addEventListener('abort', halt, { once: true });
			seedRandom(seed);
			try {
				await causal.generate({
					...rendered,
					max_new_tokens: mostTokens,
					do_sample: true,
					temperature: SAMPLING.temperature,
					top_p: SAMPLING.topP,
					top_k: 40,
					stopping_criteria: stopping,
					streamer: streamTo(tokenizer, onText),
				});
			} finally {
				stop.removeEventListener('abort', halt);
			}
		},
	};
};

type Rendered = { readonly input_ids: Tensor; readonly attention_mask: Tensor };

/** The types of transformers.js lack it. */
const seedRandom = (seed: number): void => {
	(random as { readonly seed: (seed: number) => void }).seed(seed);
};

/** How transformers.js calls the model: a folder that lies nowhere, its files come from the cache. */
const ROOT = '/';
const FOLDER = 'kept';

/** The share of opening that is reading files; the rest is compiling and testing. */
const READ = 0.8;

const DTYPES = {
	q4f16: 'q4f16',
	q4f32: 'q4',
	q8: 'q8',
	f32: 'fp32',
} as const satisfies Record<LanguageModel['quantisation'], string>;

const CACHE = 'models';

const keptFiles = ({ files }: LanguageModel, readStored: ReadStored) => {
	const prefix = `${ROOT}${FOLDER}/`;
	return {
		match: async (asked: string) => {
			const file = files.find(({ path }) => asked === prefix + path);
			return file === undefined ? undefined : ((await readStored({ ...file, cache: CACHE })) ?? undefined);
		},
		// Nothing comes from elsewhere that could be put here.
		put: () => Promise.resolve(),
	};
};

const isThere = async ({ files }: LanguageModel, readStored: ReadStored): Promise<boolean> => {
	const found = await Promise.all(files.map((file) => readStored({ ...file, cache: CACHE })));
	return found.every((file) => file !== null);
};

type Tokenizer = ConstructorParameters<typeof TextStreamer>[0];

const streamTo = (tokenizer: Tokenizer, onText: (text: string) => void): TextStreamer =>
	new TextStreamer(tokenizer, { skip_prompt: true, skip_special_tokens: true, callback_function: onText });

/** How long this thread may compute before it looks whether it is to stop, milliseconds. */
const BREATH = 50;

/**
 * On WASM the whole of a reply is computed without a pause in which a message could come in: now and then, one is made.
 * By a message of its own, which waits behind those that are there: a timer of no time waits 4 ms from the fifth on.
 */
const letOthersIn = (causal: { forward: (inputs: never) => Promise<unknown> }): void => {
	const forward = causal.forward.bind(causal);
	const { port1, port2 } = new MessageChannel();
	let last = performance.now();
	causal.forward = async (inputs) => {
		if (performance.now() - last > BREATH) {
			await new Promise((resolve) => {
				port1.onmessage = resolve;
				port2.postMessage(null);
			});
			last = performance.now();
		}
		return forward(inputs);
	};
};

/** Changes nothing; notes how probable the likeliest token was at each step. */
const noteSureness = (logprobs: number[]): LogitsProcessor =>
	((_ids: bigint[][], logits: Tensor): Tensor => {
		const values = logits.data as Float32Array;
		let highest = -Infinity;
		for (const value of values) highest = Math.max(highest, value);
		let sum = 0;
		for (const value of values) sum += Math.exp(value - highest);
		logprobs.push(-Math.log(sum));
		return logits;
	}) as unknown as LogitsProcessor;
