import type { Failure } from '../core/failure.ts';
import type { KeptSheet } from '../core/help/sheet.ts';
import type { MemorySettings } from '../core/memory/memory-settings.ts';
import type { Note } from '../core/memory/note.ts';
import type { Turn } from '../core/turn.ts';
import type { Files, Rows } from '../ports/copies.ts';
import type { Change, Records } from '../ports/records.ts';
import type { Kept, Store } from '../ports/store.ts';
import type { Standing, Told, Vault } from '../ports/vault.ts';
import { openBackup, packBackup, type Backup, type Contents } from './backup.ts';
import { compareBackup, mergeOf } from './examine.ts';
import { holdLock, type Release } from './hold-lock.ts';
import { openStore } from './open-store.ts';
import { readSheet } from './sheet-shape.ts';
import {
	createVault,
	eraseCopies,
	lookAt,
	unlockVault,
	type Found,
	type Mark,
	type OpenVault,
} from './open-vault.ts';
import { recordsInMemory } from './records-in-memory.ts';
import { newRecoveryWords } from './recovery-words.ts';
import { seenOf } from './slot.ts';
import { joinTabs, listen, type Listening, type Tabs } from './tabs.ts';

/** Where a vault lies, and by what its tabs know each other. */
export type Place = {
	/** Of the lock; the name of the tabs' channel begins with it. */
	readonly name: string;
	readonly openRows: () => Rows;
	/** Null where the browser has no second place. */
	readonly files: Files | null;
	readonly locks: LockManager;
};

/** How one tab keeps what is said to it: in memory alone, or in the vault. Calls must come one after the other. */
export type Keeping = Omit<Vault, 'watch' | 'touch' | 'onTouch' | 'lock' | 'newSalt'> & {
	/** Null while the vault is locked. Another one after every change of the standing. */
	readonly store: () => Store | null;
	/** At the start, and when another tab made or removed what is kept. `mark`: what the page knows to be here. */
	readonly look: (mark: Mark | null) => Promise<void>;
};

/** Milliseconds to wait until other tabs, told to, have let go of the vault. */
const LET_GO_LIMIT = 5000;

/** Milliseconds until what is seen without the lock is believed: others hold it while they look, make or erase. */
const SETTLE_LIMIT = 3000;

