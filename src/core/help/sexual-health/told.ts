import { fill } from '../../reply/fill.ts';
import type { What } from './sheet.ts';
import { hoursOf, type Possible } from './still-possible.ts';
import type { TestDue } from './tests-due.ts';

/**
 * What came out. `when` has a slot for `when`; `left` for `thing` and `hours`; `closing` and `untold` for `thing` (`untold`
 * also for `hours`); `test` for `thing` and `date`; `place` for `place`.
 */
export type SexualHealthTold = {
	readonly what: Readonly<Record<What, string>>;
	readonly when: string;
	readonly left: string;
	readonly closing: string;
	readonly allOver: string;
	readonly untold: string;
	readonly test: string;
	readonly place: string;
};

/** In plain words, as the person might say it: what happened, what is still possible, the first test, where to go. */
export const told = (
	came: {
		readonly what: What;
		/** The time in words; null when nobody said. */
		readonly when: string | null;
		readonly possible: readonly Possible[];
		readonly tests: readonly TestDue[];
		readonly place: string;
		/** An ISO date in words. */
		readonly dateWords: (isoDate: string) => string;
	},
	words: SexualHealthTold,
): string => {
	const still = came.possible.filter(({ standing }) => standing !== 'over');
	const isAllOver = came.possible.length > 0 && still.length === 0;
	const test = came.tests.find(({ standing }) => standing === 'too-early' || standing === 'may-show');
	return [
		words.what[came.what],
		came.when === null ? '' : fill(words.when, { when: came.when }),
		...still.map((one) => sayPossible(one, words)),
		isAllOver ? words.allOver : '',
		test === undefined || test.surelyDate === null
			? ''
			: fill(words.test, { date: came.dateWords(test.surelyDate) }),
		fill(words.place, { place: came.place }),
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
};

const sayPossible = (one: Possible, words: SexualHealthTold): string => {
	const hours = one.standing === 'open' ? one.hoursLeft : hoursOf(one);
	const phrase =
		one.standing === 'open' ? words.left : words[one.standing === 'untold' ? 'untold' : 'closing'];
	return fill(phrase, { thing: one.thing, hours: String(hours) });
};
