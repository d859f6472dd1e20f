import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEBT_PACKS } from '../../../../src/content/en/help/debt-packs.ts';
import { TOLD } from '../../../../src/content/en/help/debt.ts';
import { EMPTY_DEBT, type DebtSheet } from '../../../../src/core/help/debt/sheet.ts';
import { told } from '../../../../src/core/help/debt/told.ts';
import { COUNTRIES, type Country } from '../../../../src/core/people/helpline.ts';
import { dateWords } from '../../../../src/ui/parts/date-words.ts';
import { summaryTextOf } from '../../../../src/ui/help/debt/summary-of.ts';
import { someSheet } from './some-sheet.ts';

const TODAY = '2026-11-21';

const SHEET: DebtSheet = {
	...EMPTY_DEBT,
	nation: 'england',
	adults: 1,
	children: 2,
	budget: {
		earnings: { pence: 300_00, every: 'weekly' },
		rent: { pence: 650_00, every: 'monthly' },
		groceries: { pence: 110_00, every: 'weekly' },
		'gas-electricity': { pence: 130_33, every: 'monthly' },
	},
	debts: [
		{ id: 1, kind: 'pay-later', creditor: 'Klarna', owed: 400_00, agreed: null, reference: 'K-99' },
		{ id: 2, kind: 'rent', creditor: '', owed: 900_00, agreed: 20_00, reference: 'R-1' },
		{ id: 3, kind: 'council-tax', creditor: '', owed: null, agreed: null, reference: '' },
	],
	papers: { 'letter-of-claim': '2026-11-02' },
	name: 'Sam Hill',
	address: '1 High Street',
};

describe('the sheet for an adviser', () => {
	test('says what an adviser asks for first', () => {
		expect(summaryTextOf(SHEET, 'UK', TODAY)).toBe(`Summary for an adviser, 21 November 2026

Household
Lives in: England
Adults: 1
Children: 2

The month in short
Comes in: £1,300
Goes out: £1,257
Left over: £43

Money in, a month
Wages, after tax: £1,300 (£300 a week)

Money out, a month
Rent: £650
Gas and electricity: £130.33
Food and groceries: £476.67 (£110 a week)

Debts to deal with first
Rent: £900, £20 a month agreed
Council tax or rates: amount not told

Other debts
Klarna (Buy now, pay later): £400

What could be offered, a month
Klarna (Buy now, pay later): £23

Dates
Letter of claim: dated 2 November 2026, counts until 2 December 2026`);
	});

	test('never tells a name, an address or an account number', () => {
		fc.assert(
			fc.property(someSheet, fc.constantFrom(...COUNTRIES), (sheet, country) => {
				const others = sheet.debts.map(({ creditor }) => creditor);
				const text = summaryTextOf(sheet, country, TODAY);
				for (const own of [sheet.name, sheet.address, ...sheet.debts.map(({ reference }) => reference)])
					if (own !== '' && !others.some((creditor) => creditor.includes(own)))
						expect(text).not.toContain(own);
			}),
		);
	});

	test('is nothing while nothing is filled in', () => {
		expect(summaryTextOf(EMPTY_DEBT, 'UK', TODAY)).toBe('');
		expect(summaryTextOf({ ...EMPTY_DEBT, name: 'Sam' }, 'UK', TODAY)).toBe('');
	});
});

describe('told in plain words', () => {
	const tell = (parts: Partial<DebtSheet>, country: Country = 'UK') =>
		told({ ...EMPTY_DEBT, ...parts }, country, DEBT_PACKS[country], {
			...TOLD,
			date: (date) => dateWords(date, country),
		});

	test('what is left, what is owed and what comes first', () => {
		expect(tell(SHEET)).toBe(
			'After what I need I have £43 a month left. I owe £1,300 in all. To deal with first: the rent and the council tax.',
		);
	});

	test('what is missing, as a fact about the sums', () => {
		expect(tell({ budget: { ...SHEET.budget, rent: { pence: 700_00, every: 'monthly' } } })).toBe(
			'What I need costs £7 a month more than what comes in.',
		);
	});

	test('a visit of bailiffs, with what holds where it is told', () => {
		expect(tell({ visit: '2026-11-22' })).toBe('Bailiffs say they will come on 22 November 2026.');
		expect(tell({ visit: '2026-11-22', nation: 'wales' })).toBe(
			'Bailiffs say they will come on 22 November 2026. I live in Wales. I can keep the door locked, and they may not push past me.',
		);
		expect(tell({ visit: '2026-11-22', nation: 'scotland' })).toBe(
			'Bailiffs say they will come on 22 November 2026. I live in Scotland.',
		);
	});

	test('in dollars in the US', () => {
		expect(tell({ budget: SHEET.budget }, 'US')).toBe('After what I need I have $43 a month left.');
	});

	test.each([
		['nothing', {}],
		['money in alone', { budget: { earnings: { pence: 100, every: 'weekly' } } }],
		['money out alone', { budget: { rent: { pence: 100, every: 'weekly' } } }],
	] as const)('of %s nothing', (_, parts) => {
		expect(tell(parts)).toBe('');
	});
});
