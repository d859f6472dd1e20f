import { readBudget } from './budget.ts';
import { arrangeDebts } from './arrange-debts.ts';
import type { DebtRule } from './rule.ts';
import type { Debt, DebtSheet, Pence } from './sheet.ts';

/** A fair share of what is left over for one of the other debts, each month. */
export type Offer = { readonly debt: Debt; readonly pence: Pence };

export type Offers = {
	/** Left over after what is needed and what is agreed for the debts that come first; never below zero. */
	readonly available: Pence;
	readonly offers: readonly Offer[];
	/** Debts that come first and have nothing agreed yet: they are dealt with before anything is offered to others. */
	readonly first: readonly Debt[];
	/** Other debts whose amount is not told, so that they have no share. */
	readonly unknown: readonly Debt[];
};

/** Shares what is left among the other debts by what is owed to each: never more than is left, or than is owed. */
export const makeOffers = (sheet: DebtSheet, rules: readonly DebtRule[]): Offers => {
	const { first, others } = arrangeDebts(sheet, rules);
	const agreed = first.reduce((sum, { debt }) => sum + (debt.agreed ?? 0), 0);
	const { isTwoSided, left } = readBudget(sheet);
	const available = isTwoSided ? Math.max(0, left - agreed) : 0;
	const known = others.flatMap(({ debt }) => (debt.owed === null || debt.owed === 0 ? [] : [debt]));
	const shares = shareOut(
		available,
		known.map(({ owed }) => owed ?? 0),
	);
	return {
		available,
		offers: known.map((debt, at) => ({ debt, pence: shares[at] ?? 0 })),
		first: first.map(({ debt }) => debt).filter((debt) => debt.agreed === null),
		unknown: others.map(({ debt }) => debt).filter(({ owed }) => owed === null),
	};
};

/**
 * Pro rata in whole pence by the largest remainder: the shares add up to `pence` exactly or, where that is more than
 * is owed, to all that is owed. Of equal remainders the first gets the penny.
 */
export const shareOut = (pence: Pence, owed: readonly Pence[]): readonly Pence[] => {
	const all = owed.reduce((sum, one) => sum + one, 0);
	if (all === 0) return owed.map(() => 0);
	const shared = Math.min(Math.max(0, pence), all);
	// The products are beyond what a number holds exactly.
	const parts = owed.map((one, at) => {
		const product = BigInt(one) * BigInt(shared);
		return { at, share: Number(product / BigInt(all)), remainder: product % BigInt(all) };
	});
	const over = shared - parts.reduce((sum, { share }) => sum + share, 0);
	const luckiest = new Set(
		parts
			.toSorted((one, other) =>
				one.remainder === other.remainder ? one.at - other.at : one.remainder > other.remainder ? -1 : 1,
			)
			.slice(0, over)
			.map(({ at }) => at),
	);
	return parts.map(({ at, share }) => share + (luckiest.has(at) ? 1 : 0));
};
