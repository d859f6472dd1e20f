import { SENTIMENT_OF } from '../reading/emotions.ts';
import { findCues, type FoundCue, type Lexicon } from '../reading/lexicon.ts';
import type { DangerReading, Reading, Unread } from '../reading/reading.ts';
import type { Turn } from '../turn.ts';
import { selfHarmLevel, type Danger, type DangerKind, type DangerLevel } from './danger.ts';
import type { Signal } from './signal.ts';

/** The turns before this one, each oldest first. */
export type Before = {
	/** Of this conversation. */
	readonly recent: readonly Turn[];
	/** Of other conversations, in the last seven days. */
	readonly earlier: readonly Turn[];
};

/**
 * All that is noticed in a message and in the turns before it. A danger stands for ten turns after it was spoken of,
 * whatever is said in between: one denial does not clear it.
 */
export const readSignals = (
	said: string,
	reading: Reading | Unread,
	before: Before,
	lexicon: Lexicon,
): readonly Signal[] => {
	const standing = standingDangers(before.recent);
	const isLifeInDanger = standing.some(({ danger }) => TO_ONES_OWN_LIFE.includes(danger.kind));
	const found = findCues(said, lexicon).filter(({ cue }) => cue.onlyInDanger !== true || isLifeInDanger);
	const isUnsure = found.some(({ cue }) => cue.means === 'unsure');
	const isYes = found.some(({ cue }) => cue.means === 'yes');
	const heard = found.filter(
		(one) =>
			!found.some((other) => isWithinGraver(one, other)) &&
			!(isUnsure && one.cue.means === 'yes') &&
			// *yeah, it's still there, it's like a song*
			!(isYes && SAY_WHAT_WAS_MEANT.includes(one.cue.id)),
	);
	const signals = [
		...heard.flatMap((one) => signalsOf(one, before.recent, standing)),
		...standing,
		...signalsOfReading(reading, before.recent.length > 0),
		...suspicionsAround(reading, before.recent, standing),
	];
	return [...signals, ...unresolved(signals, before.recent), ...signalsOfEarlier(before)];
};

/** *Tonight* or *bye* means an end after these; after a blow at home it is when somebody can talk, or has to stop. */
const TO_ONES_OWN_LIFE: readonly DangerKind[] = ['self-harm', 'overdose', 'psychosis'];

/** The cue of a denial that says it was not meant so: a joke, a song, a manner of speaking. */
export const MEANT_OTHERWISE = 'meant-otherwise';

/** The cue of one that says what was spoken of instead: a shop that closes, a job that ends. */
export const MEANT_SOMETHING_ELSE = 'meant-something-else';

const SAY_WHAT_WAS_MEANT: readonly string[] = [MEANT_OTHERWISE, MEANT_SOMETHING_ELSE];

/**
 * Whether the guide may hear somebody whose life was in danger: they were misread, or denied it and were quiet since. The level
 * stands, and so does the way to a person.
 */
export const mayBeHeardAgain = (signals: readonly Signal[], recent: readonly Turn[]): boolean =>
	denialsSince(recent).some(({ cue }) => SAY_WHAT_WAS_MEANT.includes(cue)) ||
	sinceMisread(signals, recent).length < recent.length ||
	isDeniedAndQuiet(signals, recent);

/**
 * The turns since it was said what else was spoken of; all where that was not said, or something as grave was spoken of since.
 * Words choose by these, the decision by all. That it was a joke, that nothing was done or will be, and *never mind* take
 * no danger back.
 */
export const sinceMisread = (signals: readonly Signal[], recent: readonly Turn[]): readonly Turn[] => {
	const upTo = 1 + recent.findLastIndex((turn) => saysWhatElse(turn.signals));
	const since = recent.slice(upTo);
	return gravestOwn([...since, { signals }]) < gravestOwn(recent.slice(0, upTo)) ? since : recent;
};

/** And nothing of self-harm beside it. */
export const saysWhatElse = (signals: readonly Signal[]): boolean =>
	signals.some((signal) => signal.kind === 'danger-denied' && signal.cue === MEANT_SOMETHING_ELSE) &&
	gravestOwn([{ signals }]) === 0;

/** The gravest level of self-harm that was spoken of while a danger stands. */
export const gravestOwn = (turns: readonly Pick<Turn, 'signals'>[]): DangerLevel | 0 =>
	selfHarmLevel(turns.slice(-STANDING_TURNS).flatMap(({ signals }) => dangersSpokenOf(signals)));

/** Since self-harm was spoken of last. That nothing was done, or will be, is one too. */
const denialsSince = (recent: readonly Turn[]): readonly Extract<Signal, { kind: 'danger-denied' }>[] => {
	const heard = recent.findLastIndex(({ signals }) =>
		dangersSpokenOf(signals).some(({ kind }) => kind === 'self-harm'),
	);
	return recent
		.slice(heard + 1)
		.flatMap(({ signals }) => signals.flatMap((signal) => (signal.kind === 'danger-denied' ? [signal] : [])));
};

/** How many turns a danger stands. */
export const STANDING_TURNS = 10;

