import { readAddress } from '../core/reply/address.ts';
import { writeGuide, type Offer } from '../core/reply/guide.ts';
import { splitSentences } from '../core/reply/language.ts';
import type { Topic } from '../core/reading/labels.ts';
import type { Reading, Unread } from '../core/reading/reading.ts';
import { readClock, type Heard } from '../core/help/read-clock.ts';
import type { RunningClock } from '../core/help/clock.ts';
import type { Address, GuidePlan, Move, Wish } from '../core/reply/plan.ts';
import { composePrompt, type Message } from '../core/reply/prompt.ts';
import {
	repairFor,
	reviewReply,
	reviewSentence,
	type Repair,
	type ReviewContext,
} from '../core/reply/review.ts';
import { readTopic } from '../core/reply/topic.ts';
import type { Break, Verdict } from '../core/reply/verdict.ts';
import { readWishes } from '../core/reply/wishes.ts';
import type { Sentence, Turn } from '../core/turn.ts';
import type { VoiceWords } from '../core/words.ts';

/**
 * All that needs a grammar of the language: the guide and the review. It is larger than the rest of the page, so it
 * is loaded apart; scripts do not wait for it.
 */
export type Voice = {
	readonly readAddress: (said: string) => Address | null;
	/** How the person wants to be answered; `turns` are all earlier ones, oldest first. */
	readonly readWishes: (said: string, turns: readonly Turn[]) => readonly Wish[];
	readonly readClock: (heard: Heard) => RunningClock | null;
	/** `recent` are the earlier turns of the conversation, oldest first: a short answer is about what they were about. */
	readonly readTopic: (said: string, reading: Reading | Unread, recent: readonly Turn[]) => Topic;
	readonly writeGuide: (plan: GuidePlan, said: string, recent: readonly Turn[]) => readonly Offer[];
	readonly composePrompt: (plan: GuidePlan, said: string, recent: readonly Turn[]) => readonly Message[];
	readonly splitSentences: (text: string) => readonly string[];
	readonly reviewSentence: (text: string, move: Move | null, context: ReviewContext) => Verdict;
	/** What becomes of a language model's sentence that breaks these. */
	readonly repairFor: (breaks: readonly Break[]) => Repair | null;
	readonly reviewReply: (sentences: readonly Sentence[], context: ReviewContext) => Verdict;
};

export const openVoice = (words: VoiceWords): Voice => ({
	readAddress: (said) => readAddress(said, words.addresses),
	readWishes: (said, turns) => readWishes(said, turns, words.addresses),
	readClock: (heard) => readClock(heard, words.clocks),
	readTopic: (said, reading, recent) => readTopic(said, reading, words.topics, recent),
	writeGuide: (plan, said, recent) => writeGuide(plan, said, recent, words.phrases),
	composePrompt: (plan, said, recent) => composePrompt(plan, said, recent, words.prompt),
	splitSentences,
	reviewSentence: (text, move, context) => reviewSentence(text, move, context, words.review),
	repairFor,
	reviewReply: (sentences, context) => reviewReply(sentences, context, words.review),
});
