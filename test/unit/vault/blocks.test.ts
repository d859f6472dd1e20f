import { describe, expect, it } from 'vitest';
import type { SealedBytes } from '../../../src/ports/copies.ts';
import { BLOCK_BYTES, countIn, openRecord, sealBlock, type Value } from '../../../src/vault/blocks.ts';
import { deriveKeys, newVaultKey } from '../../../src/vault/keys.ts';
import { seal } from '../../../src/vault/sealed.ts';

const keys = await deriveKeys(newVaultKey());

const VALUES: readonly Value[] = [
	{ table: 'turn', id: 'a', seq: 7, value: { said: 'naïve 🙂', embedding: Float32Array.of(0.5, -0, NaN) } },
	{ table: 'note', id: 'a', seq: 3, value: { text: '', embedding: Int8Array.of(-127, 0, 127), due: null } },
	{ table: 'note', id: 'a\nb', seq: 9, value: null },
];

describe('a block', () => {
	it('gives back the values that were put into it, and says how many and how far', async () => {
		const block = await sealBlock(keys, VALUES);
		expect(block).toMatchObject({ table: 'block', seq: 9 });
		expect(countIn(block)).toBe(3);
		expect(await openRecord(keys, block)).toEqual({ is: 'opened', values: VALUES });
	});

	it('has another name each time', async () => {
		expect((await sealBlock(keys, VALUES)).id).not.toBe((await sealBlock(keys, VALUES)).id);
	});

	it('opens only as it is, where it is, in the vault that it is of', async () => {
		const block = await sealBlock(keys, VALUES);
		const flipped = block.sealed.map((byte, at) => (at === 40 ? byte ^ 1 : byte)) as SealedBytes;
		const other = await deriveKeys(newVaultKey());
		for (const [record, opens] of [
			[{ ...block, sealed: flipped }, keys],
			[{ ...block, id: `1${block.id}` }, keys],
			[{ ...block, seq: 10 }, keys],
			[{ ...block, schema: 2 }, keys],
			[{ ...block, table: 'turn' }, keys],
			[block, other],
		] as const)
			expect(await openRecord(opens, record)).toEqual({ is: 'unreadable' });
	});

	it('is newer when one value in it is', async () => {
		const held = [
			['turn', 'a', 1, 1, {}],
			['turn', 'b', 2, 99, {}],
		];
		expect(await openRecord(keys, await seal(keys, 'block', 'x.2', 2, { held }))).toEqual({ is: 'newer' });
		const foreign = [['dream', 'a', 1, 1, {}]];
		expect(await openRecord(keys, await seal(keys, 'block', 'x.1', 1, { held: foreign }))).toEqual({
			is: 'newer',
		});
	});

	it('counts as one where its name says nothing', () => {
		for (const id of ['', 'x', 'x.', 'x.0', 'x.-3', 'x.1.5e9.z'])
			expect(countIn({ table: 'block', id })).toBe(1);
		expect(countIn({ table: 'turn', id: 'x.70' })).toBe(1);
	});

	it('stays small enough for one row when it is full', async () => {
		const values = Array.from({ length: 48 }, (_, at): Value => {
			const value = { said: 'x'.repeat(BLOCK_BYTES / 48), embedding: new Int8Array(0) };
			return { table: 'note', id: `note-${at}`, seq: at, value };
		});
		expect((await sealBlock(keys, values)).sealed.length).toBeLessThan(64 * 1024 - 4096);
	});
});
