import type { Rows, SealedRecord, SealedTable } from '../ports/copies.ts';
import { countIn, openRecord, type Value } from './blocks.ts';
import type { VaultKeys } from './keys.ts';
import { placeOf } from './place.ts';
import type { JournalFound } from './read-journal.ts';

/** What two copies say together. */
export type Merged = {
	/** Tombstones too. */
	readonly values: readonly Lying[];
	/** They open in neither copy. */
	readonly aside: readonly SealedRecord[];
	/** All that each copy has to hold: what the values lie in, and what is set aside. */
	readonly records: readonly SealedRecord[];
	/** The highest change there was. */
	readonly seq: number;
	/** What the rows lack or have lost, and what they hold that was forgotten or lies elsewhere now. */
	readonly rows: {
		readonly put: readonly SealedRecord[];
		readonly drop: readonly (readonly [SealedTable, string])[];
	};
	/** The journal lacks something that the rows have, or lacks a whole base. */
	readonly isJournalBehind: boolean;
	/** Values that one copy lacked and the other had. */
	readonly healed: number;
	/** Values that neither has; at least so many. */
	readonly unreadable: number;
	/** A record of a newer version of this page: nothing may be changed. */
	readonly isNewer: boolean;
};

/** A value, and the record that it lies in: its own, or a block. */
export type Lying = Value & { readonly record: SealedRecord };

/** `journal` is null when the rows are all there is to go by. */
export const merge = async (
	keys: VaultKeys,
	rows: Awaited<ReturnType<Rows['readAll']>>,
	journal: JournalFound | null,
): Promise<Merged> => {
	const pairs = pairUp(rows.records, journal);
	const opened = await openNeeded(keys, pairs);
	const valuesIn = (record: SealedRecord | null): readonly Value[] | null =>
		record === null ? null : (opened.values.get(record) ?? null);

	const journalSeq = journal?.seq ?? 0;
	const base = journal?.base ?? null;
	const rowsSeq = highest(
		pairs.flatMap(({ row, own, isSame }) =>
			row === null || valuesIn(isSame ? own : row) === null ? [] : row,
		),
	);
	/** The journal holds every change there was: what it does not know never was, or was forgotten. */
	const isJournalAll = journal?.isWhole === true && rowsSeq <= journalSeq;
	/** The journal knows everything up to its base: what it lacks of that was forgotten, or it has it in another record. */
	const isBeforeBase = ({ row, own }: Pair): boolean =>
		own === null && row !== null && base !== null && row.seq <= base.seq;

	const claims = new Map<string, Claim>();
	const claim = (record: SealedRecord, isInRows: boolean, isInJournal: boolean) => {
		for (const value of valuesIn(record) ?? []) {
			const place = placeOf(value);
			const known = claims.get(place);
			if (known === undefined || value.seq > known.value.seq)
				claims.set(place, { value, record, isInRows, isInJournal });
			else if (value.seq === known.value.seq) {
				known.isInRows ||= isInRows;
				known.isInJournal ||= isInJournal;
			}
		}
	};
	// The journal's first: where both have a value, the rows follow the journal in what it lies in.
	for (const { own, isSame } of pairs) if (own !== null) claim(own, isSame, true);
	for (const pair of pairs) {
		const { row, isSame } = pair;
		if (row === null || isSame) continue;
		if (!isBeforeBase(pair)) claim(row, true, false);
		else
			for (const value of valuesIn(row) ?? []) {
				const known = claims.get(placeOf(value));
				if (known?.value.seq === value.seq) known.isInRows = true;
			}
	}

	const aside: SealedRecord[] = [];
	let lost = 0;
	for (const pair of pairs) {
		const { row, own } = pair;
		const isRowNewer = row !== null && row.seq > (own?.seq ?? 0);
		const newest = isRowNewer ? row : (own ?? row);
		if (newest === null || valuesIn(newest) !== null || isBeforeBase(pair)) continue;
		const known = claims.get(placeOf(newest));
		const isBlockHeld = valuesIn(row) !== null || valuesIn(own) !== null;
		if (known === undefined && !isBlockHeld) {
			if (own !== null || !isJournalAll) aside.push(newest);
		} else if (known !== undefined && known.value.seq < newest.seq && !(isRowNewer && isJournalAll)) {
			// What was newer opens nowhere. A row may say so of itself without being it.
			lost += 1;
		}
	}

	const won = [...claims.values()];
	const records = [...new Set([...won.map(({ record }) => record), ...aside])];
	const same = new Set(pairs.flatMap(({ own, isSame }) => (isSame && own !== null ? own : [])));
	const kept = new Set(records.map(placeOf));
	const inRows = new Set(rows.records);
	const isPut = (record: SealedRecord): boolean => !same.has(record) && !inRows.has(record);
	const put = journal === null ? [] : records.filter(isPut).map(copied);
	const drop = pairs.flatMap(({ row }) =>
		row === null || journal === null || kept.has(placeOf(row)) ? [] : [[row.table, row.id] as const],
	);
	const rowsLack = won.filter(({ isInRows }) => !isInRows).length;
	const journalLacks = journal === null ? 0 : won.filter(({ isInJournal }) => !isInJournal).length;
	const misshapen = isJournalAll ? 0 : Math.max(0, rows.misshapen - put.length);
	const missing = journal !== null && rowsSeq < journalSeq ? journal.missing : 0;
	return {
		values: won.map(({ value, record }) => ({ ...value, record })),
		aside: aside.map(copied),
		records,
		seq: Math.max(journalSeq, rowsSeq),
		rows: { put, drop },
		isJournalBehind: journal !== null && (journalLacks > 0 || journal.base === null || !journal.isWhole),
		healed: rowsLack + journalLacks,
		unreadable: aside.reduce((sum, record) => sum + countIn(record), 0) + lost + misshapen + missing,
		isNewer: opened.isNewer,
	};
};

