import {
	LEVEL_OF,
	orderOf,
	selfHarmLevel,
	type Danger,
	type DangerKind,
	type DangerLevel,
} from '../safety/danger.ts';
import type { Signal } from '../safety/signal.ts';
import {
	dangersSpokenOf,
	gravestOwn,
	mayBeHeardAgain,
	saysWhatElse,
	sinceMisread,
	STANDING_TURNS,
	SURE,
} from '../safety/signals.ts';
import type { Turn } from '../turn.ts';
import type { ScriptName, ScriptPlan } from './plan.ts';

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
	// Whoever took too much needs a doctor, also when the words were those of an attempt.
	const tookTooMuch = signals.some(
		(signal) =>
			signal.kind === 'danger-standing' &&
			signal.danger.kind === 'overdose' &&
			signal.turnsAgo <= TURNS_OF_SCRIPT_AFTER,
	);
	const other = gravestOther(heard, standing, recent);
	// *I woke her, she is crying*: whose own life is at stake is not told how to ask somebody else, unless words say so.
	const isOwnLife =
		other === 'worry-about-other' &&
		standingLevel > 2 &&
		!signals.some((signal) => signal.kind === 'danger-cue' && signal.danger.kind === other);
	if (other !== null && !isOwnLife && !(tookTooMuch && CAN_WAIT.test(other))) return other;
	if (signals.some(({ kind }) => kind === 'somebody-near')) return 'somebody-near';
	if (signals.some((signal) => asksForPerson(signal, isOfClockAlone(heard, standing))))
		return 'person-wanted';
	const after = tookTooMuch ? 'overdose-after' : scriptAfter(recent, standing);
	if (after === 'overdose-after') return after;
	const since = sinceMisread(signals, recent);
	const levelSince = since.length === recent.length ? standingLevel : Math.max(level, gravestOwn(since));
	if (levelSince === 0) return after;
	return scriptWhileStanding(levelSince, signals, { recent, since }, isOwnLife) ?? after;
};

/**
 * A wish for a person that was read is only followed by the script when it is as good as sure, and not beside a clock:
 * who asks there whom to ring is told who deals with it.
 */
const asksForPerson = (signal: Signal, isOfClock: boolean): boolean =>
	signal.kind === 'person-wanted' || (signal.kind === 'person-read' && signal.p >= SURE && !isOfClock);

const isOfClockAlone = (heard: readonly Danger[], standing: readonly Danger[]): boolean => {
	const dangers = [...heard, ...standing];
	return dangers.length > 0 && dangers.every(({ kind }) => kind === 'clock');
};

/**
 * While self-harm stands: in the turn right after, and whenever it is spoken of again, written words follow up. In
 * between the guide hears what else is said and asks after it; after a life was in danger only once something else was
 * meant, or it was denied and quiet, and not when worry for somebody else was read in what is told of one's own (`isOwnLife`).
 * `since` somebody said what else they spoke of, what they said before it is no longer followed up.
 */
const scriptWhileStanding = (
	standingLevel: number,
	signals: readonly Signal[],
	{ recent, since }: { readonly recent: readonly Turn[]; readonly since: readonly Turn[] },
	isOwnLife: boolean,
): ScriptName | null => {
	const isHeard = isOwnLife || dangersSpokenOf(signals).some(({ kind }) => kind === 'self-harm');
	const last = since.slice(-1).flatMap(scriptOf);
	// *No* answers the question that was asked, and only the direct one asks whether there is a danger.
	const isDenied =
		!isHeard &&
		signals.some(
			(signal) =>
				signal.kind === 'danger-denied' &&
				(!BARE_NO.test(signal.words) || last.some((script) => ASKING.includes(script))),
		);
	const taken = saysWhatElse(signals) ? 'self-harm-misread' : 'self-harm-denied';
	if (isDenied && !last.includes(taken)) return taken;
	const isAcute =
		standingLevel === 4 || since.slice(-STANDING_TURNS).flatMap(scriptOf).includes('self-harm-4');
	const isSuspected = signals.some(
		(signal) => signal.kind === 'danger-suspected' && signal.danger.kind === 'self-harm',
	);
	const isFirstAfter = last.some((script) => ASKING.includes(script));
	if (!isHeard && !isSuspected && !isFirstAfter && (!isAcute || mayBeHeardAgain(signals, recent)))
		return null;
	const areInSight = recent.slice(-TURNS_WITH_CONTACTS).some(gaveContacts);
	if (isAcute) return areInSight ? 'self-harm-4-after' : 'self-harm-4-again';
	return areInSight ? 'self-harm-barriers' : 'self-harm-after';
};

const BARE_NO = /^\s*(?:no|nope|nah|never)\s*$/u;

/** A script is told by its name: where no number is known nothing else shows that it said whom to call. */
const gaveContacts = ({ plan, helplines }: Turn): boolean =>
	plan.voice === 'script' ? !WITHOUT_CONTACTS.includes(plan.script) : helplines.length > 0;

const scriptOf = ({ plan }: Turn): readonly ScriptName[] => (plan.voice === 'script' ? [plan.script] : []);

const WITHOUT_CONTACTS: readonly ScriptName[] = [
	'self-harm-barriers',
	'self-harm-denied',
	'self-harm-misread',
	'self-harm-4-after',
];

const ASKING: readonly ScriptName[] = ['self-harm-2', 'self-harm-3', 'self-harm-4'];

/**
 * Where a life or a mind is in danger no other voice speaks in the turns right after either; but where it comes from
 * somebody, who is asked after first.
 */
const scriptAfter = (recent: readonly Turn[], standing: readonly Danger[]): ScriptName | null => {
	const spoken = recent.slice(-TURNS_OF_SCRIPT_AFTER).flatMap(scriptOf);
	const after = AFTER.find(([script]) => spoken.includes(script))?.[1] ?? null;
	const isHurt = standing.some(({ kind }) => kind === 'abuse' || kind === 'violence');
	return after === 'medical-after' && isHurt ? null : after;
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

/** Until a body that took too much was seen to. */
const CAN_WAIT = /^(?:child|psychosis|worry)/u;

type Other = Exclude<ScriptName & DangerKind, 'self-harm'> | 'child-of-others' | 'psychosis-of-others';

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
	const isOfOthers = heard.some(({ kind }) => kind === 'worry-about-other');
	return isOfOthers && (gravest === 'child' || gravest === 'psychosis') ? `${gravest}-of-others` : gravest;
};

/** What is told again after so many turns is told because it goes on. */
const TURNS_UNTIL_SAID_AGAIN = 3;
