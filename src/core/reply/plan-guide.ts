import type { RunningClock } from '../help/clock.ts';
import type { Emotion } from '../reading/emotions.ts';
import type { Need, Topic } from '../reading/labels.ts';
import { likeliestOf, type Reading, type Unread } from '../reading/reading.ts';
import { DANGER_KINDS, orderOf, type Danger, type DangerKind } from '../safety/danger.ts';
import { STANCES, type Decision } from '../safety/decision.ts';
import type { Signal } from '../safety/signal.ts';
import { dangersSpokenOf, isStuck, isSuspicion, SURE, type Suspicion } from '../safety/signals.ts';
import type { Turn } from '../turn.ts';
import { isLifeAtStake } from './situation.ts';
import type { Address, GuidePlan, Move, NamedFeeling, Recalled, Wish } from './plan.ts';

/** What the guide's plan is made from; `recent` are the conversation's earlier turns, oldest first. */
export type Considered = {
	readonly said: string;
	readonly reading: Reading | Unread;
	readonly signals: readonly Signal[];
	readonly decision: Decision;
	readonly recalled: readonly Recalled[];
	readonly recent: readonly Turn[];
	readonly address: Address | null;
	readonly topic: Topic;
	readonly wishes: readonly Wish[];
	readonly clock: RunningClock | null;
	readonly remembered: readonly string[] | null;
	readonly isOffRecord: boolean;
};

/** How the guide will answer, before a word is written. */
export const planGuide = (considered: Considered): GuidePlan => {
	const { reading, decision, recalled, recent, topic, wishes, clock } = considered;
	const facts = {
		address:
			considered.address ??
			(isOutside(reading) && !isNameAlone(considered.said, recent)
				? 'unclear'
				: isThanks(considered)
					? 'thanks'
					: null),
		topic,
		need: sureNeed(reading),
		wishes,
		missed: missedBefore(considered),
		followUp: chooseFollowUp(considered),
		clock,
		recalled: recalled.find((one) => !recent.some((earlier) => isSame(spokenCallback(earlier), one))) ?? null,
		remembered: considered.remembered,
		isOffRecord: considered.isOffRecord,
	};
	const moves = chooseMoves(facts, recent);
	return {
		voice: 'guide',
		moves:
			moves.includes('person') || !isPersonDue(decision, facts.address, recent)
				? moves
				: [...moves, 'person'],
		...facts,
		feeling: nameFeeling(reading),
	};
};

/** In another language, or in none: nothing of it can be said back. */
const isOutside = (reading: Reading | Unread): boolean => reading.kind === 'read' && reading.outside !== null;

/** In words of their own: *you not so bad*. */
const isThanks = ({ reading, signals }: Considered): boolean => {
	if (reading.kind === 'unread' || signals.some(isStuck)) return false;
	const [emotion] = reading.emotions;
	const [need, topic] = [likeliestOf('needs', reading), likeliestOf('topics', reading)];
	return (
		emotion?.label === 'gratitude' &&
		emotion.p >= CERTAIN.feeling &&
		need?.label === 'small-talk' &&
		need.p >= CERTAIN.need &&
		topic?.label === 'other' &&
		topic.p >= CERTAIN.topic
	);
};

const CERTAIN = { feeling: 0.95, need: 0.9, topic: 0.8 };

/** *Mabli*, where a name was asked or spoken of: by itself it reads as another language. */
const isNameAlone = (said: string, recent: readonly Turn[]): boolean => {
	const last = recent.at(-1);
	return (
		/^\W*\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?\W*$/u.test(said) &&
		last !== undefined &&
		(/\b(?:names?|named|called)\b/iu.test(last.said) || last.sentences.some(({ text }) => text.endsWith('?')))
	);
};

/** The screen shows the way to a person whenever one is offered; it is put in words when that is new, or after a while. */
const isPersonDue = ({ stance }: Decision, address: Address | null, recent: readonly Turn[]): boolean => {
	if (stance === 'companion') return false;
	// Whoever leaves is not held up for a suspicion; the screen still shows the way.
	if (stance === 'person-offered' && (address === 'thanks' || address === 'goodbye')) return false;
	const last = recent.at(-1)?.decision.stance ?? 'companion';
	const hasRisen = STANCES.indexOf(stance) > STANCES.indexOf(last);
	return hasRisen || !isPersonNamed(recent);
};

const TURNS_WITHOUT_PERSON = 3;

