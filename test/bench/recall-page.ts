import type { ConversationId, Instant, TurnId } from '../../src/core/brand.ts';
import { openMemoryIndex, type MemoryIndex } from '../../src/core/memory/memory-index.ts';
import type { Note, NoteId } from '../../src/core/memory/note.ts';
import { quantise } from '../../src/core/memory/quantise.ts';
import { seeded } from '../eval/misspell.ts';

// Runs in the browser: notes made up by chance, the index over them, and messages that share words with them.

const DIMENSIONS = 384;

/** So many words a person may use in all; the n-th most frequent comes up 1/n as often as the first. */
const VOCABULARY = 20_000;

/** Besides those of what was told before. */
const MESSAGE_WORDS = 10;

const NOW = 1_770_000_000_000;
const HOUR = 60 * 60 * 1000;

let notes: readonly Note[] = [];
let index: MemoryIndex | null = null;

/** Makes and keeps the notes themselves, as the store holds them. */
const makeNotes = (count: number): void => {
	index = null;
	const chance = seeded(count);
	notes = Array.from({ length: count }, (_, number): Note => {
		const said = words(8 + Math.floor(chance() * 12), chance);
		return {
			id: `note-${number}` as NoteId,
			kind: 'life',
			// As the store reads it: a text put together here would be flattened, and doubled, while it is indexed.
			text: JSON.parse(JSON.stringify(`You said: ${said}.`)) as string,
			words: JSON.parse(JSON.stringify(said)) as string,
			turn: `turn-${number}` as TurnId,
			conversation: `conversation-${Math.floor(number / 10)}` as ConversationId,
			at: (NOW - (count - number) * HOUR) as Instant,
			confidence: 0.8,
			topic: 'other',
			subjects: [words(1, chance), words(1, chance)],
			isSensitive: false,
			standing: 'kept',
			isPinned: false,
			supersedes: null,
			due: null,
			done: null,
			embedding: quantise(embedding(chance)),
		};
	});
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

/** A message that comes back, in other words too, to something told before. */
const ask = (chance: () => number): number => {
	const told = notes[Math.floor(chance() * notes.length)];
	if (index === null || !told?.embedding) throw new Error('There is nothing to ask');
	const query = {
		said: `${told.words} ${words(MESSAGE_WORDS, chance)} yesterday`,
		embedding: Float32Array.from(told.embedding, (value) => value / 127),
		now: NOW as Instant,
		inSight: [],
		most: 3,
	};
	const start = performance.now();
	const recalled = index.recall(query);
	const milliseconds = performance.now() - start;
	if (recalled.length === 0) throw new Error('What was told was not found');
	return milliseconds;
};

const words = (count: number, chance: () => number): string =>
	Array.from({ length: count }, () => spell(Math.floor(VOCABULARY ** chance()))).join(' ');

/** The n-th word, of syllables. */
const spell = (number: number): string =>
	(number >= SYLLABLES.length ? spell(Math.floor(number / SYLLABLES.length)) : 'da') +
	(SYLLABLES[number % SYLLABLES.length] ?? '');

const SYLLABLES = Array.from('bdfgklmnprst').flatMap((consonant) =>
	Array.from('aeiou', (vowel) => consonant + vowel),
);

const embedding = (chance: () => number): Float32Array => {
	const values = Float32Array.from({ length: DIMENSIONS }, () => chance() + chance() + chance() - 1.5);
	const length = Math.hypot(...values);
	return values.map((value) => value / length);
};

Object.assign(globalThis, { makeNotes, openIndex, askMany });
