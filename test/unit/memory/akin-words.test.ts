import { describe, expect, it } from 'vitest';
import { akinTo } from '../../../src/core/memory/akin-words.ts';
import { termsOf } from '../../../src/core/memory/terms.ts';

const akin = (asked: string, said: string): boolean => {
	const [term = ''] = termsOf(asked);
	const [other = ''] = termsOf(said);
	return akinTo(term).includes(other);
};

describe('words for the same thing', () => {
	it.each([
		['wages', 'pay'],
		['husband', 'partner'],
		['films', 'movie'],
	])('%s and %s answer for each other', (one, other) => {
		expect(akin(one, other)).toBe(true);
		expect(akin(other, one)).toBe(true);
	});

	it('a kind answers for what it is a kind of, and not the other way', () => {
		expect(akin('pet', 'hamster')).toBe(true);
		expect(akin('hamster', 'pet')).toBe(false);
		expect(akin('hamster', 'turtle')).toBe(false);
	});

	it('no word answers for itself, and most have none', () => {
		expect(akin('film', 'film')).toBe(false);
		expect(akinTo('umbrella')).toEqual([]);
	});

	it.each([
		['baby', 'pregnant'],
		['drink', 'alcohol'],
		['tablet', 'drugs'],
		['hurt', 'violence'],
		['bet', 'gambling'],
		['sad', 'depressed'],
		['date', 'sex'],
		['passed', 'died'],
		['borrow', 'debt'],
		['calm', 'therapy'],
		['birth', 'pregnant'],
		['tablet', 'pill'],
		['court', 'police'],
	])('%s does not lead to %s', (ordinary, shamed) => {
		expect(akin(ordinary, shamed)).toBe(false);
	});
});
