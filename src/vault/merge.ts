import type { Rows, SealedRecord } from '../ports/copies.ts';
import type { TableName } from '../ports/records.ts';
import type { VaultKeys } from './keys.ts';
import { placeOf } from './place.ts';
import type { JournalFound } from './read-journal.ts';
import { unseal } from './sealed.ts';

/** What two copies say together. */
export type Merged = {
	/** Tombstones too. */
	readonly opened: readonly Opened[];
	/** They open in neither copy. */
	readonly aside: readonly SealedRecord[];
	/** The highest change there was. */
	readonly seq: number;
	/** What the rows lack or have lost, and what they hold that was forgotten. */
	readonly rows: {
		readonly put: readonly SealedRecord[];
		readonly drop: readonly (readonly [TableName, string])[];
	};
	/** The journal lacks something that the rows have, or lacks a whole base. */
	readonly isJournalBehind: boolean;
	/** Records that one copy lacked and the other had. */
	readonly healed: number;
	/** Records that neither has; at least so many. */
	readonly unreadable: number;
	/** A record of a newer version of this page: nothing may be changed. */
	readonly isNewer: boolean;
};

export type Opened = { readonly record: SealedRecord; readonly value: object | null };

/** `journal` is null when the rows are all there is to go by. */
export const merge = async (
	keys: VaultKeys,
	rows: Awaited<ReturnType<Rows['readAll']>>,
	journal: JournalFound | null,
): Promise<Merged> => {
	const pairs = pairUp(rows.records, journal);
	const isNewer = { found: false };
	const openAll = async (records: readonly SealedRecord[]): Promise<ReadonlyMap<SealedRecord, Opened>> => {
		const opened = new Map<SealedRecord, Opened>();
		for (let from = 0; from < records.length; from += AT_ONCE) {
			const some = records.slice(from, from + AT_ONCE);
			const unsealed = await Promise.all(some.map((record) => unseal(keys, record)));
			unsealed.forEach((each, index) => {
				const record = some[index];
				if (each.is === 'newer') isNewer.found = true;
				if (each.is === 'opened' && record !== undefined) opened.set(record, { record, value: each.value });
			});
		}
		return opened;
	};

	// The better first; the other only where it may be needed: a row is not opened when the journal has its bytes.
	const first = await openAll(
		pairs.flatMap(({ row, own, isSame }) =>
			isSame || row === null
				? (own ?? [])
				: own === null || row.seq > own.seq
					? row
					: row.seq === own.seq
						? [row, own]
						: own,
		),
	);
	const second = await openAll(
		pairs.flatMap(({ row, own }) => {
			if (row === null || own === null || first.has(row) || first.has(own)) return [];
			return row.seq > own.seq ? own : row.seq < own.seq ? row : [];
		}),
	);
	const openedOf = (record: SealedRecord | null) =>
		record === null ? null : (first.get(record) ?? second.get(record) ?? null);

	const journalSeq = journal?.seq ?? 0;
	const rowsSeq = highest(
		pairs.flatMap(({ row, own, isSame }) =>
			row === null || openedOf(isSame ? own : row) === null ? [] : row,
		),
	);
	const baseSeq = journal?.base?.seq ?? 0;
	/** The journal holds every change there was: what it does not know never was, or was forgotten. */
	const isJournalAll = journal?.isWhole === true && rowsSeq <= journalSeq;

	const opened: Opened[] = [];
	const aside: SealedRecord[] = [];
	const put: SealedRecord[] = [];
	const drop: (readonly [TableName, string])[] = [];
	let journalLacks = 0;
	let lost = 0;
	for (const { row, own, isSame } of pairs) {
		if (
			own === null &&
			row !== null &&
			journal?.base &&
			(row.seq <= baseSeq || (isJournalAll && openedOf(row) === null))
		) {
			drop.push([row.table, row.id]);
			continue;
		}
		const fromRow = openedOf(row);
		const fromOwn = openedOf(own);
		const isRowNewer = row !== null && row.seq > (own?.seq ?? 0);
		const winner = isRowNewer ? (fromRow ?? fromOwn) : (fromOwn ?? fromRow);
		if (winner === null) {
			aside.push(...[isRowNewer ? row : (own ?? row)].filter((record) => record !== null));
			continue;
		}
		opened.push(winner);
		if (isSame || journal === null) continue;
		const { record } = winner;
		if (record === row) {
			if (own?.seq !== row.seq || fromOwn === null) journalLacks += 1;
			// What the journal had was newer, and opens nowhere.
			if (own !== null && own.seq > row.seq) lost += 1;
		} else if (row?.seq !== record.seq || fromRow === null) {
			put.push(copied(record));
			// The row said that it is newer, and may be right: the journal did lose something.
			if (isRowNewer && !isJournalAll) lost += 1;
		}
	}

	const isJournalBehind = journal !== null && (journalLacks > 0 || journal.base === null || !journal.isWhole);
	const misshapen = isJournalAll ? 0 : Math.max(0, rows.misshapen - put.length);
	const missing = journal !== null && rowsSeq < journalSeq ? journal.missing : 0;
	return {
		opened,
		aside: aside.map(copied),
		seq: Math.max(journalSeq, rowsSeq, baseSeq),
		rows: { put, drop },
		isJournalBehind,
		healed: put.length + journalLacks,
		unreadable: aside.length + lost + misshapen + missing,
		isNewer: isNewer.found,
	};
};

/** A record with bytes of its own: a database would write the whole buffer that they lie in. */
export const copied = (record: SealedRecord): SealedRecord => ({
	...record,
	sealed: record.sealed.slice() as SealedRecord['sealed'],
});

/** How many are unsealed before any is waited for. */
const AT_ONCE = 2000;

/** One place in both copies; `own` is the journal's. */
type Pair = {
	readonly row: SealedRecord | null;
	readonly own: SealedRecord | null;
	readonly isSame: boolean;
};

const pairUp = (rows: readonly SealedRecord[], journal: JournalFound | null): readonly Pair[] => {
	const unpaired = new Map(journal?.newest);
	const pairs: Pair[] = rows.map((row) => {
		const place = placeOf(row);
		const own = unpaired.get(place) ?? null;
		unpaired.delete(place);
		return { row, own, isSame: own !== null && areSame(row, own) };
	});
	for (const own of unpaired.values()) pairs.push({ row: null, own, isSame: false });
	return pairs;
};

const areSame = (a: SealedRecord, b: SealedRecord): boolean => {
	if (a.seq !== b.seq || a.schema !== b.schema || a.sealed.length !== b.sealed.length) return false;
	for (let at = 0; at < a.sealed.length; at += 1) if (a.sealed[at] !== b.sealed[at]) return false;
	return true;
};

const highest = (records: readonly SealedRecord[]): number =>
	records.reduce((most, { seq }) => Math.max(most, seq), 0);
