import { describe, expect, it, test } from 'vitest';
import type { Instant } from '../../../src/core/brand.ts';
import { readWhens } from '../../../src/core/help/when.ts';

const HOUR = 3_600_000;

/** A Wednesday, half past two in the afternoon in London. */
const LONDON = { now: Date.parse('2026-11-18T14:30:00Z') as Instant, minutesAheadOfUtc: 0 };

/** The same moment in New York, half past nine in the morning. */
const NEW_YORK = { ...LONDON, minutesAheadOfUtc: -300 };

/** Hours since the earliest and the latest moment that the words can mean. */
const hoursSince = (text: string, here = LONDON, tense: 'past' | 'future' = 'past') =>
	readWhens(text, here, tense).map(({ earliest, latest }) => [
		(here.now - earliest) / HOUR,
		(here.now - latest) / HOUR,
	]);

describe('words for a time past are as wide as they leave it', () => {
	test.each([
		['an hour ago', 2, 0],
		['half an hour ago', 1.5, 0],
		['36 hrs ago', 37, 35],
		['about 60 hours ago', 66, 54],
		['this morning', 14.5, 2.5],
		['today', 14.5, 0],
		['last night', 21.5, 8.5],
		['yesterday', 39.5, 13.5],
		['yesterday afternoon', 27.5, 19.5],
		['10pm last night', 17.5, 15.5],
		['2 days ago', 63.5, 37.5],
		['two nights ago', 63.5, 37.5],
		['the day before yesterday', 63.5, 37.5],
		['on sunday', 87.5, 61.5],
		['on sun', 87.5, 61.5],
		['sunday evening', 70.5, 61.5],
		['saturday night', 93.5, 79.5],
		['tues', 39.5, 13.5],
		['on wednesday', 183.5, 0],
		['a week ago', 254.5, 86.5],
		['on the 14th', 111.5, 85.5],
		['14 november', 111.5, 85.5],
		['it has been 3 days', 87.5, 61.5],
	])('%s: between %d and %d hours ago', (text, earliest, latest) => {
		expect(hoursSince(text)).toEqual([[earliest, latest]]);
	});

	test.each(['the other day', 'a few days ago', 'lately', 'i may go', 'once'])('%s: no time', (text) => {
		expect(hoursSince(text)).toEqual([]);
	});
});

test('a time is of the person’s own clock', () => {
	expect(hoursSince('yesterday', NEW_YORK)).toEqual([[34.5, 8.5]]);
	expect(hoursSince('2 hours ago', NEW_YORK)).toEqual([[3, 1]]);
});

test('in the small hours yesterday may be the day before', () => {
	const here = { now: Date.parse('2026-11-21T02:00:00Z') as Instant, minutesAheadOfUtc: 0 };
	expect(hoursSince('last night', here)[0]?.[0]).toBeGreaterThanOrEqual(32);
});

describe('words for a time to come', () => {
	test.each([
		['tomorrow', -8.5, -34.5],
		['on friday', -32.5, -58.5],
		['by friday', -32.5, -58.5],
		['in 3 days', -56.5, -82.5],
		['on the 3rd', -344.5, -370.5],
		['tomorrow at 9am', -17.5, -19.5],
		['today', 14.5, -10.5],
	])('%s: in %d to %d hours', (text, earliest, latest) => {
		expect(hoursSince(text, LONDON, 'future')).toEqual([[earliest, latest]]);
	});
});

describe('when the clocks have changed since', () => {
	// London went from +60 to 0 in the night to Sunday 25 October 2026, and to +60 on Sunday 28 March 2027.
	it('never takes the time that is gone for less than it is', () => {
		const autumn = { now: Date.parse('2026-10-26T09:00:00Z') as Instant, minutesAheadOfUtc: 0 };
		const trueStart = Date.parse('2026-10-23T23:00:00Z');
		expect(readWhens('on saturday', autumn, 'past')[0]?.earliest).toBeLessThanOrEqual(trueStart);
		const spring = { now: Date.parse('2027-03-29T09:00:00Z') as Instant, minutesAheadOfUtc: 60 };
		expect(readWhens('on saturday', spring, 'past')[0]?.earliest).toBeLessThanOrEqual(
			Date.parse('2027-03-27T00:00:00Z'),
		);
	});

	it('counts hours as hours', () => {
		const autumn = { now: Date.parse('2026-10-26T09:00:00Z') as Instant, minutesAheadOfUtc: 0 };
		expect(hoursSince('40 hours ago', autumn)).toEqual([[41, 39]]);
	});
});
