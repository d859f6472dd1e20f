import { SEXUAL_HEALTH } from '../../../content/en/help/sexual-health.ts';
import type { Instant } from '../../../core/brand.ts';
import type { TimeTold } from '../../../core/help/sexual-health/sheet.ts';
import { daysLater } from '../../../core/help/sexual-health/tests-due.ts';
import { dayAt, hourAt } from './span-of.ts';

const words = SEXUAL_HEALTH.when;

const DAY = new Intl.DateTimeFormat('en-GB', {
	weekday: 'long',
	day: 'numeric',
	month: 'long',
	timeZone: 'UTC',
});

const SHORT_DAY = new Intl.DateTimeFormat('en-GB', {
	weekday: 'short',
	day: 'numeric',
	month: 'short',
	timeZone: 'UTC',
});

/** `2026-11-20` as *Friday 20 November*. */
const weekdayWords = (isoDate: string): string => DAY.format(new Date(isoDate)).replace(',', '');

/** `2026-11-20` as *Friday 20 November 2026*. */
export const dayOfYearWords = (isoDate: string): string => `${weekdayWords(isoDate)} ${isoDate.slice(0, 4)}`;

/** `2026-11-20` as *Fri 20 Nov*. */
export const shortDayWords = (isoDate: string): string =>
	SHORT_DAY.format(new Date(isoDate)).replace(',', '');

/** *Friday 20 November, between 6 pm and 6 am*. */
export const timeWords = ({ date, from, upTo }: TimeTold): string => {
	const day = weekdayWords(date);
	if (from === 0 && upTo === 24) return day;
	if (upTo - from === 1) return `${day}, ${words.about(words.hours(from))}`;
	if (upTo <= 36) return `${day}, ${words.between(words.hours(from), words.hours(upTo))}`;
	const last = weekdayWords(daysLater(date, Math.floor(upTo / 24)));
	return words.between(`${day}, ${words.hours(from)}`, `${last}, ${words.hours(upTo)}`);
};

/** *Mon 23 Nov, 6 pm*, by the clock on the wall of a zone; what is over the hour is left out. */
export const momentIn = (at: Instant, zone: string): string =>
	`${shortDayWords(dayAt(at, zone))}, ${words.hours(hourAt(at, zone))}`;
