import type { Failure } from '../core/failure.ts';
import type { SealedRecord } from '../ports/copies.ts';
import type { Change, Records } from '../ports/records.ts';
import type { Kept } from '../ports/store.ts';
import type { Secret, SlotKind, SlotSeen, Told } from '../ports/vault.ts';
import { closeFiles, eraseCopies, openIfAny, type Copies } from './copies.ts';
import { failureOf } from './failure-of.ts';
import { judge, openHeader, readHeaders, writeHeaders, type Found } from './header-copies.ts';
import { encodeHeader, type Header } from './header.ts';
import { deriveKeys, newVaultKey } from './keys.ts';
import { emptyJournal, load } from './load.ts';
import { openLoaded } from './open-loaded.ts';
import { sealEach } from './regroup.ts';
import { fillSlot } from './slot.ts';

export { eraseCopies, type Copies } from './copies.ts';
export type { Found } from './header-copies.ts';

/** How far a vault had come when the page last heard of it; kept outside both copies. */
export type Mark = { readonly id: string; readonly revision: number; readonly seq: number };

/**
 * The writer holds the tabs' lock and opens the files. A follower reads rows alone, heals nothing, and answers every
 * write with a failure.
 */
export type Part = 'writer' | 'follower';

/** Reads show what is kept: a change stands in them once `write` has answered, not before. */
export type OpenVault = Records & {
	/** Of this opening, or of `becomeWriter`. */
	readonly told: () => readonly Told[];
	readonly slots: () => readonly SlotSeen[];
	readonly mark: () => Mark;
	/** Adds a slot of the secret's kind, or replaces the one of its kind. */
	readonly putSlot: (secret: Secret) => Promise<Kept>;
	/** The last slot stays: dropping it is `failed`. */
	readonly dropSlot: (kind: SlotKind) => Promise<Kept>;
	/** Told of each batch once both copies have it. */
	readonly onCommitted: (listener: (batch: readonly SealedRecord[]) => void) => void;
	/** A follower takes in what the writer committed: in any order, twice, or with some missing (it reads again then). */
	readonly take: (batch: readonly SealedRecord[]) => Promise<void>;
	/** A follower reads again if the vault has come further than it knows. A batch it can have missed without a sign. */
	readonly catchUp: (seq: number) => Promise<void>;
	/** Call when this tab holds the lock: opens the files, reads both copies again and heals. May be called again. */
	readonly becomeWriter: () => Promise<Kept>;
	/** What was forgotten or replaced leaves both copies. It happens by itself; this is for one who waits for it. */
	readonly compact: () => Promise<Kept>;
};

/** Takes no secret and changes nothing. `files` only for who holds the lock. */
export const lookAt = async ({ rows, files }: Copies): Promise<Found> => {
	const there = files === null ? [] : await files.list().catch(() => []);
	const opened = there.length === 0 ? null : await openIfAny(files);
	try {
		return judge(await readHeaders(rows, opened));
	} finally {
		closeFiles(opened);
	}
};

/** Only where `lookAt` found `none`, by the tab that holds the lock: what else lies in the copies is dropped. */
export const createVault = async (
	copies: Copies,
	secret: Secret,
	first: readonly Change[],
): Promise<Kept<OpenVault>> => {
	const { rows } = copies;
	const opened = await openIfAny(copies.files);
	const fail = (failure: Failure): Kept<OpenVault> => {
		closeFiles(opened);
		return { is: 'failed', failure };
	};
	let leftOver;
	try {
		// Asked once more, and this time a copy that cannot be read is a reason to leave everything as it is.
		await rows.readHeader();
		if (judge(await readHeaders(rows, opened)).is !== 'none') return fail({ kind: 'store-unavailable' });
		leftOver = await rows.readAll();
	} catch (error) {
		return fail(failureOf(error));
	}

	const id = crypto.randomUUID();
	const key = newVaultKey();
	const keys = await deriveKeys(key);
	const header: Header = { version: 1, id, revision: 1, slots: [await fillSlot(secret, key, id)] };
	const bytes = await encodeHeader(header, keys);
	const values = await sealEach(keys, first, 1);
	const records = values.map(({ record }) => record);
	try {
		const journal = opened === null ? null : emptyJournal(opened, id);
		journal?.rewrite(records, records.length);
		const drop = leftOver.records.map((record) => [record.table, record.id] as const);
		await rows.write({ put: [], drop });
		await rows.write({ put: records, drop: [] });
		// With the header it begins to be a vault; until then it is nothing.
		await writeHeaders({ header, bytes }, rows, opened);
		const vault = openLoaded(copies, { header, bytes, key, keys }, 'writer', {
			values,
			aside: [],
			seq: records.length,
			told: opened === null ? [{ kind: 'one-copy' }] : [],
			files: opened,
			journal,
			owed: { put: [], drop: [] },
			isJournalOwed: false,
			isCompactionDue: false,
		});
		return { is: 'kept', value: vault };
	} catch (error) {
		const failure = fail(failureOf(error));
		await eraseCopies(copies);
		return failure;
	}
};

/** Failures: `wrong-secret`, `vault-damaged`, `vault-newer`, and those of a store. */
export const unlockVault = async (
	copies: Copies,
	secret: Secret,
	mark: Mark | null,
	part: Part,
): Promise<Kept<OpenVault>> => {
	const opened = part === 'writer' ? await openIfAny(copies.files) : null;
	const fail = (kind: Failure['kind']): Kept<OpenVault> => {
		closeFiles(opened);
		return { is: 'failed', failure: { kind } };
	};
	const headers = await readHeaders(copies.rows, opened);
	const found = judge(headers);
	if (found.is !== 'vault') return fail(found.is === 'none' ? 'store-unavailable' : `vault-${found.is}`);
	const head = await openHeader(headers, secret);
	if (head === 'wrong-secret') return fail('wrong-secret');
	if (head === 'damaged') return fail('vault-damaged');
	const loaded = await load(copies, opened, head, headers, mark, part);
	return loaded.is === 'failed'
		? fail(loaded.failure.kind)
		: { is: 'kept', value: openLoaded(copies, head, part, loaded.value) };
};
