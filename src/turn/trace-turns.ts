import { traceTurn, type Trace, type Versions } from '../core/research/trace.ts';
import type { Turn } from '../core/turn.ts';
import type { Voice } from './voice.ts';

export type Tracing = {
	/** All that is kept, of every conversation: what the app knew when it answered. */
	readonly known: readonly Turn[];
	readonly voice: Pick<Voice, 'composePrompt'>;
	readonly versions: Omit<Versions, 'engine'>;
	readonly minutesAheadOfUtc: (at: Turn['at']) => number;
	/** The person agreed that what was said goes into the file. */
	readonly mayHoldWords: boolean;
};

/** Oldest first: a replay looks before a turn for what was said before it. */
export const traceTurns = (
	turns: readonly Turn[],
	{ known, voice, versions, minutesAheadOfUtc, mayHoldWords }: Tracing,
): readonly Trace[] =>
	turns
		.toSorted((a, b) => a.at - b.at)
		.map((turn) => {
			const before = known.filter(({ at }) => at < turn.at);
			const recent = before
				.filter(({ conversation }) => conversation === turn.conversation)
				.toSorted((a, b) => a.at - b.at);
			const prompt =
				turn.plan.voice === 'guide' ? voice.composePrompt(turn.plan, turn.said, recent, []) : null;
			const surroundings = {
				versions: { ...versions, engine: turn.written?.model ?? null },
				minutesAheadOfUtc: minutesAheadOfUtc(turn.at),
				before: { recent: recent.length, earlier: before.length - recent.length },
			};
			return traceTurn(turn, prompt, surroundings, mayHoldWords);
		});
