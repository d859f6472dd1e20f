import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../../src/core/brand.ts';
import { CHANGES, FROM, UP_TO, wallClock, ZONES } from '../../../support/clock-changes.ts';
import { dayAt, hourAt, spanOf, timeToldOf } from '../../../../src/ui/help/sexual-health/span-of.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const at = (iso: string): Instant => Date.parse(iso) as Instant;

describe('a time by the clock on the wall', () => {
	it.each([
		[
			'an evening in London',
			{ date: '2026-11-20', from: 18, upTo: 24, zone: 'Europe/London' },
			'2026-11-20T18:00:00Z',
			'2026-11-21T00:00:00Z',
		],
		[
			'a night over the change to winter',
			{ date: '2026-10-24', from: 18, upTo: 30, zone: 'Europe/London' },
			'2026-10-24T17:00:00Z',
			'2026-10-25T06:00:00Z',
		],
		[
			'an hour that comes twice',
			{ date: '2026-10-25', from: 1, upTo: 2, zone: 'Europe/London' },
			'2026-10-25T00:00:00Z',
			'2026-10-25T02:00:00Z',
		],
		[
			'an hour that does not come',
			{ date: '2026-03-29', from: 1, upTo: 2, zone: 'Europe/London' },
			'2026-03-29T00:00:00Z',
			'2026-03-29T01:00:00Z',
		],
		[
			'an hour that comes twice in New York',
			{ date: '2026-11-01', from: 1, upTo: 2, zone: 'America/New_York' },
			'2026-11-01T05:00:00Z',
			'2026-11-01T07:00:00Z',
		],
		[
			'half an hour of change on Lord Howe',
			{ date: '2026-04-05', from: 1, upTo: 2, zone: 'Australia/Lord_Howe' },
			'2026-04-04T14:00:00Z',
			'2026-04-04T15:30:00Z',
		],
	])('%s', (_, told, earliest, latest) => {
		expect(spanOf(told)).toEqual({ earliest: at(earliest), latest: at(latest) });
	});

	it('knows every zone, and of many of them every change of the clocks', () => {
		expect(ZONES.length).toBeGreaterThan(400);
		expect(CHANGES.filter(([, changes]) => changes.length >= 6).length).toBeGreaterThan(100);
	});

	it(
		'holds the moment that was meant, in every zone, around every change of its clocks',
		{ timeout: 120_000 },
		() => {
			for (const [zone, changes] of CHANGES) {
				const wall = wallClock(zone);
				const moments = [FROM, at('2027-07-01T12:34:00Z'), ...changes].flatMap((moment) =>
					[-26, -3, -2, -1, -0.5, 0, 0.5, 1, 2, 3, 26].map((hours) => (moment + hours * HOUR) as Instant),
				);
				for (const meant of moments) {
					const { date, hour } = wall(meant);
					const { earliest, latest } = spanOf({ date, from: hour, upTo: hour + 1, zone });
					const isHeld = earliest <= meant && meant <= latest;
					// An hour, and what a change adds to it: on Antarctica’s Troll two.
					const isNarrow = latest - earliest <= (zone === 'Antarctica/Troll' ? 3 : 2) * HOUR;
					if (!isHeld || !isNarrow) expect.fail(`${zone}, ${new Date(meant).toISOString()}`);
					if (dayAt(meant, zone) !== date || hourAt(meant, zone) !== hour) expect.fail(`${zone}, the wall`);
				}
			}
		},
	);

	it(
		'made of a span, is no narrower than the span, in every zone around every change',
		{ timeout: 120_000 },
		() => {
			for (const [zone, changes] of CHANGES)
				for (const change of changes)
					for (const [before, after] of [
						[-30, -29],
						[-3, 2],
						[-0.5, 0.5],
						[0.2, 0.3],
						[-20, 30],
					] as const) {
						const span = {
							earliest: (change + before * HOUR) as Instant,
							latest: (change + after * HOUR) as Instant,
						};
						const told = timeToldOf(span, zone);
						const held = spanOf(told);
						if (held.earliest > span.earliest || held.latest < span.latest || told.from >= told.upTo)
							expect.fail(`${zone}, ${new Date(change).toISOString()}`);
					}
		},
	);

	it('made of any span of any zone, is at most three hours wider', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...ZONES),
				fc.integer({ min: FROM, max: UP_TO }),
				fc.integer({ min: 0, max: 60 * 24 * 8 }),
				(zone, start, minutes) => {
					const span = { earliest: start as Instant, latest: (start + minutes * MINUTE) as Instant };
					const held = spanOf(timeToldOf(span, zone));
					expect(held.earliest).toBeLessThanOrEqual(span.earliest);
					expect(held.latest).toBeGreaterThanOrEqual(span.latest);
					expect(held.latest - held.earliest - (span.latest - span.earliest)).toBeLessThanOrEqual(3 * HOUR);
				},
			),
			{ numRuns: 500 },
		);
	});
});
