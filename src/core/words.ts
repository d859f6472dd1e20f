import type { Helpline } from './people/helpline.ts';
import type { ClockWords } from './help/read-clock.ts';
import type { MemoryWords } from './memory/answer-from-notes.ts';
import type { LearningWords } from './memory/propose-notes.ts';
import type { Lexicon } from './reading/lexicon.ts';
import type { AnswerInDanger } from './reply/answer-in-danger.ts';
import type { AddressWords, Phrases, TopicWords } from './reply/phrases.ts';
import type { PromptWords } from './reply/prompt.ts';
import type { ReviewWords } from './reply/rules/check.ts';
import type { Scripts } from './reply/script.ts';

// What the app listens for, says and knows, in one language. The core is handed it: content knows the core, never the
// other way round.

/** The words of the safety path: there from the first moment. */
export type Words = {
	readonly lexicon: Lexicon;
	readonly scripts: Scripts;
	readonly helplines: readonly Helpline[];
};

/** The words of the guide and of the review, loaded with them. */
export type VoiceWords = {
	readonly addresses: AddressWords;
	readonly topics: TopicWords;
	readonly clocks: ClockWords;
	readonly memory: LearningWords & { readonly says: MemoryWords };
	readonly prompt: PromptWords;
	readonly phrases: Phrases;
	readonly answersInDanger: readonly AnswerInDanger[];
	readonly review: ReviewWords;
};
