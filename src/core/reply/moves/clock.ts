import type { ClockName, RunningClock, Window } from '../../help/clock.ts';
import { fill } from '../fill.ts';
import type { ClockPhrases } from '../phrases.ts';

/**
 * How much time is left, in up to three short sentences with the figures of the facts behind it: what is soonest and
 * may still be open first, and a person to ask last. No time that may be over is told as left.
 */
export const sayClock = (clock: RunningClock, phrases: ClockPhrases): readonly string[] => {
	const { name, hoursUntilDue } = clock;
	const windows = sayWindows(clock, phrases);
	if (hoursUntilDue === null && windows.length > 0) return [...withRule(windows, clock, phrases), ...windows];
	const dated = hoursUntilDue === null ? phrases.general[name] : sayDue(hoursUntilDue, phrases);
	const close = phrases.close[name];
	const said = dated.map((sentence, index) => `${sentence} ${close.at(index % close.length) ?? ''}`.trim());
	return [...withRule(said, clock, phrases), ...said];
};

/** What a fact says besides the time comes first. */
const withRule = (
	said: readonly string[],
	{ windows }: RunningClock,
	{ rules }: ClockPhrases,
): readonly string[] =>
	windows.some(({ fact }) => fact === rules.fact)
		? rules.says.flatMap((rule) => said.map((sentence) => `${rule} ${sentence}`))
		: [];

/** The one question to which an answer is missing. */
export const askWhen = ({ name }: RunningClock, phrases: ClockPhrases): readonly string[] =>
	phrases.ask[name];

/** Who can help with it, said before the hours. */
export const leadToPerson = ({ name }: RunningClock, phrases: ClockPhrases): readonly string[] =>
	phrases.person[name];

/** Fewer hours, or days, are not counted out: it is told that it is nearly over. */
const FEWEST = 2;

const HOURS_OF_A_DAY = 24;

const sayWindows = ({ name, windows }: RunningClock, phrases: ClockPhrases): readonly string[] => {
	const counted = windows.filter(({ lasts }) => lasts !== null);
	const [first] = counted;
	if (first === undefined) return [];
	const together = counted.filter((window) => hasSameTime(window, first));
	const next = counted.find((window) => !hasSameTime(window, first));
	const later = next === undefined ? [] : counted.filter((window) => hasSameTime(window, next));
	const known = isCare(name) ? phrases.care : phrases.paper;
	const state = stateOf(first);
	const slots = { ...slotsOf(first), things: thingsIn(together, [], phrases), place: phrases.place[name] };
	const ofLater: Readonly<Record<string, string>> =
		next === undefined
			? {}
			: {
					later: thingsIn(later, together, phrases),
					laterLeft: slotsOf(next).left,
					laterCount: slotsOf(next).count,
				};
	const isLaterTold = next !== undefined && (stateOf(next) === 'open' || stateOf(next) === 'unknown');
	const withLater = isLaterTold && state !== 'over' ? known.openAndLater[state] : [];
	return [...withLater, ...known[state]].map((phrase) => fill(phrase, { ...slots, ...ofLater }));
};

const isCare = (name: ClockName): boolean =>
	name === 'unprotected-sex' || name === 'assault' || name === 'exposure';

type State = 'open' | 'closing' | 'over' | 'unknown';

const stateOf = ({ lasts, hoursLeft, hoursLeftAtMost }: Window): State => {
	if (hoursLeft === null || hoursLeftAtMost === null) return 'unknown';
	if (hoursLeft >= FEWEST * (lasts?.unit === 'hours' ? 1 : HOURS_OF_A_DAY)) return 'open';
	return hoursLeftAtMost < 0 ? 'over' : 'closing';
};

const hasSameTime = (one: Window, other: Window): boolean =>
	one.lasts?.count === other.lasts?.count && one.lasts?.unit === other.lasts?.unit;

const slotsOf = ({ lasts, hoursLeft }: Window): Readonly<Record<'count' | 'unit' | 'left', string>> => ({
	count: String(lasts?.count ?? 0),
	unit: lasts?.unit === 'hours' ? 'hours' : 'days',
	// Clear days leave out Sundays: in days of the week there may be more of them.
	left: String(
		Math.max(
			0,
			lasts?.unit === 'hours'
				? (hoursLeft ?? 0)
				: Math.min(lasts?.count ?? 0, Math.floor((hoursLeft ?? 0) / HOURS_OF_A_DAY)),
		),
	),
});

/** At most two: more would not be remembered. Whom to check with is said once. */
const thingsIn = (
	windows: readonly Window[],
	before: readonly Window[],
	{ check, and }: ClockPhrases,
): string =>
	windows
		.slice(0, 2)
		.map(({ thing, checkWith }) =>
			checkWith === null || before.some((window) => window.checkWith === checkWith)
				? thing
				: `${thing} ${fill(check, { checkWith })}`,
		)
		.join(and);

const sayDue = (hours: number, { due }: ClockPhrases): readonly string[] => {
	if (hours < 0) return due.passed;
	if (hours < FEWEST) return due.close;
	if (hours < HOURS_OF_A_DAY) return due.withinADay;
	const [count, unit] =
		hours < 2 * HOURS_OF_A_DAY ? [hours, 'hours'] : [Math.floor(hours / HOURS_OF_A_DAY), 'days'];
	return due.ahead.map((phrase) => fill(phrase, { time: `${count} ${unit}` }));
};
