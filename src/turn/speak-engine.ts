import type { Offer } from '../core/reply/guide.ts';
import type { Verdict } from '../core/reply/verdict.ts';
import type { Sentence, Written } from '../core/turn.ts';
import { unreachable } from '../core/unreachable.ts';
import type { Asked, Engine, Piece } from '../ports/engine.ts';
import { addFirstPassing, type Reviewer, type Utterance } from './speak.ts';

/** So many sentences of an engine may be left out before it is stopped. */
const MOST_DROPPED = 2;

/** How long a reply waits for a model that is being opened, milliseconds: the person sees how far it is. */
const OPENING_LIMIT = 45_000;

/** How long for the first sentence and for each one after it, milliseconds. */
const SENTENCE_LIMIT = 25_000;

/** The whole of what a model may take for one reply, milliseconds. */
const WRITING_LIMIT = 90_000;

/**
 * Shows each sentence as soon as it is whole and has passed review; what does not pass is repaired. Ends when the
 * engine is done, is stopped by its own words, fails, is too slow, or is not waited for: the guide goes on from there.
 * Whatever happens, the last it yields is what the model did.
 */
export async function* speakEngine(
	engine: Engine,
	{ prompt, told, seed }: Asked & Pick<Written, 'told'>,
	reviewer: Reviewer,
	writeGuide: () => readonly Offer[],
	{ hurry, stop }: { readonly hurry: AbortSignal; readonly stop: AbortSignal },
): AsyncGenerator<Utterance> {
	const drafts = openDrafts(reviewer, writeGuide);
	const quit = new AbortController();
	const pieces = engine.write({ prompt, seed }, quit.signal)[Symbol.asyncIterator]();
	const end = openEnd([
		[stop, 'stopped'],
		[hurry, 'unawaited'],
	]);
	let raw = '';
	let text = '';
	let leftOut = 0;
	/** What the model did, once it is known. */
	let ending: Written['ending'] | null = null;
	const show = function* (sentences: readonly string[]): Generator<Utterance, boolean> {
		for (const sentence of sentences) {
			if (!(yield* drafts.show(sentence))) return false;
			end.within(SENTENCE_LIMIT, 'engine-slow');
		}
		return true;
	};
	end.within(OPENING_LIMIT, 'opening');
	try {
		while (ending === null) {
			const next = await Promise.race([pieces.next(), end.came]);
			if (typeof next === 'string') {
				ending = next;
				break;
			}
			// An engine that ends without a word of why has died.
			const piece: Piece = next.done ? { is: 'failed', failure: { kind: 'engine-lost' } } : next.value;
			switch (piece.is) {
				case 'opening':
					yield { type: 'model-opening', share: piece.share };
					break;
				case 'begun':
					leftOut = piece.leftOut;
					end.within(SENTENCE_LIMIT, 'engine-slow');
					end.atMost(WRITING_LIMIT, 'engine-slow');
					yield { type: 'model-begun' };
					break;
				case 'text': {
					raw += piece.text;
					text += piece.text;
					const sentences = reviewer.voice.splitSentences(text);
					// The last may go on: it stays, with the space that ends it so far.
					text = text.slice(Math.max(0, text.lastIndexOf(sentences.at(-1) ?? '')));
					if (!(yield* show(sentences.slice(0, -1)))) ending = 'held-back';
					break;
				}
				case 'written':
					ending = (yield* show(reviewer.voice.splitSentences(text))) ? 'done' : 'held-back';
					break;
				case 'failed':
					ending = piece.failure.kind;
					break;
				default:
					unreachable(piece);
			}
		}
	} finally {
		end.close();
		quit.abort();
	}
	yield { type: 'written', written: { model: engine.model, seed, raw, told, leftOut, ending } };
}

/**
 * Why a model is not to be waited for any longer, as soon as there is a reason: somebody's signal, or a time that ran
 * out. `within` begins its time anew at each call.
 */
const openEnd = <Reason extends string>(signals: readonly (readonly [AbortSignal, Reason])[]) => {
	const heard = new AbortController();
	let timer: ReturnType<typeof setTimeout> | undefined;
	let last: ReturnType<typeof setTimeout> | undefined;
	let tell: (reason: Reason | 'opening' | 'engine-slow') => void = () => undefined;
	const came = new Promise<Reason | 'opening' | 'engine-slow'>((resolve) => {
		tell = resolve;
	});
	for (const [signal, reason] of signals) {
		if (signal.aborted) tell(reason);
		else
			signal.addEventListener(
				'abort',
				() => {
					tell(reason);
				},
				{ signal: heard.signal },
			);
	}
	return {
		came,
		within: (milliseconds: number, reason: 'opening' | 'engine-slow'): void => {
			clearTimeout(timer);
			timer = setTimeout(() => {
				tell(reason);
			}, milliseconds);
		},
		atMost: (milliseconds: number, reason: 'engine-slow'): void => {
			last ??= setTimeout(() => {
				tell(reason);
			}, milliseconds);
		},
		close: (): void => {
			clearTimeout(timer);
			clearTimeout(last);
			heard.abort();
		},
	};
};

/** Takes an engine's sentences one by one; `show` says whether the engine may go on. */
const openDrafts = (reviewer: Reviewer, writeGuide: () => readonly Offer[]) => {
	let dropped = 0;
	let isReplaced = false;
	return {
		*show(text: string): Generator<Utterance, boolean> {
			const sentence = { text, move: null };
			const alone = reviewer.review(sentence);
			const verdict = alone.shown ? restates(sentence, reviewer) : alone;
			yield { type: 'verdict', verdict };
			if (verdict.shown) {
				reviewer.shown.push(sentence);
				yield { type: 'sentence', sentence };
				return true;
			}
			const repair = reviewer.voice.repairFor(verdict.breaks);
			if (repair === 'stop') return false;
			if (repair === 'replace' && !isReplaced) {
				isReplaced = true;
				for (const offer of writeGuide().filter(({ move }) => move === 'reflect')) {
					const reflection = yield* addFirstPassing(offer, reviewer);
					if (reflection !== null) yield { type: 'sentence', sentence: reflection };
				}
				return true;
			}
			return ++dropped <= MOST_DROPPED;
		},
	};
};

/** L3 can be judged once two sentences are there, and repaired no later. */
const restates = (sentence: Sentence, { shown, reviewReply }: Reviewer): Verdict => {
	const breaks =
		shown.length === 1 ? reviewReply([...shown, sentence]).breaks.filter(({ rule }) => rule === 'L3') : [];
	return { scope: 'sentence', text: sentence.text, breaks, shown: breaks.length === 0 };
};
