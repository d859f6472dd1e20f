import { expect, test } from 'vitest';
import { guessCountry } from '../../../src/core/people/guess-country.ts';

test.each([
	['Europe/London', 'UK'],
	['America/New_York', 'US'],
	['America/Indiana/Indianapolis', 'US'],
	['Pacific/Honolulu', 'US'],
	['America/Toronto', 'elsewhere'],
	['America/Sao_Paulo', 'elsewhere'],
	['Europe/Dublin', 'elsewhere'],
	['UTC', 'elsewhere'],
	['', 'elsewhere'],
])('a device set to %s is most likely in: %s', (timeZone, country) => {
	expect(guessCountry(timeZone)).toBe(country);
});
