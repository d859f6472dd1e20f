import type { InferenceSession } from 'onnxruntime-web';
import { provideOnnxRuntime } from '../../src/adapters/transformers/onnx-runtime.ts';

// Several models in one ONNX Runtime, the build the app ships, given the same token ids in turn.

export type Order =
	| {
			readonly type: 'open';
			readonly models: Readonly<Record<string, string>>;
			readonly ids: readonly number[];
	  }
	| { readonly type: 'measure' };

/** Milliseconds of one run of each model, by its name. */
export type Times = Readonly<Record<string, number>>;

type Opened = {
	readonly name: string;
	readonly session: InferenceSession;
	readonly feeds: InferenceSession.FeedsType;
};

const opened: Opened[] = [];
let round = 0;

self.onmessage = async ({ data: order }: MessageEvent<Order>) => {
	if (order.type === 'open') await open(order.models, order.ids);
	self.postMessage(order.type === 'measure' ? await measure() : {});
};

const open = async (models: Readonly<Record<string, string>>, ids: readonly number[]): Promise<void> => {
	await provideOnnxRuntime('wasm', async (path) => (await fetch(path)).arrayBuffer());
	const { InferenceSession, Tensor } = await import('onnxruntime-web/wasm');
	const row = (values: readonly number[]) =>
		new Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
	const inputs = new Map([
		['input_ids', row(ids)],
		['attention_mask', row(ids.map(() => 1))],
		['token_type_ids', row(ids.map(() => 0))],
	]);
	for (const [name, path] of Object.entries(models)) {
		// As `encode.ts` opens the encoder.
		const session = await InferenceSession.create(path, {
			executionProviders: ['wasm'],
			intraOpNumThreads: 1,
		});
		const feeds = Object.fromEntries([...inputs].filter(([input]) => session.inputNames.includes(input)));
		opened.push({ name, session, feeds });
	}
};

/** Every model goes first in its turn: what ran before it leaves the processor's caches as they are. */
const measure = async (): Promise<Times> => {
	const first = round++ % opened.length;
	const times: Record<string, number> = {};
	for (const { name, session, feeds } of [...opened.slice(first), ...opened.slice(0, first)]) {
		const start = performance.now();
		const outputs = await session.run(feeds);
		times[name] = performance.now() - start;
		for (const output of Object.values(outputs)) output.dispose();
	}
	return times;
};
