const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** *20 November 2026 at 14:05*, by the clock of the device. */
export const momentWords = (at: number): string => MOMENT.format(at);
