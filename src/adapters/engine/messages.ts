import type { EngineFailure } from '../../core/failure.ts';
import type { LanguageModel } from '../../core/models/model.ts';
import type { Asked } from '../../ports/engine.ts';

/** What the page asks of a model's worker: to be opened once, then one reply after the other. */
export type Request =
	| { readonly type: 'open'; readonly model: LanguageModel; readonly files: MessagePort }
	| ({ readonly type: 'write'; readonly id: number } & Asked)
	| { readonly type: 'stop'; readonly id: number };

/** Failures cross as data: error classes do not survive, and messages could carry what was said. */
export type Answer =
	/** A sign of life, every second. */
	| { readonly type: 'beat' }
	| { readonly type: 'share'; readonly share: number }
	| { readonly type: 'opened' }
	/** The worker is of no more use. */
	| { readonly type: 'failed'; readonly failure: EngineFailure }
	| { readonly type: 'begun'; readonly id: number; readonly leftOut: number }
	| { readonly type: 'text'; readonly id: number; readonly text: string }
	/** `failure`: of this reply alone; null when all went well. */
	| { readonly type: 'written'; readonly id: number; readonly failure: EngineFailure | null };
