import type { Pacing } from '../../core/preferences.ts';
import type { Remnant } from '../../core/privacy/remnant.ts';

/** The words of the privacy screen that are not about the vault: those are in `vault.ts`. */
export const PRIVACY = {
	title: 'Privacy',
	kept: {
		title: 'What is kept, and where',
		list: [
			'What you write, the replies, what you say of them, and notes made of it: only if you chose to keep them, in this browser on this device, locked. Nowhere else.',
			'Not locked: your country, how the page looks and locks itself, how replies come, that you have seen the first screen, which model you chose, and that something is kept.',
			'The files of this page, and of a model if you chose one, so that they work with no network. Your words are not in them.',
			'A list of the files this page asked for, and when. Your words are not in it. The page that checks this one shows it, and can delete it.',
		],
		sent: 'What you write is not sent anywhere. The page tells the browser to refuse any other site. Whoever hosts this page can see that a device opened it, and when.',
	},
	hide: {
		title: 'What it cannot hide from',
		list: [
			'Someone who looks at your screen, or picks up your unlocked phone.',
			'Spy apps, and apps that record the screen or the keys.',
			'Your keyboard, which may remember words you type, and the list of open apps, which may show a small picture of this page.',
			'Browser extensions. They can see all of this page, and it cannot see them.',
			'Your browser history. It shows that this page was open.',
			'Your network. It can see the name of this site, but not your words.',
		],
		tip: 'If someone checks this device, a private window or another device is safer. A private window forgets when you close it.',
		exit: 'Exit now leaves the page at once, and so does pressing Shift three times. It does not delete anything, and it does not change your history.',
	},
	check: {
		title: 'Check it yourself',
		text: 'A page that tests, on this device, what holds your words here, and shows what this page asked for. It opens in a new tab and reads none of your words.',
		open: 'Open the page that checks',
	},
	encoder: {
		title: 'The part that reads feelings',
		where: {
			opening: 'It is still loading.',
			wasm: 'It runs on this device, on its main processor.',
			webgpu: 'It runs on this device, on its graphics chip.',
			native: 'It runs on this device.',
			none: 'It is not running. Replies come from your words alone.',
		},
	},
	theme: {
		title: 'How it looks',
		question: 'Light or dark',
		names: { auto: 'As on this device', light: 'Light', dark: 'Dark' },
	},
	pacing: {
		title: 'How replies come',
		question: 'Show replies',
		names: {
			'at-once': 'All at once',
			'by-sentence': 'Sentence by sentence',
		} satisfies Record<Pacing, string>,
		why: 'Sentence by sentence leaves a short pause for reading. Nothing is being typed. When you may be in danger, the reply comes all at once.',
	},
	forget: {
		title: 'Delete everything',
		text: 'Deletes every word you wrote here, every reply, every note and your settings, and the keys to them. The files of this page go too.',
		button: 'Delete everything…',
		question: 'Delete everything?',
		warning:
			'Every word you wrote here, every reply, every note and your settings will be deleted. Nobody can open them again, with or without the passphrase. This cannot be undone.',
		yes: 'Delete everything',
		no: 'Keep it',
		busy: 'Deleting…',
		done: 'Everything you wrote here is deleted, and your settings too. The files of this page go the next time it opens with a network.',
	},
} as const;

/** Before and after everything is deleted. */
export const REMAINS = {
	title: 'What may remain:',
	list: [
		'your browser history, which still shows this page',
		'at whoever hosts this page: that a device opened it, and when',
		'backups and copies that you saved yourself',
		'a passkey in the list of your device, if you made one: you can delete it there',
		'anything you copied, or caught in a screenshot',
	],
	traces: 'locked traces, until the device uses the space again: the key to them is gone',
} as const;

/** The page that deletes everything, and says what it could not. */
export const ERASING = {
	looking: 'One moment…',
	asks: {
		title: PRIVACY.forget.question,
		text: 'The files of this page will be deleted too. Other tabs of it go blank.',
	},
	deleting: { title: PRIVACY.forget.busy, text: 'This takes a few seconds. Leave this page open.' },
	done: {
		title: 'Everything is deleted',
		text: 'Every word you wrote here, every reply, every note, your settings and the files of this page are gone from this device, and the keys to them.',
	},
	nothing: { title: 'Nothing is kept here', text: 'This page keeps nothing on this device now.' },
	some: {
		title: 'Not everything is deleted yet',
		text: 'Perhaps this page is open in another tab or window. Close it there, then try again. This is left:',
		kinds: {
			databases: 'locked words, in one of the places where they lay',
			files: 'locked words or files of a model',
			caches: 'files of this page, without your words',
			'service-worker': 'the part that opens this page with no network',
			choices: 'your settings',
		} satisfies Record<Remnant, string>,
		again: 'Try again',
	},
	open: 'Open this page anew',
	openWhy: 'You need a network for that: the files of the page are deleted too.',
} as const;
