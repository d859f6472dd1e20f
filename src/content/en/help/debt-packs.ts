import type { DebtPack } from '../../../core/help/debt/pack.ts';
import { DEBT_KINDS } from '../../../core/help/debt/sheet.ts';
import type { Country } from '../../../core/people/helpline.ts';
import { UK_DEBT } from '../../help/uk/debt.ts';
import { US_DEBT } from '../../help/us/debt.ts';
import { HOLD, OFFER, WRITING_ONLY } from './debt-letters.ts';

/** Where nothing was checked: sums, and letters that rest on no law. */
const ELSEWHERE: DebtPack = {
	nations: [],
	kinds: DEBT_KINDS,
	without: [],
	rules: [],
	papers: [],
	letters: [HOLD, OFFER, WRITING_ONLY],
	rights: [],
	pauses: [],
};

export const DEBT_PACKS: Readonly<Record<Country, DebtPack>> = {
	UK: UK_DEBT,
	US: US_DEBT,
	elsewhere: ELSEWHERE,
};
