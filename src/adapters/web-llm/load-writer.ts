import { MLCEngine, type AppConfig } from '@mlc-ai/web-llm';
import * as v from 'valibot';
import type { EngineFailure } from '../../core/failure.ts';
import { usableBinding } from '../../core/models/fit.ts';
import type { LanguageModel } from '../../core/models/model.ts';
import { SAMPLING } from '../../core/models/sampling.ts';
import { marksOf } from '../../core/reply/fit-prompt.ts';
import type { Message } from '../../core/reply/prompt.ts';
import type { ReadStored, Writer } from '../../ports/writer.ts';

/**
 * web-llm, from its store of files alone: what is not there is asked of nobody, because this worker may not reach the network.
 * It looks at what web-llm does not: whether the device has what the model needs, and can bind its largest tensor.
 */
export const loadWriter = async (
	model: LanguageModel,
	onShare: (share: number) => void,
	readStored: ReadStored,
	engine = new MLCEngine(),
): Promise<Writer | EngineFailure> => {
	if (model.library === null) throw new Error(`${model.id} has no library for web-llm`);
	const [tensors, tokenizerFile] = await Promise.all([
		readKept('tensor-cache.json', Tensors, model, readStored),
		readKept('tokenizer.json', Tokenizer, model, readStored),
	]);
	if (tensors === null || tokenizerFile === null) return { kind: 'engine-missing' };
	const unfit = await findUnfit(model, largestOf(tensors));
	if (unfit !== null) return unfit;

	const appConfig: AppConfig = {
		// Where the shelf puts them; never `cross-origin`, which other sites can read.
		cacheBackend: 'opfs',
		model_list: [{ model: model.base, model_id: model.id, model_lib: model.library.url }],
	};
	engine.setAppConfig(appConfig);
	engine.setLogLevel('SILENT');
	engine.setInitProgressCallback(({ progress }) => {
		onShare(progress);
	});
	await engine.reload(model.id, { context_window_size: model.contextTokens });
	const tokenizer = tokenizerOf(engine, model.id);

	// web-llm puts an empty thought before the answer of every model that is told not to think.
	const thinks = tokenizerFile.added_tokens.some(({ content }) => content === '<think>');
	const ask = (prompt: readonly Message[], maxTokens: number) => ({
		messages: [...prompt],
		max_tokens: maxTokens,
		...(thinks ? { extra_body: { enable_thinking: false } } : {}),
	});
	return {
		marks: marksOf(tokenizerFile.added_tokens),
		count: (prompt) =>
			prompt.reduce(
				(sum, { content }) => sum + tokenizer.encode(content).length + AROUND_MESSAGE,
				AROUND_CHAT,
			),
		test: async (prompt, mostTokens) => {
			const { choices } = await engine.chat.completions.create({
				...ask(prompt, mostTokens),
				temperature: 0,
				logprobs: true,
				// Without it there are none.
				top_logprobs: 1,
			});
			await engine.resetChat();
			const [choice] = choices;
			return {
				text: choice?.message.content ?? '',
				logprobs: choice?.logprobs?.content?.map(({ logprob }) => logprob) ?? [],
			};
		},
		write: async ({ prompt, seed, mostTokens }, onText, stop) => {
			const halt = (): void => {
				void engine.interruptGenerate();
			};
			stop.addEventListener('abort', halt, { once: true });
			try {
				const chunks = await engine.chat.completions.create({
					...ask(prompt, mostTokens),
					stream: true,
					seed,
					temperature: SAMPLING.temperature,
					top_p: SAMPLING.topP,
				});
				for await (const { choices } of chunks) {
					const text = choices[0]?.delta.content;
					if (text !== null && text !== undefined && text !== '') onText(text);
					if (stop.aborted) halt();
				}
			} finally {
				stop.removeEventListener('abort', halt);
			}
		},
	};
};

/** Tokens that a chat template puts around each message, and around all: rather more than any of the catalogue does. */
const AROUND_MESSAGE = 12;
const AROUND_CHAT = 24;

type Encoding = { readonly encode: (text: string) => { readonly length: number } };

/** web-llm 0.2.86 keeps its tokenizer to itself, and throws where a prompt is too long. */
const tokenizerOf = (engine: MLCEngine, id: string): Encoding => {
	const { loadedModelIdToPipeline: pipelines } = engine as unknown as {
		readonly loadedModelIdToPipeline: ReadonlyMap<string, { readonly tokenizer: Encoding }>;
	};
	const pipeline = pipelines.get(id);
	if (pipeline === undefined) throw new Error('DeviceLostError: the model is not loaded after all');
	return pipeline.tokenizer;
};

/** Null where it is not kept, or is not what it should be. */
const readKept = async <Read>(
	path: string,
	shape: v.GenericSchema<unknown, Read>,
	{ base }: LanguageModel,
	readStored: ReadStored,
): Promise<Read | null> => {
	const kept = await readStored({ url: base + path, cache: 'webllm/model' });
	const read = v.safeParse(shape, await kept?.json().catch(() => null));
	return read.success ? read.output : null;
};

const Tensors = v.object({
	records: v.array(v.object({ records: v.array(v.object({ nbytes: v.number() })) })),
});

const largestOf = ({ records }: v.InferOutput<typeof Tensors>): number =>
	Math.max(0, ...records.flatMap((shard) => shard.records.map(({ nbytes }) => nbytes)));

const Tokenizer = v.object({
	added_tokens: v.optional(v.array(v.object({ content: v.string(), special: v.boolean() })), []),
});

type Limits = { readonly maxStorageBufferBindingSize: number; readonly maxBufferSize: number };

type GpuNavigator = {
	readonly gpu?: {
		readonly requestAdapter: (asked: {
			readonly powerPreference: 'high-performance';
		}) => Promise<{ readonly features: ReadonlySet<string>; readonly limits: Limits } | null>;
	};
};

const findUnfit = async ({ needs }: LanguageModel, largestTensor: number): Promise<EngineFailure | null> => {
	const adapter = await (navigator as GpuNavigator).gpu?.requestAdapter({
		powerPreference: 'high-performance',
	});
	if (adapter === null || adapter === undefined) return { kind: 'engine-unsupported' };
	if (needs.shaderF16 && !adapter.features.has('shader-f16')) return { kind: 'engine-unsupported' };
	// A tensor that cannot be bound gives noise without an error.
	const { limits } = adapter;
	if (largestTensor > Math.min(usableBinding(limits), limits.maxBufferSize))
		return { kind: 'engine-too-large' };
	return null;
};
