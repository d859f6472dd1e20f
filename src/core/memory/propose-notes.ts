import type { Here } from '../help/when.ts';
import { flipPerson } from '../reply/grammar/person.ts';
import { readSentences } from '../reply/language.ts';
import { fill } from '../reply/fill.ts';
import type { Address } from '../reply/plan.ts';
import type { Turn } from '../turn.ts';
import { asSentence, type Found } from './found.ts';
import { isSensitive } from './is-sensitive.ts';
import { isOffRecord, readMemoryCommand, type MemoryCommandWords } from './memory-command.ts';
import type { Note, NoteId } from './note.ts';
import type { NoteWords } from './note-words.ts';
import { quantise } from './quantise.ts';
import { readFacts, subjectsIn } from './read-facts.ts';
import { readNames } from './read-names.ts';
import { readSteps } from './read-steps.ts';
import { supersede } from './supersede.ts';
import { readTold, writeOut } from './told.ts';

/** What notes are proposed from: a turn, as soon as it is planned, and where the person's clocks stand. */
export type Learning = Pick<
	Turn,
	'id' | 'conversation' | 'at' | 'said' | 'reading' | 'signals' | 'decision' | 'plan'
> &
	Pick<Here, 'minutesAheadOfUtc'>;

/** The words that notes are read by. */
export type LearningWords = { readonly notes: NoteWords; readonly commands: MemoryCommandWords };

/**
 * What to remember of a turn: at most two new notes, and with them the older notes they replace, as they now stand.
 * About a sensitive subject a note is only proposed. Nothing is noted of what was said in danger (a deadline apart), to
 * the app itself, or off the record; nothing that is known already. `existing` are all notes there are.
 */
export const proposeNotes = (
	turn: Learning,
	existing: readonly Note[],
	words: LearningWords,
	newId: () => NoteId,
): readonly Note[] => {
	if (isLeftAlone(turn) || isOffRecord(turn.said, words.commands)) return [];
	const command = readMemoryCommand(turn.said, words.commands);
	const isAsked = command?.is === 'remember';
	const found = isAsked ? [readWish(command.words, turn, words.notes)] : findIn(turn, words.notes);
	const isCorrection = words.notes.corrects.test(turn.said);
	const learnt: Note[] = [];
	const replaced: Note[] = [];
	for (const one of found) {
		if (learnt.length === MOST_NOTES) break;
		const note = noteOf(one, turn, isAsked, words.notes, newId);
		const known = existing.filter(({ id }) => !replaced.some((other) => other.id === id));
		const placed = supersede(note, [...known, ...learnt], words.notes, isCorrection);
		if (placed === null) continue;
		learnt.push(placed.kept);
		if (placed.superseded !== null) replaced.push(placed.superseded);
	}
	return [...learnt.filter(({ id }) => !replaced.some((other) => other.id === id)), ...replaced];
};

const MOST_NOTES = 2;

/** Under scripts and in danger nothing is learnt; a deadline alone is a fact of a life like others. */
const isLeftAlone = ({ plan, decision }: Learning): boolean =>
	plan.voice === 'script' ||
	(plan.address !== null && !TELLING.includes(plan.address)) ||
	decision.dangers.some(({ kind }) => kind !== 'clock');

/** What is said beside one of these may be told of a life. */
const TELLING: readonly Address[] = ['judge', 'question', 'what-to-do', 'wish', 'remember-this'];

/** The surest first; of equals those said first. */
const findIn = (turn: Learning, words: NoteWords): readonly Found[] => {
	const here: Here = { now: turn.at, minutesAheadOfUtc: turn.minutesAheadOfUtc };
	return readTold(turn.said, words)
		.flatMap((told) => [
			...readNames(told, words),
			...readFacts(told, words),
			...readSteps(told, here, words),
		])
		.filter(({ confidence }) => confidence >= LEAST)
		.toSorted((a, b) => b.confidence - a.confidence);
};

/** Less sure than this is not worth being wrong about. */
const LEAST = 0.4;

/** *remember that …*: kept as a rule would keep it, or else as it was said, turned to *you*. */
const readWish = (wish: string, turn: Learning, words: NoteWords): Found => {
	const [found] = findIn({ ...turn, said: wish }, words);
	if (found !== undefined) return { ...found, words: turn.said, confidence: 1 };
	const flipped = flipPerson(readSentences(wish)[0] ?? []);
	const text =
		flipped === null || readSentences(wish).length > 1
			? fill(words.verbatim, { words: wish })
			: asSentence(writeOut(flipped));
	return { kind: 'life', text, words: turn.said, subjects: subjectsIn(text, []), confidence: 1, due: null };
};

const noteOf = (
	found: Found,
	turn: Learning,
	isAsked: boolean,
	words: NoteWords,
	newId: () => NoteId,
): Note => {
	const isShameful = isSensitive(found, turn, words);
	const { reading } = turn;
	return {
		id: newId(),
		kind: found.kind,
		text: found.text,
		words: found.words,
		turn: turn.id,
		conversation: turn.conversation,
		at: turn.at,
		confidence: found.confidence,
		topic: turn.plan.voice === 'guide' ? turn.plan.topic : 'other',
		subjects: found.subjects,
		isSensitive: isShameful,
		standing: isShameful && !isAsked ? 'proposed' : 'kept',
		isPinned: false,
		supersedes: null,
		due: found.due,
		done: null,
		embedding: reading.kind === 'read' ? quantise(reading.embedding) : null,
	};
};
