import { describe, expect, it } from 'vitest';
import { restAfter, type Resting } from '../../../src/core/models/rest.ts';

const minutes = (resting: Partial<Resting>): number | null => {
	const after = restAfter({ keepsOpen: false, isHidden: false, memoryGigabytes: 8, ...resting });
	return after === null ? null : after / 60_000;
};

describe('a model that is not used', () => {
	it.each<[Partial<Resting>, number | null]>([
		[{}, 15],
		[{ isHidden: true }, 5],
		[{ memoryGigabytes: 4 }, 5],
		[{ memoryGigabytes: 4, isHidden: true }, 1],
		[{ memoryGigabytes: null, isHidden: true }, 1],
		[{ keepsOpen: true, isHidden: true, memoryGigabytes: 2 }, null],
	])('%o leaves memory after %s minutes', (resting, after) => {
		expect(minutes(resting)).toBe(after);
	});
});
