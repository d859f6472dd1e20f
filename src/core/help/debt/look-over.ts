import { isIncome, monthlyPence, readBudget } from './budget.ts';
import { LINES, type DebtSheet, type LineName, type Pence } from './sheet.ts';

/** Something in a budget that may be a slip, or was forgotten. It may well be right: the person is only asked. */
export type Remark =
	/** A monthly amount that hardly anybody has. `perhaps`: the same with its last two figures taken for pence. */
	| {
			readonly is: 'very-large';
			readonly line: LineName;
			readonly pence: Pence;
			readonly perhaps: Pence;
	  }
	| { readonly is: 'very-small'; readonly line: LineName; readonly pence: Pence }
	| { readonly is: 'nothing-for'; readonly what: Gap }
	| { readonly is: 'rent-and-mortgage' };

/** What nearly every household has. */
export type Gap = 'income' | 'home' | 'food' | 'energy';

/** Slips first, in the order of the lines, then gaps; no gaps in a budget that has only just been begun. */
export const lookOver = (sheet: Pick<DebtSheet, 'budget'>): readonly Remark[] => [
	...LINES.flatMap((line) => slipsIn(sheet, line)),
	...(sheet.budget.rent !== undefined && sheet.budget.mortgage !== undefined
		? [{ is: 'rent-and-mortgage' } as const]
		: []),
	...gapsIn(sheet),
];

const slipsIn = ({ budget }: Pick<DebtSheet, 'budget'>, line: LineName): readonly Remark[] => {
	const amount = budget[line];
	if (amount === undefined || amount.pence === 0) return [];
	const monthly = monthlyPence(amount);
	const { pence } = amount;
	if (monthly > (isIncome(line) || line === 'mortgage' || line === 'rent' ? LARGE : FAIRLY_LARGE))
		return [{ is: 'very-large', line, pence, perhaps: Math.round(pence / 100) }];
	return monthly < SMALL ? [{ is: 'very-small', line, pence }] : [];
};

/** A month. No limits: where to ask begins here. */
const LARGE: Pence = 10_000_00;
const FAIRLY_LARGE: Pence = 3_000_00;
const SMALL: Pence = 1_00;

const gapsIn = (sheet: Pick<DebtSheet, 'budget'>): readonly Remark[] => {
	const { lines } = readBudget(sheet);
	if (lines.length < FEWEST_LINES) return [];
	const filled = new Set(lines.filter(({ amount }) => amount.pence > 0).map(({ line }) => line));
	// Nothing, written down as nothing, was not forgotten.
	const isTold = (line: LineName): boolean => filled.has(line) || sheet.budget[line]?.pence === 0;
	return (Object.keys(LINES_OF) as Gap[])
		.filter((what) => !LINES_OF[what].some(isTold))
		.map((what) => ({ is: 'nothing-for', what }));
};

const FEWEST_LINES = 3;

const LINES_OF: Readonly<Record<Gap, readonly LineName[]>> = {
	income: ['earnings', 'benefits', 'pensions', 'other-income'],
	home: ['rent', 'mortgage'],
	food: ['groceries'],
	energy: ['gas-electricity', 'other-utilities'],
};
