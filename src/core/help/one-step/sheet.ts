import type { Instant } from '../../brand.ts';

/** From a big worry to one thing for the next 24 hours, in the person's own words. */
export type OneStepSheet = {
	readonly worry: string;
	readonly step: string;
	/** As they wrote it: *tomorrow at ten*. */
	readonly when: string;
	/** What they do if it does not work. */
	readonly otherwise: string;
	/** The moment that `when` named as it was written, for *tomorrow* means another day tomorrow; null where it named none. */
	readonly due: Instant | null;
	/** `not-told`: it was asked once, and not answered. */
	readonly became: Became | 'not-told' | null;
};

/** What the person writes. */
export type OneStepField = 'worry' | 'step' | 'when' | 'otherwise';

export const BECAME = ['done', 'stuck', 'dropped'] as const;

/** What became of a step that the person set themselves. */
export type Became = (typeof BECAME)[number];

export const EMPTY_ONE_STEP: OneStepSheet = {
	worry: '',
	step: '',
	when: '',
	otherwise: '',
	due: null,
	became: null,
};
