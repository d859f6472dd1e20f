import type { Instant, TurnId } from '../brand.ts';
import type { Topic } from '../reading/labels.ts';

/** What is asked of memory for one message. */
export type RecallQuery = {
	readonly said: string;
	/** Of what was said, length 384 and norm 1; null when it could not be read: then words alone decide. */
	readonly embedding: Float32Array | null;
	/** What the message is about, where that was read: it raises the sensitive notes of this topic. */
	readonly topic?: Topic | null;
	readonly now: Instant;
	/** Turns still on the screen: they need no recalling, and must not crowd out the rest. */
	readonly inSight: readonly TurnId[];
	/** How many at most. */
	readonly most: number;
};
