import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPreferences } from '../../src/adapters/browser/preferences.ts';
import { FIRST_PREFERENCES, type Preferences } from '../../src/core/preferences.ts';

beforeEach(() => {
	localStorage.clear();
});
afterEach(() => {
	localStorage.clear();
});

describe('preferences', () => {
	it('are read as they were kept', () => {
		const chosen: Preferences = {
			country: 'US',
			theme: 'dark',
			pacing: 'at-once',
			firstRunSeen: true,
			lockAfterMinutes: null,
			locksOnLeaving: true,
			blanksWhenAway: true,
			model: 'a-model',
			keepsModelOpen: true,
		};
		openPreferences().keep(chosen);
		expect(openPreferences().read()).toEqual(chosen);
	});

	it('of before there was a pacing, a vault or a model stay good', () => {
		localStorage.setItem('preferences', '{"country":"US","theme":"dark","firstRunSeen":true}');
		expect(openPreferences().read()).toEqual({
			...FIRST_PREFERENCES,
			country: 'US',
			theme: 'dark',
			firstRunSeen: true,
		});
	});

	it('that nobody chose leave no trace, and what cannot be read counts as none', () => {
		openPreferences().keep(FIRST_PREFERENCES);
		expect(localStorage.length).toBe(0);
		localStorage.setItem('preferences', 'not JSON');
		expect(openPreferences().read()).toBe(FIRST_PREFERENCES);
	});
});
