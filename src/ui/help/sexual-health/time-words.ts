import { SEXUAL_HEALTH } from '../../../content/en/help/sexual-health.ts';
import type { Instant } from '../../../core/brand.ts';
import type { TimeTold } from '../../../core/help/sexual-health/sheet.ts';
import { daysLater } from '../../../core/help/sexual-health/tests-due.ts';
import type { Country } from '../../../core/people/helpline.ts';
import { localeOf } from '../../../core/people/locale.ts';
import { dayAt, hourAt } from './span-of.ts';

const words = SEXUAL_HEALTH.when;

const LONG = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const SHORT = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;

/** `2026-11-20` as *Friday 20 November*, in the US as *Friday, November 20*. */
const weekdayWords = (isoDate: string, country: Country): string => dateIn(isoDate, country, LONG);

/** `2026-11-20` as *Friday 20 November 2026*, in the US as *Friday, November 20, 2026*. */
export const dayOfYearWords = (isoDate: string, country: Country): string =>
	dateIn(isoDate, country, { ...LONG, year: 'numeric' });

/** `2026-11-20` as *Fri 20 Nov*, in the US as *Fri, Nov 20*. */
export const shortDayWords = (isoDate: string, country: Country): string => dateIn(isoDate, country, SHORT);

const dateIn = (isoDate: string, country: Country, options: Intl.DateTimeFormatOptions): string => {
	const locale = localeOf(country);
	const written = new Intl.DateTimeFormat(locale, options).format(new Date(isoDate));
	return locale === 'en-US' ? written : written.replace(',', '');
};

/** *Friday 20 November, between 6 pm and 6 am*. */
export const timeWords = ({ date, from, upTo }: TimeTold, country: Country): string => {
	const day = weekdayWords(date, country);
	if (from === 0 && upTo === 24) return day;
	if (upTo - from === 1) return `${day}, ${words.about(words.hours(from))}`;
	if (upTo <= 36) return `${day}, ${words.between(words.hours(from), words.hours(upTo))}`;
	const last = weekdayWords(daysLater(date, Math.floor(upTo / 24)), country);
	return words.between(`${day}, ${words.hours(from)}`, `${last}, ${words.hours(upTo)}`);
};

/** *Mon 23 Nov, 6 pm*, by the clock on the wall of a zone; what is over the hour is left out. */
export const momentIn = (at: Instant, zone: string, country: Country): string =>
	`${shortDayWords(dayAt(at, zone), country)}, ${words.hours(hourAt(at, zone))}`;
