import type { SealedRecord } from '../ports/copies.ts';
import { TABLES, type TableName } from '../ports/records.ts';
import type { VaultKeys } from './keys.ts';
import { SCHEMA, seal, unseal } from './sealed.ts';

/** A value and its place; null is a tombstone. */
export type Value = {
	readonly table: TableName;
	readonly id: string;
	readonly seq: number;
	readonly value: object | null;
};

/**
 * Values that lie together as one record of the table `block`: to unseal them is one call, and not one for each. Its
 * name is random and never given again, its `seq` the highest in it, so that whoever knows everything up to a change
 * knows what is in every older block.
 */
export const sealBlock = (keys: VaultKeys, values: readonly Value[]): Promise<SealedRecord> => {
	const seq = values.reduce((most, value) => Math.max(most, value.seq), 0);
	const held: readonly Held[] = values.map((each) => [
		each.table,
		each.id,
		each.seq,
		SCHEMA[each.table],
		each.value,
	]);
	return seal(keys, 'block', `${crypto.randomUUID()}.${values.length}`, seq, { held });
};

/** Of any record, how many values it stands for. Of a block that does not open it is what the block says of itself. */
export const countIn = ({ table, id }: Pick<SealedRecord, 'table' | 'id'>): number => {
	const count = table === 'block' ? Number(id.split('.').at(-1)) : 1;
	return Number.isSafeInteger(count) && count > 0 ? count : 1;
};

export type Opened =
	| { readonly is: 'opened'; readonly values: readonly Value[] }
	/** Damaged, or not of this vault, or not of this place in it. */
	| { readonly is: 'unreadable' }
	/** Authentic, and of a shape that only a newer version of this page knows. */
	| { readonly is: 'newer' };

/** The values of any record: one, or those of a block. */
export const openRecord = async (keys: VaultKeys, record: SealedRecord): Promise<Opened> => {
	const unsealed = await unseal(keys, record);
	if (unsealed.is !== 'opened') return unsealed;
	const { table, id, seq } = record;
	if (table !== 'block') return { is: 'opened', values: [{ table, id, seq, value: unsealed.value }] };
	const { held } = unsealed.value as { readonly held: readonly Held[] };
	if (held.some(([name, , , schema]) => !TABLES.includes(name) || schema > SCHEMA[name]))
		return { is: 'newer' };
	return {
		is: 'opened',
		values: held.map(([name, place, change, , value]) => ({ table: name, id: place, seq: change, value })),
	};
};

/** Table, id, seq, schema, value. */
type Held = readonly [TableName, string, number, number, object | null];

/**
 * Bytes of the values of one block. Chromium puts a row of more than 64 KiB into a file of its own, and such files are
 * not what its database promises to have on disk.
 */
export const BLOCK_BYTES = 48 * 1024;
