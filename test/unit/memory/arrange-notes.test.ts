import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../src/core/brand.ts';
import { arrangeNotes } from '../../../src/core/memory/arrange-notes.ts';
import { findNotes } from '../../../src/core/memory/find-notes.ts';
import type { Note, NoteId } from '../../../src/core/memory/note.ts';
import { TOPICS } from '../../../src/core/reading/labels.ts';
import { aNote } from '../../support/a-note.ts';

const note = (id: string, parts: Partial<Note> = {}): Note => aNote({ id: id as NoteId, ...parts });

const ids = (notes: readonly Note[]) => notes.map(({ id }) => id);

describe('arranging notes', () => {
	test('stands them with the person they are about, else under their subject', () => {
		const { groups } = arrangeNotes([
			note('ana', { kind: 'person', subjects: ['Ana', 'your sister'], topic: 'family' }),
			note('ana-moved', { subjects: ['Ana'], topic: 'housing' }),
			note('nights', { topic: 'work' }),
			note('short', { kind: 'preference', topic: 'other' }),
			note('walk', { kind: 'helped', topic: 'other' }),
		]);
		expect(groups.map(({ heading, notes }) => [heading, ids(notes)])).toEqual([
			[{ kind: 'person', name: 'Ana' }, ['ana', 'ana-moved']],
			[{ kind: 'topic', topic: 'work' }, ['nights']],
			[{ kind: 'preference' }, ['short']],
			[{ kind: 'helped' }, ['walk']],
		]);
	});

	test('puts what is pinned first, and steps after it, the soonest on top and what is over last', () => {
		const step = (id: string, parts: Partial<Note>) => note(id, { kind: 'step', ...parts });
		const { groups } = arrangeNotes([
			step('done', { done: 'done', due: 1 as Instant }),
			step('some day', {}),
			step('later', { due: 9 as Instant }),
			step('soon', { due: 5 as Instant, done: 'stuck' }),
			note('pinned', { isPinned: true }),
		]);
		expect(groups.map(({ heading }) => heading.kind)).toEqual(['pinned', 'step']);
		expect(ids(groups[1]?.notes ?? [])).toEqual(['soon', 'later', 'some day', 'done']);
	});

	test.each(['kept', 'superseded'] as const)('hides a sensitive %s note, also a pinned one', (standing) => {
		const arranged = arrangeNotes([note('private', { standing, isSensitive: true, isPinned: true })]);
		expect(ids(arranged.hidden)).toEqual(['private']);
		expect(arranged.groups).toEqual([]);
		expect(arranged.superseded).toEqual([]);
	});

	test('never has a person that only a sensitive note knows as a heading', () => {
		const { groups } = arrangeNotes([
			note('private', { kind: 'person', subjects: ['Dr Shah'], isSensitive: true }),
			note('open', { subjects: ['Dr Shah'], topic: 'other' }),
		]);
		expect(groups.map(({ heading }) => heading)).toEqual([{ kind: 'topic', topic: 'other' }]);
	});

	test.each(['debt', 'sexual-health', 'health', 'identity', 'substance', 'eating', 'loneliness'] as const)(
		'has no heading for %s',
		(topic) => {
			expect(arrangeNotes([note('a', { topic })]).groups[0]?.heading).toEqual({
				kind: 'topic',
				topic: 'other',
			});
		},
	);

	test('has every note in one place', () => {
		const notes = TOPICS.flatMap((topic) =>
			(['proposed', 'kept', 'superseded'] as const).flatMap((standing) =>
				[true, false].map((isSensitive) =>
					note(`${topic}-${standing}-${String(isSensitive)}`, { topic, standing, isSensitive }),
				),
			),
		);
		const { groups, proposed, hidden, superseded } = arrangeNotes(notes);
		const placed = [...groups.flatMap((group) => group.notes), ...proposed, ...hidden, ...superseded];
		expect(ids(placed).toSorted()).toEqual(ids(notes).toSorted());
	});
});

describe('finding notes', () => {
	const notes = [
		note('ana', {
			text: 'Your sister is called Ána.',
			words: 'my sister Ána',
			subjects: ['Ána', 'your sister'],
		}),
		note('nights'),
	];

	test.each([
		['ana', ['ana']],
		['SISTER an', ['ana']],
		['care home nights', ['nights']],
		['ister', []],
		['ana nights', []],
		['', ['ana', 'nights']],
		['…', ['ana', 'nights']],
	])('%j', (query, found) => {
		expect(ids(findNotes(notes, query))).toEqual(found);
	});
});
