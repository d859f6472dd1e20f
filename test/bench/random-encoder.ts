import { OnnxGraph } from './onnx.ts';

/** The size of an encoder of BERT's kind. */
export type Size = {
	readonly layers: number;
	readonly hidden: number;
	readonly heads: number;
	readonly inner: number;
	readonly vocabulary: number;
	readonly positions: number;
	/** Kinds of segment; null for DistilBERT, which knows none. */
	readonly segments: number | null;
	/** Labels of a classifier; null for an encoder that gives the vectors of its tokens. */
	readonly labels: number | null;
};

/** The names of a random encoder's inputs. */
export const inputsOf = ({ segments }: Pick<Size, 'segments'>): readonly string[] =>
	segments === null ? ['input_ids', 'attention_mask'] : ['input_ids', 'attention_mask', 'token_type_ids'];

/**
 * An ONNX file of this size with random weights, as ONNX Runtime's own dynamic quantisation makes one from a usual
 * export: int8 weights with one scale each, inputs quantised anew at each product, attention in single steps. Layer
 * norm and Gelu are already the fused operators that ONNX Runtime would make of their parts when it loads the file.
 */
export const randomEncoder = (size: Size): Uint8Array => {
	const graph = new OnnxGraph();
	const node = graph.node.bind(graph);
	const { hidden, heads } = size;
	const width = hidden / heads;
	const epsilon = { epsilon: { float: 1e-12 } };
	const zeroPoint = graph.bytes([], Int8Array.of(0));
	const one = graph.floats([], Float32Array.of(1));
	const random = randomBytes();

	const floats = (length: number, value: number): string =>
		graph.floats([length], new Float32Array(length).fill(value));
	/** Weights and the scale at which `fanIn` of them leave the spread of their input as it is. */
	const weights = (rows: number, columns: number, fanIn: number): readonly [string, string] => [
		graph.bytes([rows, columns], random(rows * columns)),
		graph.floats([], Float32Array.of(1 / (SPREAD * Math.sqrt(fanIn)))),
	];

	const embed = (rows: number, places: string): string => {
		const [table, scale] = weights(rows, hidden, 1);
		return node('DequantizeLinear', [node('Gather', [table, places]), scale, zeroPoint]);
	};
	const quantise = (input: string): Quantised => {
		const bytes = node('DynamicQuantizeLinear', [input], {}, 3);
		return { bytes, scale: `${bytes}.1`, zero: `${bytes}.2` };
	};
	const multiply = (input: Quantised, rows: number, columns: number): string => {
		const [matrix, scale] = weights(rows, columns, rows);
		const product = node('MatMulInteger', [input.bytes, matrix, input.zero, zeroPoint]);
		const scaled = node('Mul', [node('Cast', [product], { to: 1 }), node('Mul', [input.scale, scale])]);
		return node('Add', [scaled, floats(columns, 0.01)]);
	};
	const normalise = (input: string, residual: string): string =>
		node('SkipLayerNormalization', [input, residual, floats(hidden, 1), floats(hidden, 0)], epsilon);

	const byHead = graph.whole([0, 0, heads, width]);
	const joined = graph.whole([0, 0, hidden]);
	const root = graph.floats([], Float32Array.of(Math.sqrt(width)));
	const mask = node('Unsqueeze', [node('Cast', ['attention_mask'], { to: 1 }), graph.whole([1, 2])]);
	const blocked = node('Mul', [node('Sub', [one, mask]), graph.floats([], Float32Array.of(-3.4e38))]);

	const attend = (input: string): string => {
		const quantised = quantise(input);
		const split = (perm: readonly number[]): string =>
			node('Transpose', [node('Reshape', [multiply(quantised, hidden, hidden), byHead])], { perm });
		const [query, key, value] = [split([0, 2, 1, 3]), split([0, 2, 3, 1]), split([0, 2, 1, 3])];
		const scores = node('Div', [node('MatMul', [query, key]), root]);
		const shares = node('Softmax', [node('Add', [scores, blocked])], { axis: -1 });
		const mixed = node('Transpose', [node('MatMul', [shares, value])], { perm: [0, 2, 1, 3] });
		return multiply(quantise(node('Reshape', [mixed, joined])), hidden, hidden);
	};
	const think = (input: string): string => {
		const wide = node('Gelu', [multiply(quantise(input), hidden, size.inner)]);
		return multiply(quantise(wide), size.inner, hidden);
	};

	const length = node('Gather', [node('Shape', ['input_ids']), graph.whole(1)]);
	const places = node('Range', [graph.whole(0), length, graph.whole(1)]);
	const words = node('Add', [embed(size.vocabulary, 'input_ids'), embed(size.positions, places)]);
	const embedded =
		size.segments === null ? words : node('Add', [words, embed(size.segments, 'token_type_ids')]);
	let state = node('LayerNormalization', [embedded, floats(hidden, 1), floats(hidden, 0)], {
		axis: -1,
		...epsilon,
	});
	for (let layer = 0; layer < size.layers; layer++) {
		state = normalise(attend(state), state);
		state = normalise(think(state), state);
	}
	if (size.labels !== null) {
		const first = node('Gather', [state, graph.whole(0)], { axis: 1 });
		const inner = node('Relu', [multiply(quantise(first), hidden, hidden)]);
		state = multiply(quantise(inner), hidden, size.labels);
	}
	return graph.write(inputsOf(size), state);
};

type Quantised = { readonly bytes: string; readonly scale: string; readonly zero: string };

/** Standard deviation of a random signed byte. */
const SPREAD = 256 / Math.sqrt(12);

/** Marsaglia's xorshift from a fixed seed: the same file every time. */
const randomBytes = (): ((length: number) => Int8Array) => {
	let state = 2463534242;
	return (length) => {
		const words = new Uint32Array(Math.ceil(length / 4));
		for (let place = 0; place < words.length; place++) {
			state ^= state << 13;
			state ^= state >>> 17;
			state ^= state << 5;
			words[place] = state;
		}
		return new Int8Array(words.buffer).slice(0, length);
	};
};
