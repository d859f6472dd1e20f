import type { Danger } from '../safety/danger.ts';
import type { Emotion, Sentiment } from './emotions.ts';
import type { Need, Topic } from './labels.ts';

/** One label with its probability, 0–1. */
export type Likelihood<Label extends string> = { readonly label: Label; readonly p: number };

/** Emotions are independent: their probabilities need not add up to one. */
export type EmotionReading = Likelihood<Emotion>;

/** A danger of the message, with the probability that it is at least so grave. Level 1 of self-harm is distress. */
export type DangerReading = {
	readonly kind: Danger['kind'];
	readonly level: Danger['level'] | 1;
	readonly p: number;
	/** The gravest level that is as good as sure; null when none is, and it may well be something else. */
	readonly sure: Danger['level'] | 1 | null;
};

/** A yes or no with its probability, 0–1; `likely` at or above the threshold. */
export type Flag = { readonly p: number; readonly likely: boolean };

/** What the encoder found in one message. */
export type Reading = {
	readonly kind: 'read';
	/** All 28, most likely first. */
	readonly emotions: readonly EmotionReading[];
	/** Those above their own threshold, most likely first; may be empty. */
	readonly likely: readonly EmotionReading[];
	readonly sentiment: Sentiment;
	/** Those above their threshold, one for each kind, most likely first; mostly empty. */
	readonly dangers: readonly DangerReading[];
	/** The same of this message and the last ones before it, read as one text. Left out where they were not. */
	readonly together?: readonly DangerReading[];
	/** All 14, most likely first; they add up to one. */
	readonly topics: readonly Likelihood<Topic>[];
	/** All 6, most likely first; they add up to one. */
	readonly needs: readonly Likelihood<Need>[];
	/** Asks for a human. */
	readonly person: Flag;
	/** Says that this is not helping. */
	readonly stuck: Flag;
	/** The message is probably outside what the encoder can read; what it found counts only where it raises concern. */
	readonly outside: 'language' | 'gibberish' | null;
	/** 384 numbers, length 1: the cosine of two messages is their dot product. */
	readonly embedding: Float32Array;
};

/** The encoder could not read the message. Not knowing counts: it is a signal, see `safety/signal.ts`. */
export type Unread = { readonly kind: 'unread'; readonly reason: UnreadReason };

export type UnreadReason =
	| 'empty'
	| 'language'
	| 'gibberish'
	| 'encoder-missing'
	| 'encoder-unsound'
	| 'encoder-stopped'
	| 'encoder-slow'
	| 'not-awaited';

/** The likeliest label of a head with one answer; null when the message could not be read. */
export const likeliestOf = <Head extends 'topics' | 'needs'>(
	head: Head,
	reading: Reading | Unread,
): Reading[Head][number] | null =>
	reading.kind === 'read' && reading.outside === null ? (reading[head][0] ?? null) : null;
