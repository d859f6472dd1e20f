import type { SealedRecord, SealedTable } from '../ports/copies.ts';
import { countIn } from './blocks.ts';
import { bytesOf } from './journal.ts';
import type { Lying } from './merge.ts';

/** A value in memory, and where it lies. */
export type Entry = {
	readonly table: SealedTable;
	readonly id: string;
	readonly seq: number;
	/** About what it takes in the journal. */
	readonly bytes: number;
	/** Null for a tombstone, and for what is set aside. */
	readonly value: object | null;
	/** The id of the block that it lies in; null for what is a record of its own. */
	readonly block: string | null;
	/** The record itself where it opens in neither copy: it is carried along as it is. */
	readonly aside: SealedRecord | null;
};

export const entryOf = ({ table, id, seq, value, record }: Lying): Entry => {
	const bytes = Math.ceil(bytesOf(record) / countIn(record));
	return { table, id, seq, bytes, value, block: record.table === 'block' ? record.id : null, aside: null };
};

export const entryAside = (record: SealedRecord): Entry => {
	const { table, id, seq } = record;
	return { table, id, seq, bytes: bytesOf(record), value: null, block: null, aside: record };
};

export const isThere = (entry: Entry | undefined): boolean =>
	entry !== undefined && (entry.value !== null || entry.aside !== null);

/** Turns and notes come to many and are rarely changed; what changes all the time would leave holes in blocks. */
export const isForBlocks = ({ table, value }: Entry): boolean =>
	value !== null && (table === 'turn' || table === 'note');
