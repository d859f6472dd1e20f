import { fill } from '../../reply/fill.ts';
import type { BreathingSheet } from './sheet.ts';

/** `words` with a slot for the count. */
export const told = ({ count }: BreathingSheet, words: string): string =>
	fill(words, { count: String(count) });
