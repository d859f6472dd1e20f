import * as v from 'valibot';
import { COUNTRIES } from '../../core/people/helpline.ts';
import { FIRST_PREFERENCES, PACINGS, THEMES, type Preferences } from '../../core/preferences.ts';

const KEY = 'preferences';

const Kept = v.object({
	country: v.picklist(COUNTRIES),
	theme: v.picklist(THEMES),
	// Preferences of before there was a choice stay good.
	pacing: v.optional(v.picklist([...PACINGS, 'auto']), 'auto'),
	firstRunSeen: v.boolean(),
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