const isPersonNamed = (recent: readonly Turn[]): boolean =>
	recent.slice(-TURNS_WITHOUT_PERSON).some(({ plan }) => plan.moves.includes('person'));

const spokenCallback = (turn: Turn): Recalled | null =>
	turn.plan.voice === 'guide' ? turn.plan.recalled : null;

const isSame = (a: Recalled | null, b: Recalled): boolean => a?.turn === b.turn && a.note === b.note;

/** From here the encoder's need is followed. */
const SURE_NEED = 0.5;

const sureNeed = (reading: Reading | Unread): Need | null => {
	const likeliest = likeliestOf('needs', reading);
	return likeliest !== null && likeliest.p >= SURE_NEED ? likeliest.label : null;
};

const missedBefore = ({ signals, recent, address }: Considered): GuidePlan['missed'] =>
	recent.at(-1)?.outcome.missed ??
	(signals.some(isStuck) && address !== 'wish' && address !== 'what-to-do' ? 'stuck' : null);

/** A danger that a script has just answered, that may be there now, or that an earlier conversation left. */
const chooseFollowUp = ({ signals, recent }: Considered): GuidePlan['followUp'] => {
	const last = recent.at(-1)?.plan;
	// What follows up on it, as `self-harm-after` does, asks by itself.
	const answered = DANGER_KINDS.find(
		(kind) =>
			last?.voice === 'script' &&
			(last.script === kind || last.script === `${kind}-of-others` || /^self-harm-\d$/u.test(last.script)) &&
			last.script.startsWith(kind),
	);
	if (answered !== undefined) return { kind: answered, when: 'here' };
	// Told again before its words may be said again.
	const goesOn = gravestOf(
		dangersSpokenOf(signals).filter(({ kind }) =>
			recent
				.slice(-TURNS_AFTER_A_SCRIPT)
				.some(({ plan }) => plan.voice === 'script' && plan.script.startsWith(kind)),
		),
	);
	if (goesOn !== null) return { kind: goesOn.kind, when: 'here' };
	const isOfOther = signals.some(
		(signal) =>
			isSuspicion(signal) &&
			signal.danger.kind === 'worry-about-other' &&
			signal.p >= ASKED_FROM.otherwise.alone,
	);
	const asked = signals.flatMap((signal) =>
		isSuspicion(signal) &&
		isAskedAfter(signal) &&
		!wasAskedAfter(signal, recent) &&
		// Whoever is confused is the one they care for.
		!(isOfOther && signal.danger.kind === 'psychosis')
			? [signal.danger]
			: [],
	);
	const suspected = gravestOf(asked);
	if (suspected !== null) return { kind: suspected.kind, when: 'now' };
	const before = gravestOf(
		signals.flatMap((signal) => (signal.kind === 'danger-before' ? [signal.danger] : [])),
	);
	return before === null ? null : { kind: before.kind, when: 'before' };
};

/**
 * A question out of nothing costs trust. So what may well be something else is only asked after where a life is at stake;
 * a person stays on offer either way.
 */
const isAskedAfter = ({ kind, danger, p }: Suspicion): boolean => {
	if (danger.kind === 'clock') return false;
	const { alone, together } = AT_STAKE.includes(danger.kind) ? ASKED_FROM.atStake : ASKED_FROM.otherwise;
	return p >= (kind === 'danger-suspected' ? alone : together);
};

const AT_STAKE: readonly DangerKind[] = ['self-harm', 'medical', 'overdose'];

/** The probability in this message, or only in the last ones together; several of them sound like something sooner. */
const ASKED_FROM = {
	atStake: { alone: 0, together: 0.6 },
	otherwise: { alone: 0.5, together: SURE },
};

const TURNS_AFTER_A_SCRIPT = 4;

/** By the guide or in a script; a life at stake in this very message is asked after again. */
const wasAskedAfter = ({ kind, danger }: Suspicion, recent: readonly Turn[]): boolean => {
	const isFresh = kind === 'danger-suspected' && danger.level === 4;
	return (isFresh ? recent.slice(-TURNS_UNTIL_ASKED_AGAIN) : recent).some(({ plan }) =>
		plan.voice === 'script'
			? plan.script.startsWith(danger.kind)
			: plan.followUp?.when === 'now' && plan.followUp.kind === danger.kind,
	);
};

const TURNS_UNTIL_ASKED_AGAIN = 2;

const gravestOf = (dangers: readonly Danger[]): Danger | null =>
	dangers.toSorted((a, b) => b.level - a.level || orderOf(a.kind) - orderOf(b.kind))[0] ?? null;

