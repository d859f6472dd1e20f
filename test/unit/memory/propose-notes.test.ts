import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEMORY_COMMANDS } from '../../../src/content/en/memory.ts';
import { NOTES } from '../../../src/content/en/notes.ts';
import type { Instant } from '../../../src/core/brand.ts';
import { noteOfOutcome } from '../../../src/core/memory/note-of-outcome.ts';
import type { Note, NoteId } from '../../../src/core/memory/note.ts';
import { proposeNotes, type Learning } from '../../../src/core/memory/propose-notes.ts';
import { wordsOf } from '../../../src/core/reply/variety.ts';
import { decide } from '../../../src/core/safety/decide.ts';
import type { Signal } from '../../../src/core/safety/signal.ts';
import { NO_OUTCOME } from '../../../src/core/turn.ts';
import { aPlan } from '../../support/a-plan.ts';
import { aReading } from '../../support/a-reading.ts';
import { aTurn } from '../../support/a-turn.ts';
import { NOT_NOTED, NOTED } from './said-notes.ts';

const WORDS = { notes: NOTES, commands: MEMORY_COMMANDS };

const ids = (): (() => NoteId) => {
	let count = 0;
	return () => `note-${(count += 1)}` as NoteId;
};

const learn = (
	said: string,
	parts: Partial<Learning> = {},
	existing: readonly Note[] = [],
): readonly Note[] =>
	proposeNotes({ ...aTurn({ said, plan: aPlan() }), minutesAheadOfUtc: 0, ...parts }, existing, WORDS, ids());

const shown = (note: Note): string => (note.standing === 'proposed' ? '!' : '') + note.text;

describe('what is noted', () => {
	it.each(NOTED.map(([said, ...notes]) => [said, notes] as const))('%s: %j', (said, notes) => {
		expect(learn(said).map(shown).toSorted()).toEqual(notes.toSorted());
	});

	it.each(NOT_NOTED)('nothing of: %s', (said) => {
		expect(learn(said).map(shown)).toEqual([]);
	});

	it('is tried on more than 250 messages, half of them with nothing to note', () => {
		expect(NOTED.length + NOT_NOTED.length).toBeGreaterThan(250);
		expect(NOT_NOTED.length).toBeGreaterThan(NOTED.length);
	});

	it('is one sentence to the person of twenty words at most, with the words it came from', () => {
		for (const [said] of NOTED)
			for (const note of learn(said)) {
				expect(note.text).toMatch(/^\p{Lu}.*\.$/u);
				expect(wordsOf(note.text).length).toBeLessThanOrEqual(20);
				expect(note.text).not.toMatch(/\b(?:I|my|me|we|our)\b/u);
				expect(said).toContain(note.words);
			}
	});

	it('is two things at most of one message', () => {
		const said = "I'm 34. I live alone. I have two kids. My sister Ana is kind. My boss is called Dave.";
		expect(learn(said)).toHaveLength(2);
	});

	it('is less sure when the person was not sure', () => {
		const [sure] = learn('my landlady is called Moira');
		const [unsure] = learn('I think my landlady is called Moira');
		expect(unsure?.confidence).toBeLessThan(sure?.confidence ?? 0);
	});

	it('carries its turn, its time and whom it is about', () => {
		const [note] = learn('My sister Ana called me yesterday');
		expect(note).toMatchObject({
			kind: 'person',
			turn: 'turn',
			conversation: 'conversation',
			at: 1_770_000_000_000,
			subjects: ['Ana', 'your sister'],
			standing: 'kept',
			isSensitive: false,
		});
		expect(note?.embedding?.[0]).toBe(127);
	});

	it('takes its words from the sentence that told it, not from the whole message', () => {
		const [note] = learn('Everything is too much. My sister Ana knows. I want to sleep.');
		expect(note?.words).toBe('My sister Ana knows.');
	});
});

describe('whatever is said', () => {
	const bits = fc.constantFrom(
		'my',
		'sister',
		'Ana',
		'I',
		'am',
		'34',
		'the',
		'helped',
		',',
		'.',
		'?',
		'"',
		'called',
		'is',
		'on Monday',
		'will call',
		'not',
		'and',
		'please',
		"don't",
		'remember',
		'that',
		'\n',
		'work',
		'with',
	);

	it('gives two notes at most, each a short sentence, and never throws', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: 'grapheme' }),
					fc.array(bits, { maxLength: 40 }).map((some) => some.join(' ')),
				),
				(said) => {
					const notes = learn(said);
					expect(notes.length).toBeLessThanOrEqual(2);
					for (const { text, confidence } of notes) {
						expect(text.endsWith('.')).toBe(true);
						expect(confidence).toBeGreaterThanOrEqual(0.4);
						expect(confidence).toBeLessThanOrEqual(1);
					}
				},
			),
			{ numRuns: 300 },
		);
	});

	it.each([
		'a ',
		'my sister ',
		'the walk really ',
		"don't remember this, ",
		'"',
		'ok, please, ',
		' ',
		'My name is ',
	])('takes no time to speak of when it is long: %j', (piece) => {
		const start = performance.now();
		learn(piece.repeat(40_000 / piece.length));
		expect(performance.now() - start).toBeLessThan(2_000);
	});
});

