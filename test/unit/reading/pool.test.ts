import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolOutputs } from '../../../src/core/reading/pool.ts';
import type { Outputs } from '../../../src/core/reading/read-outputs.ts';
import { someOutputs } from '../../support/some-outputs.ts';

describe('a message read in several windows', () => {
	it('is as grave as its gravest window, danger by danger', () => {
		const pooled = poolOutputs([
			someOutputs({ danger: { 'self-harm-3': 4 } }),
			someOutputs({ danger: { abuse: 2 }, conversation: { person: 3 } }),
			someOutputs(),
		]);
		expect(pooled.danger[2]).toBe(4);
		expect(pooled.danger[4]).toBe(2);
		expect(pooled.conversation[0]).toBe(3);
	});

	it('is about what most of it is about', () => {
		const debt = someOutputs({ topic: { debt: 4 } });
		const pooled = poolOutputs([debt, someOutputs({ topic: { grief: 4 } }), debt]);
		expect(pooled.topic[0]).toBeGreaterThan(pooled.topic[6] ?? 0);
	});

	it('has an embedding of length 1, between those of its windows', () => {
		const along = (place: number): Outputs => ({
			...someOutputs(),
			embedding: Float32Array.from({ length: 384 }, (_, index) => (index === place ? 1 : 0)),
		});
		const { embedding } = poolOutputs([along(0), along(1)]);
		expect(Math.hypot(...embedding)).toBeCloseTo(1, 5);
		expect(embedding[0]).toBeCloseTo(embedding[1] ?? 0, 5);
	});

	it('never reads a danger lower for a further window', () => {
		const logit = fc.float({ min: -20, max: 20, noNaN: true });
		fc.assert(
			fc.property(fc.array(logit, { minLength: 1, maxLength: 6 }), logit, (some, more) => {
				const danger = (value: number): Outputs => someOutputs({ danger: { overdose: value } });
				const before = poolOutputs(some.map(danger)).danger[8] ?? NaN;
				const after = poolOutputs([...some, more].map(danger)).danger[8] ?? NaN;
				expect(after).toBeGreaterThanOrEqual(before);
			}),
		);
	});

	it('stays as it is when it was read in one', () => {
		const only = someOutputs({ danger: { child: 1 } });
		expect(poolOutputs([only])).toBe(only);
	});
});
