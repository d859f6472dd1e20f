import type { PlanStep } from '../../../core/help/safety-plan/sheet.ts';
import type { SafetyPlanTold } from '../../../core/help/safety-plan/told.ts';

type StepWords = {
	readonly title: string;
	readonly hint: string;
	/** To be tapped by somebody who cannot think of any. None names a way to die. */
	readonly ideas: readonly string[];
};

export const SAFETY_PLAN = {
	title: 'Safety plan',
	lead: 'Six short lists for when it gets too much. Start with any of them. One line is enough, and you can leave the rest.',
	now: 'If you might act on it now, or someone is hurting you, do not wait. Call first.',
	nowTitle: 'People who answer',
	steps: {
		signs: {
			title: 'What I notice first',
			hint: 'Thoughts, feelings or habits that tell you a bad time is coming.',
			ideas: ['I cannot sleep', 'I stop answering people', 'I tell myself that nothing will change'],
		},
		coping: {
			title: 'What I can do by myself',
			hint: 'Things that take your mind off it for a while, with nobody else.',
			ideas: ['Walk round the block', 'Have a hot shower', 'Play one song again and again'],
		},
		distractions: {
			title: 'People and places that distract me',
			hint: 'You do not have to tell them how you are.',
			ideas: ['A café with other people', 'The park or the library', 'A friend who makes me laugh'],
		},
		people: {
			title: 'People I can ask for help',
			hint: 'Someone you can tell. Write their number too, so it is on the paper.',
			ideas: [],
		},
		professionals: {
			title: 'Helplines and people whose job it is',
			hint: 'Your doctor, a nurse, a worker you know. The numbers above are on the printed page too.',
			ideas: ['My doctor'],
		},
		surroundings: {
			title: 'How I make it safer around me',
			hint: 'Put what you could use to hurt yourself out of reach. Distance gives you time.',
			ideas: [
				'Ask someone I trust to keep it for me',
				'Go to a room or a place with other people',
				'Ask someone to stay with me tonight',
			],
		},
	} satisfies Record<PlanStep, StepWords>,
	told: {
		title: 'This is my safety plan.',
		steps: {
			signs: 'What I notice first:',
			coping: 'What I can do by myself:',
			distractions: 'People and places that distract me:',
			people: 'People I can ask for help:',
			professionals: 'Helplines and people whose job it is:',
			surroundings: 'How I make it safer around me:',
		},
	} satisfies SafetyPlanTold,
} as const;
