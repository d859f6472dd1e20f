import type { UnreadReason } from '../../core/reading/reading.ts';

/** Why a message was answered without a reading of its feelings. */
export const UNREAD = {
	empty: 'There were no words to read.',
	language: 'This may be in a language that this page cannot read well yet. It reads English.',
	gibberish: 'These words could not be read.',
	'encoder-missing': 'The part that reads feelings did not load, so this reply comes from your words alone.',
	'encoder-unsound':
		'The part that reads feelings did not pass its own check, so this reply comes from your words alone.',
	'encoder-stopped': 'The part that reads feelings stopped, so this reply comes from your words alone.',
	'encoder-slow': 'The part that reads feelings took too long, so this reply comes from your words alone.',
	'not-awaited': 'You stopped before the feelings were read.',
} as const satisfies Record<UnreadReason, string>;
