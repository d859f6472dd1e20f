import type { Instant } from '../brand.ts';
import { readWhens, type When } from '../help/when.ts';

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
	const past = readWhens(text, here, 'past');
	return {
		past,
		future: readWhens(text, here, 'future'),
		rest: past.reduceRight((left, { from, upTo }) => `${left.slice(0, from)} ${left.slice(upTo)}`, said),
		words: past.map(({ from, upTo }) => said.slice(from, upTo)).join(' '),
	};
};

/** Most messages name no time and are spared the date parser. */
const MAY_NAME_TIME =
	/\d|\b(?:to|yester)day|tonight|tomorrow|\b(?:week|month|year|day|night|morning|evening|afternoon|ago)|\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u;

/** How near something comes to the times named, 0–1. What happens is often told in the days after. */
export const nearness = (
	{ past, future }: TimesNamed,
	{ at, due }: { readonly at: Instant; readonly due: Instant | null },
): number => {
	let nearest = 0;
	for (const { earliest, latest } of past)
		if (at >= earliest - DAY) nearest = Math.max(nearest, 1 - Math.max(0, at - latest) / TOLD_WITHIN);
	for (const { earliest, latest } of future)
		if (due !== null && due >= earliest - DAY && due <= latest + DAY) nearest = 1;
	return nearest;
};

const DAY = 24 * 60 * 60 * 1000;

const TOLD_WITHIN = 14 * DAY;
