import type { Emotion } from '../reading/emotions.ts';
import type { UnreadReason } from '../reading/reading.ts';

/** The dangers this version listens for; `design.md` names those still to come. */
export type DangerKind = 'self-harm';

/** 2 hopelessness, passive wish or self-injury · 3 active thoughts · 4 plan, means, intent or now. */
export type DangerLevel = 2 | 3 | 4;

export type Danger = { readonly kind: DangerKind; readonly level: DangerLevel };

/** One thing noticed in a message or in the conversation. A signal can raise concern; none can lower it. */
export type Signal =
	/** Words of the lexicon that speak of danger. `words` stand in the normalised message. */
	| { readonly kind: 'danger-cue'; readonly danger: Danger; readonly cue: string; readonly words: string }
	/** The person asks for a human. */
	| { readonly kind: 'person-wanted'; readonly cue: string; readonly words: string }
	/** A danger of the last ten turns still stands; one denial does not clear it. `turnsAgo` ≥ 1. */
	| { readonly kind: 'danger-standing'; readonly danger: Danger; readonly turnsAgo: number }
	/** A likely, painful emotion. Never makes danger by itself. `p` is 0–1. */
	| { readonly kind: 'painful-emotion'; readonly emotion: Emotion; readonly p: number }
	/** The encoder could not read this message: we know less, so we offer more. */
	| { readonly kind: 'unread'; readonly reason: UnreadReason };
