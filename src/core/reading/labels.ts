/** What a message is about, in the order of the encoder's topic head. */
export const TOPICS = [
	'debt',
	'sexual-health',
	'relationship',
	'family',
	'work',
	'study',
	'grief',
	'loneliness',
	'health',
	'identity',
	'substance',
	'eating',
	'housing',
	'other',
] as const;

export type Topic = (typeof TOPICS)[number];

/** What the person needs from a reply, in the order of the encoder's need head. */
export const NEEDS = ['vent', 'understood', 'information', 'step', 'person', 'small-talk'] as const;

export type Need = (typeof NEEDS)[number];

/**
 * The danger head, in its order. Self-harm is read as *at least so grave*, so that a doubt between two levels is no
 * doubt about danger.
 */
export const DANGER_LABELS = [
	'self-harm-1',
	'self-harm-2',
	'self-harm-3',
	'self-harm-4',
	'abuse',
	'assault',
	'child',
	'medical',
	'overdose',
	'psychosis',
	'violence',
	'worry-about-other',
	'clock',
] as const;

/** What is said about the conversation itself: a wish for a human in it, or that it is not helping. */
export const CONVERSATION_LABELS = ['person', 'stuck'] as const;

/** Why a message is outside what the encoder can read. */
export const UNREAD_LABELS = ['language', 'gibberish'] as const;
