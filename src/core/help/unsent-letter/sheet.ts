import type { Instant } from '../../brand.ts';

export type SealedLetter = { readonly to: string; readonly words: string; readonly sealedAt: Instant };

/** A letter on the table, and those that were sealed, newest first. */
export type UnsentLetterSheet = {
	readonly to: string;
	readonly words: string;
	readonly sealed: readonly SealedLetter[];
};

export const EMPTY_UNSENT_LETTER: UnsentLetterSheet = { to: '', words: '', sealed: [] };

export const isBlank = ({ words }: Pick<UnsentLetterSheet, 'words'>): boolean => words.trim() === '';

/** The letter put away, and the table empty; a blank one is no letter. */
export const withSealed = (sheet: UnsentLetterSheet, now: Instant): UnsentLetterSheet =>
	isBlank(sheet)
		? sheet
		: {
				to: '',
				words: '',
				sealed: [{ to: sheet.to.trim(), words: sheet.words.trim(), sealedAt: now }, ...sheet.sealed],
			};

/** The table cleared: of these words the sheet keeps nothing. */
export const withDraftGone = (sheet: UnsentLetterSheet): UnsentLetterSheet => ({
	...sheet,
	to: '',
	words: '',
});

export const withSealedGone = (sheet: UnsentLetterSheet, letter: SealedLetter): UnsentLetterSheet => ({
	...sheet,
	sealed: sheet.sealed.filter((one) => one !== letter),
});
