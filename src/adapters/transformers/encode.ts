import {
	AutoModel,
	AutoTokenizer,
	env,
	type PreTrainedModel,
	type PreTrainedTokenizer,
} from '@huggingface/transformers';
import * as v from 'valibot';
import { EMOTIONS } from '../../core/reading/emotions.ts';
import type { Golden } from '../../core/reading/golden.ts';
import type { EmotionHead, Outputs } from '../../core/reading/read-outputs.ts';

/** The folder of the encoder under the place models are served from. */
const FOLDER = 'encoder';

const Config = v.object({
	confidant: v.object({
		version: v.string(),
		maxTokens: v.pipe(v.number(), v.integer(), v.minValue(8)),
		heads: v.object({
			emotion: v.object({
				labels: v.pipe(
					v.array(v.string()),
					v.check((labels) => labels.join() === EMOTIONS.join(), 'labels are not the 28 emotions in order'),
				),
				temperature: v.pipe(v.number(), v.gtValue(0)),
				thresholds: v.pipe(v.array(v.number()), v.length(EMOTIONS.length)),
			}),
		}),
	}),
});

const GoldenFile = v.object({
	tolerance: v.object({ cosine: v.number(), logit: v.number() }),
	cases: v.array(
		v.object({ text: v.string(), embedding: v.array(v.number()), emotion: v.array(v.number()) }),
	),
});

/** The encoder in memory: runs in the worker and in Node alike. */
export type LoadedEncoder = {
	readonly version: string;
	readonly head: EmotionHead;
	readonly golden: Golden;
	/** One pass over one message; text beyond the encoder's window is not read. */
	readonly encode: (text: string) => Promise<Outputs>;
};

/**
 * Loads the encoder from `base`, a path on the own origin or a folder, ending in a slash; nothing is ever asked of another host.
 * `read` gives the text of a small file beside the model. Throws when a file is missing or is not our encoder.
 */
export const loadEncoder = async (
	base: string,
	executionProvider: 'wasm' | 'webgpu' | 'cpu',
	read: (path: string) => Promise<string>,
): Promise<LoadedEncoder> => {
	env.allowRemoteModels = false;
	env.allowLocalModels = true;
	env.localModelPath = base;
	env.useBrowserCache = false;
	env.useFSCache = false;
	const [model, tokenizer, config, golden] = await Promise.all([
		AutoModel.from_pretrained(FOLDER, {
			dtype: 'q8',
			// The runtime we provide is not one transformers.js knows: it takes our word for where to run.
			device: 'auto',
			session_options: { executionProviders: [executionProvider], intraOpNumThreads: 1 },
		}),
		AutoTokenizer.from_pretrained(FOLDER),
		read(`${base}${FOLDER}/config.json`).then((text) => v.parse(Config, JSON.parse(text)).confidant),
		read(`${base}${FOLDER}/golden.json`).then((text) => v.parse(GoldenFile, JSON.parse(text))),
	]);
	return {
		version: config.version,
		head: config.heads.emotion,
		golden,
		encode: (text) => encode(model, tokenizer, text, config.maxTokens),
	};
};

const encode = async (
	model: PreTrainedModel,
	tokenizer: PreTrainedTokenizer,
	text: string,
	maxTokens: number,
): Promise<Outputs> => {
	const inputs: unknown = tokenizer(text, { truncation: true, max_length: maxTokens });
	const outputs = v.parse(ModelOutputs, await model(inputs));
	return { embedding: outputs.embedding.data, emotion: outputs.emotion.data };
};

const FloatTensor = v.object({ data: v.instance(Float32Array) });
const ModelOutputs = v.object({ embedding: FloatTensor, emotion: FloatTensor });
