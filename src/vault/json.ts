/**
 * A value of plain data as bytes that know their own end: what follows them is not read. Typed arrays and the numbers
 * that JSON would change lie beside the text as they are, so that reading is one native parse. Properties that are
 * undefined vanish. Throws a TypeError for what is not plain data.
 */
export const encodeValue = (value: object | null): Uint8Array<ArrayBuffer> => {
	const beside: Beside[] = [];
	const plain = withoutBeside(value, [], beside);
	const text = new TextEncoder().encode(
		JSON.stringify([plain, beside.map(({ kind, path, bytes }) => [kind, bytes.length, ...path])]),
	);
	const encoded = new Uint8Array(
		LENGTH_BYTES + text.length + beside.reduce((sum, { bytes }) => sum + bytes.length, 0),
	);
	new DataView(encoded.buffer).setUint32(0, text.length);
	encoded.set(text, LENGTH_BYTES);
	let at = LENGTH_BYTES + text.length;
	for (const { bytes } of beside) {
		encoded.set(bytes, at);
		at += bytes.length;
	}
	return encoded;
};

/** Of what `encodeValue` gave; throws for other bytes. */
export const decodeValue = (encoded: Uint8Array<ArrayBuffer>): object | null => {
	const length = new DataView(encoded.buffer, encoded.byteOffset).getUint32(0);
	let at = LENGTH_BYTES + length;
	const text = DECODER.decode(encoded.subarray(LENGTH_BYTES, at));
	const root = JSON.parse(text) as [object | null, [Kind, number, ...Path][]];
	for (const [kind, size, ...path] of root[1]) {
		const { holder, key } = find(root[0], path);
		holder[key] = READ[kind](encoded.buffer.slice(encoded.byteOffset + at, encoded.byteOffset + at + size));
		at += size;
	}
	return root[0];
};

type Path = readonly (string | number)[];

type Kind = 'f32' | 'i8' | 'u8' | 'number';

/** What lies beside the text, where null stands for it. In the byte order of every browser, little-endian. */
type Beside = { readonly kind: Kind; readonly path: Path; readonly bytes: Uint8Array };

const LENGTH_BYTES = 4;

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const READ = {
	f32: (buffer) => new Float32Array(buffer),
	i8: (buffer) => new Int8Array(buffer),
	u8: (buffer) => new Uint8Array(buffer),
	number: (buffer) => new Float64Array(buffer)[0],
} as const satisfies Record<Kind, (buffer: ArrayBuffer) => unknown>;

const withoutBeside = (value: unknown, path: Path, beside: Beside[]): unknown => {
	if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
	if (typeof value === 'number') {
		if (Number.isFinite(value) && !Object.is(value, -0)) return value;
		beside.push({ kind: 'number', path, bytes: new Uint8Array(Float64Array.of(value).buffer) });
		return null;
	}
	if (Array.isArray(value))
		return value.map((each: unknown, index) => withoutBeside(each ?? null, [...path, index], beside));
	if (ArrayBuffer.isView(value)) {
		const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
		beside.push({ kind: kindOf(value), path, bytes });
		return null;
	}
	if (typeof value !== 'object' || !isPlain(value)) throw new TypeError('not plain data');
	return Object.fromEntries(
		Object.entries(value)
			.filter(([, each]) => each !== undefined)
			.map(([key, each]) => [key, withoutBeside(each, [...path, key], beside)]),
	);
};

const isPlain = (value: object): boolean => {
	const prototype: unknown = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
};

const kindOf = (array: ArrayBufferView): Kind => {
	if (array instanceof Float32Array) return 'f32';
	if (array instanceof Int8Array) return 'i8';
	if (array instanceof Uint8Array) return 'u8';
	throw new TypeError('not plain data');
};

type Holder = Record<string | number, unknown>;

const find = (
	root: object | null,
	path: Path,
): { readonly holder: Holder; readonly key: string | number } => {
	const key = path.at(-1);
	const holder = path.slice(0, -1).reduce<unknown>((inner, step) => (inner as Holder)[step], root);
	if (key === undefined || typeof holder !== 'object' || holder === null)
		throw new TypeError('no such place');
	return { holder: holder as Holder, key };
};
