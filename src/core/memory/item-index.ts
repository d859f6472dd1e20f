import type { TurnId } from '../brand.ts';
import type { Recalled } from '../reply/plan.ts';
import { openBest, type Scored } from './best.ts';
import { openMeaningIndex } from './meaning-index.ts';
import type { MemoryItem } from './memory-item.ts';
import { openNameIndex } from './name-index.ts';
import { quantise } from './quantise.ts';
import type { RecallQuery } from './recall-query.ts';
import { RECALL_WEIGHTS, type RecallWeights } from './recall-weights.ts';
import { askedFor, tells } from './tells.ts';
import { termsOf } from './terms.ts';
import { openThreads } from './threads.ts';
import { nearness, timesNamed } from './times-named.ts';
import { openWordIndex } from './word-index.ts';

/** Everything that can be recalled. */
export type ItemIndex<Source> = {
	/** In place of what has the same id; the embedding is copied. */
	readonly put: (source: Source, embedding: Int8Array | null) => void;
	/** Dropping what is not there changes nothing. */
	readonly drop: (kind: 'turn' | 'note', id: string) => void;
	/**
	 * Best first, one at most of a turn and the notes that came from it; none below the threshold. The best of the
	 * conversation that is in sight keeps a place, however much was said in others.
	 */
	readonly recall: (query: RecallQuery, weights?: RecallWeights) => readonly Recalled[];
};

