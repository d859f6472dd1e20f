import type { Fact, FactCountry } from '../../../core/help/fact.ts';
import type { PackSubject } from '../../../core/help/pack.ts';
import type { ToolGroup, ToolId } from '../../../core/help/tools.ts';

/** The screen that lists the tools, and what a reply says of one. */
export const HELP = {
	title: 'Help',
	lead: 'Small tools for a next step. They work with no network. What you fill in stays on this device.',
	first: {
		title: 'After a hard time',
		text: 'A plan for the next time it gets this hard. Made while it is calmer, in your own words.',
	},
	/** As long as no vault is open. */
	notKept: 'What you fill in is gone when you close this page. Under Privacy you can choose to keep it.',
	keeping: 'Whether it is kept',
	begun: 'You began these',
	changed: 'Last changed',
	/** Begins with what the button shows. */
	delete: (tool: string) => `Delete it: ${tool}`,
	unreadable: 'What you filled in before cannot be read any more. You can begin it again, or delete it.',
	groups: {
		now: 'For right now',
		debt: 'Money',
		'sexual-health': 'Your body',
		person: 'Before you talk to somebody',
		thoughts: 'For your own thoughts',
		page: 'About this page',
	} satisfies Record<ToolGroup, string>,
	facts: 'Every fact, and where it comes from',
	people: 'People you can reach now',
	forget: {
		question: (tool: string) => `Delete ${tool}?`,
		warning: 'All you filled in there is deleted from this device. This cannot be undone.',
		yes: 'Delete it',
		no: 'Keep it',
		done: 'Deleted.',
	},
	opening: 'One moment…',
	again: 'Try again',
} as const;

/** The page of all that the tools and replies know. */
export const FACTS_PAGE = {
	title: 'Every fact',
	lead: (count: number) =>
		`The tools and the replies know ${count} facts. Each one is here, with where it comes from and when it was read there.`,
	status:
		'Laws and medicine change, and this page does not know what is new. Where it matters to you, ask the person it names.',
	packs: {
		crisis: 'In a crisis',
		debt: 'Money and debt',
		'sexual-health': 'Sexual health',
		everyone: 'Safety plan and breathing',
	} satisfies Record<PackSubject, string>,
	countries: { UK: 'UK', US: 'US', all: 'everywhere' } satisfies Record<FactCountry, string>,
	read: {
		V: 'Read in the source itself.',
		S: 'Read second-hand only.',
	} satisfies Record<Fact['status'], string>,
	review: 'To be read again by',
	pastOne: 'Past its review',
	past: (count: number) => `${count} past review`,
	count: (facts: number, contacts: number) =>
		[
			...(facts > 0 ? [`${facts} ${facts === 1 ? 'fact' : 'facts'}`] : []),
			...(contacts > 0 ? [`${contacts} ${contacts === 1 ? 'contact' : 'contacts'}`] : []),
		].join(', '),
	contacts: 'Whom to reach',
} as const;

/** Each tool: its name, and what it does in one line. */
export const TOOLS = {
	'safety-plan': {
		name: 'Safety plan',
		about: 'What helps when it gets very dark: signs, people, places, numbers.',
	},
	breathing: { name: 'Breathe and steady', about: 'To get through the next few minutes.' },
	'one-step': { name: 'One clear step', about: 'From a big worry to one small thing for today.' },
	debt: {
		name: 'Money and debts',
		about: 'What is left each month, which debts come first, letters, and days left to answer.',
	},
	'sexual-health': {
		name: 'Sexual health',
		about: 'What can still be done after sex and until when, tests, and what a clinic is like.',
	},
	questions: { name: 'Questions to bring', about: 'So that you ask what you came to ask.' },
	packet: {
		name: 'A page to show somebody',
		about: 'Your story on one page, so that you do not have to tell it all again.',
	},
	'unsent-letter': { name: 'A letter not sent', about: 'To say what you cannot say. Nobody gets it.' },
	mood: { name: 'Mood check', about: 'A mark for how you feel, and a picture over weeks.' },
	way: {
		name: 'How things are shown',
		about: 'Short, list, table or picture: what was learnt from your taps.',
	},
} as const satisfies Record<ToolId, { readonly name: string; readonly about: string }>;

/** The door to a tool under a reply. */
export const REPLY_TOOL = {
	open: (tool: ToolId): string => `Open: ${TOOLS[tool].name}`,
} as const;
