import type { ClockName } from '../../core/help/clock.ts';
import type { Country } from '../../core/people/helpline.ts';

/** What every tool is given. A tool works at once, with nothing filled in and with nothing kept. */
export type ToolProps<Sheet> = {
	/** What was filled in here before, or the empty sheet. */
	readonly sheet: Sheet;
	/**
	 * What was said in this conversation, oldest first; left out when the tool was not opened from it. A tool with a
	 * `prefill` offers what it finds in it as chips with the words they came from, and fills in only what is tapped.
	 */
	readonly said?: readonly string[];
	/** The clock that the reply told of from which the tool was opened: its part comes first. */
	readonly clock?: ClockName | null;
	/** Keeps it as it is now, also half done: sealed with a vault, in memory without. */
	readonly onchange: (sheet: Sheet) => void;
	readonly country: Country;
	/** Puts what came out, in plain words, into the writing box: the person reads it, and sends it or not. */
	readonly ontell: (words: string) => void;
	readonly onback: () => void;
	readonly onpeople: () => void;
};
