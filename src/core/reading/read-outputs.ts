import { LEVEL_OF, type DangerKind } from '../safety/danger.ts';
import { EMOTIONS, SENTIMENT_OF, type Emotion, type Sentiment } from './emotions.ts';
import { CONVERSATION_LABELS, DANGER_LABELS, NEEDS, TOPICS, UNREAD_LABELS } from './labels.ts';
import type { DangerReading, Flag, Likelihood, Reading } from './reading.ts';

/** The heads of the encoder and the labels of each, in the order of its outputs. */
export const HEADS = {
	emotion: EMOTIONS,
	danger: DANGER_LABELS,
	topic: TOPICS,
	need: NEEDS,
	conversation: CONVERSATION_LABELS,
	unread: UNREAD_LABELS,
} as const;

export type HeadName = keyof typeof HEADS;

/** What one pass of the encoder gives: an embedding of 384 numbers of length 1, and one logit for each label. */
export type Outputs = { readonly embedding: Float32Array } & Readonly<Record<HeadName, Float32Array>>;

/** How to read the heads: made by training on the development split, never on test. */
export type Heads = Readonly<Record<OneOfHead, Temperature>> &
	Readonly<Record<IndependentHead, Temperature & Thresholds>> & {
		/** A threshold for each sentiment, over the likeliest emotion of its group. */
		readonly sentiment: Readonly<Record<Sentiment, number>>;
	};

/** One label is true, and no other; the other heads answer yes or no to each of their labels. */
type OneOfHead = 'topic' | 'need';
type IndependentHead = Exclude<HeadName, OneOfHead>;

/** Logits are divided by it before the sigmoid or softmax, so that probabilities mean what they say. */
type Temperature = { readonly temperature: number };

/** A probability for each label; at or above it the label counts as likely. */
type Thresholds = { readonly thresholds: readonly number[] };

/**
 * Turns raw outputs into a reading; `together` are those of the message with the ones before it. Throws if a head does
 * not have its logits: the file is not our encoder.
 */
export const readOutputs = (outputs: Outputs, heads: Heads, together: Outputs | null = null): Reading => {
	const emotions = judge('emotion', outputs, heads).sort((a, b) => b.p - a.p);
	const [person, stuck] = judge('conversation', outputs, heads);
	const unread = judge('unread', outputs, heads).filter(({ likely }) => likely);
	const alone = judge('danger', outputs, heads);
	const amid = together === null ? null : judge('danger', together, heads);
	return {
		kind: 'read',
		emotions: emotions.map(withoutLikely),
		likely: emotions.filter(({ likely }) => likely).map(withoutLikely),
		sentiment: sentimentOf(emotions, heads.sentiment),
		...(amid === null ? { dangers: dangersOf(likelyIn(alone), () => SURE_ALONE) } : readAmid(alone, amid)),
		topics: rank('topic', outputs, heads),
		needs: rank('need', outputs, heads),
		person: flagOf(person),
		stuck: flagOf(stuck),
		outside: unread.sort((a, b) => b.p - a.p)[0]?.label ?? null,
		embedding: outputs.embedding,
	};
};

/** The probability of each label of a head, in its order. Throws as `readOutputs` does. */
export const probabilitiesOf = (name: HeadName, outputs: Outputs, heads: Heads): readonly number[] => {
	if (outputs[name].length !== HEADS[name].length)
		throw new Error(`Expected ${HEADS[name].length} ${name} logits, got ${outputs[name].length}`);
	const scaled = Array.from(outputs[name], (logit) => logit / heads[name].temperature);
	return name === 'topic' || name === 'need' ? softmax(scaled) : scaled.map(sigmoid);
};

type LabelOf<Name extends HeadName> = (typeof HEADS)[Name][number];

type Judged<Label extends string> = Likelihood<Label> & { readonly likely: boolean };

const judge = <Name extends IndependentHead>(
	name: Name,
	outputs: Outputs,
	heads: Heads,
): Judged<LabelOf<Name>>[] => {
	const { thresholds } = heads[name];
	return probabilitiesOf(name, outputs, heads).map((p, index) => ({
		label: labelAt(name, index),
		p,
		likely: p >= (thresholds[index] ?? 1),
	}));
};

const rank = <Name extends OneOfHead>(
	name: Name,
	outputs: Outputs,
	heads: Heads,
): readonly Likelihood<LabelOf<Name>>[] =>
	probabilitiesOf(name, outputs, heads)
		.map((p, index) => ({ label: labelAt(name, index), p }))
		.sort((a, b) => b.p - a.p);

const labelAt = <Name extends HeadName>(name: Name, index: number): LabelOf<Name> =>
	HEADS[name][index] as LabelOf<Name>;

type JudgedDanger = Judged<LabelOf<'danger'>>;

const likelyIn = (judged: readonly JudgedDanger[]): readonly JudgedDanger[] =>
	judged.filter(({ likely }) => likely);

/**
 * What a message says alone and together with the ones before it. Whether that is any danger at all is asked of both
 * and of all kinds: who tells of one in pieces may be half heard as three.
 */
