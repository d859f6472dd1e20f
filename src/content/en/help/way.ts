import type { Form, Place } from '../../../core/help/way.ts';

const FORMS: Readonly<Record<Form, string>> = {
	short: 'Short',
	list: 'List',
	table: 'Table',
	picture: 'Picture',
};

const PLACES: Readonly<Record<Place, string>> = {
	budget: 'A month of money',
	debts: 'What I owe',
	times: 'What can still be done',
	tests: 'When a test means something',
	mood: 'Your mood over weeks',
};

/** Where the same thing can be shown in more than one form. */
export const SHOWN_AS = {
	question: (place: Place) => `Show as: ${PLACES[place]}`,
	forms: FORMS,
	places: PLACES,
} as const;

/** What was learnt of how a person takes things in. */
export const WAY = {
	title: 'How things are shown',
	lead: 'Some things can be shown in more than one way. This page learns from what you tap there, and starts the next one like it. It stays on this device.',
	none: 'Nothing is learnt yet. You see the first way of each.',
	learnt: 'You chose this one.',
	like: 'Not chosen here yet. It follows what you chose elsewhere.',
	replies: {
		shorter: 'Replies are kept short, for you chose short more than once.',
		list: 'Replies use lists, for you chose lists or tables more than once.',
	},
	forget: 'Forget all of this',
	forgotten: 'Forgotten. Each is shown in its first way again.',
} as const;
