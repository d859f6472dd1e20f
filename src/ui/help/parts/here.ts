import type { Instant } from '../../../core/brand.ts';
import type { Here } from '../../../core/help/when.ts';

/** The moment, on the clock of the device. */
export const hereAt = (now: Instant): Here => ({
	now,
	minutesAheadOfUtc: -new Date(now).getTimezoneOffset(),
});
