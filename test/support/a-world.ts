import { openStore } from '../../src/vault/open-store.ts';
import { recordsInMemory } from '../../src/vault/records-in-memory.ts';
import type { NoteId } from '../../src/core/memory/note.ts';
import { ENGLISH } from '../../src/content/en/english.ts';
import { ENGLISH_VOICE } from '../../src/content/en/voice.ts';
import type { Instant, TurnId } from '../../src/core/brand.ts';
import { openVoice } from '../../src/turn/voice.ts';
import type { World } from '../../src/turn/world.ts';
import { anEncoder } from './an-encoder.ts';

const voice = openVoice(ENGLISH_VOICE);

/** A world in which all goes well: fear is read in everything, time passes a second a turn, nothing writes but the guide. */
export const aWorld = (parts: Partial<World> = {}): World => {
	let now = 1_770_000_000_000;
	let elapsed = 0;
	let turns = 0;
	let notes = 0;
	return {
		encoder: anEncoder(),
		store: openStore(recordsInMemory()),
		engine: null,
		clock: {
			now: () => (now += 1000) as Instant,
			minutesAheadOfUtc: () => 0,
			elapsed: () => ++elapsed,
		},
		newNoteId: () => `note-${++notes}` as NoteId,
		newTurnId: () => `turn-${++turns}` as TurnId,
		words: ENGLISH,
		voice: () => Promise.resolve(voice),
		...parts,
	};
};
