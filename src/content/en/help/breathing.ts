import type { BreathCount } from '../../../core/help/breathing/sheet.ts';

export const BREATHING = {
	title: 'Breathe and steady',
	lead: 'Two ways to get through the next few minutes. You can stop at any time.',
	breath: {
		title: 'Slow breathing',
		how: 'Sit, stand or lie as you like. In through the nose, out through the mouth. Do not force it.',
		careful: 'If it makes you dizzy or more scared, stop. Then the other way may suit you better.',
		count: 'Count to',
		counts: { 3: '3', 4: '4', 5: '5' } satisfies Record<BreathCount, string>,
		shown: 'Show it',
		looks: { moving: 'Moving', still: 'Still' },
		start: 'Start',
		stop: 'Stop',
		in: 'Breathe in',
		out: 'Breathe out',
	},
	grounding: {
		title: 'Five things around you',
		how: 'Name them out loud or in your head. There is nothing to write down.',
		start: 'Begin with five',
		next: 'Next',
		again: 'Begin again',
		stop: 'Stop here',
		steps: [
			{ says: '5 things you can see', hint: 'A crack in the wall, a sock, the light.' },
			{ says: '4 things you can touch', hint: 'Your sleeve, the chair, the floor under your feet.' },
			{ says: '3 things you can hear', hint: 'Near or far. Your own breath counts.' },
			{ says: '2 things you can smell', hint: 'If there are none, think of two that you like.' },
			{ says: '1 thing you can taste', hint: 'A sip of water will do.' },
		],
		done: 'That was the last one. You can begin again, or stop here.',
	},
	/** For the conversation. */
	told: 'I took some slow breaths and counted to {count} each time.',
} as const;
