import type { Emotion } from '../reading/emotions.ts';
import type { Need, Topic } from '../reading/labels.ts';
import { likeliestOf, type Reading, type Unread } from '../reading/reading.ts';
import type { RunningClock } from '../help/clock.ts';
import {
	DANGER_KINDS,
	LEVEL_OF,
	selfHarmLevel,
	type Danger,
	type DangerKind,
	type DangerLevel,
} from '../safety/danger.ts';
import { STANCES, type Decision } from '../safety/decision.ts';
import type { Signal } from '../safety/signal.ts';
import { dangersSpokenOf, isStuck, STANDING_TURNS, SURE } from '../safety/signals.ts';
import type { Turn } from '../turn.ts';
import type {
	Address,
	GuidePlan,
	Move,
	NamedFeeling,
	Recalled,
	ScriptName,
	ScriptPlan,
	Wish,
} from './plan.ts';

/**
 * The plan when someone may be in danger or asks for a person: a script speaks. Null when the guide may.
 * `recent` are the earlier turns of the conversation, oldest first.
 */
export const planScript = (signals: readonly Signal[], recent: readonly Turn[]): ScriptPlan | null => {
	const script = chooseScript(signals, recent);
	return script === null ? null : { voice: 'script', script, moves: ['reflect', 'person'] };
};

/** C7: with this turn, three in which the same contacts stand once. */
const TURNS_WITH_CONTACTS = 2;

const chooseScript = (signals: readonly Signal[], recent: readonly Turn[]): ScriptName | null => {
	const heard = dangersSpokenOf(signals);
	const standing = signals.flatMap((signal) => (signal.kind === 'danger-standing' ? [signal.danger] : []));
	if (signals.some((signal) => signal.kind === 'danger-answered' && signal.done)) return 'self-harm-done';
	const level = levelOfScript(heard);
	const standingLevel = selfHarmLevel(standing);
	if (level > standingLevel) return `self-harm-${level as DangerLevel}`;
	const other = gravestOther(heard, standing, recent);
	if (other !== null) return other;
	if (signals.some(asksForPerson)) return 'person-wanted';
	const after = scriptAfter(recent);
	if (standingLevel === 0 || after === 'overdose-after') return after;
	return scriptWhileStanding(standingLevel, signals, recent) ?? after;
};

/** A wish for a person that was read is only followed by the script when it is as good as sure. */
const asksForPerson = (signal: Signal): boolean =>
	signal.kind === 'person-wanted' || (signal.kind === 'person-read' && signal.p >= SURE);

/**
 * While self-harm stands: in the turn right after, and whenever it is spoken of again, written words follow up. In
 * between the guide hears what else is said and asks after it; not when a life was in danger.
 */
const scriptWhileStanding = (
	standingLevel: DangerLevel,
	signals: readonly Signal[],
	recent: readonly Turn[],
): ScriptName | null => {
	const isHeard = dangersSpokenOf(signals).some(({ kind }) => kind === 'self-harm');
	const last = recent.slice(-1).flatMap(scriptOf);
	const isDenied = !isHeard && signals.some(({ kind }) => kind === 'danger-denied');
	if (isDenied && !last.includes('self-harm-denied')) return 'self-harm-denied';
	const isAcute =
		standingLevel === 4 || recent.slice(-STANDING_TURNS).flatMap(scriptOf).includes('self-harm-4');
	const isSuspected = signals.some(
		(signal) => signal.kind === 'danger-suspected' && signal.danger.kind === 'self-harm',
	);
	const isFirstAfter = last.some((script) => ASKING.includes(script));
	if (!isHeard && !isSuspected && !isFirstAfter && !isAcute) return null;
	const areInSight = recent.slice(-TURNS_WITH_CONTACTS).some(gaveContacts);
	if (isAcute) return areInSight ? 'self-harm-4-after' : 'self-harm-4-again';
	return areInSight ? 'self-harm-barriers' : 'self-harm-after';
};

