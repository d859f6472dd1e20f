import type { Fact } from '../fact.ts';
import type { PaperRule } from './deadline.ts';
import type { LetterTemplate } from './letter.ts';
import type { DebtRule } from './rule.ts';
import type { DebtKind, LineName, Nation } from './sheet.ts';

/** What may and may not be done about a debt, by whom. */
export type Rights = {
	readonly id: string;
	readonly title: string;
	readonly nations: readonly Nation[] | null;
	readonly facts: readonly Fact[];
};

/** All that a country brings to the tool. */
export type DebtPack = {
	/** The parts whose law differs; empty where there is one law. */
	readonly nations: readonly Nation[];
	readonly kinds: readonly DebtKind[];
	/** Lines of the budget that nobody has there. */
	readonly without: readonly LineName[];
	readonly rules: readonly DebtRule[];
	readonly papers: readonly PaperRule[];
	readonly letters: readonly LetterTemplate[];
	readonly rights: readonly Rights[];
	/** A legal pause from debts; empty where there is none, or no source says. */
	readonly pauses: readonly Rights[];
};

/** What holds where the person is; while that is not told, what holds in any part. */
export const holdingIn = <One extends { readonly nations: readonly Nation[] | null }>(
	list: readonly One[],
	nation: Nation | null,
): readonly One[] =>
	list.filter(({ nations }) => nations === null || nation === null || nations.includes(nation));
