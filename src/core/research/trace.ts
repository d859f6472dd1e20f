import type { Message } from '../reply/prompt.ts';
import type { Reading, Unread } from '../reading/reading.ts';
import type { GuidePlan, Plan, Recalled, ScriptPlan } from '../reply/plan.ts';
import type { Verdict } from '../reply/verdict.ts';
import type { Cell, Decision } from '../safety/decision.ts';
import type { Signal } from '../safety/signal.ts';
import type { Sentence, Turn } from '../turn.ts';

/**
 * One turn for somebody who studies or checks the app: a line of JSON, and all that a replay needs. With the person's
 * words only when they agreed to just that.
 */
export type Trace = TraceWithWords | TraceWithoutWords;

export const TRACE_FORMAT = 'confidant-trace';
export const TRACE_VERSION = 1;

/** What was in use. `app`: the SHA-256 of the build's manifest, or else what the app calls itself. */
export type Versions = {
	readonly app: string;
	/** SHA-256 of the weights; null when there were none. */
	readonly encoder: string | null;
	/** The id of the language model; null when none was chosen. */
	readonly engine: string | null;
};

type Surroundings = {
	readonly format: typeof TRACE_FORMAT;
	readonly version: typeof TRACE_VERSION;
	readonly versions: Versions;
	/** The person's wall clock against UTC, minutes: dates in what was said depend on it. */
	readonly minutesAheadOfUtc: number;
	/** How many turns the app knew before this one: of its conversation, and of others. */
	readonly before: { readonly recent: number; readonly earlier: number };
};

export type TraceWithWords = Surroundings & {
	readonly words: 'kept';
	readonly turn: TracedTurn;
	/** What a language model was given, or would have been; null for a script. */
	readonly prompt: readonly Message[] | null;
};

export type TraceWithoutWords = Surroundings & {
	readonly words: 'left-out';
	readonly turn: VeiledTurn;
};

/** The embedding stays out: no person can read it, a replay does not need it, and words can be guessed back from it. */
export type TracedTurn = Omit<Turn, 'reading'> & {
	readonly reading: TracedReading;
};

export type TracedReading = Omit<Reading, 'embedding'> | Unread;

/** What can be known of a turn without a word of it: numbers, names of our own, ids. */
export type VeiledTurn = Pick<
	Turn,
	'id' | 'conversation' | 'at' | 'country' | 'helplines' | 'ending' | 'outcome' | 'milliseconds'
> & {
	readonly reading: TracedReading;
	readonly signals: readonly Signal[];
	readonly decision: Decision;
	readonly recalled: readonly VeiledRecalled[];
	readonly plan: ScriptPlan | VeiledPlan;
	readonly sentences: readonly Pick<Sentence, 'move'>[];
	readonly verdicts: readonly VeiledVerdict[];
};

type VeiledRecalled = Omit<Recalled, 'said'>;

type VeiledPlan = Omit<GuidePlan, 'clock' | 'recalled' | 'remembered'> & {
	readonly clock: NonNullable<GuidePlan['clock']>['name'] | null;
	readonly recalled: VeiledRecalled | null;
	/** How many sentences told of the notes. */
	readonly remembered: number | null;
};

type VeiledVerdict = Pick<Verdict, 'scope' | 'shown'> & {
	readonly breaks: readonly Verdict['breaks'][number]['rule'][];
};

/** `mayHoldWords`: the person agreed that what they said goes into the file. */
export const traceTurn = (
	turn: Turn,
	prompt: readonly Message[] | null,
	surroundings: Pick<Surroundings, 'versions' | 'minutesAheadOfUtc' | 'before'>,
	mayHoldWords: boolean,
): Trace => {
	const common = { format: TRACE_FORMAT, version: TRACE_VERSION, ...surroundings } as const;
	return mayHoldWords
		? { ...common, words: 'kept', turn: { ...turn, reading: withoutEmbedding(turn.reading) }, prompt }
		: { ...common, words: 'left-out', turn: veil(turn) };
};

/** Each trace on a line of its own. */
export const writeTraces = (traces: readonly Trace[]): string =>
	traces.map((trace) => `${JSON.stringify(trace)}\n`).join('');

const withoutEmbedding = (reading: Reading | Unread): TracedReading =>
	reading.kind === 'unread'
		? reading
		: {
				kind: 'read',
				emotions: reading.emotions,
				likely: reading.likely,
				sentiment: reading.sentiment,
				dangers: reading.dangers,
				...(reading.together === undefined ? {} : { together: reading.together }),
				topics: reading.topics,
				needs: reading.needs,
				person: reading.person,
				stuck: reading.stuck,
				outside: reading.outside,
			};

/** Named field by field: what a turn gets later stays out until somebody has thought about it. */
const veil = (turn: Turn): VeiledTurn => ({
	id: turn.id,
	conversation: turn.conversation,
	at: turn.at,
	country: turn.country,
	reading: withoutEmbedding(turn.reading),
	signals: turn.signals.map(veilSignal),
	decision: veilDecision(turn.decision),
	recalled: turn.recalled.map(veilRecalled),
	plan: veilPlan(turn.plan),
	sentences: turn.sentences.map(({ move }) => ({ move })),
	verdicts: turn.verdicts.map(({ scope, shown, breaks }) => ({
		scope,
		shown,
		breaks: breaks.map(({ rule }) => rule),
	})),
	helplines: turn.helplines,
	ending: turn.ending,
	outcome: turn.outcome,
	milliseconds: turn.milliseconds,
});

/** A cue is nearly the words it was found by. */
const veilSignal = (signal: Signal): Signal => ({
	...signal,
	...('words' in signal ? { words: '' } : {}),
	...('cue' in signal ? { cue: '' } : {}),
});

const veilDecision = ({ concern, dangers, matrix, stance, causes }: Decision): Decision => ({
	concern,
	dangers,
	matrix: {
		'emotional-load': veilCell(matrix['emotional-load']),
		ambiguity: veilCell(matrix.ambiguity),
		'moral-trade-off': veilCell(matrix['moral-trade-off']),
		'irreversible-consequences': veilCell(matrix['irreversible-consequences']),
		explainability: veilCell(matrix.explainability),
	},
	stance,
	causes: causes.map(veilSignal),
});

const veilCell = ({ level, because }: Cell): Cell => ({ level, because: because.map(veilSignal) });

const veilRecalled = ({ turn, note, score }: Recalled): VeiledRecalled => ({ turn, note, score });

const veilPlan = (plan: Plan): ScriptPlan | VeiledPlan =>
	plan.voice === 'script'
		? { voice: 'script', script: plan.script, moves: plan.moves }
		: {
				voice: 'guide',
				moves: plan.moves,
				address: plan.address,
				topic: plan.topic,
				need: plan.need,
				wishes: plan.wishes,
				missed: plan.missed,
				followUp: plan.followUp,
				clock: plan.clock?.name ?? null,
				feeling: plan.feeling,
				recalled: plan.recalled === null ? null : veilRecalled(plan.recalled),
				remembered: plan.remembered?.length ?? null,
				isOffRecord: plan.isOffRecord,
			};
