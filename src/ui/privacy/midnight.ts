import type { Instant } from '../../core/brand.ts';

/** When the day of `now` began, by the clock of the device. */
export const midnightBefore = (now: Instant): Instant => new Date(now).setHours(0, 0, 0, 0) as Instant;
