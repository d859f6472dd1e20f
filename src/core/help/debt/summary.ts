import type { Country } from '../../people/helpline.ts';
import { fill } from '../../reply/fill.ts';
import { arrangeDebts, type ArrangedDebt } from './arrange-debts.ts';
import { isIncome, readBudget } from './budget.ts';
import { readDeadlines } from './deadline.ts';
import { writeMoney } from './money.ts';
import { makeOffers } from './offers.ts';
import { holdingIn, type DebtPack } from './pack.ts';
import type { DebtKind, DebtSheet, IsoDate, LineName, Nation, Paper, Pence, Period } from './sheet.ts';

export type SummarySection = {
	readonly id: 'household' | 'income' | 'outgoings' | 'left' | 'first' | 'others' | 'offers' | 'dates';
	readonly rows: readonly { readonly what: string; readonly value: string }[];
};

/** `{slots}` as each is named. */
export type SummaryWords = {
	readonly where: string;
	readonly adults: string;
	readonly children: string;
	readonly comesIn: string;
	readonly goesOut: string;
	readonly leftOver: string;
	readonly notTold: string;
	/** `{amount}` and `{agreed}`. */
	readonly owedAndAgreed: string;
	/** `{creditor}` and `{kind}`. */
	readonly debt: string;
	/** `{date}` of the paper and `{by}`. */
	readonly answerBy: string;
	readonly visit: string;
	/** `{monthly}`, and `{amount}` with its `{period}`. */
	readonly typed: string;
	readonly nations: Readonly<Record<Nation, string>>;
	readonly lines: Readonly<Record<LineName, string>>;
	readonly kinds: Readonly<Record<DebtKind, string>>;
	readonly papers: Readonly<Record<Paper, string>>;
	readonly periods: Readonly<Record<Period, string>>;
	readonly date: (date: IsoDate) => string;
};

/**
 * What an adviser asks for first, and nothing that tells who it is: no name, no address, no account number. Empty
 * sections are left out.
 */
export const summarise = (
	sheet: DebtSheet,
	country: Country,
	pack: DebtPack,
	today: IsoDate,
	words: SummaryWords,
): readonly SummarySection[] => {
	const money = (pence: Pence): string => writeMoney(pence, country);
	const budget = readBudget(sheet);
	const { first, others } = arrangeDebts(sheet, pack.rules);
	const { offers } = makeOffers(sheet, pack.rules);

	const lineRows = (isWanted: (line: LineName) => boolean) =>
		budget.lines
			.filter(({ line }) => isWanted(line))
			.map(({ line, amount, monthly }) => ({
				what: words.lines[line],
				value:
					amount.every === 'monthly'
						? money(monthly)
						: fill(words.typed, {
								monthly: money(monthly),
								amount: money(amount.pence),
								period: words.periods[amount.every],
							}),
			}));
	const named = ({ kind, creditor }: ArrangedDebt['debt']): string =>
		creditor.trim() === ''
			? words.kinds[kind]
			: fill(words.debt, { creditor: creditor.trim(), kind: words.kinds[kind] });
	const debtRow = ({ debt }: ArrangedDebt) => {
		const amount = debt.owed === null ? words.notTold : money(debt.owed);
		return {
			what: named(debt),
			value:
				debt.agreed === null ? amount : fill(words.owedAndAgreed, { amount, agreed: money(debt.agreed) }),
		};
	};
	const household = [
		...(sheet.nation === null ? [] : [{ what: words.where, value: words.nations[sheet.nation] }]),
		...(sheet.adults === null ? [] : [{ what: words.adults, value: String(sheet.adults) }]),
		...(sheet.children === null ? [] : [{ what: words.children, value: String(sheet.children) }]),
	];
	const totals = !budget.isTwoSided
		? []
		: [
				{ what: words.comesIn, value: money(budget.income) },
				{ what: words.goesOut, value: money(budget.outgoings) },
				{ what: words.leftOver, value: money(budget.left) },
			];
	const dates = holdingIn(pack.papers, sheet.nation).flatMap((rule) => {
		const date = sheet.papers[rule.paper];
		const soonest = date === undefined ? undefined : readDeadlines(rule, date, today)[0];
		return date === undefined || soonest === undefined
			? []
			: [
					{
						what: words.papers[rule.paper],
						value: fill(words.answerBy, { date: words.date(date), by: words.date(soonest.by) }),
					},
				];
	});
	const sections: readonly SummarySection[] = [
		{ id: 'household', rows: household },
		{ id: 'left', rows: totals },
		{ id: 'income', rows: lineRows(isIncome) },
		{ id: 'outgoings', rows: lineRows((line) => !isIncome(line)) },
		{ id: 'first', rows: first.map(debtRow) },
		{ id: 'others', rows: others.map(debtRow) },
		{
			id: 'offers',
			rows: offers
				.filter(({ pence }) => pence > 0)
				.map(({ debt, pence }) => ({ what: named(debt), value: money(pence) })),
		},
		{
			id: 'dates',
			rows: [
				...(sheet.visit === null ? [] : [{ what: words.visit, value: words.date(sheet.visit) }]),
				...dates,
			],
		},
	];
	return sections.filter(({ rows }) => rows.length > 0);
};

/** As plain text, a heading over each section. */
export const summaryText = (
	title: string,
	sections: readonly SummarySection[],
	headings: Readonly<Record<SummarySection['id'], string>>,
): string =>
	[
		title,
		...sections.map(({ id, rows }) =>
			[headings[id], ...rows.map(({ what, value }) => `${what}: ${value}`)].join('\n'),
		),
	].join('\n\n');
