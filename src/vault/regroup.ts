import type { SealedRecord } from '../ports/copies.ts';
import type { Change, TableName } from '../ports/records.ts';
import { BLOCK_BYTES, countIn, sealBlock } from './blocks.ts';
import { isForBlocks, type Entry } from './entry.ts';
import type { VaultKeys } from './keys.ts';
import type { Lying } from './merge.ts';
import { placeOf } from './place.ts';
import { seal } from './sealed.ts';

/** How everything is to lie from now on, in both copies alike. */
export type Layout = {
	readonly records: readonly SealedRecord[];
	/** Those of the records that no copy has yet. */
	readonly made: readonly SealedRecord[];
	readonly entries: readonly Entry[];
};

/**
 * Blocks stay as they are while everything in them lives and they are at least half full; what lies in others, and what
 * lies alone, goes into new ones. Nothing else of a block that does not stay is in any record. `lying`: the records of
 * the journal, by place, as far as they can be taken from there.
 */
export const regroup = async (
	keys: VaultKeys,
	living: readonly Entry[],
	lying: ReadonlyMap<string, SealedRecord>,
): Promise<Layout> => {
	const records: SealedRecord[] = [];
	const made: SealedRecord[] = [];
	const entries: Entry[] = [];
	const loose: Entry[] = [];
	const alone: Entry[] = [];

	for (const [id, held] of byBlock(living)) {
		const block = id === null ? undefined : lying.get(placeOf({ table: 'block', id }));
		if (block !== undefined && held.length === countIn(block) && bytesIn(held) >= BLOCK_BYTES / 2) {
			records.push(block);
			entries.push(...held);
		} else for (const entry of held) (isForBlocks(entry) ? loose : alone).push(entry);
	}
	for (const held of inGroups(loose)) {
		if (held.length < 2) {
			alone.push(...held);
			continue;
		}
		// One after the other: what asks for a value meanwhile is answered.
		const block = await sealBlock(
			keys,
			held.map(({ table, id, seq, value }) => ({ table: table as TableName, id, seq, value })),
		);
		records.push(block);
		made.push(block);
		entries.push(...held.map((entry) => ({ ...entry, block: block.id })));
	}
	for (const entry of alone) {
		const record = entry.block === null ? lying.get(placeOf(entry)) : undefined;
		const own = record?.seq === entry.seq ? record : await sealAlone(keys, entry);
		records.push(own);
		if (own !== record) made.push(own);
		entries.push({ ...entry, block: null });
	}
	return { records, made, entries };
};

/** Changes as records of their own, from this `seq` on. */
export const sealEach = (
	keys: VaultKeys,
	changes: readonly Change[],
	seq: number,
): Promise<readonly Lying[]> =>
	Promise.all(
		changes.map(async ({ table, id, value }, at) => ({
			table,
			id,
			seq: seq + at,
			value,
			record: await seal(keys, table, id, seq + at, value),
		})),
	);

/** As a record of its own. */
export const sealAlone = async (
	keys: VaultKeys,
	{ table, id, seq, value, aside }: Entry,
): Promise<SealedRecord> => aside ?? (await seal(keys, table, id, seq, value));

export const bytesIn = (entries: readonly Entry[]): number =>
	entries.reduce((sum, { bytes }) => sum + bytes, 0);

const byBlock = (entries: readonly Entry[]): ReadonlyMap<string | null, readonly Entry[]> => {
	const blocks = new Map<string | null, Entry[]>();
	for (const entry of entries) {
		const held = blocks.get(entry.block);
		if (held === undefined) blocks.set(entry.block, [entry]);
		else held.push(entry);
	}
	return blocks;
};

const inGroups = function* (entries: readonly Entry[]): Generator<readonly Entry[], void> {
	let group: Entry[] = [];
	let bytes = 0;
	for (const entry of entries) {
		if (bytes + entry.bytes > BLOCK_BYTES && group.length > 0) {
			yield group;
			group = [];
			bytes = 0;
		}
		group.push(entry);
		bytes += entry.bytes;
	}
	yield group;
};
