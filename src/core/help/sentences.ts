/** The sentences of what was said, as they were written; a line is at least one. */
export const sentencesIn = (said: string): readonly string[] =>
	said
		.split(/(?<=[.!?…])\s+|\n+/u)
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence !== '');

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
