import * as v from 'valibot';
import type { ConversationId, TurnId } from '../core/brand.ts';
import type { MemorySettings } from '../core/memory/memory-settings.ts';
import { NOTE_KINDS, type Note, type NoteId } from '../core/memory/note.ts';
import { TOPICS } from '../core/reading/labels.ts';
import { byteEmbedding, id, instant, list, probability, sameAs, text } from './shapes.ts';

/** A note as it stands in a backup; what it does not know of is dropped. */
export const noteShape = sameAs<Note>()(
	v.object({
		id: id<NoteId>(),
		kind: v.picklist(NOTE_KINDS),
		text,
		words: text,
		turn: v.nullable(id<TurnId>()),
		conversation: v.nullable(id<ConversationId>()),
		at: instant,
		confidence: probability,
		topic: v.picklist(TOPICS),
		subjects: list(text),
		isSensitive: v.boolean(),
		standing: v.picklist(['proposed', 'kept', 'superseded']),
		isPinned: v.boolean(),
		supersedes: v.nullable(id<NoteId>()),
		due: v.nullable(instant),
		done: v.nullable(v.picklist(['done', 'dropped', 'stuck'])),
		isAsked: v.exactOptional(v.literal(true)),
		embedding: v.nullable(byteEmbedding),
	}),
);

export const settingsShape = sameAs<MemorySettings>()(
	v.object({
		isPaused: v.boolean(),
		keepTurnsDays: v.nullable(v.picklist([1, 7, 30, 365])),
		keepNotesDays: v.nullable(v.picklist([30, 365])),
		// Not in what was kept before sheets had a time of their own.
		keepSheetsDays: v.optional(v.nullable(v.picklist([30, 365])), null),
	}),
);
