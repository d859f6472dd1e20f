import * as v from 'valibot';
import { systemClock } from '../src/adapters/browser/clock.ts';
import { openStoreInMemory } from '../src/adapters/in-memory/open-store-in-memory.ts';
import { openEncoderInNode } from '../src/adapters/transformers/open-encoder-in-node.ts';
import { ENGLISH } from '../src/content/en/english.ts';
import { ENGLISH_VOICE } from '../src/content/en/voice.ts';
import type { ConversationId, TurnId } from '../src/core/brand.ts';
import type { Country } from '../src/core/people/helpline.ts';
import { replyOf, type Turn } from '../src/core/turn.ts';
import { takeTurn } from '../src/turn/take-turn.ts';
import { openVoice } from '../src/turn/voice.ts';
import { encoderFolder } from './encoder-folder.ts';
import { round, runOnLines } from './json-lines.ts';

// Runs whole conversations through the app's own pipeline, each in a memory of its own, one JSON line for each reply.

const Script = v.object({
	id: v.union([v.string(), v.number()]),
	country: v.optional(v.string(), 'elsewhere'),
	turns: v.array(v.string()),
});

const countryOf = (name: string): Country => {
	switch (name.toUpperCase()) {
		case 'UK':
		case 'GB':
			return 'UK';
		case 'US':
		case 'USA':
			return 'US';
		default:
			return 'elsewhere';
	}
};

const encoder = await openEncoderInNode(encoderFolder);
const voice = openVoice(ENGLISH_VOICE);

await runOnLines(
	'npm run --silent converse -- FILE.jsonl   (lines {"id", "country", "turns": ["…"]}; - for standard input)',
	Script,
	async function* ({ id, country, turns }) {
		let lastTurn = 0;
		const world = {
			encoder,
			store: openStoreInMemory(),
			engine: null,
			clock: systemClock,
			newTurnId: () => `${String(id)}/${++lastTurn}` as TurnId,
			words: ENGLISH,
			voice: () => Promise.resolve(voice),
		};
		const recent: Turn[] = [];
		for (const said of turns) {
			const conversation = {
				id: String(id) as ConversationId,
				country: countryOf(country),
				recent: [...recent],
				earlier: [],
			};
			for await (const event of takeTurn(said, conversation, world, new AbortController().signal)) {
				if (event.type !== 'turn-kept') continue;
				recent.push(event.turn);
				yield {
					id,
					turn: recent.length,
					said,
					reply: replyOf(event.turn),
					moves: event.turn.plan.moves,
					stance: event.turn.decision.stance,
					concern: event.turn.decision.concern,
					dangers: event.turn.decision.dangers,
					notes: event.turn.recalled,
					helplines: event.turn.helplines,
					verdicts: event.turn.verdicts,
					ms: round(event.turn.milliseconds.spoken),
				};
			}
		}
	},
);