describe('a step', () => {
	// 2026-02-02 02:40 UTC, a Monday.
	const at = 1_770_000_000_000 as Instant;
	const due = (said: string, minutesAheadOfUtc = 0): string | null => {
		const found = learn(said, { at, minutesAheadOfUtc })[0]?.due ?? null;
		return found === null ? null : new Date(found + minutesAheadOfUtc * 60_000).toISOString().slice(0, 10);
	};

	it.each([
		["I'll call them on Wednesday", '2026-02-04'],
		["I'm going to ring the bank tomorrow morning", '2026-02-03'],
		["I'll text her tonight", '2026-02-02'],
		["I've got an interview on Thursday at 3pm", '2026-02-05'],
		["I'll talk to my boss", null],
	])('%s: due %s', (said, day) => {
		expect(due(said)).toBe(day);
	});

	it('is due on the day where the person is', () => {
		expect(due("I'll call them tomorrow", 12 * 60)).toBe('2026-02-03');
		expect(due("I'll call them tomorrow", -10 * 60)).toBe('2026-02-02');
	});

	it('keeps the hour that was said', () => {
		const [note] = learn("I'll ring the bank at 3pm tomorrow", { at });
		expect(new Date(note?.due ?? 0).toISOString()).toBe('2026-02-03T15:00:00.000Z');
	});
});

describe('nothing is noted', () => {
	const said = 'My sister Ana lives in Spain';
	const danger: Signal = {
		kind: 'danger-cue',
		danger: { kind: 'abuse', level: 3 },
		cue: 'any',
		words: 'any',
	};

	it('in danger, nor while one stands', () => {
		expect(learn(said, { signals: [danger], decision: decide([danger]) })).toEqual([]);
		const standing: Signal = { kind: 'danger-standing', danger: danger.danger, turnsAgo: 4 };
		expect(learn(said, { signals: [standing], decision: decide([standing]) })).toEqual([]);
	});

	it('while a script speaks', () => {
		expect(learn(said, { plan: { voice: 'script', script: 'person-wanted', moves: [] } })).toEqual([]);
	});

	it('of what is said to the app itself', () => {
		expect(learn(said, { plan: aPlan({ address: 'play-a-part' }) })).toEqual([]);
	});

	it.each([
		`${said}. Don't remember this.`,
		`Off the record: ${said}`,
		`${said}. Please don't save that.`,
		`this is off the record. ${said}`,
	])('off the record: %s', (refused) => {
		expect(learn(refused)).toEqual([]);
	});

	it('but a deadline is no such danger', () => {
		const clock: Signal = {
			kind: 'danger-cue',
			danger: { kind: 'clock', level: 2 },
			cue: 'any',
			words: 'any',
		};
		expect(learn(said, { signals: [clock], decision: decide([clock]) })).toHaveLength(2);
	});
});

describe('a sensitive note is only proposed', () => {
	it('when a danger was suspected', () => {
		const suspected: Signal = { kind: 'danger-suspected', danger: { kind: 'abuse', level: 3 }, p: 0.4 };
		const notes = learn('I have two kids', { signals: [suspected] });
		expect(notes.map(shown)).toEqual(['!You have two kids.']);
	});

	it('when the encoder is sure that the message is about such a subject', () => {
		const reading = aReading({}, { topics: [{ label: 'debt', p: 0.8 }] });
		expect(learn('I work nights', { reading }).map(shown)).toEqual(['!You work nights.']);
		expect(learn('My sister Ana came', { reading }).map(shown)).toEqual(['Your sister is called Ana.']);
	});
});

describe('what the person asks to remember', () => {
	it.each([
		["Remember that my sister's birthday is in May", "Your sister's birthday is in May."],
		['please remember that I hate Sundays', 'You hate Sundays.'],
		['Remember that my sister is called Ana', 'Your sister is called Ana.'],
		['Note that I work nights', 'You work nights.'],
		['Remember this: my exam is in June', 'Your exam is in June.'],
	])('%s: %s', (said, text) => {
		const [note] = learn(said, { plan: aPlan({ address: 'remember-this' }) });
		expect(note).toMatchObject({ text, standing: 'kept', confidence: 1 });
	});

	it('is kept though it is sensitive, and is still marked so', () => {
		const [note] = learn("Remember that I'm HIV positive");
		expect(note).toMatchObject({ isSensitive: true, standing: 'kept' });
	});

	it('is quoted where it cannot be turned', () => {
		const [note] = learn('Remember that my mum and you both said no');
		expect(note?.text).toBe('You asked me to remember: “my mum and you both said no”.');
	});
});

describe('an outcome', () => {
	const offered = aTurn({
		sentences: [
			{ text: 'If you want, you could open one letter, or we can stay with how this feels.', move: 'step' },
		],
	});

	it('is noted as a help once the step resolved something', () => {
		const turn = { ...offered, outcome: { ...NO_OUTCOME, step: 'resolved' as const, stepAt: 5 as Instant } };
		const note = noteOfOutcome(turn, NOTES, ids());
		expect(note).toMatchObject({ kind: 'helped', text: 'It helped you to open one letter.', at: 5 });
	});

	it('is not when it did not, or nothing was offered', () => {
		const promised = { ...offered, outcome: { ...NO_OUTCOME, step: 'promised' as const, helped: true } };
		expect(noteOfOutcome(promised, NOTES, ids())).toBeNull();
		const none = aTurn({ outcome: { ...NO_OUTCOME, step: 'resolved' } });
		expect(noteOfOutcome(none, NOTES, ids())).toBeNull();
	});
});
