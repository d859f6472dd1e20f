/** Whole pence or cents, whatever the currency of the country. */
export type Pence = number;

/** A calendar day, `2026-11-21`. */
export type IsoDate = string;

export const PERIODS = ['weekly', 'fortnightly', 'four-weekly', 'monthly', 'yearly'] as const;

export type Period = (typeof PERIODS)[number];

export type Amount = { readonly pence: Pence; readonly every: Period };

/** The categories of the Standard Financial Statement, in its order; each with the lines that are asked for. */
export const SECTIONS = {
	income: ['earnings', 'benefits', 'pensions', 'other-income'],
	home: ['rent', 'mortgage', 'council-tax', 'tv-licence', 'other-home'],
	utilities: ['gas-electricity', 'water', 'other-utilities'],
	care: ['childcare', 'child-maintenance', 'medicines', 'other-care'],
	transport: ['public-transport', 'car-fuel', 'car-upkeep', 'car-payments'],
	school: ['school-costs'],
	insurance: ['insurance', 'pension-payments'],
	professional: ['professional-costs'],
	essential: ['other-essential'],
	leisure: ['phone-internet', 'leisure'],
	food: ['groceries', 'other-housekeeping'],
	personal: ['clothing', 'other-personal'],
	savings: ['savings'],
} as const;

export type SectionName = keyof typeof SECTIONS;

export type LineName = (typeof SECTIONS)[SectionName][number];

export const LINES: readonly LineName[] = Object.values(SECTIONS).flat();

export const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;

export type Nation = (typeof NATIONS)[number];

export const DEBT_KINDS = [
	'rent',
	'mortgage',
	'council-tax',
	'energy',
	'court-fine',
	'child-maintenance',
	'tax',
	'hire-purchase',
	'tv-licence',
	'court-judgment',
	'credit-card',
	'overdraft',
	'loan',
	'pay-later',
	'water',
	'phone',
	'medical',
	'student-loan',
	'family',
	'other',
] as const;

export type DebtKind = (typeof DEBT_KINDS)[number];

export type Debt = {
	/** Counts up within a sheet; never given twice while it stands in it. */
	readonly id: number;
	readonly kind: DebtKind;
	readonly creditor: string;
	/** All that is owed, or what is behind on a bill that goes on; null when not told. */
	readonly owed: Pence | null;
	/** What was agreed to be paid off each month; null when nothing is. */
	readonly agreed: Pence | null;
	/** The account or case number, for letters alone. */
	readonly reference: string;
};

export const PAPERS = [
	'letter-of-claim',
	'claim-form',
	'notice-of-enforcement',
	'charge-for-payment',
	'notice-of-intent',
	'validation-notice',
] as const;

export type Paper = (typeof PAPERS)[number];

export type DebtSheet = {
	/** Null until told, and outside the UK. */
	readonly nation: Nation | null;
	readonly adults: number | null;
	readonly children: number | null;
	readonly budget: Readonly<Partial<Record<LineName, Amount>>>;
	readonly debts: readonly Debt[];
	/** The day on which bailiffs said that they come. */
	readonly visit: IsoDate | null;
	/** The date on each paper that came. */
	readonly papers: Readonly<Partial<Record<Paper, IsoDate>>>;
	/** For letters alone. */
	readonly name: string;
	readonly address: string;
};

export const EMPTY_DEBT: DebtSheet = {
	nation: null,
	adults: null,
	children: null,
	budget: {},
	debts: [],
	visit: null,
	papers: {},
	name: '',
	address: '',
};

/** With one more debt at the end. */
export const withDebt = (sheet: DebtSheet, debt: Omit<Debt, 'id'>): DebtSheet => ({
	...sheet,
	debts: [...sheet.debts, { ...debt, id: Math.max(0, ...sheet.debts.map(({ id }) => id)) + 1 }],
});

export const withChangedDebt = (sheet: DebtSheet, debt: Debt): DebtSheet => ({
	...sheet,
	debts: sheet.debts.map((one) => (one.id === debt.id ? debt : one)),
});

export const withoutDebt = (sheet: DebtSheet, id: number): DebtSheet => ({
	...sheet,
	debts: sheet.debts.filter((debt) => debt.id !== id),
});

/** A line that is cleared is as if it had never been asked for. */
export const withLine = (sheet: DebtSheet, line: LineName, amount: Amount | null): DebtSheet => ({
	...sheet,
	budget: withEntry(sheet.budget, line, amount),
});

export const withPaper = (sheet: DebtSheet, paper: Paper, date: IsoDate | null): DebtSheet => ({
	...sheet,
	papers: withEntry(sheet.papers, paper, date),
});

const withEntry = <Name extends string, Value>(
	entries: Readonly<Partial<Record<Name, Value>>>,
	name: Name,
	value: Value | null,
): Readonly<Partial<Record<Name, Value>>> => {
	const others = Object.entries<Value | undefined>(entries).filter(([key]) => key !== name);
	const all = value === null ? others : [...others, [name, value] as const];
	return Object.fromEntries(all) as Partial<Record<Name, Value>>;
};
