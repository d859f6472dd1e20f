import { parse } from 'chrono-node/en';
import type { Instant } from '../brand.ts';

/** A moment that words name, as wide as they leave it. */
export type When = {
	/** Where the words stand in the text. */
	readonly from: number;
	readonly upTo: number;
	/** The first and the last moment that they can mean. */
	readonly earliest: Instant;
	readonly latest: Instant;
};

/** Where the person's clocks stand; `minutesAheadOfUtc` as it is now. */
export type Here = { readonly now: Instant; readonly minutesAheadOfUtc: number };

/**
 * The moments that a text in lower case names, in its order. `past`: of something that happened, none is in the
 * future; `future`: of something to come, none is before today. Words such as *the other day* name none. This file is
 * the only door to the date parser: it finds the words, and how wide they are is counted here.
 */
export const readWhens = (text: string, here: Here, tense: 'past' | 'future'): readonly When[] => {
	const wallNow = here.now + here.minutesAheadOfUtc * MINUTE;
	return findPhrases(text, here, tense, wallNow)
		.flatMap((phrase) => {
			const span = spanOf(phrase, tense, wallNow);
			return span === null ? [] : [{ ...phrase, ...span }];
		})
		.flatMap(({ from, upTo, earliest, latest }) => {
			if (tense === 'past' && earliest > wallNow) return [];
			if (tense === 'future' && latest < startOfDay(wallNow)) return [];
			const last = tense === 'past' ? Math.min(latest, wallNow) : latest;
			return [{ from, upTo, earliest: atZone(earliest, here), latest: atZone(last, here) }];
		})
		.toSorted((one, other) => one.from - other.from);
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The clocks may have been changed between now and another day, and only how they stand now is known. */
const CLOCK_CHANGE = HOUR;

/** Before this hour *yesterday* may be the day that has just ended or the one before. */
const SMALL_HOURS = 5;

const atZone = (wall: number, { minutesAheadOfUtc }: Here): Instant =>
	(wall - minutesAheadOfUtc * MINUTE) as Instant;

const startOfDay = (wall: number): number => Math.floor(wall / DAY) * DAY;
const weekdayOf = (wall: number): number => new Date(wall).getUTCDay();

/** Words for a time, and what the parser takes them for; `wall` is the moment on the person's clock, as if in UTC. */
type Phrase = {
	readonly from: number;
	readonly upTo: number;
	readonly words: string;
	readonly before: string;
	readonly wall: number;
	readonly weekday: number | null;
	readonly isDayCertain: boolean;
	readonly isMonthCertain: boolean;
	readonly isHourCertain: boolean;
};

type Span = { readonly earliest: number; readonly latest: number };

const findPhrases = (
	text: string,
	{ now, minutesAheadOfUtc }: Here,
	tense: 'past' | 'future',
	wallNow: number,
): readonly Phrase[] => {
	const plain = respell(text);
	const found = parse(
		plain,
		{ instant: new Date(now), timezone: minutesAheadOfUtc },
		{ forwardDate: tense === 'future' },
	).map(({ index, text: words, start }): Phrase => {
		const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute'): number => start.get(name) ?? 0;
		const isDayCertain = start.isCertain('day');
		return {
			from: index,
			upTo: index + words.length,
			words,
			before: plain.slice(Math.max(0, index - BEFORE), index),
			wall: Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')),
			weekday: start.isCertain('weekday') && !isDayCertain ? start.get('weekday') : null,
			isDayCertain,
			isMonthCertain: start.isCertain('month'),
			isHourCertain: start.isCertain('hour'),
		};
	});
	const isFree = (from: number): boolean => !found.some((one) => one.from <= from && from < one.upTo);
	const days = [...plain.matchAll(/\b(?:the|on|by) (\d{1,2})(?:st|nd|rd|th)\b/gu)]
		.filter(({ index, 0: words }) => isFree(index) && isFree(index + words.length - 1))
		.flatMap(({ index, 0: words, 1: day }): readonly Phrase[] => {
			const wall = nearestDay(Number(day), tense, wallNow);
			return wall === null
				? []
				: [
						{
							from: index,
							upTo: index + words.length,
							words,
							before: '',
							wall,
							weekday: null,
							isDayCertain: true,
							isMonthCertain: true,
							isHourCertain: false,
						},
					];
		});
	return [...found, ...days];
};

/** How far before a time *about* may stand. */
const BEFORE = 12;

/** What the parser does not know, in words that it does; where they stand in the text changes little. */
const respell = (text: string): string =>
	RESPELLED.reduce((plain, [written, read]) => plain.replace(written, read), text);

const RESPELLED: readonly (readonly [RegExp, string])[] = [
	[/\b(?:yday|yest|yesturday|yesterdy)\b/gu, 'yesterday'],
	// No times, though they hold the words of one; as long as they were.
	[/\bmorning[ -]after\b/gu, 'levonorgestre'],
	[/\bone[ -]night[ -]stand\b/gu, 'one-time meeting'],
	[/\btues\b/gu, 'tuesday'],
	[/\bweds?\b/gu, 'wednesday'],
	[/\bthurs?\b/gu, 'thursday'],
	[/\b(?:the )?day before yesterday\b/gu, '2 days ago'],
	[/\b(?:the )?day after tomorrow\b/gu, 'in 2 days'],
	[/\bthe night before last\b/gu, '2 days ago'],
	[/\b(one|two|three|four|five|six|\d+) nights? ago\b/gu, '$1 days ago'],
	[/\ba fortnight ago\b/gu, '2 weeks ago'],
	[/\b(one|two|three|four|five) and a half days ago\b/gu, '$1 days ago'],
	[/\bbeen (?:about |around |like )?(\w+) (hours|days)\b(?! ago)/gu, '$1 $2 ago'],
	[/\b(\w+) (hours|days) (?:since|have passed|have gone by)\b/gu, '$1 $2 ago'],
	[/\b(?:yesterday|last) eve\b/gu, 'last night'],
	[/\bat dinner ?time\b/gu, 'in the evening'],
	// *A few days ago* is not known well enough to count from.
	[/\b(?:a )?(?:few|several|some|couple few) (?:days|weeks|nights|hours) ago\b/gu, 'lately'],
];

/** The last or the next such day of a month; null for a day that months do not have. */
const nearestDay = (day: number, tense: 'past' | 'future', wallNow: number): number | null => {
	if (day < 1 || day > 31) return null;
	const today = startOfDay(wallNow);
	const date = new Date(today);
	for (let months = 0; months < 3; months += 1) {
		const month = date.getUTCMonth() + (tense === 'past' ? -months : months);
		const candidate = Date.UTC(date.getUTCFullYear(), month, day);
		if (new Date(candidate).getUTCDate() !== day) continue;
		if (tense === 'past' ? candidate <= today : candidate >= today) return candidate;
	}
	return null;
};

/** Null for words that name no time that can be counted from. */
const spanOf = (phrase: Phrase, tense: 'past' | 'future', wallNow: number): Span | null => {
	const { words, wall, before } = phrase;
	// *And now he says …* tells no time of what is past.
	if (words === 'now' && tense === 'past' && !/\bjust $/u.test(before)) return null;
	if (/\b(?:hours?|hrs?|h|minutes?|mins?)\b|\d(?:h|hrs?|mins?)\b|\bnow\b/u.test(words))
		return countedInHours(phrase, wallNow);
	if (/\bweeks?\b/u.test(words)) return countedInWeeks(words, wall);
	if (/\bweekend\b/u.test(words)) return weekend(words, tense, wallNow);
	if (phrase.weekday === null && !phrase.isDayCertain && phrase.isMonthCertain) return wholeMonth(wall);
	const days = daysOf(phrase, tense, wallNow);
	const inDay = (day: Span): Span => partOfDay(phrase, day);
	const span = inDay(days);
	// *At 3 am*, said at noon of something past, is of today; said at 2 am, of yesterday.
	const isBareTime = phrase.weekday === null && !phrase.isDayCertain;
	const ago = isBareTime && tense === 'past' && span.earliest > wallNow ? DAY : 0;
	return widen({ earliest: span.earliest - ago, latest: span.latest - ago }, startOfDay(wallNow));
};

const widen = ({ earliest, latest }: Span, today: number): Span => ({
	earliest: today <= earliest && earliest < today + DAY ? earliest : earliest - CLOCK_CHANGE,
	latest: today < latest && latest < today + DAY ? latest : latest + CLOCK_CHANGE,
});

/** An hour may be rounded up, and *about* leaves a tenth either way. */
const countedInHours = ({ words, before, wall }: Phrase, wallNow: number): Span => {
	const isAbout = /\b(?:about|around|roughly|approx\w*|like|maybe|nearly|over|more than)\b/u.test(
		before + words,
	);
	const slack = Math.max(HOUR, isAbout ? Math.abs(wallNow - wall) / 10 : 0);
	return { earliest: wall - slack, latest: wall + slack };
};

/** Few people who say *two weeks ago* have counted the days. */
const countedInWeeks = (words: string, wall: number): Span => {
	const day = startOfDay(wall);
	if (/^(?:last|next|this|past)\b/u.test(words)) {
		const monday = day - ((weekdayOf(day) + 6) % 7) * DAY;
		return { earliest: monday, latest: monday + 7 * DAY };
	}
	return { earliest: day - 3 * DAY, latest: day + 4 * DAY };
};

/** From Friday evening. */
const weekend = (words: string, tense: 'past' | 'future', wallNow: number): Span => {
	const today = startOfDay(wallNow);
	const sinceSaturday = (weekdayOf(today) + 1) % 7;
	const isLast = /\blast\b/u.test(words) && sinceSaturday <= 1;
	const saturday =
		tense === 'past'
			? today - (sinceSaturday + (isLast ? 7 : 0)) * DAY
			: today + ((7 - sinceSaturday) % 7) * DAY;
	return { earliest: saturday - 6 * HOUR, latest: saturday + 2 * DAY };
};

const wholeMonth = (wall: number): Span => {
	const date = new Date(wall);
	const month = (ahead: number): number => Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + ahead, 1);
	return { earliest: month(0), latest: month(1) };
};

