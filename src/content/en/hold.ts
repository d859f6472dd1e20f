import type { Layer, LayerCheck } from '../../core/privacy/self-check.ts';

/** Before the conversation, where nothing yet stops words from leaving. */
export const UNHELD = {
	waiting: {
		title: 'Getting ready',
		text: 'This page is putting its guard in place: the part that keeps anything you write from being sent. It takes a few seconds, and only the first time.',
		files: (here: number, all: number) => `${String(here)} of ${String(all)} parts are here.`,
	},
	again: {
		title: 'Load this page once more',
		text: 'The guard is in place. It starts its work when the page is loaded again. Nothing is lost.',
	},
	stopped: {
		title: 'Not safe to write here yet',
		text: 'The guard that keeps your words on this device could not start. So there is no place to write here yet.',
		next: 'Load the page once more. If this comes back, open it in a normal window and not a private one, or in another browser.',
	},
	load: 'Load it again',
	people: 'People you can reach',
	peopleWhy: 'Helplines work without it. What you tell them goes over your phone, not through this page.',
} as const;

/** The layers that hold words back, one by one. */
export const LAYER_WORDS = {
	title: 'What keeps your words in',
	intro:
		'Several layers hold your words on this device, one behind the other. What each does, and whether it works here now:',
	looking: 'One moment…',
	layers: {
		page: 'A rule in the page: this page may connect to nothing.',
		headers:
			'The same rule from outside the page, with more in it: no other page may hold this one in a frame.',
		isolation: 'Walls between this page and others in the browser.',
		'service-worker':
			'A guard between this page and the network. It gives out the files of this page, and nothing else.',
		allowlist: 'A list of the only places a tap may lead to: the helplines and the page that Exit opens.',
	} satisfies Record<Layer, string>,
	is: {
		'in-force': 'Works.',
		'by-host': 'Works. It comes from whoever hosts this page.',
		'by-service-worker': 'Works. It comes from the guard on this device.',
		not: 'Does not work here.',
		'unknown-here': 'This browser does not know it yet.',
	} satisfies Record<LayerCheck['is'], string>,
} as const;
