/** What the conversation gives for one field of a sheet; it goes in only when the person takes it. */
export type Suggestion<Field extends string> = {
	readonly field: Field;
	readonly value: string;
	/** The person's own words that it was read from. */
	readonly words: string;
};
