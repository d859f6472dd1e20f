import type { Instant } from '../brand.ts';
import type { Lasting } from './fact.ts';

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
	/**
	 * The earliest moment it can have begun or, for what has a date of its own (an eviction, a disconnection, a hearing,
	 * a visit by bailiffs), the earliest at which it can end; null when not told.
	 */
	readonly at: Instant | null;
	/** Whole hours until a date that was told, rounded down; negative when it is over; null where none was told. */
	readonly hoursUntilDue: number | null;
	/** What can still be done, soonest first and what is over last; empty where no sourced fact says. */
	readonly windows: readonly Window[];
};

/** How long something can still be done. */
export type Window = {
	/** A fact in `content/help/facts.ts`. */
	readonly fact: string;
	/** The fact as it was when the reply was planned, see `Fact`. */
	readonly says: string;
	readonly thing: string;
	/** Who can confirm it, for a fact that may only be shown with *check with …*; null for one shown plainly. */
	readonly checkWith: string | null;
	/** How long it lasts as the fact counts; null for a fact that is no window. */
	readonly lasts: Lasting | null;
	/** Whole hours surely left, rounded down; negative when they may be over; null when it is not known when it began. */
	readonly hoursLeft: number | null;
	/** The same from the latest moment that the words can mean: negative when it is over in any case. */
	readonly hoursLeftAtMost: number | null;
};
