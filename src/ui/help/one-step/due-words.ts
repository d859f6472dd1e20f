import type { Due } from '../../../core/help/one-step/read-due.ts';
import type { Country } from '../../../core/people/helpline.ts';
import { localeOf } from '../../../core/people/locale.ts';

/** *Sunday 22 November at 10:00*, by the clock of the device; the hour only where one was named. */
export const dueWords = ({ at, isExact }: Exclude<Due, { is: 'unread' }>, country: Country): string => {
	const locale = localeOf(country);
	const day = new Intl.DateTimeFormat(locale, DAY).format(at);
	return isExact ? `${day} at ${new Intl.DateTimeFormat(locale, TIME).format(at)}` : day;
};

const DAY = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const TIME = { hour: 'numeric', minute: '2-digit' } as const;
