import type { Country } from '../../people/helpline.ts';
import type { Fact } from '../fact.ts';
import { fillPieces, type Given, type Piece, type Slot } from './filled.ts';
import { writeMoney } from './money.ts';
import type { Debt, DebtSheet, Nation, Pence } from './sheet.ts';

export type LetterTemplate = {
	readonly id: string;
	readonly title: string;
	/** When it helps. */
	readonly use: string;
	/** What to know before it is sent; empty where there is nothing. */
	readonly careful: string;
	/** Null for every part of the country. */
	readonly nations: readonly Nation[] | null;
	/** With slots; lines as they stand on paper. */
	readonly text: string;
	/** What it rests on. */
	readonly facts: readonly Fact[];
};

/** Everything that a letter about one debt may say, in words; `date` as it is written on letters. */
export const givenFor = (
	{ name, address }: Pick<DebtSheet, 'name' | 'address'>,
	{ creditor, reference, owed }: Debt,
	amounts: { readonly offer: Pence | null; readonly left: Pence | null; readonly date: string },
	country: Country,
): Given => {
	const money = (pence: Pence | null): string => (pence === null ? '' : writeMoney(pence, country));
	return {
		name,
		address,
		creditor,
		reference,
		date: amounts.date,
		owed: money(owed),
		offer: money(amounts.offer),
		left: money(amounts.left),
	};
};

export const writeLetter = (
	{ text }: LetterTemplate,
	given: Given,
	missing: Readonly<Record<Slot, string>>,
): readonly Piece[] => fillPieces(text, given, missing);
