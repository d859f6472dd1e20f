import { dayAt } from '../../../core/help/debt/deadline.ts';
import { readBudget } from '../../../core/help/debt/budget.ts';
import type { Given } from '../../../core/help/debt/filled.ts';
import { givenFor } from '../../../core/help/debt/letter.ts';
import { makeOffers } from '../../../core/help/debt/offers.ts';
import type { Debt } from '../../../core/help/debt/sheet.ts';
import type { Here } from '../../../core/help/when.ts';
import { dateWords } from '../../parts/date-words.ts';
import type { PartProps } from './part-props.ts';

/** What a letter or a call about one debt may say; an offer and what is left only where there is some. */
export const givenOf = (
	{ sheet, country, pack }: Pick<PartProps, 'sheet' | 'country' | 'pack'>,
	debt: Debt,
	{ now, minutesAheadOfUtc }: Here,
): Given => {
	const offer = makeOffers(sheet, pack.rules).offers.find(({ debt: { id } }) => id === debt.id)?.pence ?? 0;
	const { isTwoSided, left } = readBudget(sheet);
	return givenFor(
		sheet,
		debt,
		{
			offer: offer > 0 ? offer : debt.agreed,
			left: isTwoSided && left > 0 ? left : null,
			date: dateWords(dayAt(now, minutesAheadOfUtc), country),
		},
		country,
	);
};
