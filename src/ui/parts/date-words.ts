import type { Country } from '../../core/people/helpline.ts';
import { localeOf } from '../../core/people/locale.ts';

/** An ISO date, `2026-11-20`, as *20 November 2026*, in the US as *November 20, 2026*. */
export const dateWords = (isoDate: string, country: Country = 'UK'): string =>
	new Intl.DateTimeFormat(localeOf(country), { dateStyle: 'long', timeZone: 'UTC' }).format(
		new Date(isoDate),
	);
