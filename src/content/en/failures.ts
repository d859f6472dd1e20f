import type { FailureKind } from '../../core/failure.ts';

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
	'wrong-secret': {
		what: 'That did not open it.',
		next: 'Try again. You can try as often as you like: nothing is locked out and nothing is deleted.',
	},
	'weak-passphrase': {
		what: 'This passphrase would be too easy to guess.',
		next: 'Try three or four words that have nothing to do with each other, or a long sentence only you would think of.',
	},
	'vault-damaged': {
		what: 'What is kept here can no longer be read: its files are damaged.',
		next: 'You can go on without it. If you made a backup, you can take it in after starting anew.',
	},
	'vault-newer': {
		what: 'What is kept here was written by a newer version of this page.',
		next: 'Nothing was changed. Close this page and open it again when you have a network, to get the newer version.',
	},
	'passkey-refused': {
		what: 'The passkey was not used.',
		next: 'Perhaps the window was closed, or it took too long. Try again, or use a passphrase.',
	},
	'passkey-unsupported': {
		what: 'This browser or device cannot lock with a passkey here.',
		next: 'A passphrase works everywhere.',
	},
	'backup-foreign': {
		what: 'This file is not a backup of this page.',
		next: 'Choose the file that you saved here. Its name ends in .age.',
	},
	'backup-wrong-passphrase': {
		what: 'That passphrase does not open this backup.',
		next: 'Try again. It is the passphrase you chose when you made the backup.',
	},
	'backup-damaged': {
		what: 'This backup is damaged, so nothing was taken from it.',
		next: 'If you have another copy of the file, try that one. What is kept here is unchanged.',
	},
	'backup-newer': {
		what: 'This backup was made by a newer version of this page.',
		next: 'Close this page and open it again when you have a network, then try again. What is kept here is unchanged.',
	},
	'backup-too-large': {
		what: 'This file is larger than this page can safely take in.',
		next: 'A backup made here is smaller. Check that you chose the right file. What is kept here is unchanged.',
	},
	'engine-missing': {
		what: 'Some files of the language model are not on this device any more.',
		next: 'The guide writes instead. You can repair the model on the models page.',
	},
	'engine-unsupported': {
		what: 'This device lacks something that the language model needs.',
		next: 'The guide writes instead. A lighter model may work; see the models page.',
	},
	'engine-too-large': {
		what: 'The language model is too large for this device.',
		next: 'The guide writes instead. A lighter model may work; see the models page.',
	},
	'engine-unsound': {
		what: 'The language model did not pass its own check here, so it is switched off.',
		next: 'The guide writes instead. Another model may work; see the models page.',
	},
	'engine-lost': {
		what: 'The language model stopped working.',
		next: 'The guide wrote the rest. The model is started anew for your next message.',
	},
	'engine-given-up': {
		what: 'The language model stopped working too often.',
		next: 'The guide writes from now on. Open this page again to try the model once more.',
	},
	'engine-slow': {
		what: 'The language model took too long.',
		next: 'The guide wrote the rest. A lighter model may be faster; see the models page.',
	},
	'engine-too-long': {
		what: 'Your message was too long for the language model.',
		next: 'The guide wrote instead.',
	},
	unexpected: {
		what: 'Something broke here that we did not foresee.',
		next: 'Your words are still on the screen. Try again, or open People to reach someone.',
	},
} as const satisfies Record<FailureKind | 'unexpected', FailureWords>;
