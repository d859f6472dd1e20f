import { describe, expect, it } from 'vitest';
import type { ConversationId, Instant, TurnId } from '../../../src/core/brand.ts';
import { openMemoryIndex } from '../../../src/core/memory/memory-index.ts';
import type { Note, NoteId } from '../../../src/core/memory/note.ts';
import { quantise } from '../../../src/core/memory/quantise.ts';
import type { RecallQuery } from '../../../src/core/memory/recall-query.ts';
import { decide } from '../../../src/core/safety/decide.ts';
import type { Turn } from '../../../src/core/turn.ts';
import { aNote } from '../../support/a-note.ts';
import { aPlan } from '../../support/a-plan.ts';
import { aReading } from '../../support/a-reading.ts';
import { aTurn } from '../../support/a-turn.ts';

const DAY = 24 * 60 * 60 * 1000;
/** A Friday, at noon. */
const NOW = Date.UTC(2026, 5, 12, 12) as Instant;

/** A unit vector at `degrees` from the first axis. */
const at = (degrees: number): Float32Array => {
	const vector = new Float32Array(384);
	vector[0] = Math.cos((degrees / 180) * Math.PI);
	vector[1] = Math.sin((degrees / 180) * Math.PI);
	return vector;
};

/** An earlier turn, a conversation of its own, with a meaning far from every message here. */
const said = (id: string, words: string, parts: Partial<Turn> = {}): Turn =>
	aTurn({
		id: id as TurnId,
		conversation: `of ${id}` as ConversationId,
		at: (NOW - 30 * DAY) as Instant,
		said: words,
		reading: aReading({}, { embedding: at(90) }),
		...parts,
	});
const meaning = (degrees: number): Partial<Turn> => ({ reading: aReading({}, { embedding: at(degrees) }) });

const noted = (id: string, words: string, parts: Partial<Note> = {}): Note =>
	aNote({ id: id as NoteId, words, text: words, subjects: [], at: (NOW - 30 * DAY) as Instant, ...parts });

const memoryOf = (...kept: readonly (Turn | Note)[]) => {
	const index = openMemoryIndex();
	for (const each of kept) index.change('standing' in each ? 'note' : 'turn', each.id, each);
	return index;
};

const askOf = (words: string, parts: Partial<RecallQuery> = {}): RecallQuery => ({
	said: words,
	embedding: null,
	now: NOW,
	inSight: [],
	most: 3,
	...parts,
});

/** The ids of what is recalled, best first. */
const ids = (kept: readonly (Turn | Note)[], words: string, parts: Partial<RecallQuery> = {}) =>
	memoryOf(...kept)
		.recall(askOf(words, parts))
		.map(({ turn, note }) => note ?? turn);

const BAILIFFS = 'The bailiffs took our car';
const DOG = 'My dog learned to swim';
const CHOIR = 'I joined a choir on Mondays';

describe('what is found', () => {
	const kept = [said('bailiffs', BAILIFFS), said('dog', DOG), said('choir', CHOIR)];

	it('shares words with the message, in whatever form', () => {
		expect(ids(kept, 'Will a bailiff come again?')).toEqual(['bailiffs']);
		expect(ids(kept, 'We go swimming with the dogs')).toEqual(['dog']);
	});

	it('comes first where it says the same thing in another word', () => {
		const near = [
			said('wages', 'My wages are late', meaning(50)),
			said('bus', 'My bus is late', { at: (NOW - DAY) as Instant, ...meaning(50) }),
		];
		expect(ids(near, 'Is my pay late?', { embedding: at(0) })).toEqual(['wages', 'bus']);
		expect(ids(near, 'Is my umbrella late?', { embedding: at(0) })).toEqual(['bus', 'wages']);
	});

	it('is near in meaning, where no word is the same', () => {
		const near = [said('near', BAILIFFS, meaning(10)), said('far', DOG, meaning(80))];
		expect(ids(near, 'They want to seize what I own', { embedding: at(0) })).toEqual(['near']);
	});

	it('comes first where it tells what happened, and is not only said back', () => {
		const turns = [
			said('told', 'The council answered about the flat: I got it on Monday'),
			said('said back', 'Great news about the council and the flat', { at: (NOW - DAY) as Instant }),
		];
		expect(ids(turns, 'the council and the flat')).toEqual(['told', 'said back']);
	});

	it('comes first where it holds the kind of thing that is asked for', () => {
		const turns = [
			said('who', 'My landlady Moira rang'),
			said('how', 'My landlady angrily rang', { at: (NOW - DAY) as Instant }),
		];
		expect(ids(turns, 'Who is my landlady?')[0]).toBe('who');
		expect(ids(turns, 'My landlady')[0]).toBe('how');
	});

	it('is nothing where nothing was told about it', () => {
		expect(ids(kept, 'What did I say about the hospital?', { embedding: at(0) })).toEqual([]);
		expect(ids([said('far', BAILIFFS, meaning(60))], 'The hospital rang', { embedding: at(0) })).toEqual([]);
		expect(ids([], 'Anything')).toEqual([]);
		expect(ids(kept, '')).toEqual([]);
	});

	it('comes best first, with scores from 0 to 1, and no more than was asked for', () => {
		const many = [50, 10, 40, 20].map((degrees) => said(String(degrees), DOG, meaning(degrees)));
		const recalled = memoryOf(...many).recall(askOf('', { embedding: at(0), most: 2 }));
		expect(recalled.map(({ turn }) => turn)).toEqual(['10', '20']);
		for (const { score } of recalled) {
			expect(score).toBeGreaterThan(0);
			expect(score).toBeLessThan(1);
		}
		expect(recalled[0]?.score).toBeGreaterThan(recalled[1]?.score ?? 1);
		expect(recalled[0]?.said).toBe(DOG);
	});

	it('is also the answer that follows the turn in which the words were', () => {
		const conversation = 'one' as ConversationId;
		const minutes = (count: number) => ({ conversation, at: (NOW - 30 * DAY + count * 60_000) as Instant });
		const answer = said('after', 'Mostly because of the money', { ...minutes(2), ...meaning(75) });
		const turns = [
			said('long before', 'I had soup today', minutes(-2)),
			said('before', 'The bus was late', minutes(-1)),
			said('just before', 'It rained', minutes(0)),
			answer,
			// Out of order, as another tab may bring it.
			said('asked', 'Afraid of letters', { ...minutes(1), ...meaning(0) }),
		];
		const found = ids(turns, 'afraid of letters', { embedding: at(0), most: 5 });
		expect(found.slice(0, 2)).toEqual(['asked', 'after']);
		expect(found).not.toContain('long before');
		expect(ids([answer], 'afraid of letters', { embedding: at(0) })).toEqual([]);
	});
});

