import { Buffer } from 'node:buffer';

// Just enough of ONNX's Protocol Buffers (onnx.proto) to write a graph by hand; the numbers are its field numbers.

/** What may stand in a field: a whole number, text, or bytes (of data or of a message). */
type Value = number | string | Uint8Array;

const message = (...fields: readonly (readonly [field: number, value: Value])[]): Uint8Array =>
	Buffer.concat(
		fields.flatMap(([field, value]) => {
			if (typeof value === 'number') return [varint(field << 3), varint(value)];
			const bytes = typeof value === 'string' ? Buffer.from(value) : value;
			return [varint((field << 3) | 2), varint(bytes.length), bytes];
		}),
	);

const varint = (value: number): Uint8Array => {
	const bytes: number[] = [];
	let rest = BigInt.asUintN(64, BigInt(value));
	for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
	return Uint8Array.of(...bytes, Number(rest));
};

const FLOAT = 1;
const INT8 = 3;
const INT64 = 7;

/** Where operators come from that ONNX Runtime adds to ONNX. */
const RUNTIME = 'com.microsoft';

type Attribute = number | readonly number[] | { readonly float: number };

/** A graph under construction: everything added to it gives the name by which later nodes take it as input. */
export class OnnxGraph {
	readonly #nodes: Uint8Array[] = [];
	readonly #tensors: Uint8Array[] = [];
	#names = 0;

	floats(shape: readonly number[], values: Float32Array): string {
		return this.#tensor(FLOAT, shape, new Uint8Array(values.buffer));
	}

	bytes(shape: readonly number[], values: Int8Array): string {
		return this.#tensor(INT8, shape, new Uint8Array(values.buffer));
	}

	/** Indices and shapes: one whole number, or a row of them. */
	whole(values: number | readonly number[]): string {
		const shape = typeof values === 'number' ? [] : [values.length];
		const row = BigInt64Array.from([values].flat(), BigInt);
		return this.#tensor(INT64, shape, new Uint8Array(row.buffer));
	}

	/** Adds a node and gives the name of its first output; further outputs have `.1`, `.2` behind it. */
	node(
		operator: string,
		inputs: readonly string[],
		attributes: Readonly<Record<string, Attribute>> = {},
		outputs = 1,
	): string {
		const name = this.#name();
		this.#nodes.push(
			message(
				...inputs.map((input) => [1, input] as const),
				...Array.from(
					{ length: outputs },
					(_, place) => [2, place === 0 ? name : `${name}.${place}`] as const,
				),
				[4, operator],
				...Object.entries(attributes).map(([key, value]) => [5, attribute(key, value)] as const),
				[7, OF_RUNTIME.has(operator) ? RUNTIME : ''],
			),
		);
		return name;
	}

	/** The finished file. `inputs` are tables of token ids by message and place; `output` is a node's name. */
	write(inputs: readonly string[], output: string): Uint8Array {
		const tokens = message(
			[2, message([1, message([2, 'batch'])], [1, message([2, 'sequence'])])],
			[1, INT64],
		);
		const graph = message(
			...this.#nodes.map((node) => [1, node] as const),
			[2, 'random'],
			...this.#tensors.map((tensor) => [5, tensor] as const),
			...inputs.map((name) => [11, message([1, name], [2, message([1, tokens])])] as const),
			[12, message([1, output], [2, message([1, message([1, FLOAT])])])],
		);
		const operators = [message([1, ''], [2, 17]), message([1, RUNTIME], [2, 1])];
		return message([1, 8], [7, graph], ...operators.map((set) => [8, set] as const));
	}

	#tensor(type: number, shape: readonly number[], bytes: Uint8Array): string {
		const name = this.#name();
		this.#tensors.push(message(...shape.map((size) => [1, size] as const), [2, type], [8, name], [9, bytes]));
		return name;
	}

	#name(): string {
		return `n${this.#names++}`;
	}
}

const OF_RUNTIME: ReadonlySet<string> = new Set(['SkipLayerNormalization', 'Gelu']);

const attribute = (name: string, value: Attribute): Uint8Array => {
	if (typeof value === 'number') return message([1, name], [3, value], [20, 2]);
	if ('float' in value) {
		const float = new Uint8Array(Float32Array.of(value.float).buffer);
		// A float stands without its length: wire type 5.
		return Buffer.concat([message([1, name], [20, 1]), varint((2 << 3) | 5), float]);
	}
	return message([1, name], ...value.map((number) => [8, number] as const), [20, 7]);
};
