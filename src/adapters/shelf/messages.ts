import type { LanguageModel } from '../../core/models/model.ts';
import type { Progress, Source } from '../../ports/shelf.ts';

/** What a page asks of the worker that it started. */
export type Task =
	| {
			readonly is: 'begin';
			readonly order: Order;
			/** Behind it a worker of `hash.worker.ts` waits. */
			readonly hashing: MessagePort;
	  }
	| { readonly is: 'stop' };

export type Order = {
	readonly model: LanguageModel;
	readonly source: Source;
	readonly pace: Pace;
	/** The app's path on its origin; starts and ends in a slash. */
	readonly base: string;
};

export type Pace = {
	/**
	 * Most bytes that are asked for and not kept yet: what a kill can cost, however fast the line. At least sixteen blocks,
	 * or those that are being hashed would leave nothing to ask for.
	 */
	readonly askedBytes: number;
	/** Bytes of a block: what comes is hashed and kept once it is as much as this. */
	readonly blockSize: number;
	/** How long to wait before each next attempt, milliseconds; after the last one it is told. Any byte starts them anew. */
	readonly waits: readonly number[];
	/** A request from which nothing comes for so many milliseconds is given up. */
	readonly stallLimit: number;
};

/** What all pages of the origin and their workers tell each other over `CHANNEL`, about any model. */
export type Word =
	| { readonly is: 'progress'; readonly progress: Progress }
	/** To whoever fetches that model, or waits to. */
	| { readonly is: 'stop'; readonly id: string };

export const CHANNEL = 'confidant-shelf';

/** The Web Lock that whoever changes the files of a model holds. */
export const lockOf = (id: string): string => `confidant-model ${id}`;
