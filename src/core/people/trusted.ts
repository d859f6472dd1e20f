/** Somebody whom the person named, in their own words; kept sealed with what they wrote into a tool. */
export type Trusted = {
	readonly name: string;
	/** A number, or where they are. Never a link: no tap may open what was typed. */
	readonly reach: string;
};
