import { fill } from '../reply/fill.ts';
import { wordsOf } from '../reply/variety.ts';
import type { Note } from './note.ts';
import type { NoteWords, Slot } from './note-words.ts';

/**
 * A new note among those there are. Null when the same is known already. `kept`: the note as it is to be kept, with the
 * note that it replaces named; `superseded`: that note with its new standing. A note that waits for a yes replaces
 * nothing yet, see `acceptNote`. With `isCorrection` a name replaces the newest for the same person, however many
 * sisters there may be.
 */
export const supersede = (
	note: Note,
	existing: readonly Note[],
	words: NoteWords,
	isCorrection = false,
): { readonly kept: Note; readonly superseded: Note | null } | null => {
	const current = existing.filter(({ kind, standing }) => kind === note.kind && standing !== 'superseded');
	const text = plain(note.text, words);
	if (current.some((other) => other.due === note.due && plain(other.text, words) === text)) return null;
	const isOfSlot = slotOf(note.text, words, isCorrection);
	const older =
		isOfSlot === null
			? undefined
			: current.filter((other) => isOfSlot(other.text)).toSorted((one, other) => other.at - one.at)[0];
	if (older === undefined) return { kept: note, superseded: null };
	const kept = { ...note, supersedes: older.id, isPinned: note.isPinned || older.isPinned };
	return { kept, superseded: kept.standing === 'kept' ? { ...older, standing: 'superseded' } : null };
};

/** The yes to a proposed note: it is kept from now on, and the note it replaces, if one does, is superseded. */
export const acceptNote = (note: Note, existing: readonly Note[]): readonly Note[] => [
	{ ...note, standing: 'kept' },
	...existing
		.filter(({ id }) => id === note.supersedes)
		.map((older): Note => ({ ...older, standing: 'superseded' })),
];

/** Tells which notes answer the same question as this text; null for one that stands beside others. */
const slotOf = (
	text: string,
	{ slots }: NoteWords,
	isCorrection: boolean,
): ((other: string) => boolean) | null => {
	const named = (said: string, { says, slot }: Slot): string | null => {
		const found = says.exec(said.replace(/\.$/u, ''));
		return found === null ? null : fill(slot, { ...found.groups }).toLowerCase();
	};
	const own = slots.find((slot) => named(text, slot) !== null);
	const name = own === undefined ? null : named(text, own);
	if (own === undefined || name === null) return null;
	const alike = slots.filter(({ slot }) => slot === own.slot);
	return (other) =>
		alike.some((slot) => {
			const theirs = named(other, slot);
			return theirs !== null && (theirs === name || (isCorrection && isOfSameKin(theirs, name)));
		});
};

/** `name:sister:ana` and `name:sister:anna` are two people, unless one puts the other right. */
const isOfSameKin = (one: string, other: string): boolean => {
	const [what, kin] = one.split(':');
	return what === 'name' && `${what}:${kin ?? ''}` === other.split(':').slice(0, 2).join(':');
};

const plain = (text: string, { same }: NoteWords): string =>
	wordsOf(text)
		.map((word) => same.get(word) ?? word)
		.filter((word) => !/^(?:an?|the|now|also|just|really)$/u.test(word))
		.join(' ');
