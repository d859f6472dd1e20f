import type { Emotion, Sentiment } from './emotions.ts';

/** One emotion with its probability, 0–1. Labels are independent: probabilities need not add up to one. */
export type EmotionReading = { readonly label: Emotion; readonly p: number };

/** What the encoder found in one message. */
export type Reading = {
	readonly kind: 'read';
	/** All 28, most likely first. */
	readonly emotions: readonly EmotionReading[];
	/** Those above their own threshold, most likely first; may be empty. */
	readonly likely: readonly EmotionReading[];
	readonly sentiment: Sentiment;
	/** 384 numbers, length 1: the cosine of two messages is their dot product. */
	readonly embedding: Float32Array;
};

/** The encoder could not read the message. Not knowing counts: it is a signal, see `safety/signal.ts`. */
export type Unread = { readonly kind: 'unread'; readonly reason: UnreadReason };

export type UnreadReason =
	'empty' | 'encoder-missing' | 'encoder-unsound' | 'encoder-stopped' | 'encoder-slow' | 'not-awaited';
