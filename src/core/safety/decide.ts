import { unreachable } from '../unreachable.ts';
import {
	CONCERNS,
	DIMENSIONS,
	STANCES,
	type Cell,
	type Concern,
	type Decision,
	type Dimension,
	type Matrix,
	type Stance,
} from './decision.ts';
import { DANGER_KINDS, type Danger, type DangerLevel } from './danger.ts';
import type { Signal } from './signal.ts';

/**
 * What the signals together call for, with the causes. A signal can only add: more signals never mean less concern,
 * a lower danger, a lower stance or a cell that is no longer high. Neither their order nor a repeated signal matters.
 */
export const decide = (signals: readonly Signal[]): Decision => {
	const ordered = inOrder(signals);
	const dangers = gravestDangers(ordered);
	const matrix = fillMatrix(ordered);
	return {
		concern: CONCERNS[Math.max(0, ...ordered.map((signal) => CONCERNS.indexOf(concernOf(signal))))] ?? 'none',
		dangers,
		matrix,
		stance:
			STANCES[Math.max(...ordered.map((signal) => STANCES.indexOf(stanceOf(signal, matrix))), 0)] ??
			'companion',
		causes: ordered.filter((signal) => concernOf(signal) !== 'none'),
	};
};

/** A strong feeling alone is a reason to offer a person, never an alarm. */
const concernOf = (signal: Signal): Concern => {
	switch (signal.kind) {
		case 'danger-cue':
		case 'danger-read':
		case 'danger-answered':
		case 'danger-standing':
			return CONCERN_OF_LEVEL[signal.danger.level];
		case 'somebody-near':
			return 'high';
		case 'danger-suspected':
		case 'suspected-together':
		case 'suspicion-standing':
		case 'danger-before':
		case 'distress-before':
		case 'person-wanted':
		case 'person-read':
		case 'stuck-said':
		case 'stuck-read':
		case 'unresolved':
		case 'dilemma':
		case 'distress-read':
		case 'painful-emotion':
		case 'unread':
			return 'some';
		case 'danger-denied':
			return 'none';
		default:
			return unreachable(signal);
	}
};

const CONCERN_OF_LEVEL = { 2: 'high', 3: 'high', 4: 'acute' } as const satisfies Record<DangerLevel, Concern>;

const stanceOf = (signal: Signal, matrix: Matrix): Stance => {
	switch (signal.kind) {
		case 'danger-cue':
		case 'danger-read':
		case 'danger-answered':
		case 'danger-standing':
		case 'person-wanted':
		case 'person-read':
		case 'stuck-said':
		case 'unresolved':
		case 'dilemma':
		case 'somebody-near':
			return 'person-required';
		case 'danger-denied':
			return 'companion';
		case 'stuck-read':
		case 'danger-suspected':
		case 'suspected-together':
		case 'suspicion-standing':
		case 'danger-before':
		case 'distress-before':
		case 'distress-read':
		case 'painful-emotion':
		case 'unread':
			return DIMENSIONS.some((dimension) => matrix[dimension].level === 'high')
				? 'person-offered'
				: 'companion';
		default:
			return unreachable(signal);
	}
};

/**
 * Which cells a signal makes high. Danger: death cannot be undone; it weighs on the one who speaks; and a machine
 * cannot answer for what it says to someone who may die. Thoughts of suicide and more set what a person asks for
 * against keeping them alive, which is no choice for software. A danger of earlier turns is also unclear: we do not
 * know how it is now. What could not be read is unclear, and we cannot explain what we did not see; nor do we know
 * what is going on where our replies miss. A hard choice is the person's, and may not be undone. What somebody near may do cannot be undone,
 * and we do not know what it is. The wish for a
 * person needs no cell: it is followed.
 */
const dimensionsOf = (signal: Signal): readonly Dimension[] => {
	switch (signal.kind) {
		case 'danger-cue':
		case 'danger-read':
		case 'danger-answered':
			return inDanger(signal.danger);
		case 'danger-standing':
			return [...inDanger(signal.danger), 'ambiguity'];
		case 'danger-suspected':
		case 'suspected-together':
		case 'suspicion-standing':
			return [...inDanger(signal.danger), 'ambiguity'];
		case 'danger-before':
			return ['emotional-load', 'ambiguity'];
		case 'stuck-said':
		case 'stuck-read':
		case 'unresolved':
			return ['ambiguity'];
		case 'dilemma':
			return ['moral-trade-off', 'irreversible-consequences'];
		case 'somebody-near':
			return ['irreversible-consequences', 'ambiguity'];
		case 'distress-before':
		case 'distress-read':
		case 'painful-emotion':
			return ['emotional-load'];
		case 'unread':
			return ['ambiguity', 'explainability'];
		case 'person-wanted':
		case 'person-read':
		case 'danger-denied':
			return [];
		default:
			return unreachable(signal);
	}
};

