import type { KeptSheet } from './sheet.ts';

/** What was filled in, all of it, as one line for each thing, times and money as a person reads them; `depth` counts from 0. Nothing is left out but what is empty. */
export const sheetLines = ({ sheet }: KeptSheet): readonly SheetLine[] => linesOf(sheet, 0);

export type SheetLine = { readonly depth: number; readonly text: string };

/** The name of a tool as a person may read it: *Safety plan*. */
export const toolName = ({ tool }: Pick<KeptSheet, 'tool'>): string => named(tool.replaceAll('-', ' '));

const linesOf = (value: unknown, depth: number): readonly SheetLine[] => {
	if (Array.isArray(value)) return value.flatMap((each: unknown) => itemLines(each, depth));
	if (typeof value !== 'object' || value === null)
		return isEmpty(value) ? [] : [{ depth, text: said(value) }];
	return Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
		if (isEmpty(each)) return [];
		const name =
			key === 'pence' ? 'Amount' : named(key.replaceAll('-', ' ').replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' '));
		return typeof each === 'object'
			? [{ depth, text: `${name}:` }, ...linesOf(each, depth + 1)]
			: [{ depth, text: `${name}: ${MONEY.includes(key) ? moneyWords(each) : said(each)}` }];
	});
};

/** One of a list: its first line begins it, the others hang under it. */
const itemLines = (item: unknown, depth: number): readonly SheetLine[] => {
	const lines = linesOf(item, depth);
	return typeof item === 'object' ? lines.map((line, at) => (at === 0 ? line : deeper(line))) : lines;
};

const deeper = ({ depth, text }: SheetLine): SheetLine => ({ depth: depth + 1, text });

const isEmpty = (value: unknown): boolean =>
	value === null ||
	value === undefined ||
	value === '' ||
	(typeof value === 'object' && Object.values(value).every(isEmpty));

const said = (value: unknown): string => {
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	return typeof value === 'number' && value >= FIRST_INSTANT ? momentWords(value) : String(value);
};

/** 1973, in milliseconds: no other number in a sheet is so large. */
const FIRST_INSTANT = 100_000_000_000;

const momentWords = (at: number): string =>
	new Date(at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** The fields that are kept in pence or cents. */
const MONEY: readonly string[] = ['pence', 'owed', 'agreed'];

const moneyWords = (value: unknown): string => (Number(value) / 100).toFixed(2);

const named = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
