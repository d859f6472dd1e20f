import type { ConversationId, Instant, TurnId } from '../../src/core/brand.ts';
import type { Note, NoteId } from '../../src/core/memory/note.ts';
import { quantise } from '../../src/core/memory/quantise.ts';
import type { RecallQuery } from '../../src/core/memory/recall-query.ts';
import { seeded } from '../eval/misspell.ts';

/** Notes made up by chance, an hour between each and the next; the same count gives the same notes. */
export const madeUpNotes = (count: number): readonly Note[] => {
	const chance = seeded(count);
	return Array.from({ length: count }, (_, number): Note => {
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

/** A message that comes back, in other words too, to one of the notes. */
export const madeUpMessage = (notes: readonly Note[], chance: () => number): RecallQuery => {
	const told = notes[Math.floor(chance() * notes.length)];
	if (!told?.embedding) throw new Error('There is nothing to ask');
	return {
		said: `${told.words} ${words(MESSAGE_WORDS, chance)} yesterday`,
		embedding: Float32Array.from(told.embedding, (value) => value / 127),
		now: NOW as Instant,
		inSight: [],
		most: 3,
	};
};

const DIMENSIONS = 384;

/** So many words a person may use in all; the n-th most frequent comes up 1/n as often as the first. */
const VOCABULARY = 20_000;

/** Besides those of what was told before. */
const MESSAGE_WORDS = 10;

const NOW = 1_770_000_000_000;
const HOUR = 60 * 60 * 1000;

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
