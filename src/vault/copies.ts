import type { FileName, Files, JournalFile, Rows } from '../ports/copies.ts';
import type { Kept } from '../ports/store.ts';
import { failureOf } from './failure-of.ts';

/** Where the vault lies. `files` is null where the browser has no sync access handles. */
export type Copies = { readonly rows: Rows; readonly files: Files | null };

/** The vault's files, open. */
export type OpenFiles = Readonly<Record<FileName, JournalFile>>;

/** Null also when they cannot be opened: the vault then works on one copy, and says so. */
export const openIfAny = async (files: Files | null): Promise<OpenFiles | null> => {
	try {
		return (await files?.open()) ?? null;
	} catch {
		return null;
	}
};

export const closeFiles = (files: OpenFiles | null): void => {
	for (const file of Object.values(files ?? {})) file.close();
};

/** Both copies gone, without a secret; by the tab that holds the lock. */
export const eraseCopies = async ({ rows, files }: Copies): Promise<Kept> => {
	const gone = await Promise.allSettled([rows.destroy(), files?.destroy()]);
	for (const each of gone)
		if (each.status === 'rejected') return { is: 'failed', failure: failureOf(each.reason) };
	return { is: 'kept', value: undefined };
};