/** The days that a phrase can mean: `earliest` is the start of the first, `latest` the start of the last. */
const daysOf = (phrase: Phrase, tense: 'past' | 'future', wallNow: number): Span => {
	const { words, before, weekday, wall } = phrase;
	const today = startOfDay(wallNow);
	if (weekday !== null)
		return tense === 'past' ? lastWeekday(phrase, weekday, wallNow) : nextWeekday(weekday, today);
	const isSmallHours = new Date(wallNow).getUTCHours() < SMALL_HOURS;
	if (/\btonight\b/u.test(words)) return { earliest: today, latest: today };
	const day = /\blast night\b/u.test(words) ? today - DAY : startOfDay(wall);
	const isLoose = /\b(?:about|around|roughly|like|maybe)\b/u.test(before) && /\bdays? ago\b/u.test(words);
	const isCounted = /\b(?:yesterday|last night|days? ago)\b/u.test(words);
	const earlier = (isSmallHours && isCounted) || isLoose || /\bcouple\b/u.test(words) ? DAY : 0;
	return tense === 'past' ? { earliest: day - earlier, latest: day } : { earliest: day, latest: day };
};

/**
 * The last such day. *On Wednesday*, said on a Wednesday, may be today or a week ago; *last Friday*, said on a
 * Saturday, may be yesterday or a week before.
 */
