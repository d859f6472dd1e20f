import type { Country, Helpline } from '../../core/people/helpline.ts';

/**
 * Ways to a human in one country. `checked`: the ISO date on which every source below was read; a number not read in
 * its source is not here. Numbers are shown verbatim.
 */
export const helplinesOf = (
	country: Country,
	checked: string,
	helplines: readonly Omit<Helpline, 'country' | 'checked'>[],
): readonly Helpline[] => helplines.map((helpline) => ({ ...helpline, country, checked }));

export const DAY_AND_NIGHT = 'Day and night';

/** Where their hours were not read. */
export const ASK_HOURS = 'Ask them for their hours';

/** Where it was not read that a call costs nothing. */
export const ASK_COST = 'Ask your phone company';
