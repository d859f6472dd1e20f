import type { Due } from '../../../core/help/one-step/read-due.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit' });

/** *Sunday 22 November at 10:00*, by the clock of the device; the hour only where one was named. */
export const dueWords = ({ at, isExact }: Exclude<Due, { is: 'unread' }>): string =>
	isExact ? `${DAY.format(at)} at ${TIME.format(at)}` : DAY.format(at);
