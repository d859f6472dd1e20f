import type { ConversationId, Instant, TurnId } from './brand.ts';
import { ENGINE_FAILURES } from './failure.ts';
import type { NoteId } from './memory/note.ts';
import type { Country } from './people/helpline.ts';
import type { Reading, Unread } from './reading/reading.ts';
import type { Plan, Recalled } from './reply/plan.ts';
import type { Verdict } from './reply/verdict.ts';
import type { Decision } from './safety/decision.ts';
import type { Signal } from './safety/signal.ts';

/** One sentence of a reply. `move` is null for a sentence of a script, or of a language model. */
export type Sentence = { readonly text: string; readonly move: Plan['moves'][number] | null };

/** Why a reply missed, in one tap. */
export const MISSES = ['wrong', 'wanted-listening', 'wanted-step', 'too-long', 'too-cold'] as const;

export type Miss = (typeof MISSES)[number];

/** What the person made known of a reply afterwards; null where they did not. */
export type Outcome = {
	readonly heard: boolean | null;
	readonly helped: boolean | null;
	readonly missed: Miss | null;
	/** The step that was offered: taken on, and later what became of it. */
	readonly step: 'promised' | 'resolved' | 'partly' | 'unresolved' | 'dropped' | null;
	/** When `step` was said; null while it is. */
	readonly stepAt: Instant | null;
	/** *Not now* was said when the step, or a danger, was asked after: it is not asked again. Left out until then. */
	readonly isAsked?: true;
};

export const NO_OUTCOME: Outcome = { heard: null, helped: null, missed: null, step: null, stepAt: null };

/**
 * How a language model's part in a reply ended. `done`: by itself · `stopped`: by the person, with the reply ·
 * `held-back`: review did not let it go on · `unawaited`: the person did not wait for it · `opening`: it was not open in
 * time · otherwise what went wrong. After all but the first two the guide finished the reply.
 */
export const WRITTEN_ENDINGS = [
	'done',
	'stopped',
	'held-back',
	'unawaited',
	'opening',
	...ENGINE_FAILURES,
] as const;

/** What a language model did for a reply; its prompt is made again from the plan by `composePrompt`. */
export type Written = {
	/** Its id in the catalogue. */
	readonly model: string;
	readonly seed: number;
	/** All it wrote, as it came; the verdicts tell what of it was shown. */
	readonly raw: string;
	/** The notes that stood in its prompt for older turns. */
	readonly told: readonly NoteId[];
	/** So many messages of the prompt, the oldest, had no room in its context. */
	readonly leftOut: number;
	readonly ending: (typeof WRITTEN_ENDINGS)[number];
};

/** The record of one exchange: what the screen, the store, *why this reply*, an export and an evaluation read. */
export type Turn = {
	readonly id: TurnId;
	readonly conversation: ConversationId;
	readonly at: Instant;
	readonly country: Country;
	readonly said: string;
	readonly reading: Reading | Unread;
	readonly signals: readonly Signal[];
	readonly decision: Decision;
	/** Earlier turns that bear on this one, best first; at most one is spoken of, see the plan. */
	readonly recalled: readonly Recalled[];
	readonly plan: Plan;
	readonly sentences: readonly Sentence[];
	readonly verdicts: readonly Verdict[];
	/** Absent where no language model was asked. */
	readonly written?: Written;
	/** Ids of the helplines the reply shows. */
	readonly helplines: readonly string[];
	/** `stopped`: the person stopped it; what was shown is kept. */
	readonly ending: 'finished' | 'stopped';
	readonly outcome: Outcome;
	/** Milliseconds from what was said to each point. */
	readonly milliseconds: { readonly read: number; readonly firstSentence: number; readonly spoken: number };
};

/** The reply as one text. */
export const replyOf = (turn: Turn): string => turn.sentences.map((sentence) => sentence.text).join(' ');
