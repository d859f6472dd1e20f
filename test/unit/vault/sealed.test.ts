import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SealedBytes, SealedRecord } from '../../../src/ports/copies.ts';
import { deriveKeys, newVaultKey } from '../../../src/vault/keys.ts';
import { decodeValue, encodeValue } from '../../../src/vault/json.ts';
import { seal, unseal } from '../../../src/vault/sealed.ts';
import { aTurn } from '../../support/a-turn.ts';

const keys = await deriveKeys(newVaultKey());

const typedArray = fc.oneof(
	fc.float32Array({ maxLength: 20 }),
	fc.int8Array({ maxLength: 20 }),
	fc.uint8Array({ maxLength: 20 }),
);

/** Whatever a record may hold: any JSON, any number, any text (half characters too), typed arrays anywhere. */
const plainData = fc.letrec((tie) => ({
	any: fc.oneof(
		{ maxDepth: 5 },
		fc.string({ unit: 'binary' }),
		fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
		fc.double(),
		fc.boolean(),
		fc.constant(null),
		typedArray,
		fc.array(tie('any'), { maxLength: 5 }),
		fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', '0')), tie('any'), {
			maxKeys: 5,
			noNullPrototype: true,
		}),
	),
})).any as fc.Arbitrary<unknown>;

describe('a value as bytes', () => {
	test('comes back exactly, whatever plain data it is', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string(), plainData, { noNullPrototype: true }), (value) => {
				expect(isDeepStrictEqual(decodeValue(encodeValue(value)), value)).toBe(true);
			}),
			{ numRuns: 1000 },
		);
	});

	test('loses the properties that are undefined, and nothing else', () => {
		expect(decodeValue(encodeValue({ a: undefined, b: [undefined, 1], c: { d: undefined } }))).toStrictEqual({
			b: [null, 1],
			c: {},
		});
	});

	test('reads a typed array that is a part of a larger one', () => {
		const part = new Float32Array([9, 1, 2, 3, 9]).subarray(1, 4);
		expect(decodeValue(encodeValue({ part }))).toStrictEqual({ part: Float32Array.of(1, 2, 3) });
	});

	test.each([[new Date(0)], [new Map()], [{ a: 1n }], [{ a: () => 1 }], [{ a: new Float64Array(1) }]])(
		'is refused where it is not plain data: %s',
		(value) => {
			expect(() => encodeValue(value)).toThrow(TypeError);
		},
	);
});

describe('a sealed record', () => {
	test('opens as what it was, a turn with its embedding too', async () => {
		const turn = aTurn();
		expect(await unseal(keys, await seal(keys, 'turn', turn.id, 7, turn))).toStrictEqual({
			is: 'opened',
			value: turn,
		});
	});

	test('can be a tombstone, which looks like any other', async () => {
		const tombstone = await seal(keys, 'note', 'a', 1, null);
		const value = await seal(keys, 'note', 'a', 1, { text: 'Your sister is called Ana.' });
		expect(await unseal(keys, tombstone)).toEqual({ is: 'opened', value: null });
		expect(tombstone.sealed.length).toBe(value.sealed.length);
	});

	test('shows nothing of what it holds', async () => {
		const { sealed } = await seal(keys, 'note', 'a', 1, { text: 'Ana'.repeat(100) });
		expect(Buffer.from(sealed).includes('Ana')).toBe(false);
		expect((await seal(keys, 'note', 'a', 1, { text: 'Ana'.repeat(100) })).sealed).not.toEqual(sealed);
	});

	test('hides its length in steps of 256 bytes', async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat(2000), async (length) => {
				const { sealed } = await seal(keys, 'draft', 'a', 1, { text: 'x'.repeat(length) });
				expect((sealed.length - 12 - 16) % 256).toBe(0);
			}),
			{ numRuns: 50 },
		);
		const lengths = await Promise.all(
			[0, 10, 100, 200].map(
				async (length) => (await seal(keys, 'draft', 'a', 1, { text: 'x'.repeat(length) })).sealed.length,
			),
		);
		expect(new Set(lengths).size).toBe(1);
	});

	test('is refused with any one byte changed, or cut anywhere', async () => {
		const record = await seal(keys, 'note', 'a', 3, { text: 'Ana' });
		const changed = Array.from(record.sealed, (_, at) => flipped(record, at));
		const cut = Array.from(record.sealed, (_, at) => ({
			...record,
			sealed: record.sealed.slice(0, at) as SealedBytes,
		}));
		const read = await Promise.all([...changed, ...cut].map((each) => unseal(keys, each)));
		expect(new Set(read.map(({ is }) => is))).toEqual(new Set(['unreadable']));
		expect(read).toHaveLength(2 * record.sealed.length);
	});

	test.each<[string, Partial<SealedRecord>]>([
		['another table', { table: 'turn' }],
		['another id', { id: 'b' }],
		['an id that runs into the sequence', { id: 'a",3' }],
		['another sequence', { seq: 4 }],
		['an older schema', { schema: 0 }],
		['a newer schema', { schema: 2 }],
	])('is refused in the place of %s', async (_, place) => {
		const record = await seal(keys, 'note', 'a', 3, { text: 'Ana' });
		expect(await unseal(keys, { ...record, ...place })).toEqual({ is: 'unreadable' });
	});

	test('is refused under the key of another vault', async () => {
		const record = await seal(await deriveKeys(newVaultKey()), 'note', 'a', 3, { text: 'Ana' });
		expect(await unseal(keys, record)).toEqual({ is: 'unreadable' });
	});

	test('is called newer only when it is authentic', async () => {
		const iv = new Uint8Array(12);
		const additionalData = new TextEncoder().encode(JSON.stringify(['note', 'a', 3, 2]));
		const sealed = Buffer.concat([
			iv,
			Buffer.from(
				await crypto.subtle.encrypt(
					{ name: 'AES-GCM', iv, additionalData },
					keys.tables.note,
					new Uint8Array(256),
				),
			),
		]);
		const record = {
			table: 'note',
			id: 'a',
			seq: 3,
			schema: 2,
			sealed: new Uint8Array(sealed) as SealedBytes,
		} as const;
		expect(await unseal(keys, record)).toEqual({ is: 'newer' });
		expect(await unseal(keys, flipped(record, 40))).toEqual({ is: 'unreadable' });
	});

	test('opens in well under a second for ten thousand', async () => {
		const embedding = Int8Array.from({ length: 384 }, (_, index) => index % 128);
		const notes = Array.from({ length: 10_000 }, (_, index) => ({
			id: `note-${index}`,
			text: 'Your sister is called Ana.',
			words: 'my sister Ana came by on Sunday, and '.repeat(8),
			embedding,
		}));
		const records = await Promise.all(
			notes.map((note, index) => seal(keys, 'note', note.id, index + 1, note)),
		);
		const start = performance.now();
		const read = await Promise.all(records.map((record) => unseal(keys, record)));
		console.log(
			`10,000 records of ${records[0]?.sealed.length ?? 0} bytes: ${Math.round(performance.now() - start)} ms`,
		);
		expect(read.every(({ is }) => is === 'opened')).toBe(true);
	});
});

const flipped = (record: SealedRecord, at: number): SealedRecord => {
	const sealed = record.sealed.slice() as SealedBytes;
	sealed[at] = (sealed[at] ?? 0) ^ 1;
	return { ...record, sealed };
};
