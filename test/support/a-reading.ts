import { EMOTIONS, SENTIMENT_OF, type Emotion } from '../../src/core/reading/emotions.ts';
import { NEEDS, TOPICS } from '../../src/core/reading/labels.ts';
import type { Reading } from '../../src/core/reading/reading.ts';

/**
 * A reading in which `likely` are above their threshold with the given probability, all others at 0.01. It tells
 * nothing of topic, need or danger; `parts` replace what a test is about.
 */
export const aReading = (
	likely: Partial<Record<Emotion, number>> = { fear: 0.7 },
	parts: Partial<Reading> = {},
): Reading => {
	const emotions = EMOTIONS.map((label) => ({ label, p: likely[label] ?? 0.01 })).sort((a, b) => b.p - a.p);
	return {
		kind: 'read',
		emotions,
		likely: emotions.filter(({ label }) => label in likely),
		sentiment: SENTIMENT_OF[emotions[0]?.label ?? 'neutral'],
		dangers: [],
		topics: TOPICS.map((label) => ({ label, p: 1 / TOPICS.length })),
		needs: NEEDS.map((label) => ({ label, p: 1 / NEEDS.length })),
		person: { p: 0.01, likely: false },
		stuck: { p: 0.01, likely: false },
		outside: null,
		embedding: Float32Array.from({ length: 384 }, (_, index) => (index === 0 ? 1 : 0)),
		...parts,
	};
};
