import type { Turn } from '../turn.ts';
import { meantBy } from './meant-by.ts';
import type { Note } from './note.ts';
import type { NoteWords } from './note-words.ts';

/** What goes when somebody asks to forget something: shown before it goes, and gone only after a yes. */
export type Forgetting = { readonly notes: readonly Note[]; readonly turns: readonly Turn[] };

/**
 * The notes and turns that speak of `about`; null: the last turn. `turns` are all before the request, oldest first.
 * With a turn go the notes that came from it.
 */
export const matchForget = (
	about: string | null,
	notes: readonly Note[],
	turns: readonly Turn[],
	words: NoteWords,
): Forgetting => {
	const isMeant = about === null ? null : meantBy(about, notes, words);
	const gone = isMeant === null ? turns.slice(-1) : turns.filter(({ said }) => isMeant(said));
	const ids = new Set(gone.map(({ id }) => id));
	return {
		turns: gone,
		notes: notes.filter(
			(note) =>
				(note.turn !== null && ids.has(note.turn)) ||
				(isMeant !== null && [note.text, note.words, note.subjects.join(' ')].some(isMeant)),
		),
	};
};
