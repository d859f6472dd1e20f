import type { FailureKind } from '../../core/failure.ts';
import type { UnreadReason } from '../../core/reading/reading.ts';

/** What went wrong, and what a person can do now. */
export type FailureWords = { readonly what: string; readonly next: string };

/** `unexpected` is a bug that was caught; the rest are the failures the core knows. */
export const FAILURES = {
	'encoder-missing': {
		what: 'The part that reads feelings did not load.',
		next: 'Replies still work, from your words alone. Open this page again when you have a network.',
	},
	'encoder-unsound': {
		what: 'The part that reads feelings did not pass its own check here, so it is switched off.',
		next: 'Replies still work, from your words alone.',
	},
	'encoder-stopped': {
		what: 'The part that reads feelings stopped.',
		next: 'Replies still work, from your words alone. Open this page again to start it anew.',
	},
	'store-unavailable': {
		what: 'This browser does not let the page keep anything, as some private windows do not.',
		next: 'You can go on. What is on the screen will be gone when you close the page.',
	},
	'store-full': {
		what: 'There is no room left on this device to keep this.',
		next: 'Free some space, or delete an older exchange here. Then try again.',
	},
	'store-closed': {
		what: 'The place where your words are kept was closed, perhaps by another tab.',
		next: 'Close other tabs of this page. Then try again.',
	},
	unexpected: {
		what: 'Something broke here that we did not foresee.',
		next: 'Your words are still on the screen. Try again, or open People to reach someone.',
	},
} as const satisfies Record<FailureKind | 'unexpected', FailureWords>;

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
