import type { TurnId } from '../core/brand.ts';
import type { NoteId } from '../core/memory/note.ts';
import type { Words } from '../core/words.ts';
import type { Clock } from '../ports/clock.ts';
import type { Encoder } from '../ports/encoder.ts';
import type { Engine } from '../ports/engine.ts';
import type { Store } from '../ports/store.ts';
import type { Voice } from './voice.ts';

/** All a turn needs from outside. */
export type World = {
	readonly encoder: Encoder;
	readonly store: Store;
	/** Null as long as no language model was chosen: then the guide speaks. */
	readonly engine: Engine | null;
	readonly clock: Clock;
	readonly newTurnId: () => TurnId;
	readonly newNoteId: () => NoteId;
	readonly words: Words;
	/** Loads once. Rejects when its files cannot be had: the first visit, cut off halfway. */
	readonly voice: () => Promise<Voice>;
};
