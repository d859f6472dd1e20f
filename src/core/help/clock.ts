import type { Instant } from '../brand.ts';

/** What can start a legal or medical clock. */
export const CLOCKS = [
	'unprotected-sex',
	'assault',
	'exposure',
	'bailiffs',
	'claim-form',
	'letter-of-claim',
	'collector',
	'eviction',
	'disconnection',
] as const;

export type ClockName = (typeof CLOCKS)[number];

/** A clock that the person told of, as far as their words say when it began. */
export type RunningClock = {
	readonly name: ClockName;
	/** When it began or, for an eviction, a disconnection and a visit by bailiffs, when it ends; null when not told. */
	readonly at: Instant | null;
	/** What can still be done, soonest first; empty where no sourced fact says. */
	readonly windows: readonly Window[];
};

/** How long something can still be done. */
export type Window = {
	/** A fact in `content/facts`. */
	readonly fact: string;
	/** Whole hours left, rounded down; negative when it is over; null when it is not known when the clock began. */
	readonly hoursLeft: number | null;
};
