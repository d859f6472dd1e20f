import { openStore } from '../src/vault/open-store.ts';
import { recordsInMemory } from '../src/vault/records-in-memory.ts';
import { ENGLISH } from '../src/content/en/english.ts';
import { ENGLISH_VOICE } from '../src/content/en/voice.ts';
import type { ConversationId, TurnId } from '../src/core/brand.ts';
import type { NoteId } from '../src/core/memory/note.ts';
import type { Country } from '../src/core/people/helpline.ts';
import type { Turn } from '../src/core/turn.ts';
import type { Clock } from '../src/ports/clock.ts';
import type { Encoder } from '../src/ports/encoder.ts';
import { takeTurn } from '../src/turn/take-turn.ts';
import { openVoice } from '../src/turn/voice.ts';

const voice = openVoice(ENGLISH_VOICE);

/** All that a person says in one conversation, in order. */
export type OneSide = { readonly id: string; readonly country: Country; readonly turns: readonly string[] };

/** Holds a whole conversation through the app's own pipeline, in a memory of its own. Gives each turn once it is kept. */
export async function* holdConversation(
	{ id, country, turns }: OneSide,
	encoder: Encoder,
	clock: Clock,
): AsyncGenerator<Turn> {
	let lastTurn = 0;
	let lastNote = 0;
	const world = {
		encoder,
		store: openStore(recordsInMemory()),
		engine: null,
		clock,
		newTurnId: () => `${id}/${++lastTurn}` as TurnId,
		newNoteId: () => `${id}/note-${++lastNote}` as NoteId,
		words: ENGLISH,
		voice: () => Promise.resolve(voice),
	};
	const recent: Turn[] = [];
	for (const said of turns) {
		const conversation = { id: id as ConversationId, country, recent: [...recent], earlier: [] };
		for await (const event of takeTurn(said, conversation, world, new AbortController().signal)) {
			if (event.type !== 'turn-kept') continue;
			recent.push(event.turn);
			yield event.turn;
		}
	}
}
