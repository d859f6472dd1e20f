/** How much each part says. Words, at most 1, are the measure; tuned by `npm run eval -- memory --tune` (docs/memory.md). */
export type RecallWeights = {
	readonly words: number;
	/** Of a word in the turns around, see `WordsWorth`: an answer rarely repeats the question. */
	readonly around: number;
	/** Of another word for the same thing. */
	readonly akin: number;
	/** Of the cosine, where it is above 0. */
	readonly meaning: number;
	/** Of that of the turn before this one, and of the turn after. */
	readonly meaningAround: number;
	/** Of how well the whole conversation answers. */
	readonly conversation: number;
	/** Somebody or something that the message names. */
	readonly names: number;
	/** A time that the message names. */
	readonly time: number;
	/** What a text tells of what happened, see `tells`. */
	readonly telling: number;
	/** The kind of thing that the message asks for, see `askedFor`. */
	readonly asked: number;
	/** Taken from what only asks: it tells nothing of the person. */
	readonly question: number;
	readonly importance: number;
	/** Of what was told just now; half of it after a month. */
	readonly recency: number;
	/** Least that words, meaning, neighbours and conversation must come to: below it nothing is recalled. */
	readonly threshold: number;
	/** From this cosine on, meaning alone is enough. */
	readonly near: number;
};

export const RECALL_WEIGHTS: RecallWeights = {
	words: 1,
	around: 0.5,
	akin: 0.5,
	meaning: 0.5,
	meaningAround: 0.25,
	conversation: 0.7,
	names: 0.2,
	time: 0.4,
	telling: 0.12,
	asked: 0.08,
	question: 0.08,
	importance: 0.05,
	recency: 0.03,
	threshold: 0.5,
	near: 0.55,
};
