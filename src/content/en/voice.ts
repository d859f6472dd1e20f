import type { VoiceWords } from '../../core/words.ts';
import { ADDRESSES } from './addresses.ts';
import { ANSWERS_IN_DANGER } from './answers-in-danger.ts';
import { PHRASES } from './phrases.ts';
import { CLOCK_WORDS } from './clocks.ts';
import { MEMORY, MEMORY_COMMANDS } from './memory.ts';
import { NOTES } from './notes.ts';
import { PROMPT } from './prompt.ts';
import { REVIEW_WORDS } from './review-words.ts';
import { TOPICS } from './topics.ts';

/** The guide and the review in English. */
export const ENGLISH_VOICE: VoiceWords = {
	addresses: ADDRESSES,
	topics: TOPICS,
	clocks: CLOCK_WORDS,
	memory: { notes: NOTES, commands: MEMORY_COMMANDS, says: MEMORY },
	phrases: PHRASES,
	answersInDanger: ANSWERS_IN_DANGER,
	prompt: PROMPT,
	review: REVIEW_WORDS,
};
