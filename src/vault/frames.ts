import type { SealedBytes, SealedRecord, SealedTable } from '../ports/copies.ts';
import { crc32 } from './crc32.ts';

/**
 * A journal is frames, one after the other:
 *
 *     magic 4 · generation 4 · kind 1 · length of the body 4 · CRC-32 of all but the magic 4 · body
 *
 * Numbers are little-endian. The CRC begins from the vault's id, so that a frame of another vault is none of this one.
 */
export type Frame = { readonly generation: number; readonly end: number } & (
	| { readonly kind: 'batch'; readonly records: readonly SealedRecord[] }
	/** All frames of its generation before it are the base: `count` records, everything that lived when `seq` was reached. */
	| { readonly kind: 'base-ends'; readonly count: number; readonly seq: number }
);

/** What every CRC of one vault's frames begins from. */
export type Seed = number;

export const seedOf = (vault: string): Seed => crc32(new TextEncoder().encode(vault));

/** Records of one batch stay or go together. */
export const encodeBatch = (
	seed: Seed,
	generation: number,
	records: readonly SealedRecord[],
): Uint8Array<ArrayBuffer> => {
	const ids = records.map(({ id }) => new TextEncoder().encode(id));
	const sizes = records.map(({ sealed }, index) => RECORD_BYTES + (ids[index]?.length ?? 0) + sealed.length);
	const body = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0));
	const view = new DataView(body.buffer);
	let at = 0;
	records.forEach(({ table, seq, schema, sealed }, index) => {
		const id = ids[index] ?? new Uint8Array(0);
		view.setUint8(at, TABLE_CODES[table]);
		view.setFloat64(at + 1, seq, true);
		view.setUint16(at + 9, schema, true);
		view.setUint16(at + 11, id.length, true);
		view.setUint32(at + 13, sealed.length, true);
		body.set(id, at + RECORD_BYTES);
		body.set(sealed, at + RECORD_BYTES + id.length);
		at += sizes[index] ?? 0;
	});
	return frame(seed, generation, KIND_CODES.batch, body);
};

export const encodeBaseEnd = (
	seed: Seed,
	generation: number,
	{ count, seq }: { readonly count: number; readonly seq: number },
): Uint8Array<ArrayBuffer> => {
	const body = new Uint8Array(12);
	const view = new DataView(body.buffer);
	view.setUint32(0, count, true);
	view.setFloat64(4, seq, true);
	return frame(seed, generation, KIND_CODES['base-ends'], body);
};

/**
 * Every whole frame, in order; between them whatever is none is passed over. The records' bytes lie in `bytes`: copy
 * what is to outlive it.
 */
export function* readFrames(seed: Seed, bytes: Uint8Array<ArrayBuffer>): Generator<Frame, void> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let at = 0; at + FRAME_BYTES <= bytes.length;) {
		const found = view.getUint32(at, true) === MAGIC ? readFrame(seed, bytes, view, at) : null;
		if (found !== null) yield found;
		at = found?.end ?? at + 1;
	}
}

/** Bytes of a record in a batch, without its id and its seal. */
export const RECORD_BYTES = 17;

const FRAME_BYTES = 17;

/** `CJ1` and a byte that is in no text. */
const MAGIC = 0xff314a43;

const KIND_CODES = { batch: 1, 'base-ends': 2 } as const;

/** Written to disk: a code never changes its meaning. */
const TABLE_CODES = {
	turn: 1,
	note: 2,
	draft: 3,
	setting: 4,
	sheet: 5,
	block: 6,
} as const satisfies Record<SealedTable, number>;

const TABLES_BY_CODE = new Map(
	Object.entries(TABLE_CODES).map(([table, code]) => [code, table as SealedTable]),
);

const frame = (seed: Seed, generation: number, kind: number, body: Uint8Array): Uint8Array<ArrayBuffer> => {
	const bytes = new Uint8Array(FRAME_BYTES + body.length);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, MAGIC, true);
	view.setUint32(4, generation, true);
	view.setUint8(8, kind);
	view.setUint32(9, body.length, true);
	bytes.set(body, FRAME_BYTES);
	view.setUint32(13, crcOf(seed, bytes), true);
	return bytes;
};

const crcOf = (seed: Seed, bytes: Uint8Array): number =>
	crc32(bytes.subarray(FRAME_BYTES), crc32(bytes.subarray(4, 13), seed));

/** Null where no whole frame begins. */
const readFrame = (seed: Seed, bytes: Uint8Array<ArrayBuffer>, view: DataView, at: number): Frame | null => {
	const end = at + FRAME_BYTES + view.getUint32(at + 9, true);
	if (end > bytes.length) return null;
	const whole = bytes.subarray(at, end);
	if (crcOf(seed, whole) !== view.getUint32(at + 13, true)) return null;
	const generation = view.getUint32(at + 4, true);
	const body = whole.subarray(FRAME_BYTES);
	switch (view.getUint8(at + 8)) {
		case KIND_CODES.batch: {
			const records = readRecords(body);
			return records === null ? null : { kind: 'batch', generation, end, records };
		}
		case KIND_CODES['base-ends']: {
			if (body.length !== 12) return null;
			const inner = new DataView(body.buffer, body.byteOffset);
			const [count, seq] = [inner.getUint32(0, true), inner.getFloat64(4, true)];
			return { kind: 'base-ends', generation, end, count, seq };
		}
		default:
			return null;
	}
};

/** Null when the bytes are not records to the last one. */
const readRecords = (body: Uint8Array<ArrayBuffer>): readonly SealedRecord[] | null => {
	const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
	const records: SealedRecord[] = [];
	let at = 0;
	while (at + RECORD_BYTES <= body.length) {
		const table = TABLES_BY_CODE.get(view.getUint8(at) as 1);
		const seq = view.getFloat64(at + 1, true);
		const schema = view.getUint16(at + 9, true);
		const from = at + RECORD_BYTES;
		const to = from + view.getUint16(at + 11, true);
		const end = to + view.getUint32(at + 13, true);
		if (table === undefined || !Number.isSafeInteger(seq) || end > body.length) return null;
		const id = new TextDecoder().decode(body.subarray(from, to));
		records.push({ table, id, seq, schema, sealed: body.subarray(to, end) as SealedBytes });
		at = end;
	}
	return at === body.length ? records : null;
};
