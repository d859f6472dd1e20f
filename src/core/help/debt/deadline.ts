import type { Instant } from '../../brand.ts';
import type { Fact, Lasting } from '../fact.ts';
import type { IsoDate, Nation, Paper } from './sheet.ts';

/** How the days of a paper are counted: each of the facts that last does so from the date on it. */
export type PaperRule = {
	readonly paper: Paper;
	readonly nations: readonly Nation[] | null;
	readonly facts: readonly Fact[];
};

export type Deadline = {
	readonly fact: Fact;
	/** The last day on which it can be done or, of a notice of enforcement, before which nobody may come. */
	readonly by: IsoDate;
	/** Whole days after today: 0 when today is the last, below zero when it is over. */
	readonly daysLeft: number;
};

/** Soonest first. `today` is the day on the person's own calendar. */
export const readDeadlines = ({ facts }: PaperRule, date: IsoDate, today: IsoDate): readonly Deadline[] =>
	facts
		.flatMap((fact): readonly Deadline[] => {
			if (fact.lasts === null) return [];
			const by = lastDay(fact.lasts, date);
			return [{ fact, by, daysLeft: daysBetween(today, by) }];
		})
		.toSorted((one, other) => one.daysLeft - other.daysLeft);

/**
 * The day itself is not counted. Clear days also leave out Sundays; bank holidays, which are not known here, would
 * only make it longer.
 */
export const lastDay = ({ count, unit }: Lasting, date: IsoDate): IsoDate => {
	switch (unit) {
		case 'hours':
			return addDays(date, Math.floor(count / 24));
		case 'days':
			return addDays(date, count);
		case 'clear-days': {
			let day = date;
			for (let clear = 0; clear < count;) {
				day = addDays(day, 1);
				if (new Date(day).getUTCDay() !== SUNDAY) clear += 1;
			}
			return day;
		}
	}
};

const SUNDAY = 0;
const DAY = 24 * 60 * 60 * 1000;

export const addDays = (date: IsoDate, days: number): IsoDate =>
	new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

const daysBetween = (from: IsoDate, to: IsoDate): number =>
	Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The day on a calendar that stands `minutesAheadOfUtc`. */
export const dayAt = (at: Instant, minutesAheadOfUtc: number): IsoDate =>
	new Date(at + minutesAheadOfUtc * 60_000).toISOString().slice(0, 10);

/**
 * A day as it was typed in three boxes; without a year the last such day up to today, with two figures one of this
 * century. Null for what is no day, or none between 2000 and 2099.
 */
export const readDay = (day: string, month: string, year: string, today: IsoDate): IsoDate | null => {
	const typed = year.trim();
	const thisYear = Number(today.slice(0, 4));
	if (typed === '') {
		const found = dayOf(day, month, thisYear);
		return found !== null && found > today ? dayOf(day, month, thisYear - 1) : found;
	}
	return /^(?:\d{2}|20\d{2})$/u.test(typed) ? dayOf(day, month, 2000 + (Number(typed) % 100)) : null;
};

const dayOf = (day: string, month: string, year: number): IsoDate | null => {
	if (!/^\d{1,2}$/u.test(day.trim()) || !/^\d{1,2}$/u.test(month.trim())) return null;
	const date = `${String(year)}-${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}`;
	const parsed = new Date(date);
	return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date ? null : date;
};
