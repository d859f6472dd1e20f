import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Instant } from '../../src/core/brand.ts';
import type { Turn } from '../../src/core/turn.ts';
import type { Encoder } from '../../src/ports/encoder.ts';
import { holdConversation } from '../../tools/hold-conversation.ts';

const Conversation = v.object({
	id: v.string(),
	country: v.picklist(['UK', 'US', 'elsewhere']),
	about: v.string(),
	persona: v.string(),
	turns: v.array(v.object({ said: v.string(), person: v.boolean(), step: v.boolean() })),
});

/**
 * What someone says in one conversation, written without knowing the replies. `person`: the reply to this message
 * should offer a human. `step`: a small step exists by now that a good listener would lead to.
 */
export type Conversation = v.InferOutput<typeof Conversation>;

/** A conversation with the turn that each message became. */
export type Held = { readonly conversation: Conversation; readonly turns: readonly Turn[] };

export const readConversations = (folder: string): readonly Conversation[] =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.jsonl'))
		.toSorted()
		.flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
		.map((line) => v.parse(Conversation, JSON.parse(line)));

/** A Wednesday evening. Every run speaks at the same times, so that *tomorrow* and *Friday* are the same days. */
const START = Date.UTC(2026, 0, 14, 20);
const BETWEEN_TURNS = 90_000;

/** Takes each conversation through the whole pipeline, with a memory of its own. */
export const holdAll = async (
	conversations: readonly Conversation[],
	encoder: Encoder,
	tell: (done: number, of: number) => void = () => undefined,
): Promise<readonly Held[]> => {
	const held: Held[] = [];
	for (const conversation of conversations) {
		const { id, country } = conversation;
		const said = conversation.turns.map((turn) => turn.said);
		const turns: Turn[] = [];
		const clock = {
			now: () => (START + turns.length * BETWEEN_TURNS) as Instant,
			minutesAheadOfUtc: () => 0,
			elapsed: () => performance.now(),
		};
		for await (const turn of holdConversation({ id, country, turns: said }, encoder, clock)) turns.push(turn);
		held.push({ conversation, turns });
		tell(held.length, conversations.length);
	}
	return held;
};
