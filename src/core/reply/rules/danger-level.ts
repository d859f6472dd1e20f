import type { Decision } from '../../safety/decision.ts';
import { selfHarmLevel, type DangerLevel } from '../../safety/danger.ts';
import { dangersSpokenOf, STANDING_TURNS } from '../../safety/signals.ts';
import type { Turn } from '../../turn.ts';

/** Of any kind. */
export const isInDanger = ({ dangers }: Decision): boolean => dangers.length > 0;

/** Of self-harm: the level of the decision. */
export const dangerLevel = (decision: Decision): DangerLevel | 0 => selfHarmLevel(decision.dangers);

/** The turns just before, as far back as danger stood without a break. */
export const turnsInDanger = (recent: readonly Turn[]): readonly Turn[] =>
	recent.slice(recent.findLastIndex(({ decision }) => dangerLevel(decision) === 0) + 1);

/** Nothing as grave was heard in the turns whose danger still stands: what was said then does not cover it. */
export const hasRisen = (decision: Decision, recent: readonly Turn[]): boolean =>
	recent.slice(-STANDING_TURNS).every((turn) => levelHeard(turn) < dangerLevel(decision));

const levelHeard = ({ signals }: Turn): DangerLevel | 0 => selfHarmLevel(dangersSpokenOf(signals));
