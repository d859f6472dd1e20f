import { kindName, SUMMARY_WORDS } from '../../../content/en/help/debt.ts';
import type { Debt } from '../../../core/help/debt/sheet.ts';
import type { Country } from '../../../core/people/helpline.ts';
import { fill } from '../../../core/reply/fill.ts';

/** *Klarna (Buy now, pay later)*, or the kind alone where no name is told. */
export const debtWords = ({ creditor, kind }: Debt, country: Country): string =>
	creditor.trim() === ''
		? kindName(kind, country)
		: fill(SUMMARY_WORDS.debt, { creditor: creditor.trim(), kind: kindName(kind, country) });
