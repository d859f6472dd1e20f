import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_PENCE, readMoney, typedMoney, writeMoney } from '../../../../src/core/help/debt/money.ts';
import { COUNTRIES } from '../../../../src/core/people/helpline.ts';

describe('an amount of money', () => {
	test.each([
		['650', 650_00],
		['£1,200', 1200_00],
		['$ 300', 300_00],
		['1200.5', 1200_50],
		['12.05', 12_05],
		['1.2k', 1200_00],
		['2k', 2000_00],
		['1,234,567.89', 1_234_567_89],
		['0', 0],
		[' 40 ', 40_00],
		['', null],
		['-5', null],
		['12,50', null],
		['1.234,50', null],
		['about 20', null],
		['20 a week', null],
		['99999999999999', null],
	])('%j', (text, wanted) => {
		expect(readMoney(text)).toBe(wanted);
	});

	test('written is read again, in each country', () => {
		fc.assert(
			fc.property(fc.nat({ max: MOST_PENCE }), fc.constantFrom(...COUNTRIES), (pence, country) => {
				expect(readMoney(writeMoney(pence, country))).toBe(pence);
				expect(readMoney(typedMoney(pence))).toBe(pence);
			}),
		);
	});

	test('is in the currency of the country, and in none where that is not known', () => {
		expect(COUNTRIES.map((country) => writeMoney(1200_50, country))).toEqual([
			'£1,200.50',
			'$1,200.50',
			'1,200.50',
		]);
		expect(writeMoney(43_00, 'UK')).toBe('£43');
		expect(writeMoney(-43_00, 'UK')).toBe('-£43');
	});
});
