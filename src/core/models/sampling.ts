/** How every model writes: close to the likeliest, and yet not the same at every seed. */
export const SAMPLING = { temperature: 0.6, topP: 0.9 } as const;

/** A reply is 120 words at most (rule L1): so many tokens are enough for it in any tokenizer of English. */
export const MOST_TOKENS = 220;

/** Of a small context the reply gets a quarter. */
export const tokensOfReply = (contextTokens: number): number =>
	Math.min(MOST_TOKENS, Math.floor(contextTokens / 4));
