import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openWords } from '../../../src/content/en/people.ts';
import type { Instant } from '../../../src/core/brand.ts';
import { openAt, type OpeningHours, type OpenSpan, type Weekday } from '../../../src/core/people/hours.ts';

const at = (iso: string) => Date.parse(iso) as Instant;

const WEEKDAYS: OpenSpan = { days: [1, 2, 3, 4, 5], from: '08:00', to: '20:00' };
const EASTERN: OpeningHours = { zone: 'America/New_York', clock: 'Eastern Time', spans: [WEEKDAYS] };
const LONDON: OpeningHours = {
	zone: 'Europe/London',
	clock: 'UK time',
	spans: [
		{ days: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' },
		{ days: [1, 2, 3, 4, 5], from: '13:30', to: '24:00' },
		{ days: [6], from: '09:30', to: '13:00' },
	],
};

describe('a helpline', () => {
	it.each<[string, OpeningHours, string, string]>([
		['always open', 'always', '2026-11-21T03:00Z', 'Open now.'],
		[
			'a minute before it opens',
			EASTERN,
			'2026-11-20T12:59Z',
			'Closed now. Opens at 8 am Eastern Time today.',
		],
		['as it opens', EASTERN, '2026-11-20T13:00Z', 'Open now, until 8 pm Eastern Time.'],
		['a minute before it closes', EASTERN, '2026-11-21T00:59Z', 'Open now, until 8 pm Eastern Time.'],
		[
			'as it closes on a Friday',
			EASTERN,
			'2026-11-21T01:00Z',
			'Closed now. Opens at 8 am Eastern Time on Monday.',
		],
		['on a Sunday', EASTERN, '2026-11-22T18:00Z', 'Closed now. Opens at 8 am Eastern Time tomorrow.'],
		['at its lunch', LONDON, '2026-11-20T12:00Z', 'Closed now. Opens at 1.30 pm UK time today.'],
		['until midnight', LONDON, '2026-11-20T23:59Z', 'Open now, until midnight UK time.'],
		['until noon', LONDON, '2026-11-20T11:00Z', 'Open now, until noon UK time.'],
		[
			'after midnight, on a Saturday',
			LONDON,
			'2026-11-21T00:00Z',
			'Closed now. Opens at 9.30 am UK time today.',
		],
		['after Saturday', LONDON, '2026-11-21T13:00Z', 'Closed now. Opens at 9 am UK time on Monday.'],
		['in summer time', LONDON, '2026-07-20T08:00Z', 'Open now, until noon UK time.'],
		['an hour earlier in summer', LONDON, '2026-07-20T07:59Z', 'Closed now. Opens at 9 am UK time today.'],
		['on the day the clocks go forward', EASTERN, '2026-03-09T12:00Z', 'Open now, until 8 pm Eastern Time.'],
		[
			'on the working day before',
			EASTERN,
			'2026-03-06T12:59Z',
			'Closed now. Opens at 8 am Eastern Time today.',
		],
		[
			'after the clocks went back',
			EASTERN,
			'2026-11-02T12:59Z',
			'Closed now. Opens at 8 am Eastern Time today.',
		],
		[
			'of one day a week, after it closed',
			{ zone: 'UTC', clock: 'UTC', spans: [{ days: [3], from: '10:00', to: '11:00' }] },
			'2026-11-25T11:00Z',
			'Closed now. Opens at 10 am UTC on Wednesday.',
		],
		['without any hours', { zone: 'UTC', clock: 'UTC', spans: [] }, '2026-11-25T11:00Z', 'Closed.'],
	])('%s says so', (_, hours, now, words) => {
		expect(openWords(openAt(hours, at(now)), hours === 'always' ? '' : hours.clock)).toBe(words);
	});

	it('is open just when the clock on its wall lies in a span, in every zone, to the end of 2028', () => {
		const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
		const moments = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2029, 0, 1) });
		fc.assert(
			fc.property(zones, moments, (zone, now) => {
				const open = openAt({ zone, clock: zone, spans: [WEEKDAYS] }, now as Instant);
				// As a person would look at a clock there: en-GB, and not the parts that the code reads.
				const wall = new Date(now).toLocaleString('en-GB', {
					timeZone: zone,
					weekday: 'long',
					hour: 'numeric',
				});
				const hour = Number(/\d+/u.exec(wall)?.[0]);
				expect(open.is === 'open').toBe(!wall.startsWith('S') && hour >= 8 && hour < 20);
			}),
			{ numRuns: 500 },
		);
	});

	it('that is closed names an opening at which it is open', () => {
		const days: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
		const span = fc.record({
			days: fc.subarray([...days], { minLength: 1 }),
			from: fc.constantFrom('00:00', '06:30', '09:00'),
			to: fc.constantFrom('10:00', '18:45', '24:00'),
		});
		const moments = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2029, 0, 1) });
		fc.assert(
			fc.property(fc.array(span, { minLength: 1, maxLength: 3 }), moments, (spans, now) => {
				const hours: OpeningHours = { zone: 'UTC', clock: 'UTC', spans };
				const open = openAt(hours, now as Instant);
				if (open.is !== 'closed') return;
				const midnight = Math.floor(now / 86_400_000) * 86_400_000;
				const [hour = 0, minute = 0] = open.opens.split(':').map(Number);
				const opening = midnight + open.inDays * 86_400_000 + (hour * 60 + minute) * 60_000;
				expect(opening).toBeGreaterThan(now);
				expect(openAt(hours, opening as Instant).is).toBe('open');
				expect(openAt(hours, (opening - 60_000) as Instant).is).toBe('closed');
			}),
		);
	});
});
