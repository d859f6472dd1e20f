import type { Country, Helpline } from '../../core/people/helpline.ts';

/** Every word the screens show, by where it stands. What went wrong has its words in `failures.ts`. */
export const NAME = 'Confidant';

export const EXIT = {
	button: 'Exit now',
	hint: 'Leaves this page at once. You can also press Shift three times.',
	pressed: (left: number) => `Shift: press ${left === 1 ? 'once' : 'twice'} more to exit.`,
	expired: 'Exit by Shift is off again.',
	leaving: 'Leaving.',
} as const;

export const COUNTRY = {
	question: 'Where are you?',
	why: 'So that the phone numbers are right. It stays on this device.',
	names: { UK: 'UK', US: 'US', elsewhere: 'Somewhere else' } satisfies Record<Country, string>,
	emergencyElsewhere: 'Call the emergency number of the place where you are.',
} as const;

export const WELCOME = {
	title: 'Before you start',
	lead: 'A quiet place to say what is hard to say, and to find a next step.',
	what: {
		title: 'What this is',
		text: 'This is software. It is not a person, a doctor or a therapist, and it can be wrong. It reads what you write, tells you what it heard, and helps you find a next step or a person to talk to.',
	},
	where: {
		title: 'Where your words stay',
		text: 'What you write stays on this device. It is not sent to anyone, and it is gone when you close this page. If you want to keep it, you can lock it with a passphrase or a passkey.',
		hides: 'It cannot hide you from everything:',
		not: [
			'someone looking at your screen',
			'spy apps, screen recording and browser extensions',
			'your browser history, which shows that you were here',
			'your network, which can see the name of this site, but not your words',
		],
	},
	danger: {
		title: 'If you are in danger',
		text: 'Do not wait for this page. A person can help you now.',
		people: 'All phone numbers',
	},
	start: 'Start',
} as const;

export const CONVERSATION = {
	people: 'People',
	help: 'Help',
	memory: 'Memory',
	privacy: 'Privacy',
	skip: 'Go to the writing box',
	log: 'Your conversation',
	you: 'You',
	hello: 'What is on your mind?',
	helloMore:
		'Write it the way you would say it. It does not have to be in order, and you can leave things out.',
	openers: {
		title: 'If it is hard to begin, you could start with:',
		examples: [
			'I owe money and I am scared to open the letters.',
			'I am worried about my body and I do not dare to ask anyone.',
			'I feel alone, even when I am with others.',
		],
	},
	startNew: 'Start a new conversation',
	earlier: 'Earlier conversations are kept on this device.',
	showLast: 'Show the last one',
	latest: 'To latest',
	status: {
		opening: 'Opening…',
		reading: 'Reading what you wrote…',
		replying: 'Replying…',
		'opening-model': 'Opening the model…',
		'model-writing': 'The model is writing…',
		stopping: 'Stopping…',
		done: 'Done.',
		stopped: 'Stopped.',
		'kept-now': 'Saved on this device.',
		copied: 'Copied.',
		'not-copied': 'Could not copy. You can select the text instead.',
		restored: 'Back again.',
	},
	unanswered: 'There is no reply to this yet.',
	stoppedEarly: 'You stopped this before there was a reply.',
	stopped: 'You stopped this reply here.',
	unkept: 'Not saved on this device.',
	again: 'Try again',
	answer: 'Reply now',
	dismiss: 'Close',
} as const;

export const COMPOSER = {
	label: 'Write here',
	hint: 'Enter sends. Shift and Enter: a new line.',
	send: 'Send',
	stop: 'Stop',
	left: (count: number) => `${count} characters left`,
	over: (count: number) => `${count} characters too many. You can send it in two parts.`,
	/** Read out, and only when it changes by a hundred. */
	fewLeft: (hundreds: number) => `Fewer than ${hundreds} characters left.`,
	tooLong: 'Too long to send at once. You can send it in two parts.',
} as const;

export const REPLY = {
	person: 'Talk to a person',
	contacts: 'People you can reach now',
} as const;

export const HELPLINE = {
	call: (number: string) => `Call ${number}`,
	text: (number: string, word: string | null) =>
		word === null ? `Text ${number}` : `Text ${word} to ${number}`,
	hours: 'Open',
	cost: 'Cost',
	source: 'Source',
	checked: 'Checked',
} as const;

export const PEOPLE = {
	title: 'People',
	lead: 'Real people who can listen or help. You do not have to know what to say.',
	roles: {
		emergency: {
			title: 'In danger now',
			say: '“I need help now. I am at …” Say where you are first, in case the call is cut off.',
		},
		crisis: {
			title: 'Someone to talk to',
			say: '“I am not okay, and I need to talk to someone. I do not know where to start.”',
		},
		health: {
			title: 'Health',
			say: '“I have a health question that is hard to say out loud. Can I ask you in private?”',
		},
		debt: {
			title: 'Money and debt',
			say: '“I owe money and I cannot keep up. I need help to see what to do first.”',
		},
	} satisfies Record<Helpline['role'], { readonly title: string; readonly say: string }>,
	say: 'You could say',
	elsewhere: {
		title: 'Where you are',
		text: 'We only show numbers that we have checked, and we have none for your country yet. For danger, call the emergency number of the place where you are. You can also ask a doctor, a nurse or someone you trust to find a helpline with you.',
		say: '“I am not okay. Will you help me find someone to talk to?”',
	},
	trace: 'A call or a text can show up on your phone, and on the bill of whoever pays for it.',
} as const;

export const SCREEN = { back: 'Back' } as const;

export const DIALOG = { close: 'Close' } as const;
