import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BREATHING } from '../../../src/content/en/help/breathing.ts';
import { breathAt } from '../../../src/core/help/breathing/breath.ts';
import { BREATH_COUNTS, EMPTY_BREATHING } from '../../../src/core/help/breathing/sheet.ts';
import { told } from '../../../src/core/help/breathing/told.ts';

const counts = fc.constantFrom(...BREATH_COUNTS);
const moments = fc.integer({ min: 0, max: 3_600_000 });

describe('a breath', () => {
	it('of five goes in and out once in ten seconds, counted each second', () => {
		const seconds = Array.from({ length: 11 }, (_, second) => breathAt(second * 1000, 5));
		expect(seconds.map(({ is, beat }) => `${is} ${beat}`)).toEqual([
			...['in 1', 'in 2', 'in 3', 'in 4', 'in 5'],
			...['out 1', 'out 2', 'out 3', 'out 4', 'out 5'],
			'in 1',
		]);
	});

	it('fills while it goes in and empties while it goes out', () => {
		fc.assert(
			fc.property(moments, counts, (elapsed, count) => {
				const now = breathAt(elapsed, count);
				const next = breathAt(elapsed + 10, count);
				expect(now.fullness).toBeGreaterThanOrEqual(0);
				expect(now.fullness).toBeLessThanOrEqual(1);
				expect(now.beat).toBeGreaterThanOrEqual(1);
				expect(now.beat).toBeLessThanOrEqual(count);
				if (now.is === next.is)
					expect(Math.sign(next.fullness - now.fullness)).toBe(now.is === 'in' ? 1 : -1);
			}),
		);
	});

	it('never jumps, so that the picture can be followed', () => {
		fc.assert(
			fc.property(moments, counts, (elapsed, count) => {
				const step = breathAt(elapsed + 16, count).fullness - breathAt(elapsed, count).fullness;
				expect(Math.abs(step)).toBeLessThan(0.02);
			}),
		);
	});
});

describe('what is told of it', () => {
	it('names the count, and neither how long nor how often', () => {
		expect(told({ ...EMPTY_BREATHING, count: 5 }, BREATHING.told)).toBe(
			'I took some slow breaths and counted to 5 each time.',
		);
	});
});
