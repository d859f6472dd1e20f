import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEBT_PACKS } from '../../../../src/content/en/help/debt-packs.ts';
import { readBudget } from '../../../../src/core/help/debt/budget.ts';
import { makeOffers, shareOut } from '../../../../src/core/help/debt/offers.ts';
import { EMPTY_DEBT } from '../../../../src/core/help/debt/sheet.ts';
import { COUNTRIES } from '../../../../src/core/people/helpline.ts';
import { someSheet } from './some-sheet.ts';

const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);

describe('sharing out', () => {
	test.each([
		// angeladvance.co.uk, offers to creditors: £160 among £4,550, £6,700 and £1,200.
		[160_00, [4550_00, 6700_00, 1200_00], [58_47, 86_11, 15_42]],
		// moneyadvicehub.org.uk, informal offers: £100 among £500, £1,000, £233 and £200. It rounds each and comes to £100.00.
		[100_00, [500_00, 1000_00, 233_00, 200_00], [25_87, 51_73, 12_05, 10_35]],
		[1, [1_00, 1_00], [1, 0]],
		[10, [1_00, 1_00, 1_00], [4, 3, 3]],
		[500_00, [100_00, 50_00], [100_00, 50_00]],
		[0, [1_00], [0]],
		[-5_00, [1_00], [0]],
		[5_00, [], []],
		[5_00, [0, 0], [0, 0]],
	])('%d among %j', (pence, owed, wanted) => {
		expect(shareOut(pence, owed)).toEqual(wanted);
	});

	test('adds up exactly, and is never more than is left or than is owed', () => {
		fc.assert(
			fc.property(
				fc.nat({ max: 10_000_000_000 }),
				fc.array(fc.nat({ max: 10_000_000_000 }), { maxLength: 20 }),
				(pence, owed) => {
					const shares = shareOut(pence, owed);
					expect(sum(shares)).toBe(Math.min(pence, sum(owed)));
					shares.forEach((share, at) => {
						expect(Number.isSafeInteger(share)).toBe(true);
						expect(share).toBeGreaterThanOrEqual(0);
						expect(share).toBeLessThanOrEqual(owed[at] ?? 0);
					});
				},
			),
		);
	});

	test('who is owed more gets no less, and nobody is a penny from the exact share', () => {
		fc.assert(
			fc.property(
				fc.nat({ max: 1_000_000 }),
				fc.array(fc.nat({ max: 1_000_000 }), { minLength: 2, maxLength: 8 }),
				(pence, owed) => {
					const all = sum(owed);
					fc.pre(all > 0);
					const shares = shareOut(pence, owed);
					owed.forEach((one, at) => {
						const exact = (one * Math.min(pence, all)) / all;
						expect(Math.abs((shares[at] ?? 0) - exact)).toBeLessThan(1);
						owed.forEach((other, otherAt) => {
							if (one > other) expect(shares[at]).toBeGreaterThanOrEqual(shares[otherAt] ?? 0);
						});
					});
				},
			),
		);
	});
});

describe('offers', () => {
	test('never promise more than is left after what is agreed', () => {
		fc.assert(
			fc.property(someSheet, fc.constantFrom(...COUNTRIES), (sheet, country) => {
				const { available, offers } = makeOffers(sheet, DEBT_PACKS[country].rules);
				expect(available).toBeGreaterThanOrEqual(0);
				expect(available).toBeLessThanOrEqual(Math.max(0, readBudget(sheet).left));
				expect(sum(offers.map(({ pence }) => pence))).toBeLessThanOrEqual(available);
			}),
		);
	});

	test('are none before both what comes in and what goes out is told', () => {
		const debts = [
			{ id: 1, kind: 'loan', creditor: 'A', owed: 900_00, agreed: null, reference: '' } as const,
		];
		const budget = { earnings: { pence: 1500_00, every: 'monthly' } } as const;
		const { available, offers } = makeOffers({ ...EMPTY_DEBT, budget, debts }, DEBT_PACKS.UK.rules);
		expect(available).toBe(0);
		expect(offers.map(({ pence }) => pence)).toEqual([0]);
	});

	test('leave out what comes first, and take off what is agreed for it', () => {
		const sheet = {
			...EMPTY_DEBT,
			budget: {
				earnings: { pence: 1500_00, every: 'monthly' },
				rent: { pence: 1300_00, every: 'monthly' },
			},
			debts: [
				{ id: 1, kind: 'rent', creditor: '', owed: 900_00, agreed: 50_00, reference: '' },
				{ id: 2, kind: 'energy', creditor: '', owed: 300_00, agreed: null, reference: '' },
				{ id: 3, kind: 'loan', creditor: 'A', owed: 1000_00, agreed: null, reference: '' },
				{ id: 4, kind: 'credit-card', creditor: 'B', owed: 2000_00, agreed: null, reference: '' },
				{ id: 5, kind: 'other', creditor: 'C', owed: null, agreed: null, reference: '' },
			],
		} as const;
		const made = makeOffers(sheet, DEBT_PACKS.UK.rules);
		expect(made.available).toBe(150_00);
		expect(made.offers.map(({ debt, pence }) => [debt.id, pence])).toEqual([
			[4, 100_00],
			[3, 50_00],
		]);
		expect(made.first.map(({ id }) => id)).toEqual([2]);
		expect(made.unknown.map(({ id }) => id)).toEqual([5]);
	});
});
