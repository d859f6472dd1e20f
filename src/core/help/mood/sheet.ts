import type { Instant } from '../../brand.ts';

/** 0: as bad as it can be. 10: as good as it can be. */
export const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

export type Score = (typeof SCORES)[number];

/** One tap. No two are at the same moment. */
export type MoodEntry = { readonly at: Instant; readonly score: Score; readonly words: string };

export type MoodSheet = {
	/** Oldest first. */
	readonly entries: readonly MoodEntry[];
};

export const EMPTY_MOOD: MoodSheet = { entries: [] };

/** A clock that was set back makes no entry older than the last. */
export const withEntry = ({ entries }: MoodSheet, score: Score, now: Instant): MoodSheet => {
	const last = entries.at(-1)?.at ?? -1;
	return { entries: [...entries, { at: Math.max(now, last + 1) as Instant, score, words: '' }] };
};

export const withWords = ({ entries }: MoodSheet, at: Instant, words: string): MoodSheet => ({
	entries: entries.map((entry) => (entry.at === at ? { ...entry, words } : entry)),
});

export const withoutEntry = ({ entries }: MoodSheet, at: Instant): MoodSheet => ({
	entries: entries.filter((entry) => entry.at !== at),
});
