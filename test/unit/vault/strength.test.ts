import { describe, expect, test } from 'vitest';
import { measureStrength } from '../../../src/adapters/zxcvbn/measure-strength.ts';

describe('the strength of a passphrase', () => {
	test.each(['', 'password', 'P@ssw0rd', 'jennifer', '12345678910', 'qwertyuiop', '14/02/1990'])(
		'is too little for what is guessed first: "%s"',
		async (passphrase) => {
			expect(await measureStrength(passphrase)).toBeLessThan(2);
		},
	);

	test.each(['teapot window gravel', 'four plain words together', 'V7#kq9!zLmPw'])(
		'is enough for words that do not belong together: %s',
		async (passphrase) => {
			expect(await measureStrength(passphrase)).toBeGreaterThanOrEqual(3);
		},
	);

	test('is that of the passphrase as it will be used', async () => {
		expect(await measureStrength('   password   ')).toBe(0);
		expect(await measureStrength('ｐａｓｓｗｏｒｄ')).toBe(0);
	});

	test('is measured of whatever is pasted', async () => {
		expect(await measureStrength('correct horse battery staple '.repeat(2000))).toBeGreaterThanOrEqual(3);
	});
});
