import { speakEngine } from './speak-engine.ts';
import { readAddress } from '../core/reply/address.ts';
import { answerInDanger, type Answered } from '../core/reply/answer-in-danger.ts';
import { makeRoom, writeGuide, type Offer } from '../core/reply/guide.ts';
import { splitSentences } from '../core/reply/language.ts';
import type { Topic } from '../core/reading/labels.ts';
import type { Reading, Unread } from '../core/reading/reading.ts';
import { answerFromNotes, type Answer } from '../core/memory/answer-from-notes.ts';
import { readMemoryCommand, isOffRecord, type MemoryCommand } from '../core/memory/memory-command.ts';
import type { Note, NoteId } from '../core/memory/note.ts';
import { noteOfOutcome } from '../core/memory/note-of-outcome.ts';
import { proposeNotes, type Learning } from '../core/memory/propose-notes.ts';
import { readClock, type Heard } from '../core/help/read-clock.ts';
import type { RunningClock } from '../core/help/clock.ts';
import type { KeptSheet, UnreadableSheet } from '../core/help/sheet.ts';
import { wayIn, wishesOf } from '../core/help/way.ts';
import type { Address, GuidePlan, Move, Wish } from '../core/reply/plan.ts';
import { planGuide, type Considered } from '../core/reply/plan-guide.ts';
import { composePrompt, notesOfOlder, type Message } from '../core/reply/prompt.ts';
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
	/** What a language model writes, reviewed as it comes. */
	readonly speakEngine: typeof speakEngine;
	readonly readAddress: (said: string, isUnderWay: boolean) => Address | null;
	/** How the person wants to be answered; `turns` are all earlier ones, oldest first. */
	readonly readWishes: (said: string, turns: readonly Turn[], learnt: readonly Wish[]) => readonly Wish[];
	/** Learnt from the forms that the person chose in the tools. */
	readonly learntWishes: (sheets: readonly (KeptSheet | UnreadableSheet)[]) => readonly Wish[];
	readonly readClock: (heard: Heard) => RunningClock | null;
	/** `recent` are the earlier turns of the conversation, oldest first: a short answer is about what they were about. */
	readonly readTopic: (said: string, reading: Reading | Unread, recent: readonly Turn[]) => Topic;
	/** What the message tells the app to do with its memory. */
	readonly readMemoryCommand: (said: string) => MemoryCommand | null;
	/** Whether the person does not want this message remembered, wherever in it they say so. */
	readonly isOffRecord: (said: string) => boolean;
	readonly answerFromNotes: (about: string | null, notes: readonly Note[]) => Answer;
	/** New notes, and older ones as they now stand; keep them all. */
	readonly proposeNotes: (turn: Learning, existing: readonly Note[], newId: () => NoteId) => readonly Note[];
	readonly noteOfOutcome: (turn: Turn, newId: () => NoteId) => Note | null;
	/** How the guide will answer, before a word is written. */
	readonly planGuide: (considered: Considered) => GuidePlan;
	readonly writeGuide: (plan: GuidePlan, said: string, recent: readonly Turn[]) => readonly Offer[];
	/** What may be said when nothing of `writeGuide` may. */
	readonly makeRoom: (plan: GuidePlan, said: string, recent: readonly Turn[]) => Offer;
	/** Sentences for a script that follows up, chosen by what was answered; null when its own fit as well. */
	readonly answerInDanger: (answered: Answered) => readonly string[] | null;
	readonly notesOfOlder: (recent: readonly Turn[], notes: readonly Note[]) => readonly Note[];
	/** `notes`: those of `notesOfOlder`. */
	readonly composePrompt: (
		plan: GuidePlan,
		said: string,
		recent: readonly Turn[],
		notes: readonly Note[],
	) => readonly Message[];
	readonly splitSentences: (text: string) => readonly string[];
	readonly reviewSentence: (text: string, move: Move | null, context: ReviewContext) => Verdict;
	/** What becomes of a language model's sentence that breaks these. */
	readonly repairFor: (breaks: readonly Break[]) => Repair | null;
	readonly reviewReply: (sentences: readonly Sentence[], context: ReviewContext) => Verdict;
};

export const openVoice = (words: VoiceWords): Voice => ({
	speakEngine,
	readAddress: (said, isUnderWay) => readAddress(said, words.addresses, isUnderWay),
	readWishes: (said, turns, learnt) => readWishes(said, turns, words.addresses, learnt),
	learntWishes: (sheets) => wishesOf(wayIn(sheets)),
	readClock: (heard) => readClock(heard, words.clocks),
	readTopic: (said, reading, recent) => readTopic(said, reading, words.topics, recent),
	readMemoryCommand: (said) => readMemoryCommand(said, words.memory.commands),
	isOffRecord: (said) => isOffRecord(said, words.memory.commands),
	answerFromNotes: (about, notes) =>
		answerFromNotes(about, notes, { notes: words.memory.notes, memory: words.memory.says }),
	proposeNotes: (turn, existing, newId) => proposeNotes(turn, existing, words.memory, newId),
	noteOfOutcome: (turn, newId) => noteOfOutcome(turn, words.memory.notes, newId),
	planGuide,
	writeGuide: (plan, said, recent) => writeGuide(plan, said, recent, words.phrases),
	makeRoom: (plan, said, recent) => makeRoom(plan, said, recent, words.phrases),
	answerInDanger: (answered) => answerInDanger(answered, words.answersInDanger),
	notesOfOlder,
	composePrompt: (plan, said, recent, notes) => composePrompt(plan, said, recent, notes, words.prompt),
	splitSentences,
	reviewSentence: (text, move, context) => reviewSentence(text, move, context, words.review),
	repairFor,
	reviewReply: (sentences, context) => reviewReply(sentences, context, words.review),
});