/** With this turn, so many in which nothing was read of one's own life, before a denial is taken at its word. */
const QUIET_TURNS = 4;

/**
 * It was denied since self-harm was spoken of, and for some turns nothing of it was suspected either, in any message alone or
 * in the last ones together. Where messages could not be read it is not quiet.
 */
const isDeniedAndQuiet = (signals: readonly Signal[], recent: readonly Turn[]): boolean =>
	denialsSince(recent).length > 0 &&
	recent.length >= QUIET_TURNS &&
	[...recent.slice(1 - QUIET_TURNS).map((turn) => turn.signals), signals].every((ofTurn) =>
		ofTurn.every((signal) => signal.kind !== 'unread' && !isOfOwnLife(signal)),
	);

const isOfOwnLife = (signal: Signal): boolean =>
	'danger' in signal && signal.danger.kind === 'self-harm' && !FROM_BEFORE.includes(signal.kind);

/** Of what was said earlier, not now. */
const FROM_BEFORE: readonly Signal['kind'][] = ['danger-standing', 'danger-before'];

/** From here a painful emotion is likely enough to count. */
const LIKELY = 0.8;

/** From here a reading of the conversation itself is as good as sure. Its thresholds are lower, to miss little. */
export const SURE = 0.75;

const signalsOf = (
	{ cue, words }: FoundCue,
	recent: readonly Turn[],
	standing: readonly Standing[],
): readonly Signal[] => {
	switch (cue.means) {
		case 'person-wanted':
			return [{ kind: 'person-wanted', cue: cue.id, words }];
		case 'stuck':
			return [{ kind: 'stuck-said', cue: cue.id, words }];
		case 'dilemma':
			return [{ kind: 'dilemma', cue: cue.id, words }];
		case 'yes':
			return answered(words, recent, true);
		case 'unsure':
			return answered(words, recent, false);
		case 'denial':
			return standing.length > 0 ? [{ kind: 'danger-denied', cue: cue.id, words }] : [];
		case 'somebody-near':
			return standing.some(({ danger }) => FROM_SOMEBODY.includes(danger.kind))
				? [{ kind: 'somebody-near', cue: cue.id, words }]
				: [];
		default:
			return [{ kind: 'danger-cue', danger: cue.means, cue: cue.id, words }];
	}
};

/** The dangers that come from somebody who may read along. */
const FROM_SOMEBODY: readonly DangerKind[] = ['abuse', 'assault', 'violence', 'child'];

/**
 * A yes to the direct question that the last reply asked says what the question asked, and no less. Not knowing counts
 * as a yes, but for a plan: who does not know whether there is one has none yet.
 */
const answered = (words: string, recent: readonly Turn[], isSure: boolean): readonly Signal[] => {
	const plan = recent.at(-1)?.plan;
	if (plan?.voice !== 'script') return [];
	const level = LEVEL_OF_YES[plan.script];
	if (level === undefined || (plan.script === 'self-harm-3' && !isSure)) return [];
	const done = plan.script === 'self-harm-4' || plan.script === 'overdose';
	return [{ kind: 'danger-answered', danger: { kind: 'self-harm', level }, done, words }];
};

/** What a yes means to the question that stands in each of these scripts. */
const LEVEL_OF_YES: Readonly<Record<string, DangerLevel>> = {
	'self-harm-2': 3,
	'self-harm-3': 4,
	'self-harm-4': 4,
	overdose: 4,
};

/** "Kill myself" says no more when "going to kill myself tonight" was heard. */
const isWithinGraver = (one: FoundCue, other: FoundCue): boolean =>
	typeof one.cue.means !== 'string' &&
	typeof other.cue.means !== 'string' &&
	one.cue.means.kind === other.cue.means.kind &&
	one.cue.means.level < other.cue.means.level &&
	other.from <= one.from &&
	one.upTo <= other.upTo;

/** What was spoken of in a turn itself, not what stood from before, and not what was only suspected. */
export const dangersSpokenOf = (signals: readonly Signal[]): readonly Danger[] =>
	signals.flatMap((signal) =>
		signal.kind === 'danger-cue' || signal.kind === 'danger-read' || signal.kind === 'danger-answered'
			? [signal.danger]
			: [],
	);

/** For each kind of danger the gravest level spoken of, and how long ago it was last spoken of at that level. */
const standingDangers = (recent: readonly Turn[]): readonly (Signal & Standing)[] =>
	gravestOf(recent.slice(-STANDING_TURNS), dangersSpokenOf).map((standing) => ({
		kind: 'danger-standing',
		...standing,
	}));

/**
 * What the last messages say together and this one does not alone; nothing of what stands anyway. Where they could not be
 * read together, whatever was suspected of one of them stands.
 */
const suspicionsAround = (
	reading: Reading | Unread,
	recent: readonly Turn[],
	standing: readonly Standing[],
): readonly Signal[] => {
	if (reading.kind === 'unread' || reading.together === undefined) return standingSuspicions(recent);
	const known: readonly { readonly kind: DangerKind; readonly level: number }[] = [
		...reading.dangers,
		...standing.map(({ danger }) => danger),
	];
	return reading.together.flatMap(({ kind, level, p }) =>
		level === 1 || known.some((one) => one.kind === kind && one.level >= level)
			? []
			: [{ kind: 'suspected-together', danger: { kind, level }, p } as const],
	);
};

