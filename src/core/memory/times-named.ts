import type { Instant } from '../brand.ts';
import { readWhens, type When } from '../help/when.ts';
import { stretchesNamed } from './stretches-named.ts';

/** The times a message names, as a question about what was said, and about what is due. */
export type TimesNamed = {
	readonly past: readonly When[];
	readonly future: readonly When[];
	/** The message without the words for a time past, and these: they say when it was told, and may not stand in it. */
	readonly rest: string;
	readonly words: string;
};

/** Clocks are taken as in UTC: a day more or less is no matter here. */
export const timesNamed = (said: string, now: Instant): TimesNamed => {
	const text = said.toLowerCase();
	if (!MAY_NAME_TIME.test(text)) return { past: [], future: [], rest: said, words: '' };
	const here = { now, minutesAheadOfUtc: 0 };
	const plain = text.replace(DAY_OF, (words) => ' '.repeat(words.length));
	const stretches = stretchesNamed(plain, now);
	const left = stretches.reduce(blank, plain);
	const past = [...stretches, ...readWhens(left, here, 'past')].toSorted(
		(one, other) => one.from - other.from,
	);
	return {
		past,
		future: readWhens(text, here, 'future'),
		rest: past.reduceRight(
			(before, { from, upTo }) => `${before.slice(0, from)} ${before.slice(upTo)}`,
			said,
		),
		words: past.map(({ from, upTo }) => said.slice(from, upTo)).join(' '),
	};
};

/** As long as it was, so that what else is found keeps its place. */
const blank = (text: string, { from, upTo }: When): string =>
	text.slice(0, from) + ' '.repeat(upTo - from) + text.slice(upTo);

const A_MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';

/** *The evening of 7 July*, *the Sunday before 25 October*: the date parser would make of these a day of this week too. */
const DAY_OF = new RegExp(
	String.raw`\b(?:(?:morning|afternoon|evening|night|week|weekend) of|(?:weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day) before) ` +
		String.raw`(?=(?:the )?\d\d?(?:st|nd|rd|th)?(?: of)? ${A_MONTH}|${A_MONTH}\w* \d\d?\b)`,
	'gu',
);

/** Most messages name no time and are spared the date parser. */
const MAY_NAME_TIME =
	/\d|\b(?:to|yester)day|tonight|tomorrow|\b(?:spring|summer|autumn|fall|winter|christmas|valentine|halloween|week|month|year|day|night|morning|evening|afternoon|ago)|\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u;

/** How near something comes to the times named, 0–1. What happens is told soon after: of a month, within the next one. */
export const nearness = (
	{ past, future }: TimesNamed,
	{ at, due }: { readonly at: Instant; readonly due: Instant | null },
): number => {
	let nearest = 0;
	for (const { earliest, latest } of past)
		if (at >= earliest - DAY) {
			const within = Math.max(TOLD_WITHIN, latest - earliest);
			nearest = Math.max(nearest, 1 - Math.max(0, at - latest) / within);
		}
	for (const { earliest, latest } of future)
		if (due !== null && due >= earliest - DAY && due <= latest + DAY) nearest = 1;
	return nearest;
};

const DAY = 24 * 60 * 60 * 1000;

/** At least. */
const TOLD_WITHIN = 14 * DAY;
