import fc from 'fast-check';
import {
	DEBT_KINDS,
	LINES,
	NATIONS,
	PAPERS,
	PERIODS,
	type Amount,
	type Debt,
	type DebtSheet,
	type LineName,
} from '../../../../src/core/help/debt/sheet.ts';

const amount: fc.Arbitrary<Amount> = fc.record({
	pence: fc.nat({ max: 500_000 }),
	every: fc.constantFrom(...PERIODS),
});

export const someBudget: fc.Arbitrary<Partial<Record<LineName, Amount>>> = fc.dictionary(
	fc.constantFrom(...LINES),
	amount,
);

/** Words that stand nowhere in the fixed text, so that they can be told apart from it. */
export const ownWords: fc.Arbitrary<string> = fc
	.array(fc.constantFrom('q', 'z', 'x', 'j', 'Q', 'Z', 'X', 'J', '7', '8', '9'), {
		minLength: 3,
		maxLength: 12,
	})
	.map((letters) => `Zq${letters.join('')}`);

const pence = fc.nat({ max: 10_000_000 });

export const someDebts: fc.Arbitrary<readonly Debt[]> = fc
	.array(
		fc.record({
			kind: fc.constantFrom(...DEBT_KINDS),
			creditor: fc.oneof(ownWords, fc.constant('')),
			owed: fc.option(pence),
			agreed: fc.option(fc.nat({ max: 20_000 })),
			reference: fc.oneof(ownWords, fc.constant('')),
		}),
		{ maxLength: 12 },
	)
	.map((debts) => debts.map((debt, at) => ({ ...debt, id: at + 1 })));

const someDay = fc
	.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 11, 31) })
	.map((at) => new Date(at).toISOString().slice(0, 10));

/** Any sheet that can have been filled in. */
export const someSheet: fc.Arbitrary<DebtSheet> = fc.record({
	nation: fc.option(fc.constantFrom(...NATIONS)),
	adults: fc.option(fc.nat({ max: 99 })),
	children: fc.option(fc.nat({ max: 99 })),
	budget: someBudget,
	debts: someDebts,
	visit: fc.option(someDay),
	papers: fc.dictionary(fc.constantFrom(...PAPERS), someDay),
	name: fc.oneof(ownWords, fc.constant('')),
	address: fc.oneof(ownWords, fc.constant('')),
});
