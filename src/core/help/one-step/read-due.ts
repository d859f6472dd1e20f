import type { Instant } from '../../brand.ts';
import { readWhens, type Here } from '../when.ts';

/** When a step is to be taken, as far as the words say. `isExact` where they name an hour. */
export type Due =
	| { readonly is: 'unread' }
	| {
			readonly is: 'over' | 'soon' | 'later';
			readonly at: Instant;
			readonly isExact: boolean;
	  };

/** The first time that the words name. Soon is what begins today or tomorrow: nobody counts 24 hours to the minute. */
export const readDue = (words: string, here: Here): Due => {
	const when = readWhens(words.toLowerCase(), here, 'future')[0];
	if (when === undefined) return { is: 'unread' };
	const { earliest, latest } = when;
	const isExact = latest - earliest <= EXACT;
	// Of a day or an evening the first third, as a promised step is remembered.
	const at = Math.round(earliest + (latest - earliest) / (isExact ? 2 : 3)) as Instant;
	if ((isExact ? at : latest) < here.now) return { is: 'over', at, isExact };
	return { is: at < endOfTomorrow(here) ? 'soon' : 'later', at, isExact };
};

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** An hour that was said stands in the middle of what it can mean, an hour either way. */
const EXACT = 2 * HOUR;

const endOfTomorrow = ({ now, minutesAheadOfUtc }: Here): number => {
	const ahead = minutesAheadOfUtc * MINUTE;
	return Math.floor((now + ahead) / DAY) * DAY + 2 * DAY - ahead;
};
