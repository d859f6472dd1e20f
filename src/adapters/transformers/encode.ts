import {
	AutoModel,
	AutoTokenizer,
	env,
	Tensor,
	type PreTrainedModel,
	type PreTrainedTokenizer,
} from '@huggingface/transformers';
import * as v from 'valibot';
import type { Golden } from '../../core/reading/golden.ts';
import { foldCharacters } from '../../core/reading/normalise.ts';
import { poolOutputs } from '../../core/reading/pool.ts';
import { HEADS, type Heads, type Outputs } from '../../core/reading/read-outputs.ts';
import { windowsOf } from './windows.ts';

/** The folder of the encoder under the place models are served from. */
const FOLDER = 'encoder';

const Probability = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const Temperature = v.pipe(v.number(), v.gtValue(0));

/** The labels in the file must be ours, in our order: an output is known by its place alone. */
const Labels = (ours: readonly string[]) =>
	v.pipe(
		v.array(v.string()),
		v.check((given) => given.join() === ours.join(), 'labels are not ours, in our order'),
	);

const OneOf = (labels: readonly string[]) => v.object({ labels: Labels(labels), temperature: Temperature });

const Independent = (labels: readonly string[]) =>
	v.object({
		labels: Labels(labels),
		temperature: Temperature,
		thresholds: v.pipe(v.array(Probability), v.length(labels.length)),
	});

const Config = v.object({
	confidant: v.object({
		version: v.string(),
		maxTokens: v.pipe(v.number(), v.integer(), v.minValue(8)),
		heads: v.object({
			emotion: Independent(HEADS.emotion),
			danger: Independent(HEADS.danger),
			topic: OneOf(HEADS.topic),
			need: OneOf(HEADS.need),
			conversation: Independent(HEADS.conversation),
			unread: Independent(HEADS.unread),
		}),
		groupings: v.object({
			sentiment: v.object({
				positive: Probability,
				negative: Probability,
				ambiguous: Probability,
				neutral: Probability,
			}),
		}),
	}),
});

const Numbers = v.array(v.number());
const GoldenFile = v.object({
	tolerance: v.object({ cosine: v.number(), logit: v.number() }),
	cases: v.array(
		v.object({
			text: v.string(),
			embedding: Numbers,
			emotion: Numbers,
			danger: Numbers,
			topic: Numbers,
			need: Numbers,
			conversation: Numbers,
			unread: Numbers,
		}),
	),
});

/** The encoder in memory: runs in the worker and in Node alike. */
export type LoadedEncoder = {
	readonly version: string;
	readonly heads: Heads;
	readonly golden: Golden;
	/** One pass over one message, or one for each window of a long one, pooled. */
	readonly encode: (text: string) => Promise<Outputs>;
};

/**
 * Loads the encoder from `base`, a folder, ending in a slash; nothing is fetched. `read` gives the bytes of a file in it.
 * Throws when a file is missing or is not our encoder.
 */
export const loadEncoder = async (
	base: string,
	executionProvider: 'wasm' | 'webgpu' | 'cpu',
	read: (path: string) => Promise<BufferSource>,
): Promise<LoadedEncoder> => {
	env.allowRemoteModels = false;
	env.allowLocalModels = true;
	env.localModelPath = base;
	env.useBrowserCache = false;
	env.useFSCache = false;
	// Asked of in a browser alone, where a path is no file: whatever it looks for is read, and is nowhere else.
	env.fetch = (path) =>
		read(String(path)).then(
			(bytes) => new Response(bytes),
			() => new Response(null, { status: 404 }),
		);
	const readJson = async (name: string): Promise<unknown> =>
		JSON.parse(new TextDecoder().decode(await read(`${base}${FOLDER}/${name}`)));
	const [model, tokenizer, config, golden] = await Promise.all([
		AutoModel.from_pretrained(FOLDER, {
			dtype: 'q8',
			// The runtime we provide is not one transformers.js knows: it takes our word for where to run.
			device: 'auto',
			session_options: { executionProviders: [executionProvider], intraOpNumThreads: 1 },
		}),
		AutoTokenizer.from_pretrained(FOLDER),
		readJson('config.json').then((found) => v.parse(Config, found).confidant),
		readJson('golden.json').then((found) => v.parse(GoldenFile, found)),
	]);
	return {
		version: config.version,
		heads: { ...config.heads, sentiment: config.groupings.sentiment },
		golden,
		encode: async (text) => {
			const windows: Outputs[] = [];
			for (const ids of windowsOf(tokensOf(tokenizer, text), config.maxTokens))
				windows.push(await encodeWindow(model, ids));
			return poolOutputs(windows);
		},
	};
};

/** The ids of a whole message, with the marks of its beginning and end. Letters in disguise are read as what they look like. */
const tokensOf = (tokenizer: PreTrainedTokenizer, text: string): readonly number[] =>
	tokenizer.encode(foldCharacters(text));

const encodeWindow = async (model: PreTrainedModel, ids: readonly number[]): Promise<Outputs> => {
	const row = (values: readonly number[]): Tensor =>
		new Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
	const outputs = v.parse(
		ModelOutputs,
		await model({
			input_ids: row(ids),
			attention_mask: row(ids.map(() => 1)),
			token_type_ids: row(ids.map(() => 0)),
		}),
	);
	return {
		embedding: outputs.embedding.data,
		emotion: outputs.emotion.data,
		danger: outputs.danger.data,
		topic: outputs.topic.data,
		need: outputs.need.data,
		conversation: outputs.conversation.data,
		unread: outputs.unread.data,
	};
};

const FloatTensor = v.object({ data: v.instance(Float32Array) });
const ModelOutputs = v.object({
	embedding: FloatTensor,
	emotion: FloatTensor,
	danger: FloatTensor,
	topic: FloatTensor,
	need: FloatTensor,
	conversation: FloatTensor,
	unread: FloatTensor,
});
