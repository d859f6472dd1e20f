import type { Country } from './people/helpline.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

/** What the page remembers about how to show itself. Small, and it tells nothing of what was said. */
export type Preferences = {
	readonly country: Country;
	readonly theme: Theme;
	/** The first screen was read and left with *Start*. */
	readonly firstRunSeen: boolean;
};

/** Preferences nobody has chosen yet. */
export const FIRST_PREFERENCES: Preferences = { country: 'elsewhere', theme: 'auto', firstRunSeen: false };
