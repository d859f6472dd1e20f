import type { Failure } from '../core/failure.ts';
import type { Reading, Unread } from '../core/reading/reading.ts';
import type { Plan, Recalled } from '../core/reply/plan.ts';
import type { Decision } from '../core/safety/decision.ts';
import type { Sentence, Turn } from '../core/turn.ts';

/** What happens during one turn, in this order. */
export type TurnEvent =
	| { readonly type: 'turn-read'; readonly reading: Reading | Unread }
	| { readonly type: 'turn-decided'; readonly decision: Decision }
	| { readonly type: 'turn-planned'; readonly plan: Plan; readonly recalled: readonly Recalled[] }
	/** A language model is being loaded; `share` is 0–1. */
	| { readonly type: 'model-opening'; readonly share: number }
	/** It computes its first sentence. */
	| { readonly type: 'model-begun' }
	/** It has ended: the guide goes on. */
	| { readonly type: 'model-ended' }
	| { readonly type: 'sentence-reviewed'; readonly sentence: Sentence }
	/** The whole reply, before it is on disk. */
	| { readonly type: 'turn-spoken'; readonly turn: Turn }
	/** Committed: only now is the reply done. */
	| { readonly type: 'turn-kept'; readonly turn: Turn }
	| { readonly type: 'turn-unkept'; readonly turn: Turn; readonly failure: Failure };
