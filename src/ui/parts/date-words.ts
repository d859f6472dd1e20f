const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `2026-11-20` as *20 November 2026*. */
export const dateWords = (isoDate: string): string => DAY.format(new Date(isoDate));
