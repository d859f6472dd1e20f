import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { DEBT_PACKS } from '../../../../src/content/en/help/debt-packs.ts';
import type { Instant } from '../../../../src/core/brand.ts';
import { addDays, dayAt, lastDay, readDay, readDeadlines } from '../../../../src/core/help/debt/deadline.ts';
import type { IsoDate, Paper } from '../../../../src/core/help/debt/sheet.ts';
import { COUNTRIES } from '../../../../src/core/people/helpline.ts';
import { CHANGES, wallClock } from '../../../support/clock-changes.ts';

const deadlines = (paper: Paper, date: IsoDate, today: IsoDate) => {
	const rule = COUNTRIES.flatMap((country) => DEBT_PACKS[country].papers).find((one) => one.paper === paper);
	if (rule === undefined) throw new Error(paper);
	return readDeadlines(rule, date, today).map(({ fact, by, daysLeft }) => [fact.id, by, daysLeft]);
};

describe('days that are left', () => {
	test.each([
		['letter-of-claim', '2026-11-02', '2026-11-21', [['letter-of-claim-uk', '2026-12-02', 11]]],
		[
			'claim-form',
			'2026-11-10',
			'2026-11-21',
			[
				['claim-form-uk', '2026-11-24', 3],
				['claim-form-issued-uk', '2026-11-29', 8],
				['claim-form-acknowledged-uk', '2026-12-08', 17],
			],
		],
		// A Friday: the Sundays of 22 and 29 November are left out.
		['notice-of-enforcement', '2026-11-20', '2026-11-21', [['bailiff-notice-uk', '2026-11-28', 7]]],
		['notice-of-enforcement', '2026-11-21', '2026-11-21', [['bailiff-notice-uk', '2026-11-30', 9]]],
		['charge-for-payment', '2026-11-10', '2026-11-24', [['charge-for-payment-uk', '2026-11-24', 0]]],
		['notice-of-intent', '2026-11-10', '2026-11-20', [['notice-of-intent-uk', '2026-11-18', -2]]],
		['validation-notice', '2026-11-01', '2026-11-21', [['dispute-us', '2026-12-01', 10]]],
	] as const)('%s of %s, seen on %s', (paper, date, today, wanted) => {
		expect(deadlines(paper, date, today)).toEqual(wanted);
	});

	const someDay = fc
		.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 11, 31) })
		.map((at): IsoDate => new Date(at).toISOString().slice(0, 10));

	test('a day later on the paper is never an earlier end, over clock changes and leap days', () => {
		fc.assert(
			fc.property(
				someDay,
				fc.integer({ min: 1, max: 40 }),
				fc.constantFrom('days' as const, 'clear-days' as const),
				(date, count, unit) => {
					const end = lastDay({ count, unit }, date);
					expect(lastDay({ count, unit }, addDays(date, 1)) >= end).toBe(true);
					expect(end >= addDays(date, count)).toBe(true);
					if (unit === 'clear-days') expect(new Date(end).getUTCDay()).not.toBe(0);
				},
			),
		);
	});

	test('each day that goes by leaves one day less', () => {
		fc.assert(
			fc.property(someDay, someDay, (date, today) => {
				const [now] = deadlines('letter-of-claim', date, today);
				const [next] = deadlines('letter-of-claim', date, addDays(today, 1));
				expect(Number(next?.[2])).toBe(Number(now?.[2]) - 1);
			}),
		);
	});

	test('today is the day on the person’s own calendar', () => {
		const at = Date.parse('2026-11-20T23:30:00Z') as Instant;
		expect(dayAt(at, 0)).toBe('2026-11-20');
		expect(dayAt(at, 60)).toBe('2026-11-21');
		expect(dayAt(at, -480)).toBe('2026-11-20');
	});
});

describe('in every zone, around every change of its clocks', () => {
	const HOUR = 60 * 60 * 1000;

	test(
		'today is the day on the wall, and each midnight takes one day and no more',
		{ timeout: 120_000 },
		() => {
			for (const [zone, changes] of CHANGES) {
				const wall = wallClock(zone);
				const dayIn = (at: number): IsoDate => {
					const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
					return dayAt(at as Instant, offsetNanoseconds / 60_000_000_000);
				};
				for (const change of changes) {
					const hours = Array.from({ length: 61 }, (_, hour) => change + (hour - 30) * HOUR);
					const days = hours.map(dayIn);
					if (days.some((day, at) => day !== wall(hours[at] ?? 0).date))
						expect.fail(`${zone}, ${new Date(change).toISOString()}`);
					const left = days.map((today) => Number(deadlines('letter-of-claim', '2026-01-02', today)[0]?.[2]));
					if (left.some((now, at) => at > 0 && now !== left[at - 1] && now !== Number(left[at - 1]) - 1))
						expect.fail(`${zone} loses or wins a day at ${new Date(change).toISOString()}`);
				}
			}
		},
	);
});

describe('a date in three boxes', () => {
	test.each([
		[['3', '11', '2026'], '2026-11-03'],
		[['3', '11', '26'], '2026-11-03'],
		[['3', '11', ''], '2026-11-03'],
		[['3', '12', ''], '2025-12-03'],
		[['21', '11', ''], '2026-11-21'],
		[['29', '2', '2028'], '2028-02-29'],
		[['29', '2', '2026'], null],
		[['31', '4', ''], null],
		[['', '4', ''], null],
		[['x', '4', ''], null],
		[['1', '13', ''], null],
		[['1', '1', '1999'], null],
		[['1', '1', '202'], null],
	] as const)('%j', ([day, month, year], wanted) => {
		expect(readDay(day, month, year, '2026-11-21')).toBe(wanted);
	});
});
