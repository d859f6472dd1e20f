import type { Emotion } from '../reading/emotions.ts';
import type { Need, Topic } from '../reading/labels.ts';
import type { Reading, Unread } from '../reading/reading.ts';
import type { RunningClock } from '../help/clock.ts';
import { DANGER_KINDS, LEVEL_OF, type Danger, type DangerKind, type DangerLevel } from '../safety/danger.ts';
import type { Decision } from '../safety/decision.ts';
import type { Signal } from '../safety/signal.ts';
import { dangersSpokenOf, isStuck } from '../safety/signals.ts';
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
	const other = gravestOther(heard, standing);
	if (other !== null) return other;
	if (signals.some(({ kind }) => kind === 'person-wanted' || kind === 'person-read')) return 'person-wanted';
	if (standingLevel > 0) {
		if (level === 0 && signals.some(({ kind }) => kind === 'danger-denied')) return 'self-harm-denied';
		const contactsInSight = recent.slice(-TURNS_WITH_CONTACTS).some((turn) => turn.helplines.length > 0);
		return contactsInSight ? 'self-harm-barriers' : 'self-harm-after';
	}
	return scriptAfter(recent);
};

/** Where a life or a mind is in danger no other voice speaks in the turns right after either. */
const scriptAfter = (recent: readonly Turn[]): ScriptName | null => {
	const spoken = recent
		.slice(-TURNS_OF_SCRIPT_AFTER)
		.flatMap(({ plan }) => (plan.voice === 'script' ? [plan.script] : []));
	return AFTER.find(([script]) => spoken.includes(script))?.[1] ?? null;
};

const TURNS_OF_SCRIPT_AFTER = 3;

const AFTER = [
	['overdose', 'overdose-after'],
	['medical', 'medical-after'],
	['psychosis', 'psychosis-after'],
] as const satisfies readonly (readonly [ScriptName, ScriptName])[];

const selfHarmLevel = (dangers: readonly Danger[]): DangerLevel | 0 =>
	dangers.reduce<DangerLevel | 0>(
		(gravest, { kind, level }) => (kind === 'self-harm' && level > gravest ? level : gravest),
		0,
	);

/** Too much taken, and no wish to live, is an attempt: help for that cannot wait behind the gentler words. */
const levelOfScript = (heard: readonly Danger[]): DangerLevel | 0 => {
	const level = selfHarmLevel(heard);
	return level > 0 && heard.some(({ kind }) => kind === 'overdose') ? 4 : level;
};

type Other = Exclude<ScriptName & DangerKind, 'self-harm'> | 'child-of-others';

/** The gravest of the other dangers in this message that was not answered while it stands. */
const gravestOther = (heard: readonly Danger[], standing: readonly Danger[]): Other | null => {
	const unanswered = heard.filter(({ kind }) => !standing.some((earlier) => earlier.kind === kind));
	const others = unanswered.flatMap(({ kind }) => (kind === 'self-harm' || kind === 'clock' ? [] : [kind]));
	const gravest = others.sort((a, b) => LEVEL_OF[b] - LEVEL_OF[a] || orderOf(a) - orderOf(b))[0] ?? null;
	const isOfOthers = gravest === 'child' && heard.some(({ kind }) => kind === 'worry-about-other');
	return isOfOthers ? 'child-of-others' : gravest;
};

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
		moves: decision.stance === 'companion' || moves.includes('person') ? moves : [...moves, 'person'],
		...facts,
		feeling: nameFeeling(reading),
	};
};

const spokenCallback = (turn: Turn): Recalled['turn'] | null =>
	turn.plan.voice === 'guide' ? (turn.plan.recalled?.turn ?? null) : null;

/** From here the encoder's need is followed. */
const SURE_NEED = 0.5;

const sureNeed = (reading: Reading | Unread): Need | null => {
	const [likeliest] = reading.kind === 'read' && reading.outside === null ? reading.needs : [];
	return likeliest !== undefined && likeliest.p >= SURE_NEED ? likeliest.label : null;
};

const missedBefore = ({ signals, recent }: Considered): GuidePlan['missed'] =>
	recent.at(-1)?.outcome.missed ?? (signals.some(isStuck) ? 'stuck' : null);

/** A danger that a script has just answered, or that an earlier conversation left. */
const chooseFollowUp = ({ signals, recent }: Considered): GuidePlan['followUp'] => {
	const last = recent.at(-1)?.plan;
	const answered = DANGER_KINDS.find((kind) => last?.voice === 'script' && last.script.startsWith(kind));
	if (answered !== undefined) return { kind: answered, when: 'here' };
	const before = signals.flatMap((signal) => (signal.kind === 'danger-before' ? [signal.danger] : []));
	const gravest = before.toSorted((a, b) => b.level - a.level || orderOf(a.kind) - orderOf(b.kind))[0];
	return gravest === undefined ? null : { kind: gravest.kind, when: 'before' };
};

type Facts = Omit<GuidePlan, 'voice' | 'moves' | 'feeling'>;

const chooseMoves = (facts: Facts, recent: readonly Turn[]): readonly Move[] => {
	const { address, wishes, missed, followUp, recalled, clock } = facts;
	switch (address) {
		case 'greeting':
			return ['inform', followUp === null ? 'ask' : 'follow-up'];
		case 'thanks':
		case 'goodbye':
		case 'what-are-you':
		case 'is-this-private':
		case 'what-do-you-remember':
		case 'forget-that':
		case 'wish':
		case 'unclear':
			return ['inform'];
		case 'other-language':
			return ['inform', 'person'];
		case 'what-to-do':
		case null: {
			const hearing: readonly Move[] = [
				...(missed === null ? [] : (['repair'] as const)),
				'reflect',
				...(wishes.includes('shorter') ? [] : (['validate'] as const)),
				...(recalled === null || missed !== null ? [] : (['recall'] as const)),
			];
			// The way to a person comes before the hours that are left.
			if (clock !== null)
				return ['reflect', 'person', 'clock', ...(clock.at === null ? (['ask'] as const) : [])];
			return [...hearing, ...leadSomewhere(facts, recent)];
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
