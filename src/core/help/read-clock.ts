import type { Instant } from '../brand.ts';
import type { Country } from '../people/helpline.ts';
import type { Signal } from '../safety/signal.ts';
import type { Turn } from '../turn.ts';
import type { ClockName, RunningClock } from './clock.ts';

/** What a clock is read from. */
export type Heard = {
	readonly said: string;
	readonly signals: readonly Signal[];
	/** Of this conversation, oldest first. */
	readonly recent: readonly Turn[];
	readonly country: Country;
	readonly now: Instant;
	/** How far the person's wall clock is ahead of UTC, minutes. */
	readonly minutesAheadOfUtc: number;
};

/** For each clock the words by which it is known. */
export type ClockWords = {
	readonly names: Readonly<Record<ClockName, readonly string[]>>;
};

/** The clock that the person told of, or null. */
export const readClock = (heard: Heard, words: ClockWords): RunningClock | null => {
	void heard;
	void words;
	return null;
};
