import type { RunningClock } from '../../help/clock.ts';
import type { ClockPhrases } from '../phrases.ts';

/** How much time is left, in sentences that stand in the packs; the hours are computed from what was told. */
export const sayClock = ({ name, windows }: RunningClock, phrases: ClockPhrases): readonly string[] => {
	void windows;
	return phrases.general[name];
};