/** A script is told by its name: where no number is known nothing else shows that it said whom to call. */
const gaveContacts = ({ plan, helplines }: Turn): boolean =>
	plan.voice === 'script' ? !WITHOUT_CONTACTS.includes(plan.script) : helplines.length > 0;

const scriptOf = ({ plan }: Turn): readonly ScriptName[] => (plan.voice === 'script' ? [plan.script] : []);

const WITHOUT_CONTACTS: readonly ScriptName[] = [
	'self-harm-barriers',
	'self-harm-denied',
	'self-harm-4-after',
];

const ASKING: readonly ScriptName[] = ['self-harm-2', 'self-harm-3', 'self-harm-4'];

/** Where a life or a mind is in danger no other voice speaks in the turns right after either. */
const scriptAfter = (recent: readonly Turn[]): ScriptName | null => {
	const spoken = recent.slice(-TURNS_OF_SCRIPT_AFTER).flatMap(scriptOf);
	return AFTER.find(([script]) => spoken.includes(script))?.[1] ?? null;
};

const TURNS_OF_SCRIPT_AFTER = 3;

const AFTER = [
	['self-harm-done', 'overdose-after'],
	['overdose', 'overdose-after'],
	['medical', 'medical-after'],
	['psychosis', 'psychosis-after'],
] as const satisfies readonly (readonly [ScriptName, ScriptName])[];

/** Too much taken or a body in danger, and no wish to live, may be an attempt: help cannot wait behind gentler words. */
const levelOfScript = (heard: readonly Danger[]): DangerLevel | 0 => {
	const level = selfHarmLevel(heard);
	return level > 0 && heard.some((danger) => danger.level === 4) ? 4 : level;
};

type Other = Exclude<ScriptName & DangerKind, 'self-harm'> | 'child-of-others';

/** The gravest of the other dangers in this message that was not answered in the last turns. */
const gravestOther = (
	heard: readonly Danger[],
	standing: readonly Danger[],
	recent: readonly Turn[],
): Other | null => {
	const isAnswered = (kind: DangerKind): boolean =>
		standing.some((earlier) => earlier.kind === kind) &&
		recent
			.slice(-TURNS_UNTIL_SAID_AGAIN)
			.some(({ plan }) => plan.voice === 'script' && plan.script.startsWith(kind));
	const others = heard.flatMap(({ kind }) =>
		kind === 'self-harm' || kind === 'clock' || isAnswered(kind) ? [] : [kind],
	);
	const gravest = others.sort((a, b) => LEVEL_OF[b] - LEVEL_OF[a] || orderOf(a) - orderOf(b))[0] ?? null;
	const isOfOthers = gravest === 'child' && heard.some(({ kind }) => kind === 'worry-about-other');
	return isOfOthers ? 'child-of-others' : gravest;
};

/** What is told again after so many turns is told because it goes on. */
const TURNS_UNTIL_SAID_AGAIN = 3;

const orderOf = (kind: DangerKind): number => DANGER_KINDS.indexOf(kind);

/** What the guide's plan is made from; `recent` as above. */
export type Considered = {
	readonly reading: Reading | Unread;
	readonly signals: readonly Signal[];
	readonly decision: Decision;
	readonly recalled: readonly Recalled[];
	readonly recent: readonly Turn[];
	readonly address: Address | null;
	readonly topic: Topic;
	readonly wishes: readonly Wish[];
	readonly clock: RunningClock | null;
};

/** How the guide will answer, before a word is written. */
export const planGuide = (considered: Considered): GuidePlan => {
	const { reading, decision, recalled, recent, address, topic, wishes, clock } = considered;
	const facts = {
		address,
		topic,
		need: sureNeed(reading),
		wishes,
		missed: missedBefore(considered),
		followUp: chooseFollowUp(considered),
		clock,
		recalled:
			recalled.find(({ turn }) => !recent.some((earlier) => spokenCallback(earlier) === turn)) ?? null,
	};
	const moves = chooseMoves(facts, recent);
	return {
		voice: 'guide',
		moves: moves.includes('person') || !isPersonDue(decision, recent) ? moves : [...moves, 'person'],
		...facts,
		feeling: nameFeeling(reading),
	};
};

