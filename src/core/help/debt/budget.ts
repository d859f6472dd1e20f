import {
	LINES,
	SECTIONS,
	type Amount,
	type DebtSheet,
	type LineName,
	type Pence,
	type Period,
	type SectionName,
} from './sheet.ts';

/** How often a year each comes, so that weekly is × 52 ÷ 12 to the month, and four-weekly × 13 ÷ 12. */
const TIMES_A_YEAR = {
	weekly: 52,
	fortnightly: 26,
	'four-weekly': 13,
	monthly: 12,
	yearly: 1,
} as const satisfies Record<Period, number>;

/** Exact: in a year all of these are whole pence. */
export const yearlyPence = ({ pence, every }: Amount): Pence => pence * TIMES_A_YEAR[every];

/** To the nearest penny, half a penny up. */
export const monthlyPence = (amount: Amount): Pence => Math.round(yearlyPence(amount) / 12);

export type BudgetLine = { readonly line: LineName; readonly amount: Amount; readonly monthly: Pence };

export type Budget = {
	/** Those that were filled in, in the order of the statement. */
	readonly lines: readonly BudgetLine[];
	readonly income: Pence;
	readonly outgoings: Pence;
	/** `income` less `outgoings`, to the penny, so that the figures on paper add up; below zero when it is not enough. */
	readonly left: Pence;
	/** Something that comes in and something that goes out were told; before that nothing can be said of what is left. */
	readonly isTwoSided: boolean;
	/** How much more the monthly lines make, added up as they are shown, than `income` and `outgoings` say. */
	readonly rounding: { readonly income: Pence; readonly outgoings: Pence };
};

/** Totals are rounded once, from exact sums: no line loses or wins by its own rounding. */
export const readBudget = ({ budget }: Pick<DebtSheet, 'budget'>): Budget => {
	const lines = LINES.flatMap((line): readonly BudgetLine[] => {
		const amount = budget[line];
		return amount === undefined ? [] : [{ line, amount, monthly: monthlyPence(amount) }];
	});
	const incoming = lines.filter(({ line }) => isIncome(line));
	const outgoing = lines.filter(({ line }) => !isIncome(line));
	const income = totalOf(incoming);
	const outgoings = totalOf(outgoing);
	return {
		lines,
		income,
		outgoings,
		left: income - outgoings,
		isTwoSided: incoming.length > 0 && outgoing.length > 0,
		rounding: { income: shownSum(incoming) - income, outgoings: shownSum(outgoing) - outgoings },
	};
};

/** What a section comes to in a month, rounded once. */
export const sectionTotal = ({ lines }: Budget, section: SectionName): Pence =>
	totalOf(lines.filter(({ line }) => (SECTIONS[section] as readonly LineName[]).includes(line)));

export const isIncome = (line: LineName): boolean => (SECTIONS.income as readonly LineName[]).includes(line);

const totalOf = (lines: readonly BudgetLine[]): Pence =>
	Math.round(lines.reduce((sum, { amount }) => sum + yearlyPence(amount), 0) / 12);

const shownSum = (lines: readonly BudgetLine[]): Pence =>
	lines.reduce((sum, { monthly }) => sum + monthly, 0);
