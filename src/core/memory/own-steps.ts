import type { Instant } from '../brand.ts';
import type { OneStepSheet } from '../help/one-step/sheet.ts';
import type { KeptSheet, UnreadableSheet } from '../help/sheet.ts';
import type { Turn } from '../turn.ts';
import type { Note } from './note.ts';

/** A step that the person set themselves, by saying so or in the tool for one clear step. */
export type OwnStep = { readonly text: string; readonly due: Instant } & (
	{ readonly of: 'note'; readonly note: Note } | { readonly of: 'sheet'; readonly sheet: OneStepSheet }
);

/**
 * The newest whose time has come and that was not asked after yet; null where there is none. A sensitive note is never
 * spoken of first, and after a turn in danger (a deadline apart) other things come first. `turns`: oldest first.
 */
export const dueOwnStep = ({ notes, sheets, turns }: Lying, now: Instant): OwnStep | null => {
	if (turns.at(-1)?.decision.dangers.some(({ kind }) => kind !== 'clock')) return null;
	const inNotes = notes.flatMap(stepInNote);
	const inSheets = sheets
		.flatMap(stepInSheet)
		// What was set in the tool and then said is asked after once.
		.filter(({ due }) => notes.every((note) => note.due === null || Math.abs(note.due - due) > SAME_TIME));
	return (
		[...inNotes, ...inSheets]
			.filter(({ due }) => due <= now && now - due < FORGOTTEN)
			.toSorted((one, other) => other.due - one.due)[0] ?? null
	);
};

type Lying = {
	readonly notes: readonly Note[];
	readonly sheets: readonly (KeptSheet | UnreadableSheet)[];
	readonly turns: readonly Pick<Turn, 'decision'>[];
};

const HOUR = 60 * 60 * 1000;

/** The two are read from the same words, in two ways, milliseconds. */
const SAME_TIME = 12 * HOUR;

/** After so long nobody waits for the question, milliseconds. */
const FORGOTTEN = 30 * 24 * HOUR;

const stepInNote = (note: Note): readonly OwnStep[] => {
	const { kind, standing, isSensitive, due, done, isAsked, text } = note;
	const isOpen = kind === 'step' && standing === 'kept' && !isSensitive && done === null && !isAsked;
	return isOpen && due !== null ? [{ of: 'note', note, text, due }] : [];
};

const stepInSheet = ({ tool, sheet }: KeptSheet | UnreadableSheet): readonly OwnStep[] => {
	if (tool !== 'one-step' || sheet === null) return [];
	const one = sheet as OneStepSheet;
	return one.due === null || one.became !== null || one.step.trim() === ''
		? []
		: [{ of: 'sheet', sheet: one, text: one.step, due: one.due }];
};
