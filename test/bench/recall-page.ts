import { openMemoryIndex, type MemoryIndex } from '../../src/core/memory/memory-index.ts';
import type { Note } from '../../src/core/memory/note.ts';
import { seeded } from '../eval/misspell.ts';
import { madeUpMessage, madeUpNotes } from './made-up-notes.ts';

// Runs in the browser: notes made up by chance, the index over them, and messages that share words with them.

let notes: readonly Note[] = [];
let index: MemoryIndex | null = null;

/** Makes and keeps the notes themselves, as the store holds them. */
const makeNotes = (count: number): void => {
	index = null;
	notes = madeUpNotes(count);
};

/** Milliseconds to open the index over the notes, with the first message answered. */
const openIndex = (): number => {
	const start = performance.now();
	const opened = openMemoryIndex();
	for (const note of notes) opened.change('note', note.id, note);
	index = opened;
	ask(seeded(1));
	return performance.now() - start;
};

/** Milliseconds of each of so many messages. */
const askMany = (count: number, seed: number): readonly number[] => {
	const chance = seeded(seed);
	return Array.from({ length: count }, () => ask(chance));
};

const ask = (chance: () => number): number => {
	if (index === null) throw new Error('There is nothing to ask');
	const query = madeUpMessage(notes, chance);
	const start = performance.now();
	const recalled = index.recall(query);
	const milliseconds = performance.now() - start;
	if (recalled.length === 0) throw new Error('What was told was not found');
	return milliseconds;
};

Object.assign(globalThis, { makeNotes, openIndex, askMany });