/** `told.mark` is told before the call that raised it answers; null once everything is erased. */
export const openKeeping = (
	{ name, openRows, files, locks }: Place,
	told: { readonly standing: (standing: Standing) => void; readonly mark: (mark: Mark | null) => void },
): Keeping => {
	let standing: Standing = { is: 'opening' };
	let open: { readonly records: Records; readonly store: Store; readonly tabs: Tabs | null } | null = null;
	let mark: Mark | null = null;
	let examined: Backup | null = null;

	const stand = (now: Standing) => {
		standing = now;
		told.standing(now);
	};
	const raise = (now: Mark | null) => {
		mark = now;
		told.mark(now);
	};

	const stayInMemory = (before: Extract<Standing, { is: 'temporary' }>['before']) => {
		if (standing.is !== 'temporary') {
			const records = recordsInMemory();
			open = { records, store: openStore(records), tabs: null };
		}
		stand({ is: 'temporary', before });
	};
	const enter = (vault: OpenVault, listening: Listening, held: Release | null) => {
		// A tab that becomes the writer is told more; what it was told before still stands on the screen.
		let allTold: readonly Told[] = [];
		const standOpen = () => {
			raise(vault.mark());
			allTold = [...allTold, ...vault.told().filter((each) => !allTold.includes(each))];
			stand({ is: 'open', slots: tabs.slots(), told: allTold });
		};
		const tabs = joinTabs(vault, listening, held, waitForLock, standOpen);
		const records: Records = { ...tabs, erase, close: tabs.leave };
		vault.onChange(() => {
			raise(vault.mark());
		});
		open = { records, store: openStore(records), tabs };
		// Told once: from here on this is how far the vault has come.
		if (vault.told().some(({ kind }) => kind === 'older')) raise(null);
		standOpen();
	};
	const waitForLock = (signal: AbortSignal) => holdLock(locks, name, { signal });

	/** Only whoever holds the lock may open the files; the rows tell anybody. */
	const see = async (): Promise<Found> => {
		const until = performance.now() + SETTLE_LIMIT;
		for (;;) {
			const held = await holdLock(locks, name, { ifAvailable: true });
			const rows = openRows();
			try {
				const found = await lookAt({ rows, files: held === null ? null : files });
				if (found.is === 'none' && held !== null) await removeEmpty(rows);
				if (found.is !== 'none' || held !== null || performance.now() > until) return found;
			} finally {
				rows.close();
				held?.();
			}
			await pause(50);
		}
	};
	const look = async (known: Mark | null): Promise<void> => {
		if (standing.is === 'open') return;
		mark = known;
		const found = await see();
		if (found.is === 'none') stayInMemory(mark === null ? 'none' : 'gone');
		else if (found.is !== 'vault') stayInMemory(found.is);
		else if (standing.is === 'temporary') stayInMemory('locked');
		else stand({ is: 'locked', slots: found.header.slots.map(seenOf) });
	};

	const create: Keeping['create'] = async (secret) => {
		if (open === null || standing.is !== 'temporary') return failed('store-closed');
		const held = await waitForLock(AbortSignal.timeout(LET_GO_LIMIT));
		if (held === null) return failed('store-unavailable');
		const rows = openRows();
		const listening = listen(name);
		const letGo = () => {
			listening.channel.close();
			rows.close();
			held();
		};
		if ((await lookAt({ rows, files })).is !== 'none') {
			letGo();
			await look(mark);
			return failed('store-closed');
		}
		const made = await createVault({ rows, files }, secret, everythingIn(open.records));
		if (made.is === 'failed') {
			letGo();
			return made;
		}
		enter(made.value, listening, held);
		return KEPT;
	};

	const unlock: Keeping['unlock'] = async (secret) => {
		if (standing.is === 'open') return KEPT;
		const held = await holdLock(locks, name, { ifAvailable: true });
		const listening = listen(name);
		const rows = openRows();
		const opened = await unlockVault({ rows, files }, secret, mark, held === null ? 'follower' : 'writer');
		if (opened.is === 'failed') {
			listening.channel.close();
			rows.close();
			held?.();
			return opened;
		}
		enter(opened.value, listening, held);
		return KEPT;
	};

	const erase = async (): Promise<Kept> => {
		open?.tabs?.leave();
		open = null;
		stand({ is: 'opening' });
		const held = await waitForLock(AbortSignal.timeout(LET_GO_LIMIT));
		const rows = openRows();
		const erased = held === null ? failed('store-unavailable') : await eraseCopies({ rows, files });
		rows.close();
		held?.();
		if (erased.is === 'kept') raise(null);
		await look(mark);
		return erased;
	};

	const slotCall = (call: (tabs: Tabs) => Promise<Kept>): Promise<Kept> =>
		open?.tabs ? call(open.tabs) : Promise.resolve(failed('store-closed'));

	return {
		store: () => open?.store ?? null,
		look,
		create,
		unlock,
		erase,
		leaveLocked: () => {
			if (standing.is === 'locked') stayInMemory('locked');
		},
		putSlot: (secret) => slotCall((tabs) => tabs.putSlot(secret)),
		dropSlot: (kind) => slotCall((tabs) => tabs.dropSlot(kind)),
		newRecoveryWords: async () => ({ is: 'kept', value: await newRecoveryWords() }),
		backUp: async (passphrase) =>
			open === null ? failed('store-closed') : packBackup(contentsOf(open.records), passphrase, Date.now()),
		examine: async (file, passphrase) => {
			if (open === null) return failed('store-closed');
			examined = null;
			const backup = await openBackup(file, passphrase);
			if (backup.is === 'failed') return backup;
			examined = backup.value;
			return { is: 'kept', value: compareBackup(examined, contentsOf(open.records)) };
		},
		restore: async (how) => {
			if (open === null || examined === null) return failed('store-closed');
			const kept = await open.records.write(mergeOf(examined, contentsOf(open.records), how));
			if (kept.is === 'kept') examined = null;
			return kept;
		},
	};
};

const KEPT: Kept = { is: 'kept', value: undefined };

const failed = (kind: Failure['kind']): { readonly is: 'failed'; readonly failure: Failure } => ({
	is: 'failed',
	failure: { kind },
});

/** To look is to make an empty database; a temporary conversation leaves nothing on the disk. */
const removeEmpty = async (rows: Rows): Promise<void> => {
	try {
		const { records, misshapen } = await rows.readAll();
		if ((await rows.readHeader()) === null && records.length + misshapen === 0) await rows.destroy();
	} catch {
		// What cannot be read is not known to be empty.
	}
};

const pause = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));

/** As changes that would make it again. */
const everythingIn = (records: Records): readonly Change[] =>
	[
		...(records.all('turn') as readonly Turn[]).map(
			(value) => ({ table: 'turn', id: value.id, value }) as const,
		),
		...(records.all('note') as readonly Note[]).map(
			(value) => ({ table: 'note', id: value.id, value }) as const,
		),
		...(records.all('sheet') as readonly KeptSheet[]).map(
			(value) => ({ table: 'sheet', id: value.tool, value }) as const,
		),
		{ table: 'draft', id: 'draft', value: records.get('draft', 'draft') } as const,
		{ table: 'setting', id: 'memory', value: records.get('setting', 'memory') } as const,
	].filter(({ value }) => value !== null);

const contentsOf = (records: Records): Contents => ({
	turns: records.all('turn') as readonly Turn[],
	notes: records.all('note') as readonly Note[],
	sheets: records.all('sheet').flatMap((kept) => {
		const read = readSheet(kept);
		// What cannot be read here could not be read out of a backup either; the Help screen tells of it.
		return read?.sheet ? [read] : [];
	}),
	settings: records.get('setting', 'memory') as MemorySettings | null,
});