const lastWeekday = ({ words, wall }: Phrase, weekday: number, wallNow: number): Span => {
	const today = startOfDay(wallNow);
	const daysAgo = (weekdayOf(today) - weekday + 7) % 7;
	const isLast = /\blast\b/u.test(words);
	const last = today - daysAgo * DAY;
	if (daysAgo === 0) {
		const isToCome = /\b(?:afternoon|evening|night)\b/u.test(words) && wall % DAY > wallNow % DAY;
		return { earliest: last - 7 * DAY, latest: isLast || isToCome ? last - 7 * DAY : last };
	}
	return { earliest: isLast && daysAgo <= 2 ? last - 7 * DAY : last, latest: last };
};

/** The next such day, today if it is one. */
const nextWeekday = (weekday: number, today: number): Span => {
	const day = today + ((weekday - weekdayOf(today) + 7) % 7) * DAY;
	return { earliest: day, latest: day };
};

const PARTS: readonly (readonly [name: RegExp, start: number, end: number])[] = [
	[/\b(?:night|tonight)\b/u, 18, 30],
	[/\bevening\b/u, 17, 24],
	[/\bafternoon\b/u, 12, 18],
	[/\bmorning\b/u, 0, 12],
];

const partOfDay = ({ words, wall, isHourCertain }: Phrase, { earliest, latest }: Span): Span => {
	if (isHourCertain) {
		const time = wall - startOfDay(wall);
		return { earliest: earliest + time, latest: latest + time };
	}
	const part = PARTS.find(([name]) => name.test(words));
	if (part === undefined) return { earliest, latest: latest + DAY };
	const [, start, end] = part;
	return { earliest: earliest + start * HOUR, latest: latest + end * HOUR };
};
