import type { Country } from './helpline.ts';

/** How figures and dates are written there, in English. */
export const localeOf = (country: Country): 'en-US' | 'en-GB' => (country === 'US' ? 'en-US' : 'en-GB');
