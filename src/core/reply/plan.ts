import type { Emotion } from '../reading/emotions.ts';
import type { TurnId } from '../brand.ts';
import type { Topic } from '../reading/labels.ts';
import type { DangerKind } from '../safety/danger.ts';

/** One act of the reply (the field's dialogue act). */
export type Move = 'reflect' | 'validate' | 'recall' | 'ask' | 'inform' | 'step' | 'person';

/** What the person does with the message besides telling: a written answer fits better than a reflection. */
export type Address =
	'greeting' | 'thanks' | 'goodbye' | 'what-are-you' | 'is-this-private' | 'what-to-do' | 'unclear';

/** The feeling a reply may name, and how surely. `sure` needs a probability of at least 0.6 (L5). */
export type NamedFeeling = { readonly emotion: Emotion; readonly p: number };

/** An earlier turn that bears on this one; `similarity` is the cosine of the embeddings, 0–1. */
export type Recalled = { readonly turn: TurnId; readonly said: string; readonly similarity: number };

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
	readonly feeling: NamedFeeling | null;
	readonly recalled: Recalled | null;
};

/** Written words for the turns in which nothing improvises. */
export type ScriptName =
	| 'self-harm-2'
	| 'self-harm-3'
	| 'self-harm-4'
	/** The turns after, while a level stands and nothing graver was said. */
	| 'self-harm-after'
	/** The same, when the contacts were shown within the last three turns (C7): asks what makes calling hard. */
	| 'self-harm-barriers'
	/** The other dangers, when they are spoken of. A deadline has none: what helps depends on which it is. */
	| Exclude<DangerKind, 'self-harm' | 'clock'>
	| 'person-wanted';
