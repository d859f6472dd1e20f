import type { Recalled } from '../reply/plan.ts';
import type { Turn } from '../turn.ts';

/** Least cosine at which an earlier turn bears on what was said; below it nothing is recalled. */
const THRESHOLD = 0.45;

const MOST = 3;

/**
 * Earlier turns that bear on a message, best first, at most three. `embedding` is the message's, length 1.
 * `earlier` must not hold the turns still in sight: they need no recalling, and would crowd out the rest.
 * Turns in danger (a deadline apart) and answers to small talk are never recalled: the first could hurt, the second mean nothing.
 */
export const recall = (embedding: Float32Array, earlier: readonly Turn[]): readonly Recalled[] =>
	earlier
		.filter(
			(turn) =>
				turn.decision.dangers.every(({ kind }) => kind === 'clock') &&
				turn.plan.voice === 'guide' &&
				turn.plan.address === null,
		)
		.flatMap((turn) =>
			turn.reading.kind === 'read'
				? [{ turn: turn.id, said: turn.said, similarity: product(embedding, turn.reading.embedding) }]
				: [],
		)
		.filter(({ similarity }) => similarity >= THRESHOLD)
		.sort((a, b) => b.similarity - a.similarity)
		.slice(0, MOST);

/** Of two vectors of length 1 this is the cosine. */
const product = (a: Float32Array, b: Float32Array): number =>
	a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
