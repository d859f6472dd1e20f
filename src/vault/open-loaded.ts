import type { Failure } from '../core/failure.ts';
import type { SealedRecord, SealedTable } from '../ports/copies.ts';
import type { Change } from '../ports/records.ts';
import type { Kept } from '../ports/store.ts';
import type { Told } from '../ports/vault.ts';
import { entryAside, entryOf, isForBlocks, isThere, type Entry } from './entry.ts';
import { openRecord } from './blocks.ts';
import { closeFiles, eraseCopies, openIfAny, type Copies, type OpenFiles } from './copies.ts';
import { failureOf } from './failure-of.ts';
import { newestHeader, readHeaders, writeHeaders, type OpenHeader } from './header-copies.ts';
import { encodeHeader } from './header.ts';
import type { Journal } from './journal.ts';
import { isForgetting, load, type Loaded } from './load.ts';
import { merge, type Lying } from './merge.ts';
import type { OpenVault, Part } from './open-vault.ts';
import { placeOf } from './place.ts';
import { bytesIn, regroup, sealAlone, sealEach } from './regroup.ts';
import { fillSlot, seenOf, type Slot } from './slot.ts';

/** The vault over copies that were read: values in memory, and one write after the other into both copies. */
export const openLoaded = (copies: Copies, head: OpenHeader, firstPart: Part, first: Loaded): OpenVault => {
	const { rows } = copies;
	const { key, keys } = head;
	let { header } = head;
	let part = firstPart;
	let now = holdingOf(first);
	let triedRevision = header.revision;
	let isOpen = true;
	let waiting = 0;
	const committedListeners: ((batch: readonly SealedRecord[]) => void)[] = [];
	const changeListeners: ((changes: readonly Change[]) => void)[] = [];

	let last: Promise<unknown> = Promise.resolve();
	const inTurn = <Value>(act: () => Promise<Value>): Promise<Value> => {
		const done = last.then(act);
		last = done.catch(() => undefined);
		return done;
	};
	/** Bugs throw; a failure is what `act` gives, or what a copy threw. */
	const isOver = () => !isOpen;
	const attempt = (as: Part, act: () => Promise<Failure | undefined>): Promise<Kept> =>
		inTurn(async () => {
			if (!isOpen) return failed({ kind: 'store-closed' });
			if (as === 'writer' && part === 'follower') return failed({ kind: 'store-unavailable' });
			try {
				const failure = await act();
				return failure === undefined ? KEPT : failed(failure);
			} catch (error) {
				if (error instanceof TypeError) throw error;
				return failed(isOver() ? { kind: 'store-closed' } : failureOf(error));
			}
		});
	const tellChanges = (changes: readonly Change[]) => {
		if (changes.length > 0) for (const listener of changeListeners) listener(changes);
	};

	/** Whatever a failed write or a failed healing left in a copy is put right before that copy is written again. */
	const payWhatIsOwed = async (): Promise<void> => {
		await payRows();
		now.journal?.settle();
		if (now.isJournalOwed) await lieAnew([...now.entries.values()]);
	};
	const payRows = async (): Promise<void> => {
		if (now.owed.size === 0) return;
		const put: SealedRecord[] = [];
		const drop: (readonly [SealedTable, string])[] = [];
		for (const { table, id, record } of now.owed.values()) {
			const entry = now.entries.get(placeOf({ table, id }));
			if (record !== null) put.push(record);
			else if (entry?.block === null) put.push(await sealAlone(keys, entry));
			else drop.push([table, id]);
		}
		await rows.write({ put, drop });
		now.owed.clear();
	};
	/** The journal first, and once it has everything the rows: there is no moment without a copy that is whole. */
	const lieAnew = async (living: readonly Entry[]): Promise<void> => {
		const holding = now;
		const { journal } = holding;
		if (journal === null) return;
		const layout = await regroup(keys, living, lyingIn(journal));
		holding.isJournalOwed = true;
		journal.rewrite(layout.records, holding.seq);
		holding.isJournalOwed = false;
		const owe = (table: SealedTable, id: string, record: SealedRecord | null) =>
			holding.owed.set(placeOf({ table, id }), { table, id, record });
		const kept = new Set(layout.records.map(placeOf));
		for (const id of holding.blocks) if (!kept.has(placeOf({ table: 'block', id }))) owe('block', id, null);
		for (const [place, { table, id, block }] of holding.entries)
			if (block === null && !kept.has(place)) owe(table, id, null);
		for (const record of layout.made) owe(record.table, record.id, record);
		holding.entries = new Map(layout.entries.map((entry) => [placeOf(entry), entry]));
		holding.blocks = blocksOf(layout.records);
		holding.bytes = bytesIn(layout.entries);
		await payRows();
	};

	const adopt = (values: readonly Lying[]) => {
		for (const value of values) {
			const place = placeOf(value);
			const before = now.entries.get(place);
			const entry = entryOf(value);
			now.entries.set(place, entry);
			now.bytes += entry.bytes - (before?.bytes ?? 0);
			now.seq = Math.max(now.seq, entry.seq);
			now.loose += Number(isForBlocks(entry) && before?.block !== null);
			if (value.value === null && isForgetting(value.table)) now.isCompactionDue = true;
		}
	};
	const write = async (changes: readonly Change[]): Promise<undefined> => {
		const put = new Set(changes.flatMap((change) => (change.value === null ? [] : placeOf(change))));
		const real = changes.filter(
			({ value, ...place }) =>
				value !== null || isThere(now.entries.get(placeOf(place))) || put.has(placeOf(place)),
		);
		// Also before nothing is written: what is forgotten here may be what a failed write left on the disk.
		await payWhatIsOwed();
		if (real.length === 0) return;
		const values = await sealEach(keys, real, now.seq + 1);
		const batch = values.map(({ record }) => record);
		now.journal?.append(batch);
		try {
			await rows.write({ put: batch, drop: [] });
		} catch (error) {
			// Perhaps it has them all the same.
			for (const { table, id } of batch) now.owed.set(placeOf({ table, id }), { table, id, record: null });
			now.journal?.takeBack();
			throw error;
		}
		adopt(values);
		for (const listener of committedListeners) listener(batch);
		tellChanges(real);
	};

	const compact = async (): Promise<undefined> => {
		now.isCompactionDue = false;
		now.loose = 0;
		if (now.journal === null) return;
		now.enough = now.journal.size() + SLACK;
		await payWhatIsOwed();
		const entries = [...now.entries.values()];
		const newest = entries.reduce((most, { seq }) => Math.max(most, seq), 0);
		// The newest change stays whatever it is: both copies tell by it how far the vault had come.
		await lieAnew(entries.filter((entry) => isThere(entry) || entry.seq === newest));
		now.enough = 0;
	};
	const isCompactionDue = (): boolean => {
		const size = now.journal?.size() ?? 0;
		const isLoose = now.loose > LOOSE + now.entries.size / 16;
		return now.isCompactionDue || isLoose || (size > 4 * now.bytes + SLACK && size > now.enough);
	};
	/** When nobody waits for a write. */
	const compactInPeace = () => {
		if (isOpen && part === 'writer' && waiting === 0 && isCompactionDue()) void attempt('writer', compact);
	};

	/** Takes what was read for what is, and tells what that changes. */
	const hold = (loaded: Loaded) => {
		const before = now.entries;
		now = holdingOf(loaded);
		const changes: Change[] = [];
		for (const [place, { table, id, seq, value }] of now.entries)
			if (table !== 'block' && before.get(place)?.seq !== seq) changes.push({ table, id, value });
		for (const [place, { table, id, value }] of before)
			if (table !== 'block' && value !== null && !now.entries.has(place))
				changes.push({ table, id, value: null });
		tellChanges(changes);
	};
	/** False where the rows cannot be read now: it stays behind, and the next batch makes it try again. */
	const catchUp = async (seq: number): Promise<boolean> => {
		if (!isOpen || part === 'writer' || seq <= now.seq) return true;
		const read = await rows.readAll().catch(() => null);
		if (read === null) return false;
		const merged = await merge(keys, read, null);
		hold({ ...now, values: merged.values, aside: merged.aside, seq: merged.seq, owed: NOTHING.owed });
		return true;
	};
	const take = async (batch: readonly SealedRecord[]): Promise<void> => {
		if (!isOpen || part === 'writer') return;
		const newer = batch.filter((record) => record.seq > (now.entries.get(placeOf(record))?.seq ?? 0));
		const first = Math.min(...batch.map(({ seq }) => seq));
		if (newer.length > 0 && first > now.seq + 1 && !(await catchUp(first))) return;
		const opened = await Promise.all(newer.map((record) => openRecord(keys, record)));
		const taken = newer.flatMap((record, at): readonly Lying[] => {
			const each = opened[at];
			const values = each?.is === 'opened' ? each.values : [];
			return values
				.filter((value) => value.seq > (now.entries.get(placeOf(value))?.seq ?? 0))
				.map((value) => ({ ...value, record }));
		});
		adopt(taken);
		now.seq = Math.max(now.seq, ...batch.map(({ seq }) => seq));
		tellChanges(taken.map(({ table, id, value }) => ({ table, id, value })));
	};
	const becomeWriter = async (): Promise<Failure | undefined> => {
		if (part === 'writer') return undefined;
		const files = await openIfAny(copies.files);
		const headers = await readHeaders(rows, files);
		const newest = await newestHeader(headers, keys);
		const loaded =
			newest === null
				? failed({ kind: 'store-unavailable' })
				: await load(copies, files, { ...newest, key, keys }, headers, mark(), 'writer');
		if (newest === null || loaded.is === 'failed' || isOver()) {
			closeFiles(files);
			return loaded.is === 'failed' ? loaded.failure : { kind: 'store-closed' };
		}
		({ header } = newest);
		triedRevision = Math.max(triedRevision, header.revision);
		part = 'writer';
		hold(loaded.value);
		return undefined;
	};

	const writeSlots = async (slots: readonly Slot[]): Promise<undefined> => {
		// A number that failed may lie in one copy.
		triedRevision += 1;
		const next = { ...header, revision: triedRevision, slots };
		const bytes = await encodeHeader(next, keys);
		await writeHeaders({ header: next, bytes }, rows, now.files);
		header = next;
	};
	const mark = () => ({ id: header.id, revision: header.revision, seq: now.seq });
	const close = () => {
		isOpen = false;
		closeFiles(now.files);
		rows.close();
		now = holdingOf(NOTHING);
	};

	compactInPeace();
	return {
		all: (table) =>
			[...now.entries.values()].flatMap((entry) => (entry.table === table ? (entry.value ?? []) : [])),
		get: (table, id) => now.entries.get(placeOf({ table, id }))?.value ?? null,
		write: async (changes) => {
			const own = structuredClone(changes);
			waiting += 1;
			const kept = await attempt('writer', () => write(own)).finally(() => {
				waiting -= 1;
			});
			compactInPeace();
			return kept;
		},
		onChange: (listener) => {
			changeListeners.push(listener);
		},
		onCommitted: (listener) => {
			committedListeners.push(listener);
		},
		take: (batch) => inTurn(() => take(batch)),
		catchUp: (seq) =>
			inTurn(async () => {
				await catchUp(seq);
			}),
		becomeWriter: () => attempt('follower', becomeWriter),
		compact: () => attempt('writer', compact),
		told: () => now.told,
		slots: () => header.slots.map(seenOf),
		mark,
		putSlot: (secret) =>
			attempt('writer', async () => {
				const slot = await fillSlot(secret, key, header.id);
				return writeSlots([...header.slots.filter(({ kind }) => kind !== slot.kind), slot]);
			}),
		dropSlot: (kind) =>
			attempt('writer', async () => {
				const left = header.slots.filter((slot) => slot.kind !== kind);
				if (left.length === 0) return { kind: 'store-unavailable' };
				return writeSlots(left);
			}),
		erase: () =>
			attempt('writer', async () => {
				isOpen = false;
				closeFiles(now.files);
				now = holdingOf(NOTHING);
				const erased = await eraseCopies(copies);
				return erased.is === 'failed' ? erased.failure : undefined;
			}),
		close,
	};
};

