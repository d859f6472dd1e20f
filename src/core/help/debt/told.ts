import type { Country } from '../../people/helpline.ts';
import { fill } from '../../reply/fill.ts';
import { arrangeDebts } from './arrange-debts.ts';
import { readBudget } from './budget.ts';
import { writeMoney } from './money.ts';
import type { DebtPack } from './pack.ts';
import type { DebtKind, DebtSheet, IsoDate, Nation } from './sheet.ts';

/** Phrases with slots: `left`, `short`, `owed`, `first`; `visit` with `date`, `where` with `nation`. */
export type DebtTold = {
	readonly left: string;
	readonly nothingLeft: string;
	readonly short: string;
	readonly owed: string;
	readonly first: string;
	readonly visit: string;
	/** What they may not do, for the parts of the country where that was read. */
	readonly door: Readonly<Partial<Record<Nation, string>>>;
	readonly where: string;
	readonly nations: Readonly<Record<Nation, string>>;
	readonly date: (date: IsoDate) => string;
	/** Within a sentence: *the rent*. */
	readonly kinds: Readonly<Record<DebtKind, string>>;
};

/** What came out, sentence by sentence, as the person would say it; empty while nothing did. */
export const told = (
	sheet: DebtSheet,
	country: Country,
	{ rules }: Pick<DebtPack, 'rules'>,
	words: DebtTold,
): string => {
	const owed = sheet.debts.reduce((sum, debt) => sum + (debt.owed ?? 0), 0);
	const first = arrangeDebts(sheet, rules).first.map(({ debt }) => words.kinds[debt.kind]);
	return [
		...sayVisit(sheet, words),
		sayLeft(sheet, country, words),
		owed === 0 ? '' : fill(words.owed, { owed: writeMoney(owed, country) }),
		first.length === 0 ? '' : fill(words.first, { first: listed([...new Set(first)]) }),
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
};

/** Nothing before both what comes in and what goes out is told. */
const sayLeft = (sheet: DebtSheet, country: Country, words: DebtTold): string => {
	const { isTwoSided, left } = readBudget(sheet);
	if (!isTwoSided) return '';
	if (left === 0) return words.nothingLeft;
	return left > 0
		? fill(words.left, { left: writeMoney(left, country) })
		: fill(words.short, { short: writeMoney(-left, country) });
};

/** Nothing before a visit is told. */
const sayVisit = ({ visit, nation }: DebtSheet, words: DebtTold): readonly string[] => {
	if (visit === null) return [];
	return [
		fill(words.visit, { date: words.date(visit) }),
		nation === null ? '' : fill(words.where, { nation: words.nations[nation] }),
		nation === null ? '' : (words.door[nation] ?? ''),
	];
};

/** In the language's own way: *the rent, the council tax and the gas*. */
const listed = (items: readonly string[]): string =>
	new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
