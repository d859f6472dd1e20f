import type { Country, Helpline } from '../../core/people/helpline.ts';
import type { Need, Topic } from '../../core/reading/labels.ts';
import type { Address, Move, Plan } from '../../core/reply/plan.ts';
import type { Danger, DangerKind } from '../../core/safety/danger.ts';
import type { Concern, Dimension, Stance } from '../../core/safety/decision.ts';
import type { Signal } from '../../core/safety/signal.ts';
import { unreachable } from '../../core/unreachable.ts';
import { UNREAD } from './failures.ts';

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
		text: 'What you write is kept in this browser, on this device. It is not sent to anyone. It is not locked yet: anyone who can open this browser can read it.',
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
	latest: 'To latest',
	status: {
		opening: 'Opening…',
		reading: 'Reading what you wrote…',
		replying: 'Replying…',
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
	actions: 'This exchange',
	copy: 'Copy',
	why: 'Why this reply',
	forget: 'Delete',
	forgotten: 'Deleted from this device.',
	undo: 'Undo',
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

export const PRIVACY = {
	title: 'Privacy',
	kept: {
		title: 'What is kept, and where',
		list: [
			'What you write and the replies, in this browser on this device. Nowhere else.',
			'Your country, how the page looks, and that you have seen the first screen.',
			'The files of this page, so that it works with no network. Your words are not in them.',
		],
		open: 'Nothing is locked in this version. Anyone who can open this browser on this device can read it.',
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
	forget: {
		title: 'Delete everything',
		text: 'Deletes every word you wrote here, every reply and your settings.',
		button: 'Delete everything…',
		question: 'Delete everything?',
		warning:
			'Every word you wrote here, every reply and your settings will be deleted. This cannot be undone.',
		remains: 'What may remain:',
		remainsList: [
			'your browser history, which still shows this page',
			'the files of this page, without your words, so that it works with no network',
			'traces that an expert could find until the device uses the space again',
			'anything you copied, or caught in a screenshot',
		],
		yes: 'Delete everything',
		no: 'Keep it',
		busy: 'Deleting…',
		done: 'Everything you wrote here is deleted, and your settings too.',
	},
} as const;

export const SCREEN = { back: 'Back' } as const;

export const DIALOG = { close: 'Close' } as const;

const percent = (p: number) => `${Math.round(p * 100)} in 100`;

const NEEDS = {
	vent: 'You want to get something out',
	understood: 'You want to be understood',
	information: 'You want to know something',
	step: 'You want to know what to do',
	person: 'You want a person',
	'small-talk': 'You are passing the time, or asking about this page',
} as const satisfies Record<Need, string>;

/** The panel *why this reply*. */
export const WHY = {
	title: 'Why this reply',
	lead: 'This is what went into the reply. Nothing here is a diagnosis.',
	percent,
	feelings: {
		title: 'Feelings it read',
		lead: 'A guess for each feeling by itself, so they do not add up to 100. Those marked “counted” were strong enough to use.',
		counted: 'counted',
	},
	about: {
		title: 'What it took your message to be',
		topic: (topic: Topic, p: number) =>
			topic === 'other'
				? `None of the subjects it knows (${percent(p)} sure).`
				: `Subject: ${topic.replaceAll('-', ' ')} (${percent(p)} sure).`,
		need: (need: Need, p: number) => `${NEEDS[need]} (${percent(p)} sure).`,
		stuck: 'You seem to say that this is not helping.',
		outside: 'It may not be able to read this message, so none of this may be right.',
	},
	signals: {
		title: 'What it noticed',
		none: 'Nothing that calls for care.',
	},
	decision: {
		title: 'What it decided',
		concern: {
			none: 'No sign of danger was found.',
			some: 'Something here weighs on you.',
			high: 'There may be danger.',
			acute: 'There may be danger right now.',
		} satisfies Record<Concern, string>,
		stance: {
			companion: 'So this page replied by itself.',
			'person-offered': 'So this page replied, and offers a person too.',
			'person-required': 'So the reply leads to a person, and this page stays with you as well.',
		} satisfies Record<Stance, string>,
		matrix: 'Five questions it asked itself',
		columns: ['Question', 'Answer, and why'],
		questions: {
			'emotional-load': 'Does this weigh heavily?',
			ambiguity: 'Is it unclear what is going on?',
			'moral-trade-off': 'Must one good thing be given up for another?',
			'irreversible-consequences': 'Could something happen that cannot be undone?',
			explainability: 'Is this hard for a page to explain?',
		} satisfies Record<Dimension, string>,
		answers: { low: 'No.', high: 'Yes.' },
		noReason: 'Nothing it noticed says so.',
	},
	recalled: {
		title: 'Earlier words it looked at',
		none: 'None.',
		spoken: 'The reply speaks of this one.',
		close: (similarity: number) => `close in meaning: ${percent(similarity)}`,
	},
	moves: {
		title: 'What the reply does, in order',
		names: {
			repair: 'Owns that the reply before missed',
			reflect: 'Says back what it heard',
			validate: 'Says why that makes sense',
			recall: 'Comes back to something you said before',
			clock: 'Says how much time is left',
			ask: 'Asks one question',
			'follow-up': 'Asks after a danger spoken of before',
			inform: 'Tells you something',
			step: 'Offers one small step',
			person: 'Points to a person',
		} satisfies Record<Move, string>,
	},
	voice: {
		title: 'Who wrote it',
		names: {
			guide:
				'The guide: phrases written and checked in advance, joined with your own words. No language model wrote this.',
			script:
				'A script: fixed words, written and checked in advance. When someone may be in danger, nothing is made up.',
		} satisfies Record<Plan['voice'], string>,
		topic: (topic: Topic) =>
			topic === 'other' ? null : `It took this to be about: ${topic.replaceAll('-', ' ')}.`,
		address: (address: Address) => `It took your message as: ${address.replaceAll('-', ' ')}.`,
	},
	review: {
		title: 'How it was checked',
		lead: {
			guide: (rules: number) =>
				`Each sentence was checked before it was shown, and then the whole reply, against a list of ${rules} rules.`,
			script: (rules: number) =>
				`A script is checked against a list of ${rules} rules when it is written. Here it waits for nothing, so that help comes first.`,
		} satisfies Record<Plan['voice'], (rules: number) => string>,
		rules: 'The rules checked',
		none: 'No sentence was held back.',
		held: 'Held back, and not shown',
		why: 'Why',
		noted: 'Shown, with a note',
		whole: 'The whole reply',
	},
	facts: {
		title: 'Where and when',
		at: 'Written',
		read: 'Time to read your words',
		first: 'Time to the first sentence',
		spoken: 'Time to the whole reply',
		milliseconds: (milliseconds: number) =>
			milliseconds < 1000
				? `${Math.round(milliseconds)} thousandths of a second`
				: `${(milliseconds / 1000).toFixed(1)} seconds`,
	},
} as const;

/** One thing noticed, in plain words. */
export const signalWords = (signal: Signal): string => {
	switch (signal.kind) {
		case 'danger-cue':
			return `Your words “${signal.words}” ${dangerWords(signal.danger)}.`;
		case 'danger-read':
			return `Your message as a whole ${dangerWords(signal.danger)} (${percent(signal.p)}).`;
		case 'person-read':
			return `Your message sounds like a wish for a person (${percent(signal.p)}).`;
		case 'distress-read':
			return `Your message sounds like more than you can bear alone (${percent(signal.p)}).`;
		case 'danger-answered':
			return `You answered “${signal.words}” to a question about suicide.`;
		case 'danger-denied':
			return `You wrote “${signal.words}”. It changes the words of the reply, and does not end the care.`;
		case 'danger-before':
			return `In an earlier conversation of the last seven days, something ${dangerWords(signal.danger)}.`;
		case 'distress-before':
			return `${signal.conversations} other conversations of the last seven days were heavy too.`;
		case 'stuck-said':
			return `You wrote that this is not helping: “${signal.words}”.`;
		case 'stuck-read':
			return `Your message sounds as if this is not helping (${percent(signal.p)}).`;
		case 'unresolved':
			return `The last ${signal.turns} replies did not help.`;
		case 'dilemma':
			return `A hard choice with much at stake: “${signal.words}”.`;
		case 'person-wanted':
			return `You asked for a person: “${signal.words}”.`;
		case 'danger-standing':
			return `${signal.turnsAgo === 1 ? 'In your last message' : `${signal.turnsAgo} messages ago`} there may have been danger. Saying “I am fine” once does not end the care.`;
		case 'painful-emotion':
			return `Your message sounds like ${signal.emotion} (${percent(signal.p)}).`;
		case 'unread':
			return UNREAD[signal.reason];
		default:
			return unreachable(signal);
	}
};

const dangerWords = ({ kind, level }: Danger): string =>
	kind === 'self-harm' ? SELF_HARM_LEVELS[level] : OTHER_DANGERS[kind];

const OTHER_DANGERS = {
	overdose: 'can be about having taken too much of something',
	medical: 'can be about something a doctor needs to see today',
	child: 'can be about a child who is not safe',
	assault: 'can be about something done to you without your consent',
	abuse: 'can be about someone close who hurts or controls you',
	violence: 'can be about violence',
	psychosis: 'can be about things that others do not see or hear',
	'worry-about-other': 'can be about fear for someone else',
	clock: 'can be about a deadline that runs',
} as const satisfies Record<Exclude<DangerKind, 'self-harm'>, string>;

const SELF_HARM_LEVELS = {
	2: 'can be a sign of losing hope or of hurting yourself',
	3: 'can be about thoughts of suicide',
	4: 'can be about a plan, or about danger right now',
} as const;
