import type { Instant } from '../brand.ts';
import type { NoteKind } from './note.ts';

/** Something worth noting that was found in a sentence. */
export type Found = {
	readonly kind: NoteKind;
	/** One sentence to the person. */
	readonly text: string;
	/** The sentence as it was said. */
	readonly words: string;
	readonly subjects: readonly string[];
	/** 0–1 */
	readonly confidence: number;
	readonly due: Instant | null;
};

/** A note is one short sentence, words. */
export const MOST_WORDS = 20;

/** Begins with a capital, ends with one full stop. */
export const asSentence = (text: string): string => {
	const plain = text.trim().replace(/[\s,.;:–-]+$/u, '');
	return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}.`;
};
