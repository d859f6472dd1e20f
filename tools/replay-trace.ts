import { ENGLISH } from '../src/content/en/english.ts';
import { ENGLISH_VOICE } from '../src/content/en/voice.ts';
import type { NoteId } from '../src/core/memory/note.ts';
import { decide } from '../src/core/safety/decide.ts';
import type { Turn } from '../src/core/turn.ts';
import { takeTurn, type Conversation } from '../src/turn/take-turn.ts';
import { openVoice } from '../src/turn/voice.ts';
import type { World } from '../src/turn/world.ts';
import { openStore } from '../src/vault/open-store.ts';
import { recordsInMemory } from '../src/vault/records-in-memory.ts';
import type { ReadTrace } from './trace-shape.ts';

/** One place where a replay gave something else than what the trace holds. `path`: as in `decision.dangers.0.level`. */
export type Difference = { readonly path: string; readonly recorded: unknown; readonly replayed: unknown };

export type Replayed = {
	readonly turn: Turn['id'];
	/** The parts of the turn that were made again. */
	readonly replayed: readonly string[];
	readonly differences: readonly Difference[];
	/** Why a difference may be none, or why something was not made again. */
	readonly remarks: readonly string[];
};

/**
 * Takes a traced turn again: what the encoder read and what the memory recalled are given as they were, all else is made
 * anew from what was said. `traces` are all of the file: what was said before is looked for there.
 */
export const replayTrace = async (trace: ReadTrace, traces: readonly ReadTrace[]): Promise<Replayed> =>
	trace.words === 'kept' ? replayWhole(trace, traces) : replayDecision(trace);

type WithWords = Extract<ReadTrace, { readonly words: 'kept' }>;

const voice = openVoice(ENGLISH_VOICE);

const replayWhole = async (trace: WithWords, traces: readonly ReadTrace[]): Promise<Replayed> => {
	const { turn } = trace;
	const conversation = conversationOf(turn, traces);
	const again = await takeAgain(trace, conversation);
	const prompt =
		again.plan.voice === 'guide' ? voice.composePrompt(again.plan, turn.said, conversation.recent, []) : null;
	const isWritten = trace.versions.engine !== null;
	const made = {
		signals: [turn.signals, again.signals],
		decision: [turn.decision, again.decision],
		plan: [turn.plan, again.plan],
		prompt: [trace.prompt, prompt],
		...(isWritten
			? {}
			: {
					sentences: [turn.sentences, cut(again.sentences, turn.sentences, turn)],
					verdicts: [turn.verdicts, cut(again.verdicts, turn.verdicts, turn)],
					helplines: [turn.helplines, cut(again.helplines, turn.helplines, turn)],
				}),
	} as const;
	return {
		turn: turn.id,
		replayed: Object.keys(made),
		differences: Object.entries(made).flatMap(([part, [recorded, replayed]]) =>
			differ(part, recorded, replayed),
		),
		remarks: [
			...missingBefore(trace, conversation),
			...(isWritten ? ['A language model wrote: its sentences are not made again.'] : []),
			...(turn.plan.voice === 'guide' && turn.plan.remembered !== null
				? ['What was told of the notes is taken from the trace: the notes are not in it.']
				: []),
		],
	};
};

const replayDecision = ({ turn }: ReadTrace): Replayed => {
	const again = decide(turn.signals);
	const seen = ({ concern, dangers, stance, matrix }: Turn['decision']) => ({
		concern,
		dangers,
		stance,
		matrix: Object.fromEntries(Object.entries(matrix).map(([dimension, { level }]) => [dimension, level])),
	});
	return {
		turn: turn.id,
		replayed: ['decision'],
		differences: differ('decision', seen(turn.decision), seen(again)),
		remarks: [
			'What was said is not in the trace: only the way from the signals to the decision was gone again.',
		],
	};
};

/** What the app knew when the turn was taken, as far as the file holds it. */
const conversationOf = (turn: Turn, traces: readonly ReadTrace[]): Conversation => {
	const before = traces
		.filter((each) => each.words === 'kept' && each.turn.at < turn.at)
		.map((each) => each.turn)
		.toSorted((a, b) => a.at - b.at);
	return {
		id: turn.conversation,
		country: turn.country,
		recent: before.filter(({ conversation }) => conversation === turn.conversation),
		earlier: before.filter(({ conversation }) => conversation !== turn.conversation),
	};
};

const missingBefore = ({ before }: WithWords, { recent, earlier }: Conversation): readonly string[] =>
	(
		[
			[before.recent - recent.length, 'of this conversation'],
			[before.earlier - earlier.length, 'of other conversations'],
		] as const
	)
		.filter(([missing]) => missing > 0)
		.map(
			([missing, where]) =>
				`${missing} earlier turns ${where} are not in the file: differences may come from it.`,
		);

const takeAgain = async (trace: WithWords, conversation: Conversation): Promise<Turn> => {
	const { turn } = trace;
	const stop = new AbortController();
	let shown = 0;
	for await (const event of takeTurn(turn.said, conversation, worldOf(trace), stop.signal)) {
		if (event.type === 'sentence-reviewed' && turn.ending === 'stopped' && ++shown >= turn.sentences.length)
			stop.abort();
		if (event.type === 'turn-spoken') return event.turn;
	}
	throw new Error(`The replay of ${turn.id} ended without a turn`);
};

const worldOf = ({ turn, minutesAheadOfUtc }: WithWords): World => ({
	encoder: { read: () => Promise.resolve(turn.reading), device: () => 'none', close: () => undefined },
	store: {
		...openStore(recordsInMemory()),
		recall: () => Promise.resolve({ is: 'kept', value: turn.recalled }),
	},
	engine: null,
	clock: { now: () => turn.at, minutesAheadOfUtc: () => minutesAheadOfUtc, elapsed: () => 0 },
	newTurnId: () => turn.id,
	newNoteId: () => `${turn.id}/note` as NoteId,
	words: ENGLISH,
	voice: () =>
		Promise.resolve({
			...voice,
			learntWishes: () => (turn.plan.voice === 'guide' ? turn.plan.wishes : []),
			answerFromNotes: () => ({
				sentences: turn.plan.voice === 'guide' ? (turn.plan.remembered ?? []) : [],
				used: [],
			}),
		}),
});

/** A turn that was stopped is whole as far as it went. */
const cut = <Item>(made: readonly Item[], recorded: readonly Item[], { ending }: Turn): readonly Item[] =>
	ending === 'stopped' ? made.slice(0, recorded.length) : made;

const differ = (path: string, recorded: unknown, replayed: unknown): readonly Difference[] => {
	if (Object.is(recorded, replayed)) return [];
	if (!isTree(recorded) || !isTree(replayed) || Array.isArray(recorded) !== Array.isArray(replayed))
		return [{ path, recorded, replayed }];
	return [...new Set([...Object.keys(recorded), ...Object.keys(replayed)])].flatMap((key) =>
		differ(`${path}.${key}`, recorded[key], replayed[key]),
	);
};

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;
