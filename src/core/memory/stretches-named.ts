import type { Instant } from '../brand.ts';
import type { When } from '../help/when.ts';

/**
 * The stretches of the calendar that people remember by, in a text in lower case: *early June 2023*, *the last week of
 * May*, *last summer*, *in 2021*, *at Christmas*. Where no year is said, the latest that has begun, or is over for
 * *last*; seasons as in the north. *Last Tuesday* and what is counted from now or from another day are left to `readWhens`.
 */
export const stretchesNamed = (text: string, now: Instant): readonly When[] =>
	KINDS.flatMap(([words, stretch]) =>
		[...text.matchAll(words)].flatMap((found): readonly When[] => {
			const [all] = found;
			const year = /\d{4}$/u.exec(all)?.[0];
			const thisYear = new Date(now).getUTCFullYear();
			const years = year === undefined ? [thisYear, thisYear - 1] : [Number(year)];
			const isOver = /^last (?!week)/u.test(all);
			const span = years
				.map((each) => stretch(each, found))
				.find(({ start, end }) => (isOver ? end : start) <= now);
			if (span === undefined) return [];
			return [
				{
					from: found.index,
					upTo: found.index + all.length,
					earliest: span.start as Instant,
					latest: Math.min(span.end, now) as Instant,
				},
			];
		}),
	);

type Span = { readonly start: number; readonly end: number };

/** The stretch of a year that a text means, by what was found in it. */
type Stretch = (year: number, found: readonly (string | undefined)[]) => Span;

const MONTHS = 'january february march april may june july august september october november december'.split(
	' ',
);

/** The shares of a month at which they start and end. */
const PARTS: Readonly<Record<string, Span>> = {
	early: { start: 0, end: 1 / 3 },
	beginning: { start: 0, end: 1 / 3 },
	start: { start: 0, end: 1 / 3 },
	mid: { start: 1 / 3, end: 2 / 3 },
	middle: { start: 1 / 3, end: 2 / 3 },
	late: { start: 2 / 3, end: 1 },
	end: { start: 2 / 3, end: 1 },
	first: { start: 0, end: 1 / 4 },
	second: { start: 1 / 4, end: 1 / 2 },
	third: { start: 1 / 2, end: 3 / 4 },
	fourth: { start: 3 / 4, end: 1 },
	last: { start: 3 / 4, end: 1 },
	'first half': { start: 0, end: 1 / 2 },
	'second half': { start: 1 / 2, end: 1 },
};

/** The month in which they start, from 0. */
const SEASONS: Readonly<Record<string, number>> = { spring: 2, summer: 5, autumn: 8, fall: 8, winter: 11 };

/** Month, from 0, and day. */
const FEASTS: Readonly<Record<string, readonly [month: number, day: number]>> = {
	christmas: [11, 25],
	'new year': [11, 31],
	valentine: [1, 14],
	halloween: [9, 31],
};

const oneOf = (words: Readonly<Record<string, unknown>>): string => `(${Object.keys(words).join('|')})`;

const MONTH = `(${MONTHS.join('|')})`;
const YEAR = String.raw`\b(?:,? (?:of )?(?:19|20)\d\d\b)?`;

const ofMonths: Stretch = (year, [, early = '', half = '', week = '', month = '', last = month]) => {
	const from = MONTHS.indexOf(month);
	const upTo = MONTHS.indexOf(last) + 1;
	const start = Date.UTC(year, from);
	const length = Date.UTC(upTo > from ? year : year + 1, upTo) - start;
	const part = PARTS[early || half || week] ?? { start: 0, end: 1 };
	return { start: start + part.start * length, end: start + part.end * length };
};

const ofSeason: Stretch = (year, [, season = '']) => {
	const month = SEASONS[season] ?? 0;
	return { start: Date.UTC(year, month), end: Date.UTC(year, month + 3) };
};

/** A day before and after: few keep a feast on its day alone. */
const ofFeast: Stretch = (year, [, feast = '']) => {
	const [month, day] = FEASTS[feast] ?? [0, 1];
	return { start: Date.UTC(year, month, day - 1), end: Date.UTC(year, month, day + 2) };
};

const ofYear: Stretch = (year) => ({ start: Date.UTC(year, 0), end: Date.UTC(year + 1, 0) });

const ofDay: Stretch = (year, [, day, month = '', ofMonth = month, dayAfter = day]) => {
	const start = Date.UTC(year, MONTHS.indexOf(ofMonth), Number(dayAfter));
	return { start, end: start + DAY };
};

const DAY = 24 * 60 * 60 * 1000;

const KINDS: readonly (readonly [words: RegExp, stretch: Stretch])[] = [
	[
		new RegExp(
			String.raw`(?<!\b(?:before|after|since) )\b(?:(\d\d?)(?:st|nd|rd|th)?(?: of)? ${MONTH}|` +
				String.raw`${MONTH} (?:the )?(\d\d?)(?:st|nd|rd|th)?)${YEAR}`,
			'gu',
		),
		ofDay,
	],
	[
		new RegExp(
			String.raw`\b(?:(early|mid|late)[ -]|(first half|second half|beginning|start|middle|end) of |` +
				String.raw`(first|second|third|fourth|last) (?:week|weekend) (?:of|in) |` +
				String.raw`(?:in|during|from|between|around|last) )(?:the month of )?` +
				String.raw`${MONTH}(?: (?:and|or|to|until) ${MONTH})?\b(?! \d\d?\b)${YEAR}`,
			'gu',
		),
		ofMonths,
	],
	[
		new RegExp(String.raw`\b(?:in|during|over|last|this|early|late)(?: the)? ${oneOf(SEASONS)}${YEAR}`, 'gu'),
		ofSeason,
	],
	[new RegExp(String.raw`\b${oneOf(FEASTS)}${YEAR}`, 'gu'), ofFeast],
	[/\b(?:in|during) (?:19|20)\d\d\b|\bthis year\b/gu, ofYear],
	[/\blast year\b/gu, (year) => ofYear(year - 1, [])],
];
