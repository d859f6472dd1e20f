/** Where a fact holds. `all`: in every country, unless one has its own. */
export type FactCountry = 'UK' | 'US' | 'all';

/** `clear-days` leave out the day it began, the day it ends and Sundays. */
export type Lasting = { readonly count: number; readonly unit: 'hours' | 'days' | 'clear-days' };

/** What helps with what, and until when, as its source says. */
export type Fact = {
	readonly id: string;
	readonly country: FactCountry;
	/** One plain sentence, shown verbatim. */
	readonly says: string;
	/** What the time is for, as it stands in a reply: *the copper coil*. */
	readonly thing: string;
	/** How long it can be done, from the moment the clock begins; null for a fact that is no window. */
	readonly lasts: Lasting | null;
	readonly source: { readonly name: string; readonly url: string };
	/** V: read in the source, shown plainly. S: read in a second-hand source, shown with *check with …*. */
	readonly status: 'V' | 'S';
	/** Who can confirm it; for status S it stands wherever the fact does. */
	readonly checkWith: string;
	/** ISO dates: when the source was read, and from when it must be read again. */
	readonly checked: string;
	readonly review: string;
};
