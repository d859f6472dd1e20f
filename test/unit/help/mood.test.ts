import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOOD } from '../../../src/content/en/help/mood.ts';
import type { Instant } from '../../../src/core/brand.ts';
import { pictureOf } from '../../../src/core/help/mood/picture.ts';
import {
	EMPTY_MOOD,
	SCORES,
	withEntry,
	withoutEntry,
	withWords,
	type MoodSheet,
	type Score,
} from '../../../src/core/help/mood/sheet.ts';
import { told } from '../../../src/core/help/mood/told.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1_780_000_000_000 as Instant;
const daysAgo = (days: number) => (NOW - days * DAY) as Instant;
const marked = (...marks: readonly (readonly [Score, number])[]): MoodSheet =>
	marks.reduce((sheet, [score, days]) => withEntry(sheet, score, daysAgo(days)), EMPTY_MOOD);

const sheets = fc
	.array(fc.tuple(fc.constantFrom(...SCORES), fc.integer({ min: 0, max: 4 * 365 * DAY })))
	.map((marks) =>
		marks.reduce((sheet, [score, ago]) => withEntry(sheet, score, (NOW - ago) as Instant), EMPTY_MOOD),
	);

describe('the marks', () => {
	it('stand in order, no two at one moment, whatever the clock does', () => {
		fc.assert(
			fc.property(sheets, ({ entries }) => {
				for (const [index, { at }] of entries.entries())
					expect(at).toBeGreaterThan(entries[index - 1]?.at ?? -1);
			}),
		);
	});

	it('are erased one by one, and take their words with them', () => {
		fc.assert(
			fc.property(sheets, fc.nat(), (sheet, pick) => {
				const one = sheet.entries[pick % Math.max(1, sheet.entries.length)];
				if (one === undefined) return;
				const left = withoutEntry(withWords(sheet, one.at, 'a hard day'), one.at);
				expect(left.entries).toEqual(sheet.entries.filter((entry) => entry !== one));
			}),
		);
	});
});

describe('the picture', () => {
	it('shows as many weeks as there are marks for, two at least and half a year at most', () => {
		expect(pictureOf([], NOW).weeks).toBe(2);
		expect(pictureOf(marked([3, 1]).entries, NOW).weeks).toBe(2);
		expect(pictureOf(marked([3, 30], [4, 1]).entries, NOW).weeks).toBe(5);
		expect(pictureOf(marked([3, 400], [4, 1]).entries, NOW)).toMatchObject({
			weeks: 26,
			points: [{ y: 0.4 }],
		});
	});

	it('places each mark of its weeks by time and number, inside the picture', () => {
		fc.assert(
			fc.property(sheets, ({ entries }) => {
				const { points, ticks, from } = pictureOf(entries, NOW);
				expect(points.map(({ entry }) => entry)).toEqual(entries.filter(({ at }) => at >= from));
				for (const [index, { x, y, entry }] of points.entries()) {
					expect(x).toBeGreaterThanOrEqual(points[index - 1]?.x ?? 0);
					expect(x).toBeLessThanOrEqual(1);
					expect(y * 10).toBeCloseTo(entry.score);
				}
				expect(ticks.length).toBeGreaterThanOrEqual(2);
				expect(ticks.length).toBeLessThanOrEqual(6);
				expect(ticks.at(-1)).toEqual({ at: NOW, x: 1 });
				for (const { at, x } of ticks) {
					expect((NOW - at) % (7 * DAY)).toBe(0);
					expect(x).toBeGreaterThanOrEqual(0);
				}
			}),
		);
	});
});

describe('what came out', () => {
	it('is the last mark with its words, and between what it moved before', () => {
		expect(told(EMPTY_MOOD, MOOD.told)).toBe('');
		expect(told(marked([0, 1]), MOOD.told)).toBe('My mood right now is 0 out of 10.');
		const sheet = marked([2, 9], [6, 5], [4, 0]);
		expect(told(withWords(sheet, NOW, 'I slept.'), MOOD.told)).toBe(
			'My mood right now is 4 out of 10. I slept. Before that it was between 2 and 6.',
		);
	});
});
