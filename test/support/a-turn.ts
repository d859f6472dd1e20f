import type { ConversationId, Instant, TurnId } from '../../src/core/brand.ts';
import { decide } from '../../src/core/safety/decide.ts';
import { NO_OUTCOME, type Turn } from '../../src/core/turn.ts';
import { aPlan } from './a-plan.ts';
import { aReading } from './a-reading.ts';

/** A turn in which nothing grave was said; `parts` replace what a test is about. */
export const aTurn = (parts: Partial<Turn> = {}): Turn => ({
	id: 'turn' as TurnId,
	conversation: 'conversation' as ConversationId,
	at: 1_770_000_000_000 as Instant,
	country: 'UK',
	said: 'My landlord wants me out by Friday.',
	reading: aReading(),
	signals: [],
	decision: decide([]),
	recalled: [],
	plan: aPlan({ topic: 'housing', feeling: { emotion: 'fear', p: 0.7 } }),
	sentences: [
		{ text: 'It sounds like your landlord wants you out by Friday.', move: 'reflect' },
		{ text: 'What worries you most about it?', move: 'ask' },
	],
	verdicts: [],
	helplines: [],
	ending: 'finished',
	outcome: NO_OUTCOME,
	milliseconds: { read: 3, firstSentence: 5, spoken: 6 },
	...parts,
});
