import { systemClock } from '../../src/adapters/browser/clock.ts';
import { openStore } from '../../src/vault/open-store.ts';
import { recordsInMemory } from '../../src/vault/records-in-memory.ts';
import { openEncoderInNode } from '../../src/adapters/transformers/open-encoder-in-node.ts';
import { ENGLISH } from '../../src/content/en/english.ts';
import { ENGLISH_VOICE } from '../../src/content/en/voice.ts';
import type { ConversationId, TurnId } from '../../src/core/brand.ts';
import type { NoteId } from '../../src/core/memory/note.ts';
import type { Reading, Unread } from '../../src/core/reading/reading.ts';
import { takeTurn } from '../../src/turn/take-turn.ts';
import { openVoice } from '../../src/turn/voice.ts';
import { encoderFolder } from '../../tools/encoder-folder.ts';
import { MESSAGES } from './messages.ts';
import { median, quantile, spread } from './statistics.ts';

const PASSES = 20;

const voice = openVoice(ENGLISH_VOICE);

/** Milliseconds in Node from the reading to the reply: decide, plan, guide or script, review. Nothing of the encoder. */
export const benchTurn = async () => {
	const encoder = await openEncoderInNode(encoderFolder);
	const readings: (Reading | Unread)[] = [];
	for (const said of MESSAGES) readings.push(await encoder.read(said, Infinity));

	const passes: number[][] = [];
	for (let pass = 0; pass < PASSES; pass++) {
		const times = [];
		for (const [place, reading] of readings.entries())
			times.push(await timeReply(MESSAGES[place] ?? '', reading));
		passes.push(times);
	}
	// The first pass warms up; its first reply is what a person waits for who has just opened the page.
	const medians = MESSAGES.map((_, place) => median(passes.slice(1).map((times) => times[place] ?? NaN)));
	const round = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;
	return {
		messages: MESSAGES.length,
		passes: PASSES - 1,
		milliseconds: {
			...spread(medians),
			slowestTwentieth: round(quantile(medians, 0.95)),
			slowest: round(Math.max(...medians)),
			veryFirst: round(passes[0]?.[0] ?? NaN),
		},
	};
};

const timeReply = async (said: string, reading: Reading | Unread): Promise<number> => {
	const world = {
		encoder: {
			read: () => Promise.resolve(reading),
			device: () => 'native' as const,
			close: () => undefined,
		},
		store: openStore(recordsInMemory()),
		engine: null,
		clock: systemClock,
		newTurnId: () => 'turn' as TurnId,
		newNoteId: () => 'note' as NoteId,
		words: ENGLISH,
		voice: () => Promise.resolve(voice),
	};
	const conversation = { id: 'bench' as ConversationId, country: 'UK', recent: [], earlier: [] } as const;
	for await (const event of takeTurn(said, conversation, world, new AbortController().signal)) {
		if (event.type === 'turn-spoken') return event.turn.milliseconds.spoken - event.turn.milliseconds.read;
	}
	throw new Error('A turn ended without a reply');
};
