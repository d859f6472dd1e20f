import { EMOTIONS, SENTIMENT_OF, type Sentiment } from './emotions.ts';
import type { EmotionReading, Reading } from './reading.ts';

/** What one pass of the encoder gives for one message. */
export type Outputs = {
	/** 384 numbers of length 1. */
	readonly embedding: Float32Array;
	/** 28 logits, in the order of `EMOTIONS`. */
	readonly emotion: Float32Array;
};

/** How to read the emotion head: made by training on the development split, never on test. */
export type EmotionHead = {
	/** Logits are divided by it before the sigmoid, so that probabilities mean what they say. */
	readonly temperature: number;
	/** 28 probabilities, one for each label; at or above it the label counts as likely. */
	readonly thresholds: readonly number[];
};

/** Turns raw outputs into a reading. Throws if the head does not have 28 logits: the file is not our encoder. */
export const readOutputs = ({ embedding, emotion }: Outputs, head: EmotionHead): Reading => {
	if (emotion.length !== EMOTIONS.length)
		throw new Error(`Expected 28 emotion logits, got ${emotion.length}`);
	const emotions = EMOTIONS.map((label, index) => ({
		label,
		p: sigmoid((emotion[index] ?? Number.NEGATIVE_INFINITY) / head.temperature),
		threshold: head.thresholds[index] ?? 1,
	})).sort((a, b) => b.p - a.p);
	const withoutThreshold = ({ label, p }: EmotionReading): EmotionReading => ({ label, p });
	const likely = emotions.filter(({ p, threshold }) => p >= threshold).map(withoutThreshold);
	return {
		kind: 'read',
		emotions: emotions.map(withoutThreshold),
		likely,
		sentiment: sentimentOf(likely.length > 0 ? likely : emotions.slice(0, 1)),
		embedding,
	};
};

/** The sentiment that carries most of the probability. */
const sentimentOf = (emotions: readonly EmotionReading[]): Sentiment => {
	const weight = (sentiment: Sentiment): number =>
		emotions.reduce((sum, { label, p }) => sum + (SENTIMENT_OF[label] === sentiment ? p : 0), 0);
	const sentiments: readonly Sentiment[] = ['negative', 'positive', 'ambiguous', 'neutral'];
	return sentiments.reduce((best, next) => (weight(next) > weight(best) ? next : best));
};

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
