import type { RunningClock } from './clock.ts';

/** The texts in which the figures of a clock stand: its facts, and the times computed from what was told. */
export const figuresOfClock = ({ windows, hoursUntilDue }: RunningClock): readonly string[] => [
	...windows.flatMap(({ says, lasts, hoursLeft }) => [
		says,
		...(lasts === null ? [] : [`${lasts.count} ${lasts.unit === 'hours' ? 'hours' : 'days'}`]),
		...(hoursLeft === null ? [] : timesOf(hoursLeft)),
	]),
	...(hoursUntilDue === null ? [] : timesOf(hoursUntilDue)),
];

const timesOf = (hours: number): readonly string[] =>
	hours < 0 ? [] : [`${hours} hours`, `${Math.floor(hours / 24)} days`];