/** A record with bytes of its own: a database would write the whole buffer that they lie in. */
export const copied = (record: SealedRecord): SealedRecord => ({
	...record,
	sealed: record.sealed.slice() as SealedRecord['sealed'],
});

/** The newest value of a place so far, and which copies have it. */
type Claim = {
	readonly value: Value;
	readonly record: SealedRecord;
	isInRows: boolean;
	isInJournal: boolean;
};

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

/** The better first; the other only where it may be needed: a row is not opened when the journal has its bytes. */
const openNeeded = async (
	keys: VaultKeys,
	pairs: readonly Pair[],
): Promise<{ readonly values: ReadonlyMap<SealedRecord, readonly Value[]>; readonly isNewer: boolean }> => {
	const values = new Map<SealedRecord, readonly Value[]>();
	let isNewer = false;
	const openAll = async (records: readonly SealedRecord[]): Promise<void> => {
		for (const some of fewAtOnce(records)) {
			const opened = await Promise.all(some.map((record) => openRecord(keys, record)));
			opened.forEach((each, index) => {
				const record = some[index];
				if (each.is === 'newer') isNewer = true;
				if (each.is === 'opened' && record !== undefined) values.set(record, each.values);
			});
		}
	};
	await openAll(
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
	await openAll(
		pairs.flatMap(({ row, own }) => {
			if (row === null || own === null || values.has(row) || values.has(own)) return [];
			return row.seq > own.seq ? own : row.seq < own.seq ? row : [];
		}),
	);
	return { values, isNewer };
};

/** So many that asking and waiting cost little, and so few that what is open at once takes little memory. */
const fewAtOnce = function* (records: readonly SealedRecord[]): Generator<readonly SealedRecord[], void> {
	let some: SealedRecord[] = [];
	let bytes = 0;
	for (const record of records) {
		some.push(record);
		bytes += record.sealed.length;
		if (bytes < 4 * 2 ** 20) continue;
		yield some;
		some = [];
		bytes = 0;
	}
	yield some;
};

const areSame = (a: SealedRecord, b: SealedRecord): boolean => {
	if (a.seq !== b.seq || a.schema !== b.schema || a.sealed.length !== b.sealed.length) return false;
	for (let at = 0; at < a.sealed.length; at += 1) if (a.sealed[at] !== b.sealed[at]) return false;
	return true;
};

const highest = (records: readonly SealedRecord[]): number =>
	records.reduce((most, { seq }) => Math.max(most, seq), 0);
