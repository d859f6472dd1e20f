import { HEADS, type HeadName, type Heads, type Outputs } from '../../src/core/reading/read-outputs.ts';

type Logits = { readonly [Name in HeadName]?: Partial<Record<(typeof HEADS)[Name][number], number>> };

/** Outputs with the given logits; all others say no. */
export const someOutputs = (logits: Logits = {}): Outputs => {
	const row = (name: HeadName): Float32Array => {
		const given: Partial<Record<string, number>> = logits[name] ?? {};
		return Float32Array.from(HEADS[name], (label) => given[label] ?? -8);
	};
	return {
		embedding: Float32Array.from({ length: 384 }, (_, index) => (index === 0 ? 1 : 0)),
		emotion: row('emotion'),
		danger: row('danger'),
		topic: row('topic'),
		need: row('need'),
		conversation: row('conversation'),
		unread: row('unread'),
	};
};

const even = (name: HeadName): { readonly temperature: number; readonly thresholds: readonly number[] } => ({
	temperature: 1,
	thresholds: HEADS[name].map(() => 0.5),
});

/** Every threshold at a half, and logits as they come. */
export const EVEN_HEADS: Heads = {
	emotion: even('emotion'),
	danger: even('danger'),
	topic: even('topic'),
	need: even('need'),
	conversation: even('conversation'),
	unread: even('unread'),
	sentiment: { positive: 0.5, negative: 0.5, ambiguous: 0.5, neutral: 0.5 },
};
