import type { Became } from '../../core/help/one-step/sheet.ts';

/** A step that the person set themselves, once its time has come. */
export const OWN_STEP = {
	card: 'A step of your own',
	said: (day: string) => `You set yourself a step for ${day}:`,
	question: 'What became of it?',
	answers: {
		done: 'Done',
		stuck: 'It did not work',
		dropped: 'Let it go',
	} satisfies Record<Became, string>,
	later: 'Not now',
} as const;