/** The screen shows the way to a person whenever one is offered; it is put in words when that is new, or after a while. */
const isPersonDue = ({ stance }: Decision, recent: readonly Turn[]): boolean => {
	if (stance === 'companion') return false;
	const last = recent.at(-1)?.decision.stance ?? 'companion';
	const hasRisen = STANCES.indexOf(stance) > STANCES.indexOf(last);
	return hasRisen || !isPersonNamed(recent);
};

const TURNS_WITHOUT_PERSON = 3;

const isPersonNamed = (recent: readonly Turn[]): boolean =>
	recent.slice(-TURNS_WITHOUT_PERSON).some(({ plan }) => plan.moves.includes('person'));

const spokenCallback = (turn: Turn): Recalled['turn'] | null =>
	turn.plan.voice === 'guide' ? (turn.plan.recalled?.turn ?? null) : null;

/** From here the encoder's need is followed. */
const SURE_NEED = 0.5;

const sureNeed = (reading: Reading | Unread): Need | null => {
	const likeliest = likeliestOf('needs', reading);
	return likeliest !== null && likeliest.p >= SURE_NEED ? likeliest.label : null;
};

const missedBefore = ({ signals, recent }: Considered): GuidePlan['missed'] =>
	recent.at(-1)?.outcome.missed ?? (signals.some(isStuck) ? 'stuck' : null);

/** A danger that a script has just answered, that may be there now, or that an earlier conversation left. */
const chooseFollowUp = ({ signals, recent }: Considered): GuidePlan['followUp'] => {
	const last = recent.at(-1)?.plan;
	const answered = DANGER_KINDS.find((kind) => last?.voice === 'script' && last.script.startsWith(kind));
	if (answered !== undefined) return { kind: answered, when: 'here' };
	const suspected = gravestOf(
		signals.flatMap((signal) =>
			signal.kind === 'danger-suspected' && signal.danger.kind !== 'clock' ? [signal.danger] : [],
		),
	);
	const isAsked = recent.some(
		({ plan }) =>
			plan.voice === 'guide' && plan.followUp?.when === 'now' && plan.followUp.kind === suspected?.kind,
	);
	if (suspected !== null && !isAsked) return { kind: suspected.kind, when: 'now' };
	const before = gravestOf(
		signals.flatMap((signal) => (signal.kind === 'danger-before' ? [signal.danger] : [])),
	);
	return before === null ? null : { kind: before.kind, when: 'before' };
};

const gravestOf = (dangers: readonly Danger[]): Danger | null =>
	dangers.toSorted((a, b) => b.level - a.level || orderOf(a.kind) - orderOf(b.kind))[0] ?? null;

type Facts = Omit<GuidePlan, 'voice' | 'moves' | 'feeling'>;

const chooseMoves = (facts: Facts, recent: readonly Turn[]): readonly Move[] => {
	const { address, wishes, missed, followUp, recalled, clock } = facts;
	const sayBack: readonly Move[] = wishes.includes('no-echo') ? [] : ['reflect'];
	const askAfter: readonly Move[] = followUp === null ? [] : ['follow-up'];
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
		case 'explain':
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
			// A suggestion waits until the feeling made sense, however short the reply is to be.
			const isBrief = wishes.includes('shorter') && !lead.includes('step') && !lead.includes('inform');
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
	if (followUp !== null) return ['follow-up'];
	const asksForStep = address === 'what-to-do' || need === 'step' || missed === 'wanted-step';
	if (asksForStep) return ['step'];
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
