// Runs in web-llm's worker, in front of it (see on-embedding-library.ts). The library at hand is an embedding model's:
// it has the runtime, the buffers, the samplers and the grammar, and lacks what a chat model computes. Here is that: a
// model that says what its folder tells it to (`Says` in make-model.ts). All else is web-llm as it ships.

type Tensor = {
	readonly shape: readonly number[];
	readonly dtype: string;
	readonly copyFrom: (from: Float32Array | Int32Array | Tensor) => Tensor;
	readonly ctx: {
		readonly makeShapeTuple: (...sizes: readonly Scalar[]) => unknown;
		readonly tensorCreateView: (of: Tensor, shape: unknown, dtype: string, byteOffset: Scalar) => Tensor;
	};
};

type Scalar = { readonly value: number };

/** As much of tvmjs as is used here. */
type Tvm = {
	readonly empty: (shape: readonly number[], dtype: 'float32' | 'int32', device: unknown) => Tensor;
	readonly scalar: (value: number, dtype: 'int') => Scalar;
	readonly attachToCurrentScope: <Thing>(thing: Thing) => Thing;
	readonly registerFunc: (name: string, call: () => void, override: boolean) => void;
};

type Call = (...given: never[]) => unknown;
type Machine = { readonly getFunction: (name: string) => Call };

type Config = {
	readonly vocab_size: number;
	readonly says: {
		readonly replies: readonly (readonly number[])[];
		readonly sureness: number;
		readonly millisecondsPerToken: number;
	};
};

/** Runtime functions that work on the cache of keys and values, which here is empty. */
const ON_CACHE = [
	'vm.builtin.kv_state_clear',
	'vm.builtin.kv_state_add_sequence',
	'vm.builtin.kv_state_remove_sequence',
	'vm.builtin.kv_state_begin_forward',
	'vm.builtin.kv_state_end_forward',
	'vm.builtin.attention_kv_cache_enable_sliding_window_for_seq',
];

const WIDTH = 8;

const withChatFunctions = (machine: Machine, tvm: Tvm, device: unknown, config: Config): Machine => {
	const { vocab_size: size, says } = config;
	let reply: readonly number[] = [];
	let prompts = 0;
	let at = 0;
	/** Of the step that was computed last. */
	let likeliest: number | null = null;

	const next = () => {
		const until = performance.now() + says.millisecondsPerToken;
		while (performance.now() < until);
		const logits = new Float32Array(size);
		// After its end a reply goes on ending.
		likeliest = reply[Math.min(at++, reply.length - 1)] ?? null;
		if (likeliest !== null) logits[likeliest] = says.sureness;
		return { get: () => tvm.empty([1, 1, size], 'float32', device).copyFrom(logits) };
	};
	const numberIn = (tensor: Tensor, index: number): Tensor =>
		tensor.ctx.tensorCreateView(
			tensor,
			tensor.ctx.makeShapeTuple(tvm.scalar(1, 'int')),
			tensor.dtype,
			tvm.scalar(index * Float32Array.BYTES_PER_ELEMENT, 'int'),
		);
	const calls: Readonly<Record<string, Call>> = {
		_metadata: () =>
			JSON.stringify({
				...(JSON.parse(String(machine.getFunction('_metadata')())) as object),
				kv_state_kind: 'kv_cache',
			}),
		// All others are equally likely: sorted they are once the likeliest has changed places with the first.
		argsort_probs: (probabilities: Tensor) => {
			const indices = Int32Array.from({ length: size }, (_, index) => index);
			const sorted = tvm.empty([1, size], 'float32', device).copyFrom(probabilities);
			if (likeliest !== null) {
				[indices[0], indices[likeliest]] = [likeliest, 0];
				numberIn(sorted, 0).copyFrom(numberIn(probabilities, likeliest));
				numberIn(sorted, likeliest).copyFrom(numberIn(probabilities, 0));
			}
			const sortedIndices = tvm.empty([1, size], 'int32', device).copyFrom(indices);
			return { get: (which: number) => (which === 0 ? sorted : sortedIndices) };
		},
		embed: (ids: Tensor) => tvm.empty([ids.shape[0] ?? 0, WIDTH], 'float32', device),
		prefill: () => {
			reply = says.replies[prompts++ % Math.max(1, says.replies.length)] ?? [];
			at = 0;
			return next();
		},
		decode: next,
		create_tir_paged_kv_cache: () => tvm.empty([1], 'float32', device),
	};
	for (const name of ON_CACHE) tvm.registerFunc(name, () => undefined, true);
	return new Proxy(machine, {
		get: (target, key) => {
			if (key !== 'getFunction') {
				const value: unknown = Reflect.get(target, key);
				return typeof value === 'function' ? (value as Call).bind(target) : value;
			}
			return (name: string) => {
				const call = calls[name];
				if (call === undefined) return target.getFunction(name);
				const disposable = (...given: never[]): unknown => call(...given);
				return tvm.attachToCurrentScope(Object.assign(disposable, { dispose: () => undefined }));
			};
		},
	});
};

/** web-llm 0.2.86 brings a younger runtime than the library: what that imports from it and never calls is left empty. */
const instantiate = WebAssembly.instantiate.bind(WebAssembly) as (
	module: WebAssembly.Module,
	imports?: WebAssembly.Imports,
) => Promise<WebAssembly.Instance>;

const instantiateWithGaps = async (
	source: BufferSource | WebAssembly.Module,
	imports: WebAssembly.Imports = {},
): Promise<WebAssembly.Instance | WebAssembly.WebAssemblyInstantiatedSource> => {
	const module = source instanceof WebAssembly.Module ? source : await WebAssembly.compile(source);
	for (const { kind, module: from, name } of WebAssembly.Module.imports(module))
		if (kind === 'function') (imports[from] ??= {})[name] ??= () => 0;
	const instance = await instantiate(module, imports);
	return source === module ? instance : { module, instance };
};

/**
 * Only the samplers are called (see `calls`). SwiftShader compiles the embedding model's attention for minutes and the
 * sort for ever: all that is not called keeps its name and does nothing.
 */
const CALLED =
	/^(apply_|chunk_lse|softmax|gpu_2d_continuous_cumsum|get_renorm|get_index|take_sorted|(scatter|gather)_probs)/u;

const ENTRY = /@compute[^{]*?fn\s+(\w+)\s*\(/gu;

const { prototype } = GPUDevice;
const createShaderModule = Object.getOwnPropertyDescriptor(prototype, 'createShaderModule')
	?.value as GPUDevice['createShaderModule'];
prototype.createShaderModule = function (described) {
	const entries = [...described.code.matchAll(ENTRY)].map(([, name]) => name ?? '');
	const code = entries.some((name) => CALLED.test(name))
		? described.code
		: entries.map((name) => `@compute @workgroup_size(1) fn ${name}() {}`).join('\n');
	return createShaderModule.call(this, { ...described, code });
};

Object.assign(WebAssembly, { instantiate: instantiateWithGaps });
Object.assign(globalThis, { withChatFunctions });
