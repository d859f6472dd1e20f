import type { Emotion } from '../reading/emotions.ts';
import type { Reading, Unread } from '../reading/reading.ts';
import type { Topic } from '../reading/labels.ts';
import type { Decision } from '../safety/decision.ts';
import { DANGER_KINDS, LEVEL_OF, type Danger, type DangerKind, type DangerLevel } from '../safety/danger.ts';
import type { Signal } from '../safety/signal.ts';
import type { Turn } from '../turn.ts';
import type { Address, Move, NamedFeeling, GuidePlan, Recalled, ScriptName, ScriptPlan } from './plan.ts';

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
	const heard = signals.flatMap((signal) =>
		signal.kind === 'danger-cue' || signal.kind === 'danger-read' ? [signal.danger] : [],
	);
	const standing = signals.flatMap((signal) => (signal.kind === 'danger-standing' ? [signal.danger] : []));
	const level = levelOfScript(heard);
	const standingLevel = selfHarmLevel(standing);
	if (level > standingLevel) return `self-harm-${level as DangerLevel}`;
	const other = gravestOther(heard, standing);
	if (other !== null) return other;
	if (signals.some(({ kind }) => kind === 'person-wanted' || kind === 'person-read')) return 'person-wanted';
	if (standingLevel > 0) {
		const contactsInSight = recent.slice(-TURNS_WITH_CONTACTS).some((turn) => turn.helplines.length > 0);
		return contactsInSight ? 'self-harm-barriers' : 'self-harm-after';
	}
	return null;
};

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

type Other = Exclude<ScriptName & DangerKind, 'self-harm'>;

/** The gravest of the other dangers in this message that was not answered while it stands. */
const gravestOther = (heard: readonly Danger[], standing: readonly Danger[]): Other | null => {
	const unanswered = heard.filter(({ kind }) => !standing.some((earlier) => earlier.kind === kind));
	const others = unanswered.flatMap(({ kind }) => (kind === 'self-harm' || kind === 'clock' ? [] : [kind]));
	return others.sort((a, b) => LEVEL_OF[b] - LEVEL_OF[a] || orderOf(a) - orderOf(b))[0] ?? null;
};

const orderOf = (kind: DangerKind): number => DANGER_KINDS.indexOf(kind);

/** What the guide's plan is made from; `recent` as above. */
export type Considered = {
	readonly reading: Reading | Unread;
	readonly decision: Decision;
	readonly recalled: readonly Recalled[];
	readonly recent: readonly Turn[];
	readonly address: Address | null;
	readonly topic: Topic;
};

/** How the guide will answer, before a word is written. */
export const planGuide = ({ reading, decision, recalled, recent, address, topic }: Considered): GuidePlan => {
	const callback =
		recalled.find(({ turn }) => !recent.some((earlier) => spokenCallback(earlier) === turn)) ?? null;
	return {
		voice: 'guide',
		moves: [
			...chooseMoves(address, callback, recent),
			...(decision.stance === 'companion' ? [] : (['person'] as const)),
		],
		address,
		topic,
		feeling: nameFeeling(reading),
		recalled: callback,
	};
};

const spokenCallback = (turn: Turn): Recalled['turn'] | null =>
	turn.plan.voice === 'guide' ? (turn.plan.recalled?.turn ?? null) : null;

/**
 * First to understand, then to act: a question opens, and after a question that was answered a step is offered,
 * so that every second reply at the latest leads somewhere.
 */
const chooseMoves = (
	address: Address | null,
	callback: Recalled | null,
	recent: readonly Turn[],
): readonly Move[] => {
	switch (address) {
		case 'greeting':
			return ['inform', 'ask'];
		case 'thanks':
		case 'goodbye':
		case 'what-are-you':
		case 'is-this-private':
		case 'unclear':
			return ['inform'];
		case 'what-to-do':
			return ['reflect', 'validate', 'step'];
		case null: {
			const askedLast = recent.at(-1)?.plan.moves.includes('ask') ?? false;
			return [
				'reflect',
				'validate',
				...(callback === null ? [] : (['recall'] as const)),
				askedLast ? 'step' : 'ask',
			];
		}
	}
};

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
