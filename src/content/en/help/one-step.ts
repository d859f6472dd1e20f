import type { OneStepTold } from '../../../core/help/one-step/told.ts';

export const ONE_STEP = {
	title: 'One clear step',
	lead: 'From one big worry to one small thing for the next 24 hours. Short answers are fine.',
	worry: { question: 'What is the worry?', hint: 'In a few words. You do not have to tell it all.' },
	step: {
		question: 'What is one small thing you could do about it?',
		hint: 'So small that it fits into half an hour: open one letter, send one text, find one number.',
	},
	when: {
		question: 'When, in the next 24 hours?',
		hint: 'For example: tomorrow at 10, or tonight.',
	},
	otherwise: {
		question: 'If it does not work, then…',
		hint: 'For example: I try once more at 3, or I ask my sister to sit with me.',
	},
	due: {
		soon: (moment: string) => `That is ${moment}.`,
		later: (moment: string) =>
			`That is ${moment}. Is there a smaller piece that fits into today or tomorrow?`,
		over: (moment: string) => `That would be ${moment}, and it has gone by. Is there another time?`,
	},
	became: {
		smaller: 'Make it smaller',
		person: 'Talk to a person',
		stuck: 'That happens. Often the step was too big, or it was not yours alone to do.',
		kept: 'This is kept with the step. It is not asked again.',
	},
	cardWhen: 'When:',
	cardOtherwise: 'If it does not work:',
	told: {
		worry: 'My worry: {worry}.',
		step: 'I will {step}.',
		stepWhen: 'I will {step} {when}.',
		otherwise: 'If it does not work, then I will {otherwise}.',
		became: {
			done: 'I did what I set out to do: {step}.',
			stuck: 'I tried this and it did not work: {step}.',
			dropped: 'I let this go: {step}.',
		},
	} satisfies OneStepTold,
} as const;
