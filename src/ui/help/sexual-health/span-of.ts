import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../../core/brand.ts';
import type { TimeTold } from '../../../core/help/sexual-health/sheet.ts';
import type { Span } from '../../../core/help/sexual-health/still-possible.ts';

/**
 * The moments that a time by the clock on the wall can mean. Where a clock change makes it mean two, or none, the
 * earliest and the latest that it can have been.
 */
export const spanOf = ({ date, from, upTo, zone }: TimeTold): Span => {
	const at = (hours: number, disambiguation: 'earlier' | 'later'): Instant =>
		midnightOf(date).add({ hours }).toZonedDateTime(zone, { disambiguation }).epochMilliseconds as Instant;
	return { earliest: at(from, 'earlier'), latest: at(upTo, 'later') };
};

/** A span by the clock on the wall, in whole hours and no narrower than it was. */
export const timeToldOf = ({ earliest, latest }: Span, zone: string): TimeTold => {
	const date = wallOf(earliest, zone).toPlainDate().toString();
	const hours = (at: Instant): number => wallOf(at, zone).since(midnightOf(date)).total('hours');
	const from = Math.floor(hours(earliest));
	return { date, from, upTo: Math.max(from + 1, Math.ceil(hours(latest))), zone };
};

/** The day on the wall, ISO. */
export const dayAt = (at: Instant, zone: string): string => wallOf(at, zone).toPlainDate().toString();

/** Whole hours since the midnight at which the day on the wall began. */
export const hourAt = (at: Instant, zone: string): number => wallOf(at, zone).hour;

const midnightOf = (date: string): Temporal.PlainDateTime => Temporal.PlainDate.from(date).toPlainDateTime();

const wallOf = (at: Instant, zone: string): Temporal.PlainDateTime =>
	Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
