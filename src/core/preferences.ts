import type { Country } from './people/helpline.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

/** How a reply appears. `by-sentence`: with a short pause after each sentence, to read it. */
export const PACINGS = ['at-once', 'by-sentence'] as const;

export type Pacing = (typeof PACINGS)[number];

/** What the page remembers about how to show itself. Small, and it tells nothing of what was said. */
export type Preferences = {
	readonly country: Country;
	readonly theme: Theme;
	/** `auto`: as the device asks for less motion or not. */
	readonly pacing: Pacing | 'auto';
	/** The first screen was read and left with *Start*. */
	readonly firstRunSeen: boolean;
};

/** Preferences nobody has chosen yet. */
export const FIRST_PREFERENCES: Preferences = {
	country: 'elsewhere',
	theme: 'auto',
	pacing: 'auto',
	firstRunSeen: false,
};
