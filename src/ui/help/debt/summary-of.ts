import {
	kindName,
	lineName,
	SUMMARY,
	SUMMARY_HEADINGS,
	SUMMARY_WORDS,
} from '../../../content/en/help/debt.ts';
import { DEBT_PACKS } from '../../../content/en/help/debt-packs.ts';
import {
	DEBT_KINDS,
	LINES,
	type DebtKind,
	type DebtSheet,
	type IsoDate,
	type LineName,
} from '../../../core/help/debt/sheet.ts';
import { summarise, summaryText, type SummarySection } from '../../../core/help/debt/summary.ts';
import type { Country } from '../../../core/people/helpline.ts';
import { dateWords } from '../../parts/date-words.ts';

/** The sheet for an adviser in the words of the country, with nothing that tells who it is. */
export const summaryOf = (sheet: DebtSheet, country: Country, today: IsoDate): readonly SummarySection[] =>
	summarise(sheet, country, DEBT_PACKS[country], today, {
		...SUMMARY_WORDS,
		lines: Object.fromEntries(LINES.map((line) => [line, lineName(line, country)])) as Record<
			LineName,
			string
		>,
		kinds: Object.fromEntries(DEBT_KINDS.map((kind) => [kind, kindName(kind, country)])) as Record<
			DebtKind,
			string
		>,
		date: (date) => dateWords(date, country),
	});

/** The same as plain text; empty while nothing is filled in. */
export const summaryTextOf = (sheet: DebtSheet, country: Country, today: IsoDate): string => {
	const sections = summaryOf(sheet, country, today);
	return sections.length === 0
		? ''
		: summaryText(SUMMARY.dated(dateWords(today, country)), sections, SUMMARY_HEADINGS);
};
