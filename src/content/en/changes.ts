import type { Change } from '../../core/privacy/build.ts';

/** What each version changed, in the words of those who use it. Shown before a new version starts, newest first. */
export const CHANGES: readonly Change[] = [
	{
		date: '2026-11-21',
		lines: [
			'You can choose a small language model for a fuller conversation, on a device that can run one.',
			'A page for whoever wants to check what this app does on your device.',
			'The conversation can no longer reach any network at all, not even the site it came from.',
		],
	},
];
