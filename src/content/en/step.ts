import type { Outcome } from '../../core/turn.ts';

/** A step that a reply offered, and what became of it. */
export const STEP = {
	promise: 'I will do this',
	promised: 'This page will ask later how it went.',
	came: {
		resolved: 'You said later: it is resolved.',
		partly: 'You said later: it is resolved in part.',
		unresolved: 'You said later: it is not resolved yet.',
		dropped: 'You said later: you let it go.',
	} satisfies Record<Exclude<Outcome['step'], 'promised' | null>, string>,
	card: 'A step you chose',
	chosen: (date: string) => `On ${date} you chose a step:`,
	question: 'Is it resolved?',
	answers: [
		['resolved', 'Yes'],
		['partly', 'Partly'],
		['unresolved', 'Not yet'],
		['dropped', 'Let it go'],
	],
	later: 'Not now',
	/** After *not yet*: what is offered instead of the same step again. */
	stuck: {
		card: 'When a step does not work',
		text: 'That happens. Often the step was too big, or it was not yours alone to do.',
		smaller: 'Make it smaller',
		person: 'Talk to a person',
		close: 'Close',
	},
} as const;
