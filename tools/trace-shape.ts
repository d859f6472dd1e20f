import * as v from 'valibot';
import { TRACE_FORMAT, TRACE_VERSION } from '../src/core/research/trace.ts';
import { turnShape } from '../src/vault/turn-shape.ts';

/** 384 zeros as a backup writes them: traces leave the embedding out, and a replay recalls what was recalled. */
const NO_EMBEDDING = 'A'.repeat((384 * Float32Array.BYTES_PER_ELEMENT * 4) / 3);

const withEmbedding = v.pipe(
	v.looseObject({ reading: v.looseObject({ kind: v.string() }) }),
	v.transform(({ reading, ...rest }): unknown => ({
		...rest,
		reading: { ...reading, embedding: NO_EMBEDDING },
	})),
);

/** In the place of what only words can say stands nothing. */
const blank = {
	said: '',
	recalled: [],
	plan: { voice: 'script', script: 'person-wanted', moves: [] },
	sentences: [],
	verdicts: [],
};

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const surroundings = {
	format: v.literal(TRACE_FORMAT),
	version: v.literal(TRACE_VERSION),
	versions: v.object({ app: v.string(), encoder: v.nullable(v.string()), engine: v.nullable(v.string()) }),
	minutesAheadOfUtc: v.pipe(v.number(), v.integer(), v.minValue(-1440), v.maxValue(1440)),
	before: v.object({ recent: count, earlier: count }),
};

const message = v.object({ role: v.picklist(['system', 'user', 'assistant']), content: v.string() });

/** A trace as it is replayed: a turn again, of which the blank parts are not to be looked at when words are left out. */
export const traceShape = v.variant('words', [
	v.object({
		...surroundings,
		words: v.literal('kept'),
		turn: v.pipe(withEmbedding, turnShape),
		prompt: v.nullable(v.array(message)),
	}),
	v.object({
		...surroundings,
		words: v.literal('left-out'),
		turn: v.pipe(
			withEmbedding,
			v.transform((turn): unknown => ({ ...(turn as object), ...blank })),
			turnShape,
		),
	}),
]);

export type ReadTrace = v.InferOutput<typeof traceShape>;
