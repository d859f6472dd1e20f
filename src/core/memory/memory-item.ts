import type { ConversationId, Instant, TurnId } from '../brand.ts';
import type { Topic } from '../reading/labels.ts';
import type { Turn } from '../turn.ts';
import type { Note, NoteId } from './note.ts';

/** What can be recalled, as recall sees it: a turn or a note. */
export type MemoryItem = {
	/** Null when the person wrote the note themselves. */
	readonly turn: TurnId | null;
	/** Null for a turn. */
	readonly note: NoteId | null;
	readonly conversation: ConversationId | null;
	readonly at: Instant;
	/** When a step is due. */
	readonly due: Instant | null;
	/** What is given back. */
	readonly said: string;
	/** What is searched. */
	readonly texts: readonly string[];
	/** Who or what it is about. */
	readonly names: readonly string[];
	/** The topic that must be raised before this is spoken of; null for what may be spoken of at any time. */
	readonly sensitive: Topic | null;
	/** 0–1 */
	readonly importance: number;
};

/**
 * A turn in danger (a deadline apart) is never recalled, for it could hurt; nor what was said to the app itself, which
 * means nothing later; nor what could not be read, for not knowing counts.
 */
export const mayRecallTurn = ({ decision, plan, reading }: Turn): boolean =>
	decision.dangers.every(({ kind }) => kind === 'clock') &&
	plan.voice === 'guide' &&
	plan.address === null &&
	!plan.isOffRecord &&
	reading.kind === 'read';

export const itemOfTurn = ({ id, conversation, at, said, outcome }: Turn): MemoryItem => ({
	turn: id,
	note: null,
	conversation,
	at,
	due: null,
	said,
	texts: [said],
	names: [],
	sensitive: null,
	importance: outcome.step === 'promised' ? OPEN_STEP : 0,
});

/** Not a note that waits for a yes, nor one that was superseded. */
export const mayRecallNote = ({ standing }: Note): boolean => standing === 'kept';

export const itemOfNote = (note: Note): MemoryItem => ({
	turn: note.turn,
	note: note.id,
	conversation: note.conversation,
	at: note.at,
	due: note.due,
	said: note.words,
	texts: [note.words, note.text],
	names: note.subjects,
	sensitive: note.isSensitive ? note.topic : null,
	importance: importanceOf(note),
});

/** Pinned counts most, then what is still to be done. */
const importanceOf = ({ isPinned, kind, done, confidence }: Note): number => {
	if (isPinned) return 1;
	return kind === 'step' && done === null ? OPEN_STEP : confidence / 2;
};

const OPEN_STEP = 0.7;
