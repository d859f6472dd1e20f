/** From a big worry to one thing for the next 24 hours, in the person's own words. */
export type OneStepSheet = {
	readonly worry: string;
	readonly step: string;
	/** As they wrote it: *tomorrow at ten*. */
	readonly when: string;
	/** What they do if it does not work. */
	readonly otherwise: string;
};

export const EMPTY_ONE_STEP: OneStepSheet = { worry: '', step: '', when: '', otherwise: '' };
