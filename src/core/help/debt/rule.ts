import type { Fact } from '../fact.ts';
import type { DebtKind, Nation } from './sheet.ts';

/**
 * What can come of a kind of debt that is not paid. The rules of a country stand in the order in which the debts are
 * dealt with; the last for `other` kinds has no priority.
 */
export type DebtRule = {
	readonly kinds: readonly DebtKind[];
	/** Null for every part of the country. */
	readonly nations: readonly Nation[] | null;
	readonly isFirst: boolean;
	readonly fact: Fact;
};
