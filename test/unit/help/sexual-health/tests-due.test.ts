import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { TESTS_UK } from '../../../../src/content/help/uk/sexual-health.ts';
import { TESTS_US } from '../../../../src/content/help/us/sexual-health.ts';
import { FEARS, WHATS } from '../../../../src/core/help/sexual-health/sheet.ts';
import { daysLater, testsDue } from '../../../../src/core/help/sexual-health/tests-due.ts';

const when = { date: '2026-11-20', from: 18, upTo: 24, zone: 'Europe/London' } as const;
const dates = (due: ReturnType<typeof testsDue>) =>
	due.map(({ fact, fromDate, surelyDate }) => [fact, fromDate, surelyDate]);

describe('when a test means something', () => {
	test('in the UK, after the evening of 20 November 2026', () => {
		const due = testsDue({ what: 'no-condom', fear: 'both', when }, TESTS_UK, '2026-11-21');
		expect(dates(due)).toEqual([
			['chlamydia-gonorrhoea-test-uk', '2026-12-04', '2026-12-04'],
			['pregnancy-test', '2026-12-11', '2026-12-11'],
			['hiv-lab-test-uk', '2027-01-04', '2027-01-08'],
			['hepatitis-b-test-uk', '2027-02-12', '2027-02-12'],
			['syphilis-test-uk', '2027-02-12', '2027-02-18'],
			['hiv-rapid-test-uk', '2027-02-18', '2027-02-18'],
			['hepatitis-c-test-uk', '2027-02-12', '2027-08-23'],
		]);
	});

	test('in the US, after the same', () => {
		const due = testsDue({ what: 'no-condom', fear: 'infection', when }, TESTS_US, '2026-11-21');
		expect(dates(due)).toEqual([
			['chlamydia-gonorrhea-test-us', '2026-11-27', '2026-12-04'],
			['hiv-nat-test-us', '2026-11-30', '2026-12-23'],
			['hiv-lab-test-us', '2026-12-08', '2027-01-04'],
			['syphilis-test-us', '2027-01-01', '2027-02-12'],
			['hiv-finger-stick-test-us', '2026-12-08', '2027-02-18'],
			['hiv-antibody-test-us', '2026-12-13', '2027-02-18'],
		]);
	});

	test('after a night it counts from the day on which the night ended', () => {
		const night = { ...when, upTo: 30 };
		const [first] = testsDue({ what: 'no-condom', fear: 'infection', when: night }, TESTS_UK, '2026-11-21');
		expect(first?.surelyDate).toBe('2026-12-05');
	});

	test('a needle carries HIV and hepatitis, and no pregnancy', () => {
		const due = testsDue({ what: 'needle', fear: 'infection', when: null }, TESTS_UK, '2026-11-21');
		expect(due.map(({ fact }) => fact)).toEqual([
			'hiv-lab-test-uk',
			'hepatitis-b-test-uk',
			'hiv-rapid-test-uk',
			'hepatitis-c-test-uk',
		]);
		expect(due.every(({ standing }) => standing === 'untold')).toBe(true);
	});

	const aDay = fc.integer({ min: 0, max: 1095 }).map((days) => daysLater('2026-01-01', days));
	const RANK = { 'too-early': 0, 'may-show': 1, counts: 2, untold: 3 } as const;

	it('is never undone by a day that passes, and never comes before the last day meant', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...WHATS),
				fc.constantFrom(...FEARS),
				aDay,
				fc.integer({ min: 1, max: 200 }),
				fc.integer({ min: 0, max: 300 }),
				fc.integer({ min: 0, max: 100 }),
				(what, fear, date, upTo, after, wait) => {
					const told = { what, fear, when: { date, from: 0, upTo, zone: 'UTC' } };
					const today = daysLater(date, after);
					const later = testsDue(told, TESTS_UK, daysLater(today, wait));
					for (const due of testsDue(told, TESTS_UK, today)) {
						const then = later.find(({ fact }) => fact === due.fact);
						expect(RANK[then?.standing ?? 'too-early']).toBeGreaterThanOrEqual(RANK[due.standing]);
						const lastMoment = Date.parse(date) + (upTo - 1) * 60 * 60 * 1000;
						expect(Date.parse(due.fromDate ?? '')).toBeGreaterThan(lastMoment + (due.from - 1) * 86_400_000);
						expect((due.fromDate ?? '') <= (due.surelyDate ?? '')).toBe(true);
					}
				},
			),
		);
	});
});
