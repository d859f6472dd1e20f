import type { Instant } from '../core/brand.ts';

/** The only source of time for a turn. */
export type Clock = {
	readonly now: () => Instant;
	/** Milliseconds from an arbitrary start; never goes back. */
	readonly elapsed: () => number;
};
