import { fill } from '../../reply/fill.ts';
import { isBlank, type UnsentLetterSheet } from './sheet.ts';

/** `written` and, with a slot for whom, `writtenTo`. */
export type UnsentLetterTold = { readonly written: string; readonly writtenTo: string };

/** That a letter was written, and to whom; never what stands in it. Empty without one. */
export const told = (sheet: UnsentLetterSheet, words: UnsentLetterTold): string => {
	const letter = isBlank(sheet) ? sheet.sealed[0] : sheet;
	if (letter === undefined) return '';
	const to = letter.to.trim();
	return to === '' ? words.written : fill(words.writtenTo, { to });
};
