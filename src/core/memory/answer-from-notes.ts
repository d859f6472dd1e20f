import { fill } from '../reply/fill.ts';
import { meantBy } from './meant-by.ts';
import type { Note, NoteId, NoteKind } from './note.ts';
import type { NoteWords } from './note-words.ts';

/** What the app says of its notes. `{notes}` and `{turns}`: how many, in words of `counts` · `{about}`: as it was asked. */
export type MemoryWords = {
	/** Before what is remembered, and when nothing is. */
	readonly known: string;
	readonly nothing: string;
	readonly nothingAbout: string;
	/** Sensitive ones are counted and not told. */
	readonly private: Readonly<Record<'one' | 'many', string>>;
	readonly more: string;
	readonly forget: Readonly<Record<'found' | 'last' | 'none', string>>;
	/** `{count}` */
	readonly counts: Readonly<Record<'notes' | 'turns', Readonly<Record<'one' | 'many', string>>>>;
	/** Between the two counts. */
	readonly and: string;
};

/** Sentences, and the notes they were told from. */
export type Answer = { readonly sentences: readonly string[]; readonly used: readonly NoteId[] };

/**
 * *What do you remember about me?* (`about` null), *… about Sam?*: from notes that were kept and nothing else, people
 * first. Sensitive notes are only counted: somebody may be reading along. Superseded and proposed ones are not used.
 */
export const answerFromNotes = (
	about: string | null,
	notes: readonly Note[],
	words: { readonly notes: NoteWords; readonly memory: MemoryWords },
): Answer => {
	const isMeant = about === null ? null : meantBy(about, notes, words.notes);
	const found = notes.filter(
		({ standing, text, subjects, isSensitive, words: said, kind, done }) =>
			standing === 'kept' &&
			!(kind === 'step' && done !== null) &&
			(isMeant === null || isMeant([text, ...subjects, isSensitive ? said : ''].join(' | '))),
	);
	const { memory } = words;
	if (found.length === 0)
		return { sentences: [about === null ? memory.nothing : memory.nothingAbout], used: [] };
	const open = inOrder(found.filter(({ isSensitive }) => !isSensitive));
	const told = open.slice(0, MOST_TOLD);
	const hidden = found.length - open.length;
	return {
		sentences: [
			...(told.length > 0 ? [memory.known, ...told.map(({ text }) => text)] : []),
			...(open.length > told.length ? [memory.more] : []),
			...(hidden === 0
				? []
				: [fill(memory.private[hidden === 1 ? 'one' : 'many'], { count: String(hidden) })]),
		],
		used: told.map(({ id }) => id),
	};
};

const MOST_TOLD = 10;

/** What will go, in one sentence to stand above the button; nothing goes by this alone. */
export const sayForget = (
	about: string | null,
	found: { readonly notes: readonly unknown[]; readonly turns: readonly unknown[] },
	{ forget, counts, and }: MemoryWords,
): string => {
	const parts = (['turns', 'notes'] as const)
		.filter((kind) => found[kind].length > 0)
		.map((kind) =>
			fill(counts[kind][found[kind].length === 1 ? 'one' : 'many'], { count: String(found[kind].length) }),
		);
	if (parts.length === 0) return forget.none;
	return fill(about === null ? forget.last : forget.found, {
		what: parts.join(and),
		...(about === null ? {} : { about: said(about) }),
	});
};

/** *my sister* → *your sister* */
const said = (about: string): string => about.replace(/^(?:my|our)\b/iu, 'your');

/** By kind, people first; what is of one person or thing together, the pinned and then the older first. */
const inOrder = (notes: readonly Note[]): readonly Note[] => {
	const firsts = new Map<string, number>();
	for (const { kind, subjects, at } of notes)
		for (const subject of subjects) {
			const key = `${kind}:${subject}`;
			firsts.set(key, Math.min(at, firsts.get(key) ?? Infinity));
		}
	const firstOf = ({ kind, subjects, at }: Note): number =>
		Math.min(at, ...subjects.map((subject) => firsts.get(`${kind}:${subject}`) ?? at));
	return notes.toSorted(
		(a, b) =>
			ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
			firstOf(a) - firstOf(b) ||
			Number(b.isPinned) - Number(a.isPinned) ||
			a.at - b.at,
	);
};

const ORDER: readonly NoteKind[] = ['person', 'life', 'preference', 'helped', 'step'];
