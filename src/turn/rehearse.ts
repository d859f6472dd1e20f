import type { Unread } from '../core/reading/reading.ts';
import { decide } from '../core/safety/decide.ts';
import { readSignals } from '../core/safety/signals.ts';
import type { ConversationId, TurnId } from '../core/brand.ts';
import { breathe } from './breathe.ts';
import type { World } from './world.ts';

/**
 * Goes through a turn for nothing: what reads, writes and reviews are a grammar and regular expressions, which are compiled
 * at their first use, and would hold up the keys of whoever types on meanwhile. Rejects when the voice cannot be had.
 */
export const rehearse = async ({
	voice: load,
	words,
	clock,
	newNoteId,
}: Pick<World, 'voice' | 'words' | 'clock' | 'newNoteId'>): Promise<void> => {
	const voice = await load();
	await breathe();
	const signals = readSignals(SAID, UNREAD, { recent: [], earlier: [] }, words.lexicon);
	const decision = decide(signals);
	await breathe();
	const address = voice.readAddress(SAID, false);
	await breathe();
	const plan = voice.planGuide({
		said: SAID,
		reading: UNREAD,
		signals,
		decision,
		recalled: [],
		recent: [],
		address,
		topic: voice.readTopic(SAID, UNREAD, []),
		wishes: voice.readWishes(SAID, [], []),
		clock: null,
		remembered: null,
		isOffRecord: voice.isOffRecord(SAID),
	});
	await breathe();
	const context = { said: SAID, reading: UNREAD, decision, plan, recent: [], helplines: [], shown: [] };
	const sentences = voice
		.writeGuide(plan, SAID, [])
		.flatMap(({ move, candidates }) => candidates.slice(0, 1).map((text) => ({ text, move })));
	for (const { text, move } of sentences) {
		await breathe();
		voice.reviewSentence(text, move, context);
	}
	await breathe();
	voice.reviewReply(sentences, context);
	await breathe();
	const at = clock.now();
	const turn = { ...context, id: '' as TurnId, conversation: '' as ConversationId, at, signals };
	voice.proposeNotes({ ...turn, minutesAheadOfUtc: clock.minutesAheadOfUtc(at) }, [], newNoteId);
};

/** With what most messages have: people, a time, a feeling, a reason, a question. */
const SAID =
	'My sister and I have not spoken since I lost my job last month, and I feel ashamed because she lent me money. ' +
	'What can I say to her? I will ring her tomorrow.';

const UNREAD: Unread = { kind: 'unread', reason: 'not-awaited' };
