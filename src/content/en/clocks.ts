import type { ClockWords } from '../../core/help/read-clock.ts';

/** The words by which a running clock is known. */
export const CLOCK_WORDS: ClockWords = {
	names: {
		'unprotected-sex': [],
		assault: [],
		exposure: [],
		bailiffs: [],
		'claim-form': [],
		'letter-of-claim': [],
		collector: [],
		eviction: [],
		disconnection: [],
	},
};
