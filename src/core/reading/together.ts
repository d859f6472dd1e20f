/** So many messages of one person are read as one text: a danger is often told in pieces, each of them harmless. */
const MOST_TOGETHER = 5;

/** This message and the last ones before it, oldest first, as the encoder learnt to read them; null without any before. */
export const togetherWith = (before: readonly string[], said: string): string | null =>
	before.length === 0 ? null : [...before.slice(1 - MOST_TOGETHER), said].join('\n');
