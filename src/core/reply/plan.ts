import type { Emotion } from '../reading/emotions.ts';
import type { TurnId } from '../brand.ts';
import type { NoteId } from '../memory/note.ts';
import type { Need, Topic } from '../reading/labels.ts';
import type { DangerKind } from '../safety/danger.ts';
import type { RunningClock } from '../help/clock.ts';
import type { Miss } from '../turn.ts';

/**
 * One act of the reply (the field's dialogue act). `repair`: the reply before missed · `clock`: how much time is left
 * · `follow-up`: asks after a danger that was answered before.
 */
export type Move =
	'repair' | 'reflect' | 'validate' | 'recall' | 'clock' | 'ask' | 'follow-up' | 'inform' | 'step' | 'person';

/** What the person does with the message besides telling: a written answer fits better than a reflection. */
export type Address =
	| 'greeting'
	| 'thanks'
	| 'goodbye'
	| 'what-are-you'
	/** Asks the app to be somebody else, or to follow other rules. */
	| 'play-a-part'
	| 'is-this-private'
	| 'what-do-you-remember'
	| 'forget-that'
	/** Asks whether something was told. */
	| 'told-before'
	| 'remember-this'
	| 'do-not-remember'
	/** Nothing but a wish for how to be answered. */
	| 'wish'
	/** Did not follow the last reply. */
	| 'explain'
	/** Asks not to be left alone just now. */
	| 'stay'
	/** Has to see to something: a bus, a baby, the kettle. */
	| 'called-away'
	/** Asks whether something may be told here, or in what language. */
	| 'asks-leave'
	| 'which-language'
	/** Asks for what any chatbot would do: a sum, a poem, the news. */
	| 'out-of-scope'
	/** Asks who is right. */
	| 'judge'
	/** Asks what is so, or who to ask. */
	| 'question'
	| 'what-to-do'
	| 'unclear';

/**
 * How a person wants to be answered, said once or shown by what they called a miss; kept for later turns. `no-echo`: not
 * to have their own words said back.
 */
export const WISHES = ['just-listen', 'no-questions', 'no-echo', 'shorter', 'list'] as const;

export type Wish = (typeof WISHES)[number];

/** The feeling a reply may name, and how surely. `sure` needs a probability of at least 0.6 (L5). */
export type NamedFeeling = { readonly emotion: Emotion; readonly p: number };

/** What was remembered for this turn: an earlier turn, or a note. A receipt shows it with where it came from. */
export type Recalled = {
	/** Null when the person wrote the note themselves. */
	readonly turn: TurnId | null;
	/** Null for a turn. */
	readonly note: NoteId | null;
	/** The person's words: of the turn, or those the note came from. */
	readonly said: string;
	/** How well it fits, 0–1, comparable within one message only. */
	readonly score: number;
};

/** How we will answer, decided before a word is written. */
export type Plan = ScriptPlan | GuidePlan;

export type ScriptPlan = {
	readonly voice: 'script';
	/** A name in `content/en/scripts.ts`. */
	readonly script: ScriptName;
	readonly moves: readonly Move[];
};

export type GuidePlan = {
	readonly voice: 'guide';
	readonly moves: readonly Move[];
	readonly address: Address | null;
	readonly topic: Topic;
	/** What the person needs, when the encoder is sure enough. */
	readonly need: Need | null;
	readonly wishes: readonly Wish[];
	/** What a repair answers: a miss that was marked, or `stuck` when the person wrote so. */
	readonly missed: Miss | 'stuck' | null;
	/** The danger a follow-up asks after: answered just before, suspected `now`, or of an earlier conversation. */
	readonly followUp: { readonly kind: DangerKind; readonly when: 'here' | 'now' | 'before' } | null;
	readonly clock: RunningClock | null;
	readonly feeling: NamedFeeling | null;
	readonly recalled: Recalled | null;
	/** What is told of the notes, when somebody asks what is remembered. */
	readonly remembered: readonly string[] | null;
	/** The person does not want this message remembered: it is never recalled. */
	readonly isOffRecord: boolean;
};

/** Written words for the turns in which nothing improvises. */
export type ScriptName =
	| 'self-harm-2'
	| 'self-harm-3'
	| 'self-harm-4'
	/** A yes to the question of level 4. */
	| 'self-harm-done'
	/** The turns after, while a level stands and nothing graver was said. */
	| 'self-harm-after'
	/** The same, when the contacts were shown within the last three turns (C7): asks what makes calling hard. */
	| 'self-harm-barriers'
	/** The same, after a denial. */
	| 'self-harm-denied'
	/** Something else was meant. */
	| 'self-harm-misread'
	/** The turns after level 4, and every third of them, with the contacts again. */
	| 'self-harm-4-after'
	| 'self-harm-4-again'
	/** The other dangers, when they are spoken of. A deadline has none: what helps depends on which it is. */
	| Exclude<DangerKind, 'self-harm' | 'clock'>
	/** Of someone else. */
	| 'child-of-others'
	| 'psychosis-of-others'
	/** Somebody who hurts the person may read along. */
	| 'somebody-near'
	/** The turns after, where no other voice may speak yet. */
	| 'overdose-after'
	| 'medical-after'
	| 'psychosis-after'
	| 'person-wanted';
