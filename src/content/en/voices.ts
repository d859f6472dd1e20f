import type { Written } from '../../core/turn.ts';
import { FAILURES } from './failures.ts';

/** Under each reply: who wrote it. */
export const VOICES = {
	guide: 'Written by the guide.',
	script: 'Words that people wrote and checked beforehand.',
	model: 'Written by the language model on this device, and checked.',
	both: 'Begun by the language model on this device, finished by the guide.',
} as const;

/** Why the model did not write it all; null where there is nothing to say. */
export const endingWords = (ending: Written['ending']): string | null =>
	isOwn(ending) ? OWN_ENDINGS[ending] : FAILURES[ending].what;

const OWN_ENDINGS = {
	done: null,
	stopped: null,
	'held-back': 'What the model wrote did not pass the check.',
	unawaited: 'You chose not to wait for the model.',
	opening: 'The model was not ready in time. It goes on opening.',
} as const;

const isOwn = (ending: Written['ending']): ending is keyof typeof OWN_ENDINGS => ending in OWN_ENDINGS;

/** While a model is at work on a reply. */
export const AT_WORK = {
	opening: 'Opening the language model',
	/** Read out by a screen reader with the bar. */
	share: (share: number) => `${Math.round(share * 100)} in 100`,
	hurry: 'Reply without it',
} as const;

/** Another reply to the same message. */
export const AGAIN = {
	model: 'Reply again',
	withModel: 'Reply with the language model',
	withGuide: 'Reply with the guide',
} as const;
