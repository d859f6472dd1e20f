import * as v from 'valibot';
import { COUNTRIES } from '../../core/people/helpline.ts';
import {
	FIRST_PREFERENCES,
	IDLE_MINUTES,
	PACINGS,
	THEMES,
	type Preferences,
} from '../../core/preferences.ts';

const KEY = 'preferences';

const Kept = v.object({
	country: v.picklist(COUNTRIES),
	theme: v.picklist(THEMES),
	firstRunSeen: v.boolean(),
	// Preferences of before there was a choice stay good.
	pacing: v.optional(v.picklist([...PACINGS, 'auto']), FIRST_PREFERENCES.pacing),
	lockAfterMinutes: v.optional(v.nullable(v.picklist(IDLE_MINUTES)), FIRST_PREFERENCES.lockAfterMinutes),
	locksOnLeaving: v.optional(v.boolean(), FIRST_PREFERENCES.locksOnLeaving),
	blanksWhenAway: v.optional(v.boolean(), FIRST_PREFERENCES.blanksWhenAway),
});

/** Preferences in local storage; where that is switched off they last as long as the page. */
export const openPreferences = (): {
	/** The first preferences when nothing readable was kept. */
	readonly read: () => Preferences;
	/** Keeping the first preferences leaves no trace. */
	readonly keep: (preferences: Preferences) => void;
} => ({
	read: () => {
		try {
			const kept = v.safeParse(Kept, JSON.parse(localStorage.getItem(KEY) ?? 'null'));
			return kept.success ? kept.output : FIRST_PREFERENCES;
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