const readAmid = (
	alone: readonly JudgedDanger[],
	amid: readonly JudgedDanger[],
): Pick<Reading, 'dangers' | 'together'> => {
	if (likelihoodOfAny([...alone, ...amid]) < NOTICED)
		return { dangers: dangersOf(likelyIn(alone).filter(isDistress), () => SURE), together: [] };
	const graver = amid.filter((one) => !isDistress(one));
	const told = likelyIn(alone);
	// Something is, and no kind stands out: the likeliest is asked after.
	const least = told.every(isDistress)
		? Math.min(LIKELY_TOGETHER, Math.max(...graver.map(({ p }) => p)))
		: LIKELY_TOGETHER;
	return {
		dangers: dangersOf(told, (kind) => (isConfirmed(kind, graver) ? SURE : 1)),
		together: dangersOf(
			graver.filter(({ p }) => p >= least),
			() => SURE,
		),
	};
};

/** That one at least is true of those that are not distress, of each kind the likeliest. */
const likelihoodOfAny = (judged: readonly JudgedDanger[]): number => {
	const likeliest = new Map<DangerKind, number>();
	for (const one of judged) {
		const { kind } = dangerOf(one.label);
		if (!isDistress(one)) likeliest.set(kind, Math.max(one.p, likeliest.get(kind) ?? 0));
	}
	return likelihoodOfOne([...likeliest.values()].map((p) => ({ p })));
};

/** That one at least is true, of those that are taken as independent. */
export const likelihoodOfOne = (some: readonly { readonly p: number }[]): number =>
	1 - some.reduce((none, { p }) => none * (1 - p), 1);

const isDistress = ({ label }: JudgedDanger): boolean => label === 'self-harm-1';

/** Both chosen on the development part of `training/conversations`. */
const NOTICED = 0.5;
const LIKELY_TOGETHER = 0.3;

/**
 * From these probabilities on a danger is as good as sure. The thresholds are lower: they are set to miss little, and
 * in ordinary conversations half of what only just reaches them is something else. Of what a message says amid others
 * nothing is sure that all of them together do not say too: see docs/decisions/0009-sure-is-what-both-readings-say.md.
 */
const SURE = 0.75;
/** Where no other message stands by it. */
const SURE_ALONE = 0.9;
/** That a life is in danger right now is said to nobody on a guess. */
const SURE_OF_NOW = 0.9;

/** From here the messages together say it too. */
const CONFIRMED = 0.6;

const isConfirmed = (kind: DangerKind, amid: readonly JudgedDanger[]): boolean =>
	amid.some(({ label, p }) => dangerOf(label).kind === kind && p >= CONFIRMED);

/** Of those that are given, the gravest level of self-harm, and the other kinds. */
const dangersOf = (
	judged: readonly JudgedDanger[],
	sureFrom: (kind: DangerKind) => number,
): readonly DangerReading[] => {
	const gravest = new Map<DangerKind, DangerReading>();
	for (const { label, p } of judged) {
		const danger = dangerOf(label);
		const isSure = p >= Math.max(sureFrom(danger.kind), label === 'self-harm-4' ? SURE_OF_NOW : 0);
		const sure = isSure ? danger.level : (gravest.get(danger.kind)?.sure ?? null);
		gravest.set(danger.kind, { ...danger, p, sure });
	}
	return [...gravest.values()].sort((a, b) => b.p - a.p);
};

const dangerOf = (label: LabelOf<'danger'>): Omit<DangerReading, 'p' | 'sure'> =>
	isSelfHarm(label)
		? { kind: 'self-harm', level: SELF_HARM_LEVELS[label] }
		: { kind: label, level: LEVEL_OF[label] };

const SELF_HARM_LEVELS = { 'self-harm-1': 1, 'self-harm-2': 2, 'self-harm-3': 3, 'self-harm-4': 4 } as const;

const isSelfHarm = (label: LabelOf<'danger'>): label is keyof typeof SELF_HARM_LEVELS =>
	label in SELF_HARM_LEVELS;

/** The sentiment that stands highest above its threshold: that one at least of its emotions is felt. */
const sentimentOf = (emotions: readonly Judged<Emotion>[], thresholds: Heads['sentiment']): Sentiment => {
	const sentiments: readonly Sentiment[] = ['negative', 'positive', 'ambiguous', 'neutral'];
	const strength = (sentiment: Sentiment): number =>
		likelihoodOfOne(emotions.filter(({ label }) => SENTIMENT_OF[label] === sentiment)) /
		thresholds[sentiment];
	return sentiments.reduce((best, next) => (strength(next) > strength(best) ? next : best));
};

const flagOf = (judged: Judged<string> | undefined): Flag => ({
	p: judged?.p ?? 0,
	likely: judged?.likely ?? false,
});

const withoutLikely = <Label extends string>({ label, p }: Judged<Label>): Likelihood<Label> => ({
	label,
	p,
});

const softmax = (logits: readonly number[]): readonly number[] => {
	const largest = Math.max(...logits);
	const weights = logits.map((logit) => Math.exp(logit - largest));
	const sum = weights.reduce((total, weight) => total + weight, 0);
	return weights.map((weight) => weight / sum);
};

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
