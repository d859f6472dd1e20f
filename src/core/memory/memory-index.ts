import type { Recalled } from '../reply/plan.ts';
import type { Turn } from '../turn.ts';
import { openItemIndex } from './item-index.ts';
import { itemOfNote, itemOfTurn, mayRecallNote, mayRecallTurn } from './memory-item.ts';
import type { Note } from './note.ts';
import { quantise } from './quantise.ts';
import type { RecallQuery } from './recall-query.ts';

/** Turns and notes, ready to be recalled. Synchronous; it holds no text but what is kept anyway. */
export type MemoryIndex = {
	/**
	 * Follows a change of what is kept: a turn or a note is new or is another one now, or is forgotten (null). Other
	 * tables are passed over. Turns come fastest oldest first.
	 */
	readonly change: (table: string, id: string, value: object | null) => void;
	/** Best first, at most one of each turn and the notes that came from it; none below the threshold. */
	readonly recall: (query: RecallQuery) => readonly Recalled[];
};

export const openMemoryIndex = (): MemoryIndex => {
	const items = openItemIndex<Turn | Note>((source) =>
		'standing' in source ? itemOfNote(source) : itemOfTurn(source),
	);
	return {
		change: (table, id, value) => {
			if (table === 'turn') {
				const turn = value as Turn | null;
				if (turn === null || !mayRecallTurn(turn)) items.drop('turn', id);
				else items.put(turn, embeddingOf(turn));
			}
			if (table === 'note') {
				const note = value as Note | null;
				if (note === null || !mayRecallNote(note)) items.drop('note', id);
				else items.put(note, note.embedding);
			}
		},
		recall: (query) => items.recall(query),
	};
};

const embeddingOf = ({ reading }: Turn): Int8Array | null =>
	reading.kind === 'read' ? quantise(reading.embedding) : null;
