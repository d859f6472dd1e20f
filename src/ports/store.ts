import type { ConversationId, Instant, TurnId } from '../core/brand.ts';
import type { Failure } from '../core/failure.ts';
import type { KeptSheet, UnreadableSheet } from '../core/help/sheet.ts';
import type { ToolId } from '../core/help/tools.ts';
import type { MemorySettings } from '../core/memory/memory-settings.ts';
import type { Note, NoteId } from '../core/memory/note.ts';
import type { RecallQuery } from '../core/memory/recall-query.ts';
import type { Recalled } from '../core/reply/plan.ts';
import type { Turn } from '../core/turn.ts';

/** What a store answers: the value, or why not. A store never throws for an expected failure. */
export type Kept<Value = void> =
	{ readonly is: 'kept'; readonly value: Value } | { readonly is: 'failed'; readonly failure: Failure };

/** Keeps turns, notes and sheets. A write is `kept` only once it is as safe as this store can make it. */
export type Store = {
	/** A turn and what was learnt from it: all or nothing. */
	readonly keepTurn: (turn: Turn, notes?: readonly Note[]) => Promise<Kept>;
	/** Oldest first. */
	readonly recallTurns: (conversation: ConversationId) => Promise<Kept<readonly Turn[]>>;
	/** Every turn of every conversation, oldest first. */
	readonly recallAllTurns: () => Promise<Kept<readonly Turn[]>>;
	/** Turns and notes that bear on a message, best first; none below the threshold, none while memory is paused. */
	readonly recall: (query: RecallQuery) => Promise<Kept<readonly Recalled[]>>;
	/**
	 * With the notes that came from them, and with every word of them that other turns recalled. Forgetting what is not
	 * there is `kept`.
	 */
	readonly forgetTurns: (ids: readonly TurnId[]) => Promise<Kept>;
	readonly keepNotes: (notes: readonly Note[]) => Promise<Kept>;
	/** Newest first. */
	readonly recallNotes: () => Promise<Kept<readonly Note[]>>;
	/** With every word of them that turns recalled. */
	readonly forgetNotes: (ids: readonly NoteId[]) => Promise<Kept>;
	/** What stands in the writing box; empty forgets. */
	readonly keepDraft: (draft: string) => Promise<Kept>;
	readonly recallDraft: () => Promise<Kept<string>>;
	/** In the place of the sheet its tool had. */
	readonly keepSheet: (sheet: KeptSheet) => Promise<Kept>;
	/** The one changed last first. */
	readonly recallSheets: () => Promise<Kept<readonly (KeptSheet | UnreadableSheet)[]>>;
	readonly forgetSheet: (tool: ToolId) => Promise<Kept>;
	readonly keepSettings: (settings: MemorySettings) => Promise<Kept>;
	readonly recallSettings: () => Promise<Kept<MemorySettings>>;
	/** Forgets what is older than the settings allow; how many turns, notes and sheets that was. */
	readonly sweep: (now: Instant) => Promise<Kept<number>>;
	readonly forgetEverything: () => Promise<Kept>;
	readonly close: () => void;
};
