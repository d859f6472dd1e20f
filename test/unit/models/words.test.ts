import { describe, expect, it } from 'vitest';
import { MODELS, MODELS_LINK, sizeWords, timeWords } from '../../../src/content/en/models.ts';
import { readingGrade, textsIn } from '../../support/reading-grade.ts';

describe('the words of the models page', () => {
	it.each([
		[3_400_000, '3.4 MB'],
		[9_990_000, '10.0 MB'],
		[289_000_000, '289 MB'],
		[999_000_000, '999 MB'],
		[1_492_000_000, '1.5 GB'],
	])('say %d bytes as %s', (bytes, words) => {
		expect(sizeWords(bytes)).toBe(words);
	});

	it.each([
		[0, 'less than a minute'],
		[49, 'less than a minute'],
		[70, 'about a minute'],
		[130, 'about 2 minutes'],
		[9 * 60, 'about 9 minutes'],
		[23 * 60, 'about 25 minutes'],
		[58 * 60, 'about an hour'],
		[5 * 3600, 'about 5 hours'],
	])('say %d seconds as %s', (seconds, words) => {
		expect(timeWords(seconds)).toBe(words);
	});

	it('say how long a download takes, and how anybody knows', () => {
		expect(MODELS.time(600e6, null)).toBe(
			'about 2 minutes on a fast home line, about 8 minutes on a slow one',
		);
		expect(MODELS.time(600e6, { is: 'guessed', bytesPerSecond: 1e6 })).toBe(
			'about 10 minutes, as the browser guesses',
		);
		expect(MODELS.time(600e6, { is: 'measured', bytesPerSecond: 5e6 })).toBe(
			'about 2 minutes, at the speed just measured',
		);
	});

	it('say how much came, how fast and how long still', () => {
		expect(MODELS.state.amount(100e6, 300e6, null)).toBe('100 MB of 300 MB');
		expect(MODELS.state.amount(100e6, 300e6, 2e6)).toBe(
			'100 MB of 300 MB, 2.0 MB a second, about 2 minutes left',
		);
	});

	it('are plain', () => {
		const sentences = textsIn([MODELS, MODELS_LINK]).filter((text) => /[.?]$/u.test(text));
		expect(readingGrade(sentences)).toBeLessThanOrEqual(8);
	});
});
