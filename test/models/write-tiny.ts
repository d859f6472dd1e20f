import {
	AutoModelForCausalLM,
	AutoTokenizer,
	env,
	type PreTrainedTokenizer,
} from '@huggingface/transformers';
import type { Message } from '../../src/core/reply/prompt.ts';

/** The tiny model, opened by transformers.js as it is. */
export type Tiny = {
	readonly tokenizer: PreTrainedTokenizer;
	/** What it writes by always taking the likeliest token, at most so many. */
	readonly write: (prompt: readonly Message[], most: number) => Promise<string>;
	readonly close: () => Promise<unknown>;
};

/** From the folder `tiny/` under `folder`: an address in a browser, a path in Node. */
export const openTiny = async (folder: string, device: 'cpu' | 'wasm' | 'webgpu'): Promise<Tiny> => {
	const tokenizer = await openTokenizer(folder);
	const model = await AutoModelForCausalLM.from_pretrained('tiny', { dtype: 'q8', device });
	return {
		tokenizer,
		write: async (prompt, most) => {
			const given = tokenizer.apply_chat_template(
				prompt.map((message) => ({ ...message })),
				{
					add_generation_prompt: true,
					return_dict: true,
				},
			) as Given;
			const written = (await model.generate({ ...given, max_new_tokens: most })) as Given['input_ids'];
			const [ids = []] = written.tolist() as number[][];
			return tokenizer.decode(ids.slice(given.input_ids.dims[1]), { skip_special_tokens: true });
		},
		close: () => model.dispose(),
	};
};

export const openTokenizer = (folder: string): Promise<PreTrainedTokenizer> => {
	env.allowRemoteModels = false;
	env.allowLocalModels = true;
	env.localModelPath = folder;
	return AutoTokenizer.from_pretrained('tiny');
};

type Given = { readonly input_ids: { readonly dims: readonly number[]; readonly tolist: () => unknown } };
