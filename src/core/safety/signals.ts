import { SENTIMENT_OF } from '../reading/emotions.ts';
import { findCues, type FoundCue, type Lexicon } from '../reading/lexicon.ts';
import type { DangerReading, Reading, Unread } from '../reading/reading.ts';
import type { Turn } from '../turn.ts';
import type { Danger, DangerKind } from './danger.ts';
import type { Signal } from './signal.ts';

/**
 * All that is noticed in a message and in the turns before it. `recent` are the earlier turns of this conversation,
 * oldest first. A danger stands for ten turns after it was spoken of, whatever is said in between: one denial does
 * not clear it.
 */
export const readSignals = (
	said: string,
	reading: Reading | Unread,
	recent: readonly Turn[],
	lexicon: Lexicon,
): readonly Signal[] => {
	const standing = standingDangers(recent);
	const found = findCues(said, lexicon).filter(({ cue }) => cue.onlyInDanger !== true || standing.length > 0);
	return [
		...found.filter((one) => !found.some((other) => isWithinGraver(one, other))).map(signalOf),
		...standing,
		...readingSignals(reading),
	];
};

/** How many turns a danger stands. */
const STANDING_TURNS = 10;

/** From here a painful emotion is likely enough to count. */
const LIKELY = 0.6;

const signalOf = ({ cue, words }: FoundCue): Signal =>
	cue.means === 'person-wanted'
		? { kind: 'person-wanted', cue: cue.id, words }
		: { kind: 'danger-cue', danger: cue.means, cue: cue.id, words };

/** "Kill myself" says no more when "going to kill myself tonight" was heard. */
const isWithinGraver = (one: FoundCue, other: FoundCue): boolean =>
	one.cue.means !== 'person-wanted' &&
	other.cue.means !== 'person-wanted' &&
	one.cue.means.level < other.cue.means.level &&
	other.from <= one.from &&
	one.upTo <= other.upTo;

/** For each kind of danger the gravest level spoken of, and how long ago it was last spoken of at that level. */
const standingDangers = (recent: readonly Turn[]): readonly Signal[] => {
	const standing = new Map<DangerKind, { readonly danger: Danger; readonly turnsAgo: number }>();
	recent.slice(-STANDING_TURNS).forEach((turn, index, turns) => {
		for (const signal of turn.signals) {
			if (signal.kind !== 'danger-cue' && signal.kind !== 'danger-read') continue;
			const gravest = standing.get(signal.danger.kind);
			if (gravest !== undefined && gravest.danger.level > signal.danger.level) continue;
			standing.set(signal.danger.kind, { danger: signal.danger, turnsAgo: turns.length - index });
		}
	});
	return [...standing.values()].map(({ danger, turnsAgo }) => ({
		kind: 'danger-standing',
		danger,
		turnsAgo,
	}));
};

/** A message outside what the encoder can read is unread, and whatever danger it found there counts all the same. */
const readingSignals = (reading: Reading | Unread): readonly Signal[] => {
	if (reading.kind === 'unread') return [{ kind: 'unread', reason: reading.reason }];
	return [
		...reading.dangers.map(dangerSignal),
		...(reading.person.likely ? [{ kind: 'person-read', p: reading.person.p } as const] : []),
		...(reading.outside === null
			? reading.likely
					.filter(({ label, p }) => SENTIMENT_OF[label] === 'negative' && p >= LIKELY)
					.map(({ label, p }) => ({ kind: 'painful-emotion', emotion: label, p }) as const)
			: [{ kind: 'unread', reason: reading.outside } as const]),
	];
};

const dangerSignal = ({ kind, level, p }: DangerReading): Signal =>
	level === 1 ? { kind: 'distress-read', p } : { kind: 'danger-read', danger: { kind, level }, p };
