import type { Score } from '../../../core/help/mood/sheet.ts';
import type { MoodTold } from '../../../core/help/mood/told.ts';

export const MOOD = {
	title: 'Mood check',
	lead: 'One tap, whenever you like. There is no right number, and no one counts the days.',
	question: 'How is it right now?',
	low: '0: as bad as it can be',
	high: '10: as good as it can be',
	score: (score: Score) =>
		score === 0 ? '0, as bad as it can be' : score === 10 ? '10, as good as it can be' : String(score),
	marked: (score: Score) => `Marked: ${score}.`,
	words: 'A few words, if you like',
	wordsHint: 'They stand beside the number, only here.',
	undo: 'Undo',
	undone: 'Taken back.',
	people: 'On any number, a person can listen.',
	picture: 'Your marks over time',
	weeks: (weeks: number) => `The last ${weeks} weeks`,
	/** The picture in words. */
	described: (count: number, from: string, upTo: string, low: number, high: number, last: number) =>
		`${count === 1 ? '1 mark' : `${count} marks`}, ${from === upTo ? `on ${from}` : `from ${from} to ${upTo}`}. Lowest ${low}, highest ${high}, the last one ${last}.`,
	noneLately: 'None of your marks is from these weeks.',
	none: 'Nothing is marked yet.',
	table: 'Every mark',
	columns: { at: 'When', mark: 'Mark', forget: 'Delete' },
	forget: (when: string) => `Delete the mark of ${when}`,
	forgotten: 'Deleted.',
	told: {
		now: 'My mood right now is {score} out of 10.',
		range: 'Before that it was between {low} and {high}.',
	} satisfies MoodTold,
} as const;
