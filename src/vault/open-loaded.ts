import type { Failure } from '../core/failure.ts';
import type { SealedRecord } from '../ports/copies.ts';
import type { Change, TableName } from '../ports/records.ts';
import type { Kept } from '../ports/store.ts';
import type { Told } from '../ports/vault.ts';
import { closeFiles, eraseCopies, openIfAny, type Copies, type OpenFiles } from './copies.ts';
import { failureOf } from './failure-of.ts';
import { newestHeader, readHeaders, writeHeaders, type OpenHeader } from './header-copies.ts';
import { encodeHeader } from './header.ts';
import { bytesOf, type Journal } from './journal.ts';
import { isForgetting, load, type Loaded } from './load.ts';
import { merge } from './merge.ts';
import type { OpenVault, Part } from './open-vault.ts';
import { placeOf } from './place.ts';
import { seal, unseal } from './sealed.ts';
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

	const sealAgain = async (entry: Entry): Promise<SealedRecord> =>
		entry.aside ?? (await seal(keys, entry.table, entry.id, entry.seq, entry.value));

	/** Whatever a failed write or a failed healing left in a copy is put right before that copy is written again. */
	const payWhatIsOwed = async (): Promise<void> => {
		if (now.owed.size > 0) {
			const places = [...now.owed.values()];
			const there = places.flatMap((place) => now.entries.get(placeOf(place)) ?? []);
			const put = await Promise.all(there.map(sealAgain));
			const drop = places
				.filter((place) => !now.entries.has(placeOf(place)))
				.map(({ table, id }) => [table, id] as const);
			await rows.write({ put, drop });
			now.owed.clear();
		}
		now.journal?.settle();
		if (now.isJournalOwed) await rewriteJournal([...now.entries.values()]);
	};
	const rewriteJournal = async (living: readonly Entry[]): Promise<void> => {
		if (now.journal === null) return;
		const lying = lyingIn(now.journal);
		const records: SealedRecord[] = [];
		const gone: Entry[] = [];
		for (const entry of living) {
			const record = lying.get(placeOf(entry));
			if (record?.seq === entry.seq) records.push(record);
			else gone.push(entry);
		}
		records.push(...(await Promise.all(gone.map(sealAgain))));
		now.isJournalOwed = true;
		now.journal.rewrite(records, now.seq);
		now.isJournalOwed = false;
	};

	const adopt = (batch: readonly SealedRecord[], values: readonly (object | null)[]) => {
		batch.forEach((record, index) => {
			const value = values[index] ?? null;
			const place = placeOf(record);
			const before = now.entries.get(place);
			now.entries.set(place, entryOf(record, value));
			now.bytes += bytesOf(record) - (before?.bytes ?? 0);
			now.seq = Math.max(now.seq, record.seq);
			if (value === null && isForgetting(record.table)) now.isCompactionDue = true;
		});
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
		const batch = await Promise.all(
			real.map(({ table, id, value }, index) => seal(keys, table, id, now.seq + 1 + index, value)),
		);
		now.journal?.append(batch);
		try {
			await rows.write({ put: batch, drop: [] });
		} catch (error) {
			// Perhaps it has them all the same.
			for (const { table, id } of batch) now.owed.set(placeOf({ table, id }), { table, id });
			now.journal?.takeBack();
			throw error;
		}
		adopt(
			batch,
			real.map(({ value }) => value),
		);
		for (const listener of committedListeners) listener(batch);
		tellChanges(real);
	};

	const compact = async (): Promise<undefined> => {
		now.isCompactionDue = false;
		if (now.journal === null) return;
		now.enough = now.journal.size() + SLACK;
		await payWhatIsOwed();
		const entries = [...now.entries.values()];
		const newest = entries.reduce((most, { seq }) => Math.max(most, seq), 0);
		// The newest change stays whatever it is: both copies tell by it how far the vault had come.
		const living = entries.filter((entry) => isThere(entry) || entry.seq === newest);
		const dead = entries.filter((entry) => !isThere(entry) && entry.seq !== newest);
		await rewriteJournal(living);
		await rows.write({ put: [], drop: dead.map(({ table, id }) => [table, id]) });
		for (const entry of dead) now.entries.delete(placeOf(entry));
		now.bytes = bytesIn(living);
		now.enough = 0;
	};
	const isCompactionDue = (): boolean => {
		const size = now.journal?.size() ?? 0;
		return now.isCompactionDue || (size > 4 * now.bytes + SLACK && size > now.enough);
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
			if (before.get(place)?.seq !== seq) changes.push({ table, id, value });
		for (const [place, { table, id, value }] of before)
			if (value !== null && !now.entries.has(place)) changes.push({ table, id, value: null });
		tellChanges(changes);
	};
	const take = async (batch: readonly SealedRecord[]): Promise<void> => {
		if (!isOpen || part === 'writer') return;
		const newer = batch.filter((record) => record.seq > (now.entries.get(placeOf(record))?.seq ?? 0));
		if (newer.some(({ seq }) => seq > now.seq) && Math.min(...batch.map(({ seq }) => seq)) > now.seq + 1) {
			const { opened, aside, seq } = await merge(keys, await rows.readAll(), null);
			hold({ ...now, opened, aside, seq, owed: [] });
		}
		const unsealed = await Promise.all(newer.map((record) => unseal(keys, record)));
		const taken = newer.flatMap((record, index) => {
			const each = unsealed[index];
			const isNewer = record.seq > (now.entries.get(placeOf(record))?.seq ?? 0);
			return each?.is === 'opened' && isNewer ? [{ record, value: each.value }] : [];
		});
		adopt(
			taken.map(({ record }) => record),
			taken.map(({ value }) => value),
		);
		now.seq = Math.max(now.seq, ...batch.map(({ seq }) => seq));
		tellChanges(taken.map(({ record: { table, id }, value }) => ({ table, id, value })));
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

/** A value in memory, and where it lies. */
type Entry = {
	readonly table: TableName;
	readonly id: string;
	readonly seq: number;
	/** About what it takes in the journal. */
	readonly bytes: number;
	/** Null for a tombstone, and for what is set aside. */
	readonly value: object | null;
	/** The record itself where it opens in neither copy: it is carried along as it is. */
	readonly aside: SealedRecord | null;
};

type Place = Pick<Entry, 'table' | 'id'>;

type Holding = {
	readonly entries: Map<string, Entry>;
	readonly told: readonly Told[];
	readonly files: OpenFiles | null;
	readonly journal: Journal | null;
	/** Rows that may hold what they should not, or lack what they should hold. */
	readonly owed: Map<string, Place>;
	isJournalOwed: boolean;
	isCompactionDue: boolean;
	seq: number;
	/** Of all entries. */
	bytes: number;
	/** The size of the journal, below which a compaction that failed is not tried again for the size alone. */
	enough: number;
};

const holdingOf = (loaded: Loaded): Holding => {
	const { told, files, journal, isJournalOwed, isCompactionDue, seq } = loaded;
	const entries = new Map<string, Entry>();
	for (const { record, value } of loaded.opened) entries.set(placeOf(record), entryOf(record, value));
	for (const record of loaded.aside)
		entries.set(placeOf(record), { ...entryOf(record, null), aside: record });
	const owed = new Map(loaded.owed.map(([table, id]) => [placeOf({ table, id }), { table, id }]));
	const bytes = bytesIn([...entries.values()]);
	return { entries, told, files, journal, owed, isJournalOwed, isCompactionDue, seq, bytes, enough: 0 };
};

const NOTHING: Loaded = {
	opened: [],
	aside: [],
	seq: 0,
	told: [],
	files: null,
	journal: null,
	owed: [],
	isJournalOwed: false,
	isCompactionDue: false,
};

const entryOf = (record: SealedRecord, value: object | null): Entry => {
	const { table, id, seq } = record;
	return { table, id, seq, bytes: bytesOf(record), value, aside: null };
};

const isThere = (entry: Entry | undefined): boolean =>
	entry !== undefined && (entry.value !== null || entry.aside !== null);

const bytesIn = (entries: readonly Entry[]): number => entries.reduce((sum, { bytes }) => sum + bytes, 0);

const lyingIn = (journal: Journal): ReadonlyMap<string, SealedRecord> => {
	try {
		return journal.read();
	} catch {
		// Everything is sealed again from what is in memory.
		return new Map();
	}
};

/** Bytes a journal may waste, however little lives. */
const SLACK = 2 ** 20;

const KEPT: Kept = { is: 'kept', value: undefined };

const failed = (failure: Failure): { readonly is: 'failed'; readonly failure: Failure } => ({
	is: 'failed',
	failure,
});
