import { expect, test } from 'vitest';
import type { Instant } from '../../../src/core/brand.ts';
import { inSpan } from '../../../src/core/privacy/in-span.ts';

const HOUR = 3_600_000;
const now = Date.UTC(2026, 10, 21, 9) as Instant;
const midnight = Date.UTC(2026, 10, 21) as Instant;
const hoursAgo = [0, 0.5, 1, 8, 9, 10, 7 * 24 - 1, 7 * 24, 30 * 24 - 1, 30 * 24, 400 * 24];
const items = hoursAgo.map((hours) => ({ at: (now - hours * HOUR) as Instant, hours }));

test.each([
	['hour', [0, 0.5]],
	['day', [0, 0.5, 1, 8, 9]],
	['week', [0, 0.5, 1, 8, 9, 10, 167]],
	['older', [720, 9600]],
] as const)('the span %s holds what it says and nothing else', (span, hours) => {
	expect(inSpan(items, span, now, midnight).map((item) => item.hours)).toEqual(hours);
});
