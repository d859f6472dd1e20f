import type { Instant } from '../brand.ts';
import type { Country } from '../people/helpline.ts';
import type { ClockName, Window } from './clock.ts';
import type { Fact, Lasting } from './fact.ts';
import type { Here, When } from './when.ts';

/** What a fact about sex helps against; null for any other. */
export type Against = 'pregnancy' | 'infection' | null;

/** For each clock the facts that bear on it. */
export type FactsOfClocks = Readonly<
	Record<ClockName, readonly { readonly fact: string; readonly against: Against }[]>
>;

/** What can still be done: soonest first, what is over last, and after it what is no window. */
export const countWindows = (
	facts: readonly Fact[],
	country: Country,
	began: When | null,
	here: Here,
): readonly Window[] =>
	facts
		.filter((fact) => fact.country === 'all' || fact.country === country)
		.map(({ id, says, thing, status, checkWith, lasts }): Window => {
			const left = (from: Instant): number | null =>
				lasts === null ? null : hoursBetween(here.now, endOf(lasts, from, here));
			return {
				fact: id,
				says,
				thing,
				checkWith: status === 'S' ? checkWith : null,
				lasts,
				hoursLeft: began === null ? null : left(began.earliest),
				hoursLeftAtMost: began === null ? null : left(began.latest),
			};
		})
		.toSorted((one, other) => urgencyOf(one) - urgencyOf(other));

/** Whole hours from one moment to another, rounded down. */
export const hoursBetween = (from: number, to: number): number => Math.floor((to - from) / HOUR);

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const MINUTE = 60 * 1000;

const endOf = ({ count, unit }: Lasting, from: Instant, { minutesAheadOfUtc }: Here): number => {
	switch (unit) {
		case 'hours':
			return from + count * HOUR;
		case 'days':
			return from + count * DAY;
		case 'clear-days': {
			// Bank holidays, which are not known here, would only make it longer.
			const ahead = minutesAheadOfUtc * MINUTE;
			// A day is taken to begin an hour early, see `readWhens`.
			let day = Math.floor((from + ahead + HOUR) / DAY) * DAY;
			for (let clear = 0; clear < count;) {
				day += DAY;
				if (new Date(day).getUTCDay() !== SUNDAY) clear += 1;
			}
			return day + DAY - ahead;
		}
	}
};

const SUNDAY = 0;

const urgencyOf = ({ lasts, hoursLeft, hoursLeftAtMost }: Window): number => {
	if (lasts === null) return Number.MAX_SAFE_INTEGER;
	if (hoursLeft === null || hoursLeftAtMost === null)
		return lasts.unit === 'hours' ? lasts.count : lasts.count * 24;
	return hoursLeftAtMost < 0 ? OVER - hoursLeft : Math.max(0, hoursLeft);
};

/** More hours than any window has. */
const OVER = 1_000_000;
