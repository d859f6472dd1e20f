import type { Instant } from '../brand.ts';
import type { KeptSheet, UnreadableSheet } from '../help/sheet.ts';
import type { Turn } from '../turn.ts';
import type { MemorySettings } from './memory-settings.ts';
import type { Note } from './note.ts';

const DAY = 24 * 60 * 60 * 1000;

/** What is older than the settings allow, with the notes that go with a turn. A pinned note goes with its turn alone. */
export const pastKeeping = (
	{ keepTurnsDays, keepNotesDays, keepSheetsDays }: MemorySettings,
	now: Instant,
	{ turns, notes, sheets }: KeptThings,
): KeptThings => {
	const isOld = (at: Instant, days: number | null) => days !== null && at < now - days * DAY;
	const oldTurns = turns.filter(({ at }) => isOld(at, keepTurnsDays));
	const ids = new Set(oldTurns.map(({ id }) => id));
	return {
		turns: oldTurns,
		notes: notes.filter(
			({ turn, at, isPinned }) => (turn !== null && ids.has(turn)) || (!isPinned && isOld(at, keepNotesDays)),
		),
		sheets: sheets.filter(({ changedAt }) => isOld(changedAt, keepSheetsDays)),
	};
};

type KeptThings = {
	readonly turns: readonly Turn[];
	readonly notes: readonly Note[];
	readonly sheets: readonly (KeptSheet | UnreadableSheet)[];
};
