import type { KeptSheet } from '../core/help/sheet.ts';
import type { Note } from '../core/memory/note.ts';
import type { Turn } from '../core/turn.ts';
import type { Change } from '../ports/records.ts';
import type { Examined } from '../ports/vault.ts';
import type { Backup, Contents } from './backup.ts';

/** What restoring would do to what is kept here. */
export const compareBackup = (backup: Backup, here: Contents): Examined => {
	const pairs: readonly Pair<Item>[] = [
		...pairsOf(backup.turns, here.turns),
		...pairsOf(backup.notes, here.notes),
		...pairsOf(backup.sheets, here.sheets),
	];
	const both = pairs.filter(({ theirs, ours }) => theirs !== null && ours !== null);
	const same = both.filter(({ theirs, ours }) => isSame(theirs, ours)).length;
	return {
		turns: backup.turns.length,
		notes: backup.notes.length,
		sheets: backup.sheets.length,
		same,
		different: both.length - same,
		onlyHere: pairs.filter(({ theirs }) => theirs === null).length,
		madeAt: backup.madeAt,
	};
};

/**
 * What has to change so that what is kept here is also what is in the backup (`merge`: of two forms the newer, when in
 * doubt the one here; settings chosen here stay) or that alone (`replace`). The draft stays in either.
 */
export const mergeOf = (backup: Backup, here: Contents, how: 'merge' | 'replace'): readonly Change[] => {
	const changeOf = (table: 'turn' | 'note' | 'sheet', { theirs, ours }: Pair<Item>): Change | null => {
		if (theirs === null)
			return ours === null || how === 'merge' ? null : { table, id: idOf(ours), value: null };
		const isTaken = ours === null || how === 'replace' || ageOf(theirs) > ageOf(ours);
		return isTaken && !isSame(theirs, ours) ? { table, id: idOf(theirs), value: theirs } : null;
	};
	const takesSettings =
		(how === 'replace' || here.settings === null) && !isSame(backup.settings, here.settings);
	return [
		...pairsOf(backup.turns, here.turns).map((pair) => changeOf('turn', pair)),
		...pairsOf(backup.notes, here.notes).map((pair) => changeOf('note', pair)),
		...pairsOf(backup.sheets, here.sheets).map((pair) => changeOf('sheet', pair)),
		takesSettings ? ({ table: 'setting', id: 'memory', value: backup.settings } as const) : null,
	].filter((change) => change !== null);
};

type Item = Turn | Note | KeptSheet;

const idOf = (item: Item): string => ('tool' in item ? item.tool : item.id);

/** One thing in the backup and here; null where it is not. */
type Pair<One> = { readonly theirs: One | null; readonly ours: One | null };

const pairsOf = <One extends Item>(theirs: readonly One[], ours: readonly One[]): readonly Pair<One>[] => {
	const oursById = new Map(ours.map((item) => [idOf(item), item]));
	const theirIds = new Set(theirs.map(idOf));
	return [
		...theirs.map((item) => ({ theirs: item, ours: oursById.get(idOf(item)) ?? null })),
		...ours.filter((item) => !theirIds.has(idOf(item))).map((item) => ({ theirs: null, ours: item })),
	];
};

/** When it last changed, as far as it says. */
const ageOf = (item: Item): number => {
	if ('tool' in item) return item.changedAt;
	return 'outcome' in item ? Math.max(item.at, item.outcome.stepAt ?? item.at) : item.at;
};

/** Plain data with the same content; a property that is undefined is none. */
const isSame = (a: unknown, b: unknown): boolean => {
	if (Object.is(a, b)) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (isNumbers(a) || isNumbers(b))
		return isNumbers(a) && isNumbers(b) && a.length === b.length && a.every((value, at) => value === b[at]);
	const entriesOfA = Object.entries(a).filter(([, value]) => value !== undefined);
	const entriesOfB = new Map(Object.entries(b).filter(([, value]) => value !== undefined));
	return (
		Array.isArray(a) === Array.isArray(b) &&
		entriesOfA.length === entriesOfB.size &&
		entriesOfA.every(([key, value]) => entriesOfB.has(key) && isSame(value, entriesOfB.get(key)))
	);
};

const isNumbers = (value: object): value is Float32Array | Int8Array =>
	value instanceof Float32Array || value instanceof Int8Array;
