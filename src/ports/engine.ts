import type { EngineFailure } from '../core/failure.ts';
import type { Message } from '../core/reply/prompt.ts';

/** What writes when the person has chosen a language model. It is never asked in danger. */
export type Engine = {
	/** The model's id in the catalogue. */
	readonly model: string;
	/**
	 * Opens the model if it is not open, then writes. Ends after `written` or `failed`, or soon after `stop` is aborted;
	 * never throws for what a device, a file or a model does. The same prompt and seed give the same text on one device.
	 */
	readonly write: (asked: Asked, stop: AbortSignal) => AsyncIterable<Piece>;
};

/** `seed`: a whole number from 0 to 2³¹ − 1. */
export type Asked = { readonly prompt: readonly Message[]; readonly seed: number };

export type Piece =
	/** `share` is 0–1 of what there is to load. */
	| { readonly is: 'opening'; readonly share: number }
	/** Open: it computes now. `leftOut`: so many messages of the prompt, the oldest, had no room. */
	| { readonly is: 'begun'; readonly leftOut: number }
	| { readonly is: 'text'; readonly text: string }
	| { readonly is: 'written' }
	| { readonly is: 'failed'; readonly failure: EngineFailure };
