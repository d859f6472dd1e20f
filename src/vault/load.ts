import type { SealedTable } from '../ports/copies.ts';
import type { Kept } from '../ports/store.ts';
import type { Told } from '../ports/vault.ts';
import type { Copies, OpenFiles } from './copies.ts';
import { seedOf } from './frames.ts';
import { writeHeaders, type OpenHeader } from './header-copies.ts';
import { openJournal, type Journal } from './journal.ts';
import { merge, type Merged } from './merge.ts';
import type { Mark, Part } from './open-vault.ts';
import { readJournal } from './read-journal.ts';

/** What the copies hold, with each healed from the other as far as could be. */
export type Loaded = Pick<Merged, 'values' | 'aside' | 'seq'> & {
	readonly told: readonly Told[];
	readonly files: OpenFiles | null;
	readonly journal: Journal | null;
	/** Rows that could not be healed yet. */
	readonly owed: Merged['rows'];
	/** The journal could not be healed yet: nothing can be appended until it is rewritten. */
	readonly isJournalOwed: boolean;
	/** Something was forgotten, and its words still lie in the journal. */
	readonly isCompactionDue: boolean;
};

/** `headers`: every copy of the header that was read. Closes no files. */
export const load = async (
	{ rows, files: directory }: Copies,
	files: OpenFiles | null,
	head: OpenHeader,
	headers: readonly Uint8Array[],
	mark: Mark | null,
	part: Part,
): Promise<Kept<Loaded>> => {
	const reading = readRows(rows);
	// While the database is on its way.
	const found = files === null ? null : readJournal(journalFiles(files), seedOf(head.header.id));
	const read = await reading;
	const isSomewhere =
		read === null ? found?.isWhole === true : read.records.length > 0 || found?.isUnread !== true;
	if (!isSomewhere) return { is: 'failed', failure: { kind: 'store-unavailable' } };
	const merged = await merge(head.keys, read ?? NO_ROWS, found);
	if (merged.isNewer) return { is: 'failed', failure: { kind: 'vault-newer' } };

	const known = mark?.id === head.header.id ? mark : null;
	const isOlder =
		known === null
			? // A journal begins with a base, also of a vault with nothing in it.
				found?.base === null && merged.seq === 0
			: // With the mark it is known: of a new vault with nothing in it a power cut takes the journal.
				head.header.revision < known.revision || merged.seq < known.seq;
	// Numbers that were given are not given again.
	const seq = Math.max(merged.seq, known?.seq ?? 0);

	const journal =
		files === null || found === null ? null : openJournal(journalFiles(files), seedOf(head.header.id), found);
	const { put, drop } = merged.rows;
	const later: unknown[] = [];
	const orLater = async (act: () => unknown): Promise<boolean> => {
		try {
			await act();
			return true;
		} catch (error) {
			later.push(error);
			return false;
		}
	};
	const isJournalWhole =
		journal === null ||
		(!merged.isJournalBehind && seq === merged.seq) ||
		(await orLater(() => {
			journal.rewrite(merged.records, seq);
		}));
	const areRowsWhole =
		part === 'follower' ||
		put.length + drop.length === 0 ||
		(await orLater(async () => {
			if (read === null) await rows.destroy();
			await rows.write({ put, drop });
		}));
	const isInEachCopy =
		headers.length === (files === null ? 1 : 3) &&
		headers.every((bytes) => bytes.join() === head.bytes.join());
	if (part === 'writer' && !isInEachCopy) await orLater(() => writeHeaders(head, rows, files));

	const told: Told[] = [];
	if (part === 'writer' && (directory === null || files === null)) told.push({ kind: 'one-copy' });
	if (isOlder) told.push({ kind: 'older' });
	if (merged.unreadable > 0) told.push({ kind: 'unreadable', count: merged.unreadable });
	if (later.length === 0 && merged.healed > 0) told.push({ kind: 'healed', count: merged.healed });
	const baseSeq = found?.base?.seq ?? 0;
	return {
		is: 'kept',
		value: {
			values: merged.values,
			aside: merged.aside,
			seq,
			told,
			files,
			journal,
			owed: areRowsWhole ? { put: [], drop: [] } : merged.rows,
			isJournalOwed: !isJournalWhole,
			isCompactionDue: merged.values.some(
				({ table, seq: at, value }) => value === null && isForgetting(table) && at > baseSeq,
			),
		},
	};
};

/** A journal over files that hold nothing of the vault. */
export const emptyJournal = (files: OpenFiles, vault: string): Journal => {
	const seed = seedOf(vault);
	return openJournal(journalFiles(files), seed, readJournal(journalFiles(files), seed));
};

/** To empty the draft or to put a setting back is no forgetting: it happens all the time. */
export const isForgetting = (table: SealedTable): boolean => table !== 'draft' && table !== 'setting';

const journalFiles = (files: OpenFiles) => [files['journal-0'], files['journal-1']] as const;

const NO_ROWS = { records: [], misshapen: 0 };

/** Null when the database cannot be read, asked twice. */
const readRows = async (rows: Copies['rows']) => {
	try {
		return await rows.readAll().catch(() => rows.readAll());
	} catch {
		return null;
	}
};
