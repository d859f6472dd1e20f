import type { Instant } from '../../core/brand.ts';
import type { Clock } from '../../ports/clock.ts';

/** The device's own clock; the same in a page, a worker and Node. */
export const systemClock: Clock = {
	now: () => Date.now() as Instant,
	minutesAheadOfUtc: (at) => -new Date(at).getTimezoneOffset(),
	elapsed: () => performance.now(),
};
