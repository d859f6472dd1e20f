import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	isIncome,
	monthlyPence,
	readBudget,
	sectionTotal,
	yearlyPence,
} from '../../../../src/core/help/debt/budget.ts';
import { lookOver } from '../../../../src/core/help/debt/look-over.ts';
import {
	LINES,
	PERIODS,
	SECTIONS,
	type Amount,
	type LineName,
	type Period,
	type SectionName,
} from '../../../../src/core/help/debt/sheet.ts';
import { someBudget } from './some-sheet.ts';

const monthly = (pounds: number, every: Period) => monthlyPence({ pence: Math.round(pounds * 100), every });

describe('to the month', () => {
	// National Debtline and the form of the Standard Financial Statement: weekly × 52 ÷ 12, four-weekly × 13 ÷ 12, yearly ÷ 12.
	test.each([
		[100, 'weekly', 433.33],
		[12, 'weekly', 52],
		[300, 'fortnightly', 650],
		[100, 'four-weekly', 108.33],
		[120, 'four-weekly', 130],
		[650, 'monthly', 650],
		[120, 'yearly', 10],
		[100, 'yearly', 8.33],
		[0.06, 'yearly', 0.01],
		[0.05, 'yearly', 0],
		[0, 'weekly', 0],
	] as const)('%d %s is %d', (pounds, every, wanted) => {
		expect(monthly(pounds, every)).toBe(Math.round(wanted * 100));
	});

	test('is exact over a year', () => {
		fc.assert(
			fc.property(fc.nat({ max: 10_000_000 }), fc.constantFrom(...PERIODS), (pence, every) => {
				const amount: Amount = { pence, every };
				expect(Number.isInteger(yearlyPence(amount))).toBe(true);
				expect(Math.abs(monthlyPence(amount) * 12 - yearlyPence(amount))).toBeLessThanOrEqual(6);
			}),
		);
	});

	test('a larger amount is never less a month, and a rarer one never more', () => {
		fc.assert(
			fc.property(fc.nat({ max: 1_000_000 }), fc.nat({ max: 1_000_000 }), (one, other) => {
				const [less = 0, more = 0] = [one, other].toSorted((a, b) => a - b);
				for (const [at, every] of PERIODS.entries()) {
					expect(monthlyPence({ pence: less, every })).toBeLessThanOrEqual(
						monthlyPence({ pence: more, every }),
					);
					const rarer = PERIODS[at + 1];
					if (rarer !== undefined)
						expect(monthlyPence({ pence: more, every: rarer })).toBeLessThanOrEqual(
							monthlyPence({ pence: more, every }),
						);
				}
			}),
		);
	});
});

describe('a budget', () => {
	test('adds up on paper, and loses no money to rounding', () => {
		fc.assert(
			fc.property(someBudget, (budget) => {
				const { lines, income, outgoings, left, rounding } = readBudget({ budget });
				expect(left).toBe(income - outgoings);
				const yearly = (isIn: boolean): number =>
					lines
						.filter(({ line }) => isIncome(line) === isIn)
						.reduce((sum, { amount }) => sum + yearlyPence(amount), 0);
				// Half a penny a month, whatever the number of lines.
				expect(Math.abs(income * 12 - yearly(true))).toBeLessThanOrEqual(6);
				expect(Math.abs(outgoings * 12 - yearly(false))).toBeLessThanOrEqual(6);
				// What the lines make, added up as shown, is stated.
				const shown = (isIn: boolean): number =>
					lines.filter(({ line }) => isIncome(line) === isIn).reduce((sum, line) => sum + line.monthly, 0);
				expect(shown(true)).toBe(income + rounding.income);
				expect(shown(false)).toBe(outgoings + rounding.outgoings);
			}),
		);
	});

	test('has each of its lines in one section', () => {
		fc.assert(
			fc.property(someBudget, (budget) => {
				const read = readBudget({ budget });
				expect(read.lines.map(({ line }) => line)).toEqual(LINES.filter((line) => line in budget));
				const sections = (Object.keys(SECTIONS) as SectionName[]).filter((name) => name !== 'income');
				const sum = sections.reduce((all, name) => all + sectionTotal(read, name), 0);
				expect(Math.abs(sum - read.outgoings)).toBeLessThanOrEqual(sections.length);
				expect(sectionTotal(read, 'income')).toBe(read.income);
			}),
		);
	});

	test('is nothing while nothing is told', () => {
		expect(readBudget({ budget: {} })).toEqual({
			lines: [],
			income: 0,
			outgoings: 0,
			left: 0,
			isTwoSided: false,
			rounding: { income: 0, outgoings: 0 },
		});
	});
});

const a = (pounds: number, every: Period = 'monthly'): Amount => ({ pence: pounds * 100, every });

describe('looked over', () => {
	const WHOLE: Partial<Record<LineName, Amount>> = {
		earnings: a(1500),
		rent: a(650),
		groceries: a(80, 'weekly'),
		'gas-electricity': a(120),
	};

	test('a plain budget has nothing to remark on', () => {
		expect(lookOver({ budget: WHOLE })).toEqual([]);
	});

	test('a rent of 65000 may be 650', () => {
		expect(lookOver({ budget: { ...WHOLE, rent: a(65_000) } })).toEqual([
			{ is: 'very-large', line: 'rent', pence: 65_000_00, perhaps: 650_00 },
		]);
	});

	test('wages of 90p are remarked on', () => {
		expect(lookOver({ budget: { ...WHOLE, earnings: a(0.9) } })).toEqual([
			{ is: 'very-small', line: 'earnings', pence: 90 },
		]);
	});

	test('nothing for food, for a home, for power or coming in', () => {
		expect(lookOver({ budget: { leisure: a(10), clothing: a(10), savings: a(10) } })).toEqual([
			{ is: 'nothing-for', what: 'income' },
			{ is: 'nothing-for', what: 'home' },
			{ is: 'nothing-for', what: 'food' },
			{ is: 'nothing-for', what: 'energy' },
		]);
	});

	test('nothing, told as nothing, was not forgotten', () => {
		expect(lookOver({ budget: { ...WHOLE, rent: a(0) } })).toEqual([]);
	});

	test('a budget just begun is left in peace', () => {
		expect(lookOver({ budget: { rent: a(650) } })).toEqual([]);
	});

	test('rent and a mortgage at once', () => {
		expect(lookOver({ budget: { ...WHOLE, mortgage: a(500) } })).toEqual([{ is: 'rent-and-mortgage' }]);
	});
});
