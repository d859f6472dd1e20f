import type { IsoDate } from '../../../core/help/debt/sheet.ts';
import type { Country } from '../../../core/people/helpline.ts';

/** `2026-11-20` as *20 November 2026*, in the US as *November 20, 2026*. */
export const dayWords = (date: IsoDate, country: Country): string =>
	(country === 'US' ? IN_US : ELSEWHERE).format(new Date(date));

const OPTIONS = { dateStyle: 'long', timeZone: 'UTC' } as const;
const IN_US = new Intl.DateTimeFormat('en-US', OPTIONS);
const ELSEWHERE = new Intl.DateTimeFormat('en-GB', OPTIONS);
