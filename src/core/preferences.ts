import type { Country } from './people/helpline.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

/** How a reply appears. `by-sentence`: with a short pause after each sentence, to read it. */
export const PACINGS = ['at-once', 'by-sentence'] as const;

export type Pacing = (typeof PACINGS)[number];

/** Minutes without a touch or a key, after which an open vault locks itself. */
export const IDLE_MINUTES = [1, 5, 15] as const;

/** What the page remembers about how to show itself. Small, and it tells nothing of what was said. */
export type Preferences = {
	readonly country: Country;
	readonly theme: Theme;
	/** `auto`: as the device asks for less motion or not. */
	readonly pacing: Pacing | 'auto';
	/** The first screen was read and left with *Start*. */
	readonly firstRunSeen: boolean;
	/** Null: never by itself. */
	readonly lockAfterMinutes: (typeof IDLE_MINUTES)[number] | null;
	/** An open vault locks when the page is left or put to sleep. */
	readonly locksOnLeaving: boolean;
	/** Another tab or app in front hides the page behind the plain one. */
	readonly blanksWhenAway: boolean;
	/** The id of the language model that may write; null: the guide alone. */
	readonly model: string | null;
	/** It stays in memory until the page is closed, and is not let go after a while without a reply. */
	readonly keepsModelOpen: boolean;
};

/** Preferences nobody has chosen yet. */
export const FIRST_PREFERENCES: Preferences = {
	country: 'elsewhere',
	theme: 'auto',
	pacing: 'auto',
	firstRunSeen: false,
	lockAfterMinutes: 15,
	locksOnLeaving: false,
	blanksWhenAway: false,
	model: null,
	keepsModelOpen: false,
};
