import type { Fear, TimeTold, What } from './sheet.ts';

/** From when a test means something, in days after the day on which it happened. */
export type TestWindow<FactId extends string = string> = {
	readonly fact: FactId;
	readonly against: 'pregnancy' | 'infection';
	/** The first day on which it can show something. Sources that differ, and tests that take a while, make it a range. */
	readonly from: number;
	/** From this day on, no is no. */
	readonly surely: number;
	/** It looks for what a needle can carry too. */
	readonly afterNeedle: boolean;
};

export type TestDue = TestWindow & {
	/** ISO dates by the clock on the wall; null when nobody said when it happened. */
	readonly fromDate: string | null;
	readonly surelyDate: string | null;
	readonly standing: 'too-early' | 'may-show' | 'counts' | 'untold';
};

/**
 * When a test means something, counted in days of the calendar from the last day that the words can mean: a day too
 * late is better than a day too early. The one that counts soonest first.
 */
export const testsDue = (
	told: { readonly what: What; readonly fear: Fear; readonly when: TimeTold | null },
	tests: readonly TestWindow[],
	/** ISO date, in the zone in which it was told. */
	today: string,
): readonly TestDue[] =>
	tests
		.filter(({ against }) => told.fear === 'both' || against === told.fear)
		.filter(({ afterNeedle }) => told.what !== 'needle' || afterNeedle)
		.map((test): TestDue => {
			if (told.when === null) return { ...test, fromDate: null, surelyDate: null, standing: 'untold' };
			const last = lastDay(told.when);
			const fromDate = daysLater(last, test.from);
			const surelyDate = daysLater(last, test.surely);
			const standing = today < fromDate ? 'too-early' : today < surelyDate ? 'may-show' : 'counts';
			return { ...test, fromDate, surelyDate, standing };
		})
		.toSorted((one, other) => one.surely - other.surely || one.from - other.from);

/** The last day that is meant, ISO. */
export const lastDay = ({ date, upTo }: TimeTold): string => daysLater(date, Math.floor((upTo - 1) / 24));

const DAY = 24 * 60 * 60 * 1000;

/** An ISO date some days later; days of the calendar are all as long in UTC. */
export const daysLater = (date: string, days: number): string =>
	new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
