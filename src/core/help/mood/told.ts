import { fill } from '../../reply/fill.ts';
import type { MoodSheet } from './sheet.ts';

/** With a slot for the score; `range`, also for `low` and `high`, where there were others before. */
export type MoodTold = { readonly now: string; readonly range: string };

/** The last mark with its words, and between what it moved before; empty without one. */
export const told = ({ entries }: MoodSheet, words: MoodTold): string => {
	const last = entries.at(-1);
	if (last === undefined) return '';
	const scores = entries.slice(0, -1).map(({ score }) => score);
	return [
		fill(words.now, { score: String(last.score) }),
		last.words.trim(),
		scores.length === 0
			? ''
			: fill(words.range, { low: String(Math.min(...scores)), high: String(Math.max(...scores)) }),
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
};