/** A row to put right: with this record, or, without one, with what is in memory for its place, if that lies alone. */
type Owed = {
	readonly table: SealedTable;
	readonly id: string;
	readonly record: SealedRecord | null;
};

type Holding = {
	entries: Map<string, Entry>;
	/** The ids of all that the rows hold, also of those in which nothing lives any more. */
	blocks: ReadonlySet<string>;
	readonly told: readonly Told[];
	readonly files: OpenFiles | null;
	readonly journal: Journal | null;
	/** Rows that may hold what they should not, or lack what they should hold. */
	readonly owed: Map<string, Owed>;
	isJournalOwed: boolean;
	isCompactionDue: boolean;
	seq: number;
	/** Of all entries. */
	bytes: number;
	/** Entries for blocks that lie alone; at least so many since the last compaction. */
	loose: number;
	/** The size of the journal, below which a compaction that failed is not tried again for the size alone. */
	enough: number;
};

const holdingOf = (loaded: Loaded): Holding => {
	const { told, files, journal, isJournalOwed, isCompactionDue, seq } = loaded;
	const entries = new Map<string, Entry>();
	for (const value of loaded.values) entries.set(placeOf(value), entryOf(value));
	for (const record of loaded.aside) entries.set(placeOf(record), entryAside(record));
	const owed = new Map<string, Owed>();
	for (const [table, id] of loaded.owed.drop) owed.set(placeOf({ table, id }), { table, id, record: null });
	for (const record of loaded.owed.put)
		owed.set(placeOf(record), { table: record.table, id: record.id, record });
	const all = [...entries.values()];
	const bytes = bytesIn(all);
	const loose = all.filter((entry) => isForBlocks(entry) && entry.block === null).length;
	return {
		entries,
		blocks: blocksOf(loaded.values.map(({ record }) => record)),
		told,
		files,
		journal,
		owed,
		isJournalOwed,
		isCompactionDue,
		seq,
		bytes,
		loose,
		enough: 0,
	};
};

const NOTHING: Loaded = {
	values: [],
	aside: [],
	seq: 0,
	told: [],
	files: null,
	journal: null,
	owed: { put: [], drop: [] },
	isJournalOwed: false,
	isCompactionDue: false,
};

const blocksOf = (records: readonly SealedRecord[]): ReadonlySet<string> =>
	new Set(records.flatMap(({ table, id }) => (table === 'block' ? id : [])));

const lyingIn = (journal: Journal): ReadonlyMap<string, SealedRecord> => {
	try {
		return journal.read();
	} catch {
		// Everything is sealed again from what is in memory.
		return new Map();
	}
};

/** So many records may lie alone, however few there are. */
const LOOSE = 512;

/** Bytes a journal may waste, however little lives. */
const SLACK = 2 ** 20;

const KEPT: Kept = { is: 'kept', value: undefined };

const failed = (failure: Failure): { readonly is: 'failed'; readonly failure: Failure } => ({
	is: 'failed',
	failure,
});
