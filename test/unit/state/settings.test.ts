import { describe, expect, test } from 'vitest';
import { FIRST_PREFERENCES, type Preferences } from '../../../src/core/preferences.ts';
import { Settings } from '../../../src/state/settings.svelte.ts';

const aShelf = (preferences: Preferences) => ({
	read: () => preferences,
	keep: (kept: Preferences) => {
		preferences = kept;
	},
});

const calm = () => true;
const lively = () => false;

describe('settings', () => {
	test('the first visit starts with the country the time zone tells of', () => {
		expect(new Settings(aShelf(FIRST_PREFERENCES), 'America/Chicago', calm).country).toBe('US');
	});

	test('a guess never overrules a choice', () => {
		const chosen: Preferences = { ...FIRST_PREFERENCES, firstRunSeen: true };
		expect(new Settings(aShelf(chosen), 'Europe/London', calm).country).toBe('elsewhere');
	});

	test('a choice is kept with everything chosen before it', () => {
		const shelf = aShelf(FIRST_PREFERENCES);
		const settings = new Settings(shelf, 'Europe/London', calm);
		settings.change({ firstRunSeen: true });
		settings.change({ theme: 'dark' });
		expect(shelf.read()).toEqual({ ...FIRST_PREFERENCES, country: 'UK', theme: 'dark', firstRunSeen: true });
	});

	test('forgetting keeps the very first preferences, so that no trace stays', () => {
		const shelf = aShelf({ ...FIRST_PREFERENCES, country: 'US', theme: 'dark', firstRunSeen: true });
		new Settings(shelf, 'UTC', calm).forget();
		expect(shelf.read()).toBe(FIRST_PREFERENCES);
	});

	test('until it is chosen the pacing is as calm as the device asks for', () => {
		expect(new Settings(aShelf(FIRST_PREFERENCES), 'UTC', calm).pacing).toBe('at-once');
		expect(new Settings(aShelf(FIRST_PREFERENCES), 'UTC', lively).pacing).toBe('by-sentence');
	});

	test('a pacing that was chosen holds, whatever the device asks for', () => {
		const settings = new Settings(aShelf(FIRST_PREFERENCES), 'UTC', calm);
		settings.change({ pacing: 'by-sentence' });
		expect(settings.pacing).toBe('by-sentence');
	});
});
