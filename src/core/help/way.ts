import type { Wish } from '../reply/plan.ts';
import type { KeptSheet, UnreadableSheet } from './sheet.ts';

/** The forms in which the same thing can be shown. `short`: only what comes first. */
export const FORMS = ['short', 'list', 'table', 'picture'] as const;

export type Form = (typeof FORMS)[number];

/** Where there is a choice, and of what; the first is shown as long as nothing was learnt. */
export const PLACES = {
	/** A month of money. */
	budget: ['picture', 'table', 'short'],
	/** Debts in their order. */
	debts: ['list', 'short'],
	/** What is still possible, and until when. */
	times: ['picture', 'table', 'list'],
	/** When a test means something. */
	tests: ['picture', 'table', 'list'],
	/** Moods over weeks. */
	mood: ['picture', 'table'],
} as const satisfies Record<string, readonly [Form, ...Form[]]>;

export type Place = keyof typeof PLACES;

/** The way in which a person takes things in, as far as they showed it. */
export type WaySheet = {
	/** What was chosen last in each place, the newest last. */
	readonly choices: readonly { readonly place: Place; readonly form: Form }[];
};

export const EMPTY_WAY: WaySheet = { choices: [] };

export const withChoice = ({ choices }: WaySheet, place: Place, form: Form): WaySheet => ({
	choices: [...choices.filter((choice) => choice.place !== place), { place, form }],
});

/**
 * The form in which a place is shown: what was chosen there; else what was chosen in most other places, of equals the
 * newest; else what was wished for in words; else the first.
 */
export const formFor = ({ choices }: WaySheet, place: Place, wishes: readonly Wish[]): Form => {
	const offered: readonly Form[] = PLACES[place];
	const isOffered = (form: Form): boolean => offered.includes(form);
	const own = choices.find((choice) => choice.place === place)?.form;
	if (own !== undefined && isOffered(own)) return own;
	const wished = wishes.flatMap((wish) => FORM_OF[wish] ?? []).findLast(isOffered);
	return favourite(choices.map(({ form }) => form).filter(isOffered)) ?? wished ?? PLACES[place][0];
};

/** How such a person wants to be answered: once two places agree, for a picture is chosen for many reasons. */
export const wishesOf = ({ choices }: WaySheet): readonly Wish[] =>
	(['shorter', 'list'] as const).filter(
		(wish) => choices.filter(({ form }) => WISH_OF[form] === wish).length >= ENOUGH,
	);

/** The sheet of that kind among all there are; the empty one where there is none that can be read. */
export const wayIn = (sheets: readonly (KeptSheet | UnreadableSheet)[]): WaySheet =>
	(sheets.find(({ tool }) => tool === 'way')?.sheet ?? EMPTY_WAY) as WaySheet;

const ENOUGH = 2;

const FORM_OF: Partial<Record<Wish, Form>> = { shorter: 'short', list: 'list' };

const WISH_OF: Partial<Record<Form, Wish>> = { short: 'shorter', list: 'list', table: 'list' };

const favourite = (forms: readonly Form[]): Form | undefined => {
	const times = (form: Form): number => forms.filter((one) => one === form).length;
	return forms.toReversed().toSorted((one, other) => times(other) - times(one))[0];
};
