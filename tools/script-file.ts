import * as v from 'valibot';
import type { Country } from '../src/core/people/helpline.ts';

/** All that a person says in one conversation, as a line of a file. */
export const Script = v.object({
	id: v.union([v.string(), v.number()]),
	country: v.optional(v.string(), 'elsewhere'),
	turns: v.array(v.string()),
});

export const countryOf = (name: string): Country => {
	switch (name.toUpperCase()) {
		case 'UK':
		case 'GB':
			return 'UK';
		case 'US':
		case 'USA':
			return 'US';
		default:
			return 'elsewhere';
	}
};