type Facts = Omit<GuidePlan, 'voice' | 'moves' | 'feeling'>;

const chooseMoves = (facts: Facts, recent: readonly Turn[]): readonly Move[] => {
	const { address, wishes, missed, followUp, recalled, clock } = facts;
	const sayBack: readonly Move[] = wishes.includes('no-echo') ? [] : ['reflect'];
	const askAfter: readonly Move[] =
		followUp === null || (address === 'question' && mayWait(followUp)) ? [] : ['follow-up'];
	switch (address) {
		case 'greeting':
			return ['inform', followUp === null ? 'ask' : 'follow-up'];
		case 'thanks':
		case 'goodbye':
		case 'what-are-you':
		case 'play-a-part':
		case 'is-this-private':
		case 'what-do-you-remember':
		case 'forget-that':
		case 'told-before':
		case 'remember-this':
		case 'do-not-remember':
		case 'explain':
		case 'stay':
		case 'called-away':
		case 'asks-leave':
		case 'which-language':
		case 'out-of-scope':
		case 'wish':
		case 'unclear':
			return ['inform'];
		case 'judge':
			return [...sayBack, 'inform', ...askAfter];
		case 'question':
		case 'what-to-do':
		case null: {
			// The way to a person comes before the hours that are left.
			if (clock !== null)
				return ['reflect', 'person', 'clock', ...(clock.at === null ? (['ask'] as const) : [])];
			if (address === 'question')
				return [...sayBack, 'inform', ...askAfter, ...(isPersonNamed(recent) ? [] : (['person'] as const))];
			const lead = leadSomewhere(facts, recent);
			// A suggestion waits until the feeling made sense, however short the reply is to be; and one that is nothing else says so much.
			const isBrief =
				wishes.includes('shorter') &&
				!lead.includes('step') &&
				!lead.includes('inform') &&
				sayBack.length + lead.length > 0;
			return [
				...(missed === null ? [] : (['repair'] as const)),
				...sayBack,
				...(isBrief ? [] : (['validate'] as const)),
				...(recalled === null || missed !== null || wishes.includes('shorter') ? [] : (['recall'] as const)),
				...lead,
			];
		}
	}
};

/**
 * First to understand, then to act: questions open, and once a question was answered a step is offered. Whoever
 * lets something out is heard for longer; whoever asks for a step gets one; whoever wants no questions gets none.
 */
const leadSomewhere = (
	{ address, need, wishes, missed, followUp }: Facts,
	recent: readonly Turn[],
): readonly Move[] => {
	const asksForStep = address === 'what-to-do' || need === 'step' || missed === 'wanted-step';
	if (followUp !== null && !(address === 'what-to-do' && mayWait(followUp))) return ['follow-up'];
	if (asksForStep)
		return address === 'what-to-do' && isLifeAtStake({ recent }) ? ['inform', 'step'] : ['step'];
	if (wishes.includes('just-listen') || missed === 'wanted-listening') return [];
	if (need === 'information') return ['inform'];
	const since = (move: Move): number => {
		const last = recent.findLastIndex(({ plan }) => plan.moves.includes(move));
		return last === -1 ? Infinity : recent.length - last;
	};
	if (since('ask') > 1 && !wishes.includes('no-questions')) return ['ask'];
	const patience = need === 'vent' || need === 'understood' ? HEARD_FIRST : 1;
	return recent.length >= patience && since('step') > patience ? ['step'] : [];
};

/** Whoever asks something is answered first, unless a life may be at stake. */
const mayWait = ({ kind, when }: NonNullable<GuidePlan['followUp']>): boolean =>
	when === 'now' && !AT_STAKE.includes(kind);

/** So many turns without a step for those who want to be heard. */
const HEARD_FIRST = 3;

/** Labels of the encoder that are no feeling a person would own to, or that a reply need not name. */
const UNNAMED: readonly Emotion[] = [
	'neutral',
	'approval',
	'disapproval',
	'realization',
	'curiosity',
	'caring',
	'admiration',
	'desire',
];

/** Among the top three of the reading (L5), the likeliest that passed its threshold and has a name. */
const nameFeeling = (reading: Reading | Unread): NamedFeeling | null => {
	if (reading.kind === 'unread') return null;
	const topThree = reading.emotions.slice(0, 3).map(({ label }) => label);
	const named = reading.likely.find(({ label }) => topThree.includes(label) && !UNNAMED.includes(label));
	return named === undefined ? null : { emotion: named.label, p: named.p };
};
