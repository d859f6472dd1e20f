import type { Instant } from '../../brand.ts';
import type { Country } from '../../people/helpline.ts';
import type { Window } from '../clock.ts';
import type { Fact } from '../fact.ts';
import { countWindows, type Against } from '../windows.ts';
import type { Fear, What } from './sheet.ts';

/** The first and the last moment that the words for a time can mean. */
export type Span = { readonly earliest: Instant; readonly latest: Instant };

/** For each thing that can have happened, the facts whose time runs from it. */
export type FactsAfter = Readonly<
	Record<What, readonly { readonly fact: string; readonly against: Against }[]>
>;

export type Possible = Window & {
	/**
	 * `open`: surely in time. `closing`: it may be over, it may be not. `over`: it has passed in any case. `untold`:
	 * nobody said when it began.
	 */
	readonly standing: 'open' | 'closing' | 'over' | 'untold';
	/** Until when it is surely in time; null when untold. */
	readonly closes: Instant | null;
};

/**
 * What helps after it, and how long there is, counted in hours that pass from the earliest moment meant: a clock that is
 * put forward or back on the way changes nothing. The one that closes soonest first, what is over last.
 */
export const stillPossible = (
	told: { readonly what: What; readonly fear: Fear; readonly span: Span | null },
	words: { readonly facts: readonly Fact[]; readonly after: FactsAfter },
	here: { readonly country: Country; readonly now: Instant },
): readonly Possible[] => {
	const wanted = words.after[told.what].filter(
		({ against }) => told.fear === 'both' || against === null || against === told.fear,
	);
	const facts = words.facts.filter(({ id }) => wanted.some(({ fact }) => fact === id));
	const began = told.span === null ? null : { from: 0, upTo: 0, ...told.span };
	return countWindows(facts, here.country, began, { now: here.now, minutesAheadOfUtc: 0 }).map((window) => ({
		...window,
		standing: standingOf(window),
		closes: told.span === null ? null : closesAt(window, told.span.earliest),
	}));
};

const HOUR = 60 * 60 * 1000;

/** How long a fact of this tool lasts; clear days are of papers. */
export const hoursOf = ({ lasts }: Pick<Window, 'lasts'>): number =>
	lasts === null ? 0 : lasts.count * (lasts.unit === 'hours' ? 1 : 24);

const closesAt = (window: Window, from: Instant): Instant => (from + hoursOf(window) * HOUR) as Instant;

const standingOf = ({ hoursLeft, hoursLeftAtMost }: Window): Possible['standing'] => {
	if (hoursLeft === null || hoursLeftAtMost === null) return 'untold';
	if (hoursLeftAtMost < 0) return 'over';
	return hoursLeft < 0 ? 'closing' : 'open';
};
