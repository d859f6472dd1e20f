import type { Standing, Told, Vault } from '../../src/ports/vault.ts';
import type { Store } from '../../src/ports/store.ts';
import type { Kept } from './story.ts';

/** What the page needs of what it puts to the test. */
export type Keeping = {
	readonly vault: Pick<Vault, 'watch' | 'create' | 'unlock' | 'putSlot'>;
	readonly store: Pick<
		Store,
		| 'keepTurn'
		| 'forgetTurns'
		| 'keepDraft'
		| 'keepSheet'
		| 'forgetSheet'
		| 'keepSettings'
		| 'recallAllTurns'
		| 'recallNotes'
		| 'recallDraft'
		| 'recallSheets'
		| 'recallSettings'
	>;
};

/** The page asks this of the test when it has loaded; `tries` are all recovery words that may be the right ones. */
export type Part = { readonly seed: number; readonly tries: readonly string[] };

/** What the page tells the test, each by its own path. */
export type Tells = {
	readonly part: null;
	readonly found: Found;
	/** The number of a deed that was answered `kept`; the test answers whether to go on. */
	readonly done: number;
	/** A deed that was answered otherwise, or a bug. */
	readonly failed: string;
};

/** What there was when the page opened: all of it, or how it stands instead. */
export type Found =
	| { readonly is: 'open'; readonly told: readonly Told[]; readonly kept: Kept }
	| { readonly is: 'not-open'; readonly standing: Standing; readonly failure: string | null };

/** The test's answer to what was found: which deed comes next; null ends it. */
export type Next = number | null;