/** `itemOf` says what to make of a source, and must always say the same: sources are kept, and what they make is not. */
export const openItemIndex = <Source>(itemOf: (source: Source) => MemoryItem): ItemIndex<Source> => {
	const rowsOf = { turn: new Map<string, number>(), note: new Map<string, number>() };
	const free: number[] = [];
	/** By row. */
	const sources: (Source | null)[] = [];
	const threadOf: number[] = [];

	const threads = openThreads();
	const words = openWordIndex(threads);
	const meanings = openMeaningIndex();
	const names = openNameIndex();

	const drop: ItemIndex<Source>['drop'] = (kind, id) => {
		const row = rowsOf[kind].get(id);
		const source = row === undefined ? null : (sources[row] ?? null);
		if (row === undefined || source === null) return;
		const item = itemOf(source);
		const thread = kind === 'turn' ? (threadOf[row] ?? NONE) : NONE;
		words.drop(row, thread, termsIn(item));
		meanings.put(row, null);
		names.drop(row, item.names);
		if (thread !== NONE) threads.unlink(row, thread);
		sources[row] = null;
		threadOf[row] = NONE;
		rowsOf[kind].delete(id);
		free.push(row);
	};

	const put: ItemIndex<Source>['put'] = (source, embedding) => {
		const item = itemOf(source);
		const [kind, id] = nameOf(item);
		drop(kind, id);
		const row = free.pop() ?? sources.length;
		const thread = item.conversation === null ? NONE : threads.numberOf(item.conversation);
		rowsOf[kind].set(id, row);
		sources[row] = source;
		threadOf[row] = thread;
		// A note repeats a turn: a conversation is measured, and has its order, by its turns alone.
		const ownThread = kind === 'turn' ? thread : NONE;
		words.put(row, ownThread, termsIn(item));
		meanings.put(row, embedding);
		names.put(row, item.names);
		if (ownThread !== NONE) threads.link(row, ownThread, item.at);
	};

	/** By row: how well its words and meaning answer, and those around it; 0 for what does not bear on the message. */
	const fit = (
		terms: readonly string[],
		beside: readonly string[],
		embedding: Float32Array | null,
		weights: RecallWeights,
	): Float32Array => {
		const shares = words.compare(terms, beside, weights);
		const cosines = new Float32Array(sources.length);
		if (embedding !== null) meanings.compare(quantise(embedding), cosines);
		const together = new Float32Array(sources.length);
		for (let row = 0; row < together.length; row++) {
			const thread = threadOf[row] ?? NONE;
			// What stands alone is a conversation of its own.
			const conversation = thread === NONE ? (shares.rows[row] ?? 0) : (shares.threads[thread] ?? 0);
			const aside = valueAt(cosines, threads.before(row)) + valueAt(cosines, threads.after(row));
			const fitting =
				weights.words * (shares.rows[row] ?? 0) +
				weights.meaning * (valueAt(cosines, row) + weights.meaningAround * aside) +
				weights.conversation * conversation;
			if (fitting >= weights.threshold || (cosines[row] ?? 0) >= weights.near) together[row] = fitting;
		}
		return together;
	};

	const conversationsOf = (turns: readonly TurnId[]): ReadonlySet<number> =>
		new Set(
			turns.map((id) => threadOf[rowsOf.turn.get(id) ?? NONE] ?? NONE).filter((thread) => thread !== NONE),
		);

	const recall: ItemIndex<Source>['recall'] = (query, weights = RECALL_WEIGHTS) => {
		const { said, embedding, now, inSight, most, topic = null } = query;
		const times = timesNamed(said, now);
		const terms = termsOf(times.rest);
		const fits = fit(terms, termsOf(times.words), embedding, weights);
		const named = names.named(terms);
		const answers = askedFor(said);
		const seen = new Set(inSight);
		const here = conversationsOf(inSight);
		const best = openBest(most * MOST_OF_A_TURN);
		const bestHere = openBest(1);
		for (let row = 0; row < sources.length; row++) {
			const fitting = fits[row] ?? 0;
			const source = fitting === 0 ? null : (sources[row] ?? null);
			if (source === null) continue;
			const item = itemOf(source);
			if (item.turn !== null && seen.has(item.turn)) continue;
			const isNamed = named.has(row);
			const isRaised = isNamed || (item.sensitive === topic && topic !== 'other');
			if (item.sensitive !== null && !isRaised) continue;
			const score =
				fitting +
				weights.names * Number(isNamed) +
				weights.time * nearness(times, item) +
				weights.telling * tells(item.said) +
				weights.asked * Number(answers.some((answer) => answer.test(item.said))) +
				weights.importance * item.importance +
				weights.recency * 0.5 ** (Math.max(0, now - item.at) / MONTH) -
				weights.question * Number(asks(item));
			best.add({ item, score });
			if (here.has(threadOf[row] ?? NONE)) bestHere.add({ item, score });
		}
		const ranked = onePerTurn(best.list());
		const [ofHere] = bestHere.list();
		const isKept = ofHere === undefined || ranked.slice(0, most).some(({ item }) => item === ofHere.item);
		const chosen = isKept || most < 2 ? ranked.slice(0, most) : [...ranked.slice(0, most - 1), ofHere];
		return chosen.map(({ item: { turn, note, said }, score }) => ({
			turn,
			note,
			said,
			score: score / (score + HALF),
		}));
	};

	return { put, drop, recall };
};

const NONE = -1;

/** 0 for what points away, and for no row: asking an array for its place -1 is slow. */
const valueAt = (cosines: Float32Array, row: number): number =>
	row === NONE ? 0 : Math.max(0, cosines[row] ?? 0);

const MONTH = 30 * 24 * 60 * 60 * 1000;

/** A turn and two notes of it. */
const MOST_OF_A_TURN = 3;

/** The score that is told as one half. */
const HALF = 0.5;

const nameOf = ({ turn, note }: MemoryItem): readonly ['turn' | 'note', string] =>
	note === null ? ['turn', turn ?? ''] : ['note', note];

/** Names are words too: what is about Ana is found by *Ana*. */
const termsIn = ({ texts, names }: MemoryItem): readonly string[] => termsOf([...texts, ...names].join('\n'));

/** Only a question: it tells little of the person. */
const asks = ({ said }: MemoryItem): boolean => said.trimEnd().endsWith('?');

const onePerTurn = (ranked: readonly Scored[]): readonly Scored[] => {
	const turns = new Set<TurnId>();
	return ranked.filter(({ item: { turn } }) => {
		if (turn === null) return true;
		if (turns.has(turn)) return false;
		turns.add(turn);
		return true;
	});
};
