import type { NoteKind } from './note.ts';

/**
 * By what a clause is known for something worth noting. It is matched against the clause as it would be said to the
 * person, written out: *you work nights at a care home*, names with their capitals.
 */
export type NotePattern = {
	readonly kind: NoteKind;
	/** From the first word of the clause; what follows the match is left out of the note. */
	readonly heard: RegExp;
	/** The note, with the named groups of `heard` in braces; without it the note is what was matched. */
	readonly says?: string;
	/** By what a person would search for it, besides the people and names in it. */
	readonly about: readonly string[];
	/** 0–1, of a clause that is not hedged. */
	readonly confidence: number;
	/** True of one person alone: not noted of *we*. */
	readonly isOfOne?: boolean;
};

/** What is asked of the app about how to speak: matched against the sentence as it was said, in the same way. */
export type AskedPattern = Omit<NotePattern, 'kind'>;

/** Notes that answer one question: of two in the same slot the newer replaces the older. */
export type Slot = {
	/** On the text of a note. */
	readonly says: RegExp;
	/** Its name, with the named groups of `says` in braces. */
	readonly slot: string;
};

/** The language of notes: how facts of a life are told, and what to leave alone. */
export type NoteWords = {
	readonly told: readonly NotePattern[];
	readonly asked: readonly AskedPattern[];
	/** Steps the person will take: the group `step` begins with its verb. */
	readonly ahead: readonly RegExp[];
	/** What has a time and is no deed of theirs: the group `event`. Noted with its time or not at all. */
	readonly events: readonly RegExp[];
	/** `{step}`, `{event}`. */
	readonly saysStep: string;
	readonly saysEvent: string;
	readonly names: {
		/** People, and animals, that one calls *my*: `sister`, `best friend`, `ex`. */
		readonly kin: readonly string[];
		/** Of these, those a person has one of: a new name replaces the old. */
		readonly only: readonly string[];
		/** Words that may stand before them and belong to who it is: `older`, `late`. */
		readonly before: readonly string[];
		/** The same, and not said back: `lovely`. */
		readonly unsaid: readonly string[];
		/** Titles that belong to a name: `mr`. */
		readonly titles: readonly string[];
		/** Capital letters, and no names: `god`, `facebook`. */
		readonly never: readonly string[];
		/** `{kin}`, `{name}`. */
		readonly says: string;
		readonly confidence: number;
	};
	/** A message with one of these tells a story, a dream or a game. */
	readonly fiction: RegExp;
	/** A sentence with one of these is not sure of itself. */
	readonly hedged: RegExp;
	/** The opening of a clause by which it is told as a thought: *you think your boss is called Dave*. */
	readonly thought: RegExp;
	/** By which a person puts a fact right: a name then replaces the one before. */
	readonly corrects: RegExp;
	/** Subjects people are shamed or hurt for. */
	readonly sensitive: RegExp;
	/** The same as what a pattern is `about`. */
	readonly sensitiveAbout: readonly string[];
	/** What is never noted as a help, whatever the person says: it harms. */
	readonly harmful: RegExp;
	/** Times that are wrong a day later: they leave the end of a note. */
	readonly passing: RegExp;
	readonly slots: readonly Slot[];
	/** Words that mean the same in a note: `kids` → `children`. */
	readonly same: ReadonlyMap<string, string>;
	/** `{what}`: a step that was offered, taken and resolved something. */
	readonly helpedStep: string;
	/** The step inside a sentence that offers it: the group `step`. */
	readonly offered: RegExp;
	/** For what the person asked to remember and cannot be turned to *you*: `{words}`. */
	readonly verbatim: string;
};
