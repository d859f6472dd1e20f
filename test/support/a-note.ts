import type { Instant } from '../../src/core/brand.ts';
import type { Note, NoteId } from '../../src/core/memory/note.ts';

/** A plain fact that was kept. */
export const aNote = (parts: Partial<Note> = {}): Note => ({
	id: 'note-1' as NoteId,
	kind: 'life',
	text: 'You work nights at a care home.',
	words: 'I work nights at a care home',
	turn: null,
	conversation: null,
	at: 1_770_000_000_000 as Instant,
	confidence: 0.9,
	topic: 'work',
	subjects: ['work'],
	isSensitive: false,
	standing: 'kept',
	isPinned: false,
	supersedes: null,
	due: null,
	done: null,
	embedding: null,
	...parts,
});
