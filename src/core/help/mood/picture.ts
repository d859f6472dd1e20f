import type { Instant } from '../../brand.ts';
import type { MoodEntry } from './sheet.ts';

export type Point = {
	readonly entry: MoodEntry;
	/** 0 where the picture begins, 1 now. */
	readonly x: number;
	/** 0 for a score of 0, 1 for one of 10. */
	readonly y: number;
};

/** The last weeks of the entries: as many as there are, two at least and half a year at most. */
export type MoodPicture = {
	readonly weeks: number;
	readonly from: Instant;
	readonly points: readonly Point[];
	/** Moments a whole number of weeks back from now, oldest first: six at most. */
	readonly ticks: readonly { readonly at: Instant; readonly x: number }[];
};

export const pictureOf = (entries: readonly MoodEntry[], now: Instant): MoodPicture => {
	const age = now - (entries[0]?.at ?? now);
	const weeks = Math.min(MOST_WEEKS, Math.max(FEWEST_WEEKS, Math.ceil(age / WEEK)));
	const from = (now - weeks * WEEK) as Instant;
	const placeOf = (at: number): number => Math.min(1, (at - from) / (now - from));
	const apart = Math.ceil(weeks / (MOST_TICKS - 1));
	const ticks = Array.from({ length: Math.floor(weeks / apart) + 1 }, (_, back) => now - back * apart * WEEK)
		.toReversed()
		.map((at) => ({ at: at as Instant, x: placeOf(at) }));
	return {
		weeks,
		from,
		points: entries
			.filter(({ at }) => at >= from)
			.map((entry) => ({ entry, x: placeOf(entry.at), y: entry.score / 10 })),
		ticks,
	};
};

const WEEK = 7 * 24 * 60 * 60 * 1000;
const FEWEST_WEEKS = 2;
const MOST_WEEKS = 26;
const MOST_TICKS = 6;
