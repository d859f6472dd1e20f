import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../src/core/brand.ts';

/** Every zone that the browser knows. */
export const ZONES = Intl.supportedValuesOf('timeZone');
/** The years that are looked at. */
export const FROM = Date.parse('2026-01-01T00:00:00Z') as Instant;
export const UP_TO = Date.parse('2029-01-01T00:00:00Z') as Instant;

/** What the wall shows, by the browser's own table and not by the library under test. */
export const wallClock = (zone: string) => {
	const format = new Intl.DateTimeFormat('en-CA', {
		timeZone: zone,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		hourCycle: 'h23',
	});
	return (instant: number): { readonly date: string; readonly hour: number } => {
		const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
		return { date: `${parts.year ?? ''}-${parts.month ?? ''}-${parts.day ?? ''}`, hour: Number(parts.hour) };
	};
};

const changesIn = (zone: string): readonly Instant[] => {
	const changes: Instant[] = [];
	let when = Temporal.Instant.fromEpochMilliseconds(FROM).toZonedDateTimeISO(zone);
	for (;;) {
		const next = when.getTimeZoneTransition('next');
		if (next === null || next.epochMilliseconds >= UP_TO) return changes;
		changes.push(next.epochMilliseconds as Instant);
		when = next;
	}
};

/** Each zone with every moment at which its clocks change. */
export const CHANGES = ZONES.map((zone) => [zone, changesIn(zone)] as const);
