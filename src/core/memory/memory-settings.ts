/** How the person wants memory to work; one record, sealed like the rest. */
export type MemorySettings = {
	/** While true no note is proposed and nothing is recalled. */
	readonly isPaused: boolean;
	/** Turns and the notes of them are forgotten after so many days; null keeps them. */
	readonly keepTurnsDays: 1 | 7 | 30 | 365 | null;
	readonly keepNotesDays: 30 | 365 | null;
	/** What was filled into a tool, from its last change on. */
	readonly keepSheetsDays: 30 | 365 | null;
};

/** Memory until the person chooses otherwise. */
export const FIRST_MEMORY_SETTINGS: MemorySettings = {
	isPaused: false,
	keepTurnsDays: null,
	keepNotesDays: null,
	keepSheetsDays: null,
};
