import type { Message } from '../core/reply/prompt.ts';

/**
 * What writes when the person has chosen a language model. Yields raw text as it comes; ends when done or when
 * `stop` is aborted; throws when it dies, and the guide takes over. It is never asked in danger.
 */
export type Engine = {
	readonly write: (prompt: readonly Message[], stop: AbortSignal) => AsyncIterable<string>;
};
