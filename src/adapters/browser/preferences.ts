import { COUNTRIES } from '../../core/people/helpline.ts';
import {
	FIRST_PREFERENCES,
	IDLE_MINUTES,
	PACINGS,
	THEMES,
	type Preferences,
} from '../../core/preferences.ts';

const KEY = 'preferences';

/** A choice that cannot be read, or was not there to choose yet, counts as not made. No parser: the first load is small. */
const readPreferences = (kept: unknown): Preferences => {
	if (typeof kept !== 'object' || kept === null) return FIRST_PREFERENCES;
	const choices = kept as Readonly<Record<string, unknown>>;
	const choice = <Name extends keyof Preferences>(
		name: Name,
		among: readonly Preferences[Name][],
	): Preferences[Name] => among.find((each) => each === choices[name]) ?? FIRST_PREFERENCES[name];
	return {
		country: choice('country', COUNTRIES),
		theme: choice('theme', THEMES),
		pacing: choice('pacing', PACINGS),
		firstRunSeen: choices.firstRunSeen === true,
		// Null is a choice here: never.
		lockAfterMinutes: choices.lockAfterMinutes === null ? null : choice('lockAfterMinutes', IDLE_MINUTES),
		locksOnLeaving: choices.locksOnLeaving === true,
		blanksWhenAway: choices.blanksWhenAway === true,
		model: typeof choices.model === 'string' ? choices.model : null,
		keepsModelOpen: choices.keepsModelOpen === true,
	};
};

/** Preferences in local storage; where that is switched off they last as long as the page. */
export const openPreferences = (): {
	/** The first preferences when nothing readable was kept. */
	readonly read: () => Preferences;
	/** Keeping the first preferences leaves no trace. */
	readonly keep: (preferences: Preferences) => void;
} => ({
	read: () => {
		try {
			return readPreferences(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
		} catch {
			return FIRST_PREFERENCES;
		}
	},
	keep: (preferences) => {
		try {
			if (preferences === FIRST_PREFERENCES) localStorage.removeItem(KEY);
			else localStorage.setItem(KEY, JSON.stringify(preferences));
		} catch {
			// Storage switched off or full: the choice holds until the page is left.
		}
	},
});
