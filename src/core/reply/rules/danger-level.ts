import type { Decision } from '../../safety/decision.ts';
import type { DangerLevel } from '../../safety/danger.ts';
import { dangersSpokenOf } from '../../safety/signals.ts';
import type { Turn } from '../../turn.ts';

/** For how many turns a danger, or a concern, stands after it was spoken of. */
export const STANDING_TURNS = 10;

/** Of any kind. */
export const isInDanger = ({ dangers }: Decision): boolean => dangers.length > 0;

/** Of self-harm: the level of the decision. */
export const dangerLevel = (decision: Decision): DangerLevel | 0 => gravest(decision.dangers);

/** The turns just before, as far back as danger stood without a break. */
export const turnsInDanger = (recent: readonly Turn[]): readonly Turn[] =>
	recent.slice(recent.findLastIndex(({ decision }) => dangerLevel(decision) === 0) + 1);

/** Nothing as grave was heard in the turns whose danger still stands: what was said then does not cover it. */
export const hasRisen = (decision: Decision, recent: readonly Turn[]): boolean =>
	recent.slice(-STANDING_TURNS).every((turn) => levelHeard(turn) < dangerLevel(decision));

const levelHeard = ({ signals }: Turn): DangerLevel | 0 => gravest(dangersSpokenOf(signals));

const gravest = (dangers: Decision['dangers']): DangerLevel | 0 =>
	dangers.reduce<DangerLevel | 0>(
		(highest, { kind, level }) => (kind === 'self-harm' && level > highest ? level : highest),
		0,
	);
