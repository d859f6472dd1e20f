import type { Branded, ConversationId, Instant, TurnId } from '../brand.ts';
import type { Topic } from '../reading/labels.ts';

export type NoteId = Branded<string, 'NoteId'>;

/**
 * What a note says. `life`: a fact of the person's life · `person`: somebody in it · `preference`: how they like things
 * · `helped`: what did · `step`: something they said they would do.
 */
export const NOTE_KINDS = ['life', 'person', 'preference', 'helped', 'step'] as const;

export type NoteKind = (typeof NOTE_KINDS)[number];

/**
 * `proposed`: about a sensitive subject, and used for nothing until the person said yes · `kept` · `superseded`: a newer
 * note says otherwise, see its `supersedes`; shown, and never recalled.
 */
export type NoteStanding = 'proposed' | 'kept' | 'superseded';

/** Something remembered, with where it came from. */
export type Note = {
	readonly id: NoteId;
	readonly kind: NoteKind;
	/** What is remembered, said to the person: *Your sister is called Ana.* */
	readonly text: string;
	/** The words it came from, as they were said; the person's own correction where they corrected it. */
	readonly words: string;
	/** Null when the person wrote it themselves on the memory screen. */
	readonly turn: TurnId | null;
	readonly conversation: ConversationId | null;
	readonly at: Instant;
	/** 0–1 */
	readonly confidence: number;
	readonly topic: Topic;
	/** Who or what it is about, as a person would search for it: *Ana*, *your sister*, *rent*. */
	readonly subjects: readonly string[];
	/** A subject people are shamed or hurt for: kept only after a yes, and never spoken of unless raised. */
	readonly isSensitive: boolean;
	readonly standing: NoteStanding;
	readonly isPinned: boolean;
	/** The older note that this one replaces. */
	readonly supersedes: NoteId | null;
	/** When a step is due, if a time was said. */
	readonly due: Instant | null;
	/** What became of a step; null while nothing is known, and for other kinds. */
	readonly done: 'done' | 'dropped' | 'stuck' | null;
	/** *Not now* was said when the step was asked after: it is not asked again. Left out until then. */
	readonly isAsked?: true;
	/** For recall by meaning: length 384, int8, 127 stands for 1; null where the encoder could not read. */
	readonly embedding: Int8Array | null;
};
