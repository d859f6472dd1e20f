import type { Instant } from '../brand.ts';

/** 0 is Sunday, as `Date` counts. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** From one time to a later one of the same day, `HH:MM`; `24:00` is its end. */
export type OpenSpan = { readonly days: readonly Weekday[]; readonly from: string; readonly to: string };

/** When a helpline answers, on the clocks where it is. */
export type OpeningHours =
	| 'always'
	| {
			/** IANA */
			readonly zone: string;
			/** What people call the time there: *Eastern Time*. */
			readonly clock: string;
			readonly spans: readonly OpenSpan[];
	  };

/** Whether a helpline answers; all times are those of its own clocks. */
export type OpenNow =
	| { readonly is: 'always' }
	| { readonly is: 'open'; readonly until: string }
	/** `inDays`: 0 is still today, 7 this day next week. */
	| { readonly is: 'closed'; readonly opens: string; readonly weekday: Weekday; readonly inDays: number }
	/** It has no opening hours at all. */
	| { readonly is: 'shut' };

/**
 * Whether a helpline answers at `now`. It counts in wall time alone, the way opening hours are meant: a change of the
 * clocks moves no opening. Public holidays are not known here.
 */
export const openAt = (hours: OpeningHours, now: Instant): OpenNow => {
	if (hours === 'always') return { is: 'always' };
	const { weekday, time } = wallTime(now, hours.zone);
	const open = spansOn(weekday, hours.spans).find(({ from, to }) => from <= time && time < to);
	if (open !== undefined) return { is: 'open', until: open.to };
	for (const inDays of [0, 1, 2, 3, 4, 5, 6, 7]) {
		const day = ((weekday + inDays) % 7) as Weekday;
		const next = spansOn(day, hours.spans).find(({ from }) => inDays > 0 || from > time);
		if (next !== undefined) return { is: 'closed', opens: next.from, weekday: day, inDays };
	}
	return { is: 'shut' };
};

const spansOn = (day: Weekday, spans: readonly OpenSpan[]): readonly OpenSpan[] =>
	spans.filter(({ days }) => days.includes(day)).toSorted((one, other) => (one.from < other.from ? -1 : 1));

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

/** Times as `HH:MM` are in order when their letters are. */
const wallTime = (now: Instant, zone: string): { readonly weekday: Weekday; readonly time: string } => {
	const parts = new Intl.DateTimeFormat('en-US', {
		timeZone: zone,
		weekday: 'short',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
	}).formatToParts(now);
	const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
	return {
		weekday: WEEKDAYS.findIndex((day) => day === part('weekday')) as Weekday,
		time: `${part('hour')}:${part('minute')}`,
	};
};
