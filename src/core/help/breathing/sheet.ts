/** How far a breath is counted, in seconds; the longest is the one its source gives. */
export const BREATH_COUNTS = [3, 4, 5] as const;

export type BreathCount = (typeof BREATH_COUNTS)[number];

/** How a person likes to be shown their breath; nothing is counted of how often. */
export type BreathingSheet = {
	readonly count: BreathCount;
	/** Null until it was chosen: then as calm as the device is. */
	readonly isStill: boolean | null;
};

export const EMPTY_BREATHING: BreathingSheet = { count: 4, isStill: null };