const inDanger = ({ kind, level }: Danger): readonly Dimension[] => [
	...(kind === 'clock' ? [] : (['emotional-load'] as const)),
	'irreversible-consequences',
	'explainability',
	...(kind === 'self-harm' && level >= 3 ? (['moral-trade-off'] as const) : []),
];

const fillMatrix = (ordered: readonly Signal[]): Matrix => {
	const cell = (dimension: Dimension): Cell => {
		const because = ordered.filter((signal) => dimensionsOf(signal).includes(dimension));
		return { level: because.length > 0 ? 'high' : 'low', because };
	};
	return {
		'emotional-load': cell('emotional-load'),
		ambiguity: cell('ambiguity'),
		'moral-trade-off': cell('moral-trade-off'),
		'irreversible-consequences': cell('irreversible-consequences'),
		explainability: cell('explainability'),
	};
};

/** One for each kind; the signals come gravest first. */
const gravestDangers = (ordered: readonly Signal[]): readonly Danger[] => {
	const gravest = new Map<Danger['kind'], Danger>();
	for (const signal of ordered) {
		const danger =
			signal.kind === 'danger-cue' ||
			signal.kind === 'danger-read' ||
			signal.kind === 'danger-answered' ||
			signal.kind === 'danger-standing'
				? signal.danger
				: null;
		if (danger !== null && !gravest.has(danger.kind)) gravest.set(danger.kind, danger);
	}
	return [...gravest.values()];
};

/** Gravest first, each once; signals as grave as each other in an order that does not depend on how they came. */
const inOrder = (signals: readonly Signal[]): readonly Signal[] =>
	[...new Map(signals.map((signal) => [nameOf(signal), signal])).entries()]
		.sort(
			([oneName, one], [otherName, other]) =>
				gravityOf(other) - gravityOf(one) || (oneName < otherName ? -1 : 1),
		)
		.map(([, signal]) => signal);

const gravityOf = (signal: Signal): number => {
	switch (signal.kind) {
		case 'danger-cue':
		case 'danger-read':
		case 'danger-answered':
			return 100 + gravityOfDanger(signal.danger) + 1;
		case 'danger-standing':
			return 100 + gravityOfDanger(signal.danger);
		case 'danger-suspected':
			return 20 + gravityOfDanger(signal.danger) / 2;
		case 'suspected-together':
			return 16 + gravityOfDanger(signal.danger) / 2;
		case 'suspicion-standing':
			return 15 + signal.danger.level;
		case 'danger-before':
			return 10 + signal.danger.level;
		case 'somebody-near':
			return 9;
		case 'person-wanted':
		case 'person-read':
			return 8;
		case 'unresolved':
			return 7;
		case 'stuck-said':
		case 'stuck-read':
			return 6;
		case 'dilemma':
			return 5;
		case 'distress-before':
			return 4;
		case 'unread':
			return 3;
		case 'distress-read':
			return 1 + signal.p;
		case 'painful-emotion':
			return signal.p;
		case 'danger-denied':
			return 0;
		default:
			return unreachable(signal);
	}
};

/** By level, then by kind in the order of `DANGER_KINDS`: a life first. */
const gravityOfDanger = ({ kind, level }: Danger): number =>
	2 * (level * DANGER_KINDS.length - DANGER_KINDS.indexOf(kind));

/** Two signals with one name are the same signal. */
const nameOf = (signal: Signal): string => {
	switch (signal.kind) {
		case 'danger-cue':
			return [signal.kind, signal.danger.kind, signal.danger.level, signal.cue, signal.words].join(' ');
		case 'danger-read':
		case 'danger-suspected':
		case 'suspected-together':
			return [signal.kind, signal.danger.kind, signal.danger.level, signal.p].join(' ');
		case 'danger-standing':
		case 'suspicion-standing':
			return [signal.kind, signal.danger.kind, signal.danger.level, signal.turnsAgo].join(' ');
		case 'danger-answered':
			return [signal.kind, signal.danger.kind, signal.danger.level, signal.done, signal.words].join(' ');
		case 'danger-before':
			return [signal.kind, signal.danger.kind, signal.danger.level].join(' ');
		case 'distress-before':
			return [signal.kind, signal.conversations].join(' ');
		case 'unresolved':
			return [signal.kind, signal.turns].join(' ');
		case 'person-read':
		case 'stuck-read':
		case 'distress-read':
			return [signal.kind, signal.p].join(' ');
		case 'person-wanted':
		case 'stuck-said':
		case 'dilemma':
		case 'somebody-near':
		case 'danger-denied':
			return [signal.kind, signal.cue, signal.words].join(' ');
		case 'painful-emotion':
			return [signal.kind, signal.emotion, signal.p].join(' ');
		case 'unread':
			return [signal.kind, signal.reason].join(' ');
		default:
			return unreachable(signal);
	}
};
