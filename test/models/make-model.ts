import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureFiles } from '../../tools/catalogue.ts';
import type { LanguageModel } from '../../src/core/models/model.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { LIBRARY_FILE, LIBRARY_NAME } from './library.ts';
import { TINY_FOLDER } from './tiny.ts';

/** What a made-up model of web-llm says: to its nth prompt the nth of these, again from the first after the last. */
export type Says = {
	/** Token ids of each reply, the end among them. An empty list: every token is as likely, which is noise. */
	readonly replies: readonly (readonly number[])[];
	/** The logit of the token that is to be said; that of all others is 0. At 30 no other is ever drawn. */
	readonly sureness: number;
	/** Between two tokens, as long as a slow device takes. */
	readonly millisecondsPerToken: number;
};

/** A made-up model on the mirror of a stage (its `folder`), and its entry of the catalogue. */
export const madeUpModel = async (folder: string, id: string, says: Says): Promise<LanguageModel> => {
	const own = join(folder, 'models', id);
	makeModel(own, says);
	// What web-llm adds to an address that lacks it.
	const base = `https://confidant.invalid/models/${id}/resolve/main/`;
	const files = (await measureFiles(own)).map((file) => ({ ...file, url: base + file.path }));
	const library = files.find(({ path }) => path === LIBRARY_NAME) ?? null;
	return {
		id,
		name: id,
		purpose: 'test',
		engine: 'web-llm',
		description: 'Made up.',
		licence: { name: 'None', url: 'https://confidant.invalid/' },
		languages: ['en'],
		quantisation: 'q4f32',
		contextTokens: WINDOW,
		memoryBytes: 1e8,
		downloadBytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
		needs: { webgpu: true, shaderF16: false, largestTensorBytes: null },
		base,
		library,
		files: files.filter((file) => file !== library),
		isWhole: true,
		hosts: [],
	};
};

/**
 * Writes a folder as web-llm reads it: random weights under the names that the library asks for, in shards, with the
 * tokenizer of the tiny model and the library.
 */
const makeModel = (folder: string, says: Says): void => {
	mkdirSync(folder, { recursive: true });
	const { params, ...compiled } = readMetadata(readFileSync(LIBRARY_FILE));
	writeFileSync(join(folder, 'tensor-cache.json'), JSON.stringify(writeShards(folder, params)));
	copyFileSync(join(TINY_FOLDER, 'tokenizer.json'), join(folder, 'tokenizer.json'));
	copyFileSync(LIBRARY_FILE, join(folder, LIBRARY_NAME));
	writeFileSync(join(folder, 'mlc-chat-config.json'), JSON.stringify({ ...chatConfig(compiled), says }));
};

type Param = { readonly name: string; readonly shape: readonly number[]; readonly dtype: string };
type Compiled = {
	readonly model_type: string;
	readonly quantization: string;
	readonly prefill_chunk_size: number;
};
type Metadata = Compiled & { readonly params: readonly Param[] };

/** The library carries what it was compiled for as JSON, somewhere among its data; numbers that are no text follow. */
const readMetadata = (library: Buffer): Metadata => {
	const text = library.toString('latin1');
	const [json] = /\{"model_type"[ -~]*\}/u.exec(text) ?? [];
	if (json === undefined) throw new Error(`${LIBRARY_FILE} carries no metadata`);
	return JSON.parse(json) as Metadata;
};

/** Nothing multiplies these weights: so many rows make files large enough to be interrupted. */
const ROWS = 48;
const SHARD_BYTES = 600_000;

type Shard = { readonly parts: Buffer[]; readonly records: unknown[]; size: number };

const writeShards = (folder: string, params: readonly Param[]): object => {
	const random = seededRandom(7);
	const shards: Shard[] = [];
	for (const { name, shape, dtype } of params) {
		const rows = shape.length > 1 ? [ROWS, ...shape.slice(1)] : shape;
		const weights = Buffer.from(
			Uint16Array.from({ length: rows.reduce((a, b) => a * b, 1) }, () => bfloat(random() - 0.5)).buffer,
		);
		let shard = shards.at(-1);
		if (shard === undefined || shard.size + weights.length > SHARD_BYTES)
			shards.push((shard = { parts: [], records: [], size: 0 }));
		shard.records.push({
			name,
			shape: rows,
			dtype,
			format: 'f32-to-bf16',
			nbytes: weights.length,
			byteOffset: shard.size,
		});
		shard.parts.push(weights);
		shard.size += weights.length;
	}
	const records = shards.map(({ parts, records, size }, at) => {
		const dataPath = `params_shard_${at}.bin`;
		const bytes = Buffer.concat(parts);
		writeFileSync(join(folder, dataPath), bytes);
		const md5sum = createHash('md5').update(bytes).digest('hex');
		return { dataPath, format: 'raw-shard', nbytes: size, records, md5sum };
	});
	const ParamBytes = shards.reduce((sum, { size }) => sum + size, 0);
	return { metadata: { ParamSize: params.length, ParamBytes, BitsPerParam: 16 }, records };
};

/** The upper half of a 32-bit float. */
const bfloat = (value: number): number => {
	SINGLE[0] = value;
	return (BITS[0] ?? 0) >>> 16;
};

const SINGLE = new Float32Array(1);
const BITS = new Uint32Array(SINGLE.buffer);

const VOCABULARY = 4096;
const WINDOW = 1024;
const END = 0;

const chatConfig = ({ model_type, quantization, prefill_chunk_size }: Compiled): object => ({
	version: '0.1.0',
	model_type,
	quantization,
	model_config: { vocab_size: VOCABULARY, context_window_size: WINDOW, prefill_chunk_size },
	vocab_size: VOCABULARY,
	context_window_size: WINDOW,
	sliding_window_size: -1,
	prefill_chunk_size,
	attention_sink_size: -1,
	tensor_parallel_shards: 1,
	temperature: 0.7,
	presence_penalty: 0,
	frequency_penalty: 0,
	repetition_penalty: 1,
	top_p: 0.95,
	tokenizer_files: ['tokenizer.json'],
	tokenizer_info: {
		token_postproc_method: 'byte_level',
		prepend_space_in_encode: false,
		strip_space_in_decode: false,
	},
	conv_template: {
		name: 'tiny',
		system_template: '<|user|>{system_message}<|end|>',
		system_message: '',
		system_prefix_token_ids: null,
		add_role_after_system_message: true,
		roles: { user: '<|user|>', assistant: '<|assistant|>' },
		role_templates: { user: '{user_message}', assistant: '{assistant_message}', tool: '{tool_message}' },
		messages: [],
		seps: ['<|end|>'],
		role_content_sep: '',
		role_empty_sep: '',
		stop_str: ['<|end|>'],
		stop_token_ids: [END],
		function_string: '',
		use_function_calling: false,
	},
	pad_token_id: END,
	bos_token_id: END,
	eos_token_id: [END],
});
