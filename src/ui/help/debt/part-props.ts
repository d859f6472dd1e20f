import type { DebtPack } from '../../../core/help/debt/pack.ts';
import type { DebtSheet } from '../../../core/help/debt/sheet.ts';
import type { Country } from '../../../core/people/helpline.ts';

/** What each part of the tool is given. */
export type PartProps = {
	readonly sheet: DebtSheet;
	readonly onchange: (sheet: DebtSheet) => void;
	readonly country: Country;
	readonly pack: DebtPack;
};