describe('who and when', () => {
	it('what is about somebody comes first when they are named', () => {
		const notes = [
			noted('other', 'She moved to Leeds with her children', { subjects: ['your cousin'] }),
			noted('ana', 'She moved to Leeds last year', { subjects: ['Ana', 'your sister'] }),
		];
		expect(ids(notes, 'Ana moved to Leeds')[0]).toBe('ana');
		expect(ids(notes, 'my sister moved to Leeds')[0]).toBe('ana');
	});

	it('what was told at a time comes first when the time is named', () => {
		const on = (month: number) => ({ at: Date.UTC(2026, month, 10, 12) as Instant });
		const turns = [
			said('march', 'I quarrelled with my boss', on(2)),
			said('may', 'I quarrelled with my boss', on(4)),
			said('june', 'I quarrelled with my boss', on(5)),
		];
		expect(ids(turns, 'the quarrel with my boss in march')[0]).toBe('march');
		expect(ids(turns, 'the quarrel with my boss in may')[0]).toBe('may');
	});

	it('a time is named as people do: a season, a part of a month', () => {
		const on = (month: number, date: number) => ({ at: Date.UTC(2025, month, date, 12) as Instant });
		const turns = [
			said('june', 'I quarrelled with my boss', on(5, 20)),
			said('early', 'I quarrelled with my boss', on(9, 3)),
			said('late', 'I quarrelled with my boss', on(9, 28)),
		];
		expect(ids(turns, 'the quarrel with my boss last summer')[0]).toBe('june');
		expect(ids(turns, 'the quarrel with my boss in early october')[0]).toBe('early');
		expect(ids(turns, 'the quarrel with my boss in late october')[0]).toBe('late');
	});

	it('of two steps the one due on the day that is named comes first', () => {
		const due = (days: number) => ({ kind: 'step' as const, due: (NOW + days * DAY) as Instant });
		const notes = [
			noted('later', 'I will ring the council', due(20)),
			noted('tomorrow', 'I will ring the council', due(1)),
		];
		expect(ids(notes, 'I have to ring the council tomorrow')[0]).toBe('tomorrow');
	});

	it('of two that say the same the newer, and above it what is pinned', () => {
		const turns = [
			said('old', BAILIFFS, { at: (NOW - 300 * DAY) as Instant }),
			said('new', BAILIFFS, { at: (NOW - 2 * DAY) as Instant }),
		];
		expect(ids(turns, 'bailiffs')).toEqual(['new', 'old']);
		const notes = [
			noted('plain', BAILIFFS, { at: (NOW - 2 * DAY) as Instant }),
			noted('pinned', BAILIFFS, { isPinned: true }),
		];
		expect(ids(notes, 'bailiffs')).toEqual(['pinned', 'plain']);
	});
});

