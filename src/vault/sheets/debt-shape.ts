import * as v from 'valibot';
import { MOST_PENCE } from '../../core/help/debt/money.ts';
import { DEBT_KINDS, LINES, NATIONS, PAPERS, PERIODS, type DebtSheet } from '../../core/help/debt/sheet.ts';
import { list, sameAs, text } from '../shapes.ts';

const pence = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MOST_PENCE));

/** More people than live on one purse. */
const people = v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(99)));

/** A day that there is. */
const day = v.pipe(
	v.string(),
	v.regex(/^20\d\d-\d\d-\d\d$/u),
	v.check((value) => {
		const date = new Date(value);
		return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
	}),
);

export const debtShape = sameAs<DebtSheet>()(
	v.object({
		nation: v.nullable(v.picklist(NATIONS)),
		adults: people,
		children: people,
		budget: v.pipe(
			v.record(v.picklist(LINES), v.object({ pence, every: v.picklist(PERIODS) })),
			v.readonly(),
		),
		debts: list(
			v.object({
				id: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
				kind: v.picklist(DEBT_KINDS),
				creditor: text,
				owed: v.nullable(pence),
				agreed: v.nullable(pence),
				reference: text,
			}),
		),
		// Not in what was kept before it was asked for.
		visit: v.optional(v.nullable(day), null),
		papers: v.pipe(v.record(v.picklist(PAPERS), day), v.readonly()),
		name: text,
		address: text,
	}),
);
