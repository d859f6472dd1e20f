import { describe, expect, it } from 'vitest';
import { CHANGES } from '../../../src/content/en/changes.ts';
import { changesSince } from '../../../src/core/privacy/build.ts';
import { readingGrade } from '../../support/reading-grade.ts';

describe('what a version changes', () => {
	const first = { date: '2026-01-02', lines: ['The first.'] };
	const second = { date: '2026-02-03', lines: ['The second.'] };
	const third = { date: '2026-03-04', lines: ['The third.'] };

	it('is told from the version at work on, newest first, whatever was skipped', () => {
		const here = { hash: null, changes: [first] };
		const next = { hash: null, changes: [third, second, first] };
		expect(changesSince(here, next)).toEqual([third, second]);
		expect(changesSince(next, here)).toEqual([]);
	});

	it('has a day of its own each time, newest first, and says it plainly', () => {
		const dates = CHANGES.map(({ date }) => date);
		expect(dates).toEqual([...new Set(dates)].toSorted().toReversed());
		for (const { date, lines } of CHANGES) {
			expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
			expect(lines.length).toBeGreaterThan(0);
			expect(readingGrade(lines)).toBeLessThanOrEqual(8);
		}
	});
});