describe('what is in sight', () => {
	const conversation = 'now' as ConversationId;

	it('needs no recalling, nor do the notes of it', () => {
		const kept = [
			said('seen', BAILIFFS),
			noted('of seen', BAILIFFS, { turn: 'seen' as TurnId }),
			said('unseen', BAILIFFS),
		];
		expect(ids(kept, 'bailiffs', { inSight: ['seen' as TurnId] })).toEqual(['unseen']);
	});

	it('is of a conversation that is not crowded out by others', () => {
		const kept = [
			said('here', 'The car is gone now', { conversation, ...meaning(50) }),
			said('seen', 'I am tired', { conversation, at: NOW }),
			...[1, 2, 3, 4].map((number) => said(`other ${number}`, BAILIFFS)),
		];
		const parts = { embedding: at(0), inSight: ['seen' as TurnId] };
		const recalled = ids(kept, 'the bailiffs were here', parts);
		expect(recalled).toHaveLength(3);
		expect(recalled.at(-1)).toBe('here');
		expect(ids(kept, 'the bailiffs were here', { ...parts, inSight: [] })).not.toContain('here');
	});
});

describe('what is never recalled', () => {
	const danger = decide([
		{ kind: 'danger-cue', danger: { kind: 'self-harm', level: 3 }, cue: 'any', words: 'any' },
	]);

	it.each<[string, Partial<Turn>]>([
		['a turn in danger', { decision: danger }],
		['a script', { plan: { voice: 'script', script: 'self-harm-2', moves: [] } }],
		['small talk', { plan: aPlan({ address: 'greeting' }) }],
		['what could not be read', { reading: { kind: 'unread', reason: 'encoder-slow' } }],
	])('%s', (_, parts) => {
		expect(ids([said('it', BAILIFFS, { ...meaning(0), ...parts })], BAILIFFS, { embedding: at(0) })).toEqual(
			[],
		);
	});

	it.each(['proposed', 'superseded'] as const)('a note that is %s', (standing) => {
		expect(ids([noted('it', BAILIFFS, { standing })], BAILIFFS)).toEqual([]);
	});

	it('a deadline is no danger in this: the turn is recalled', () => {
		const clock = decide([
			{ kind: 'danger-cue', danger: { kind: 'clock' }, cue: 'any', words: 'any' } as never,
		]);
		expect(ids([said('it', BAILIFFS, { decision: clock })], BAILIFFS)).toEqual(['it']);
	});
});

describe('a sensitive note', () => {
	const test = noted('test', 'My test for chlamydia was positive', {
		topic: 'sexual-health',
		subjects: ['chlamydia'],
		isSensitive: true,
		embedding: quantise(at(0)),
	});

	it('is recalled when its subject is named, or the message is about its topic', () => {
		expect(ids([test], 'the chlamydia is back')).toEqual(['test']);
		expect(ids([test], 'my test came back positive', { topic: 'sexual-health' })).toEqual(['test']);
	});

	it('is not, however near, when neither is', () => {
		expect(ids([test], 'my driving test was positive', { embedding: at(0) })).toEqual([]);
		expect(ids([test], 'my driving test was positive', { topic: 'work' })).toEqual([]);
		const other = { ...test, topic: 'other' as const };
		expect(ids([other], 'my driving test was positive', { topic: 'other' })).toEqual([]);
	});
});

describe('the index', () => {
	it('gives one of a turn and the notes of it', () => {
		const kept = [
			said('turn', BAILIFFS),
			noted('note', BAILIFFS, {
				turn: 'turn' as TurnId,
				conversation: 'of turn' as ConversationId,
				isPinned: true,
			}),
			noted('written', BAILIFFS),
		];
		expect(ids(kept, 'bailiffs').toSorted()).toEqual(['note', 'written']);
	});

	it('follows every change', () => {
		const index = memoryOf(said('one', BAILIFFS), noted('two', DOG));
		const found = (words: string) => index.recall(askOf(words)).map(({ turn, note }) => note ?? turn);
		index.change('turn', 'one', null);
		expect(found('bailiffs')).toEqual([]);
		index.change('turn', 'one', said('one', CHOIR));
		expect(found('bailiffs')).toEqual([]);
		expect(found('choir')).toEqual(['one']);
		index.change('note', 'two', noted('two', DOG, { standing: 'superseded' }));
		expect(found('dog')).toEqual([]);
		index.change('note', 'never there', null);
		index.change('draft', 'draft', { draft: BAILIFFS });
		expect(found('bailiffs')).toEqual([]);
	});

	it('is, after turns came and went, as if only those that stayed had ever been there', () => {
		const stay = [
			said('a', BAILIFFS, meaning(20)),
			said('b', DOG, meaning(40)),
			said('c', CHOIR, meaning(60)),
		];
		const index = memoryOf(said('x', BAILIFFS, meaning(0)), ...stay, said('y', DOG, meaning(0)));
		index.change('turn', 'x', null);
		index.change('turn', 'y', null);
		for (const words of [BAILIFFS, 'the dog', 'a choir and a car'])
			expect(index.recall(askOf(words, { embedding: at(10) }))).toEqual(
				memoryOf(...stay).recall(askOf(words, { embedding: at(10) })),
			);
	});
});