/** How many turns a suspicion stands where nothing is read: so long a person stays on offer. */
const SUSPECTED_TURNS = 5;

const standingSuspicions = (recent: readonly Turn[]): readonly Signal[] =>
	gravestOf(recent.slice(-SUSPECTED_TURNS), dangersSuspected).map((standing) => ({
		kind: 'suspicion-standing',
		...standing,
	}));

const dangersSuspected = (signals: readonly Signal[]): readonly Danger[] =>
	signals.flatMap((signal) => (isSuspicion(signal) ? [signal.danger] : []));

/** A danger that the encoder read, and that may well be something else. */
export type Suspicion = Extract<Signal, { readonly kind: 'danger-suspected' | 'suspected-together' }>;

export const isSuspicion = (signal: Signal): signal is Suspicion =>
	signal.kind === 'danger-suspected' || signal.kind === 'suspected-together';

type Standing = { readonly danger: Danger; readonly turnsAgo: number };

const gravestOf = (
	turns: readonly Turn[],
	dangersOf: (signals: readonly Signal[]) => readonly Danger[],
): readonly Standing[] => {
	const standing = new Map<DangerKind, Standing>();
	turns.forEach((turn, index) => {
		for (const danger of dangersOf(turn.signals)) {
			const gravest = standing.get(danger.kind);
			if (gravest !== undefined && gravest.danger.level > danger.level) continue;
			standing.set(danger.kind, { danger, turnsAgo: turns.length - index });
		}
	});
	return [...standing.values()];
};

/** From here it is no slip any more that a reply misses. */
const UNRESOLVED_TURNS = 2;

/** The last replies in a row that missed. That this is no help says so of the reply before it. */
const unresolved = (signals: readonly Signal[], recent: readonly Turn[]): readonly Signal[] => {
	const missed = recent.map((turn, index) => {
		const next = recent[index + 1]?.signals ?? signals;
		return turn.outcome.missed !== null || turn.outcome.helped === false || next.some(isStuck);
	});
	const turns = missed.length - 1 - missed.lastIndexOf(false);
	return turns >= UNRESOLVED_TURNS ? [{ kind: 'unresolved', turns }] : [];
};

export const isStuck = ({ kind }: Signal): boolean => kind === 'stuck-said' || kind === 'stuck-read';

/** H9: with this one, three. */
const DISTRESSED_CONVERSATIONS = 2;

/** What other conversations of the last days leave to follow up: a danger once, when a new one begins. */
const signalsOfEarlier = ({ recent, earlier }: Before): readonly Signal[] => {
	const distressed = new Set(
		earlier.filter(({ decision }) => decision.concern !== 'none').map(({ conversation }) => conversation),
	);
	const dangers = recent.length > 0 ? [] : earlier.flatMap(({ signals }) => dangersSpokenOf(signals));
	const gravest = new Map<DangerKind, Danger>();
	for (const danger of dangers) {
		if ((gravest.get(danger.kind)?.level ?? 0) < danger.level) gravest.set(danger.kind, danger);
	}
	return [
		...[...gravest.values()].map((danger) => ({ kind: 'danger-before', danger }) as const),
		...(distressed.size >= DISTRESSED_CONVERSATIONS
			? [{ kind: 'distress-before', conversations: distressed.size } as const]
			: []),
	];
};

/**
 * Before the first reply nothing can have been no help. A message outside what the encoder can read is unread, and
 * whatever danger it found there counts all the same.
 */
const signalsOfReading = (reading: Reading | Unread, isTalkedTo: boolean): readonly Signal[] => {
	if (reading.kind === 'unread') return [{ kind: 'unread', reason: reading.reason }];
	return [
		...reading.dangers.flatMap(dangerSignals),
		...(reading.person.likely ? [{ kind: 'person-read', p: reading.person.p } as const] : []),
		...(isTalkedTo && reading.stuck.likely && reading.stuck.p >= SURE
			? [{ kind: 'stuck-read', p: reading.stuck.p } as const]
			: []),
		...(reading.outside === null
			? reading.likely
					.filter(({ label, p }) => SENTIMENT_OF[label] === 'negative' && p >= LIKELY)
					.map(({ label, p }) => ({ kind: 'painful-emotion', emotion: label, p }) as const)
			: [{ kind: 'unread', reason: reading.outside } as const]),
	];
};

/** What is read but not surely is a suspicion, also of a graver level than the sure one. */
const dangerSignals = ({ kind, level, p, sure }: DangerReading): readonly Signal[] => [
	...(sure === null || sure === 1
		? []
		: [{ kind: 'danger-read', danger: { kind, level: sure }, p } as const]),
	...(level === 1 || level === sure
		? []
		: [{ kind: 'danger-suspected', danger: { kind, level }, p } as const]),
	...(level === 1 || sure === 1 ? [{ kind: 'distress-read', p } as const] : []),
];
