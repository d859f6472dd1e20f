import { describe, expect, it } from 'vitest';
import { MEMORY_COMMANDS } from '../../../src/content/en/memory.ts';
import { NOTES } from '../../../src/content/en/notes.ts';
import type { Instant } from '../../../src/core/brand.ts';
import type { Note, NoteId } from '../../../src/core/memory/note.ts';
import { proposeNotes } from '../../../src/core/memory/propose-notes.ts';
import { acceptNote } from '../../../src/core/memory/supersede.ts';
import { aPlan } from '../../support/a-plan.ts';
import { aTurn } from '../../support/a-turn.ts';

/** All notes after these messages, one after the other, a day apart. */
const after = (...messages: readonly string[]): readonly Note[] => {
	let notes: readonly Note[] = [];
	let count = 0;
	for (const [day, said] of messages.entries()) {
		const at = (1_770_000_000_000 + day * 86_400_000) as Instant;
		const changed = proposeNotes(
			{ ...aTurn({ said, at, plan: aPlan() }), minutesAheadOfUtc: 0 },
			notes,
			{ notes: NOTES, commands: MEMORY_COMMANDS },
			() => `note-${(count += 1)}` as NoteId,
		);
		notes = [...notes.filter(({ id }) => !changed.some((one) => one.id === id)), ...changed];
	}
	return notes.toSorted((a, b) => a.at - b.at);
};

const MARKS = { kept: '', proposed: '?', superseded: '-' } as const;

const shown = (notes: readonly Note[]): readonly string[] =>
	notes.map(({ standing, text }) => MARKS[standing] + text);

describe('a newer note about the same thing replaces the older, and both are there', () => {
	it.each([
		[
			['I work nights', 'I work in a bakery'],
			['-You work nights.', 'You work in a bakery.'],
		],
		[
			['I work in a bakery', 'I lost my job'],
			['-You work in a bakery.', 'You lost your job.'],
		],
		[
			['I live in Leeds', 'I moved to Hull'],
			['-You live in Leeds.', 'You moved to Hull.'],
		],
		[
			['I live alone', 'I live with my mum'],
			['-You live alone.', 'You live with your mum.'],
		],
		[
			['I have two kids', 'I have three children'],
			['-You have two kids.', 'You have three children.'],
		],
		[
			["I don't have any kids", 'I have one child'],
			['-You do not have children.', 'You have one child.'],
		],
		[
			["I'm married", 'me and my husband split up'],
			['-You are married.', 'You and your husband split up.'],
		],
		[
			['I am 34', "I'm 35 now"],
			['-You are 34 years old.', 'You are 35 years old.'],
		],
		[
			['my boss is called Dave', 'my boss is called Ruth'],
			['-Your boss is called Dave.', 'Your boss is called Ruth.'],
		],
		[
			['Call me Jo', 'call me Joanna'],
			['-You want to be called Jo.', 'You want to be called Joanna.'],
		],
		[
			['I prefer short answers', 'I prefer long replies'],
			['-You prefer short answers.', 'You prefer long replies.'],
		],
		[
			['my son is 15', 'my son is 16'],
			['-Your son is 15.', 'Your son is 16.'],
		],
		[
			['my sister is called Anna', "actually my sister's name is Ana"],
			['-Your sister is called Anna.', 'Your sister is called Ana.'],
		],
	])('%j', (messages, notes) => {
		expect(shown(after(...messages))).toEqual(notes);
	});

	it('names the one it replaces', () => {
		const [older, newer] = after('I work nights', 'I work in a bakery');
		expect(newer?.supersedes).toBe(older?.id);
		expect(older?.supersedes).toBeNull();
	});

	it('takes over the pin', () => {
		const [older] = after('I work nights');
		if (older === undefined) throw new Error('nothing was noted');
		const [newer] = proposeNotes(
			{ ...aTurn({ said: 'I work in a bakery', plan: aPlan() }), minutesAheadOfUtc: 0 },
			[{ ...older, isPinned: true }],
			{ notes: NOTES, commands: MEMORY_COMMANDS },
			() => 'newer' as NoteId,
		);
		expect(newer?.isPinned).toBe(true);
	});
});

describe('what stands beside another stays', () => {
	it.each([
		[['my sister Ana called', 'my sister Beth called']],
		[['my sister Ana called', 'I actually saw my sister Beth']],
		[['my friend Lupe came', 'my friend Edna came']],
		[['I have two kids', 'I have two dogs']],
		[['I live in Leeds', 'I live with my mum']],
		[['I work nights', 'My husband works away']],
		[['the walk helped', 'a hot shower helped']],
		[['my boss is called Dave', 'my mum is called Karen']],
		[['my son is 15', 'my daughter is 15']],
	])('%j', (messages) => {
		expect(after(...messages).map(({ standing }) => standing)).toEqual(['kept', 'kept']);
	});
});

describe('what is known already is not noted again', () => {
	it.each([
		[['I have two kids', 'I have two kids']],
		[['I have two kids', "I've got 2 children"]],
		[['my sister Ana called', 'Ana is my sister']],
		[['I work nights', 'i work nights and i hate it']],
		[["I'm gay", "I'm gay"]],
	])('%j', (messages) => {
		const once = after(messages[0] ?? '');
		expect(after(...messages)).toEqual(once);
	});

	it('but what was so once may be so again', () => {
		expect(shown(after('I work nights', 'I work in a bakery', 'I work nights'))).toEqual([
			'-You work nights.',
			'-You work in a bakery.',
			'You work nights.',
		]);
	});
});

describe('a note that waits for a yes', () => {
	const notes = after('I owe £400 to Klarna', 'I owe £900 to Klarna');

	it('replaces nothing before the yes', () => {
		expect(shown(notes)).toEqual(['?You owe £400 to Klarna.', '?You owe £900 to Klarna.']);
	});

	it('is kept after it, and the older is superseded', () => {
		const newer = notes[1];
		if (newer === undefined) throw new Error('nothing was noted');
		expect(shown(acceptNote(newer, notes))).toEqual(['You owe £900 to Klarna.', '-You owe £400 to Klarna.']);
	});
});
