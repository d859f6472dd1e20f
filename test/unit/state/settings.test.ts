import { describe, expect, test } from 'vitest';
import { FIRST_PREFERENCES, type Preferences } from '../../../src/core/preferences.ts';
import { Settings } from '../../../src/state/settings.svelte.ts';

const aShelf = (preferences: Preferences) => ({
	read: () => preferences,
	keep: (kept: Preferences) => {
		preferences = kept;
	},
});

describe('settings', () => {
	test('the first visit starts with the country the time zone tells of', () => {
		expect(new Settings(aShelf(FIRST_PREFERENCES), 'America/Chicago').country).toBe('US');
	});

	test('a guess never overrules a choice', () => {
		const chosen: Preferences = { country: 'elsewhere', theme: 'auto', firstRunSeen: true };
		expect(new Settings(aShelf(chosen), 'Europe/London').country).toBe('elsewhere');
	});

	test('a choice is kept with everything chosen before it', () => {
		const shelf = aShelf(FIRST_PREFERENCES);
		const settings = new Settings(shelf, 'Europe/London');
		settings.change({ firstRunSeen: true });
		settings.change({ theme: 'dark' });
		expect(shelf.read()).toEqual({ country: 'UK', theme: 'dark', firstRunSeen: true });
	});

	test('forgetting keeps the very first preferences, so that no trace stays', () => {
		const shelf = aShelf({ country: 'US', theme: 'dark', firstRunSeen: true });
		new Settings(shelf, 'UTC').forget();
		expect(shelf.read()).toBe(FIRST_PREFERENCES);
	});
});
