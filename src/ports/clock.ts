import type { Instant } from '../core/brand.ts';

/** The only source of time for a turn. */
export type Clock = {
	readonly now: () => Instant;
	/** How far the person's wall clock is ahead of UTC at that moment, minutes. */
	readonly minutesAheadOfUtc: (at: Instant) => number;
	/** Milliseconds from an arbitrary start; never goes back. */
	readonly elapsed: () => number;
};
