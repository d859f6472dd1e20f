import type { Fact } from '../fact.ts';
import { holdingIn } from './pack.ts';
import type { DebtRule } from './rule.ts';
import type { Debt, DebtSheet } from './sheet.ts';

/** A debt and what can come of it; no fact where no source says. */
export type ArrangedDebt = { readonly debt: Debt; readonly facts: readonly Fact[] };

export type ArrangedDebts = {
	/** Priority debts, in the order to deal with them. */
	readonly first: readonly ArrangedDebt[];
	readonly others: readonly ArrangedDebt[];
};

/**
 * Priority debts and the others, each in the order of the rules; of one kind the larger first, since more can come of
 * it. While the part of the country is not told, what holds in any of its parts is shown.
 */
export const arrangeDebts = (
	{ debts, nation }: Pick<DebtSheet, 'debts' | 'nation'>,
	rules: readonly DebtRule[],
): ArrangedDebts => {
	const holding = holdingIn(rules, nation);
	const arranged = debts
		.map((debt) => {
			const own = holding.filter(({ kinds }) => kinds.includes(debt.kind));
			const [rule] = own;
			return {
				debt,
				facts: own.map(({ fact }) => fact),
				isFirst: own.some(({ isFirst }) => isFirst),
				rank: rule === undefined ? holding.length : holding.indexOf(rule),
			};
		})
		.toSorted((one, other) => one.rank - other.rank || (other.debt.owed ?? 0) - (one.debt.owed ?? 0));
	const plain = ({ debt, facts }: (typeof arranged)[number]): ArrangedDebt => ({ debt, facts });
	return {
		first: arranged.filter(({ isFirst }) => isFirst).map(plain),
		others: arranged.filter(({ isFirst }) => !isFirst).map(plain),
	};
};
