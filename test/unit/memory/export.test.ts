import { describe, expect, test } from 'vitest';
import type { ConversationId, Instant, TurnId } from '../../../src/core/brand.ts';
import { exportJson, exportMarkdown } from '../../../src/core/memory/export.ts';
import type { KeptSheet } from '../../../src/core/help/sheet.ts';
import type { NoteId } from '../../../src/core/memory/note.ts';
import { openStore } from '../../../src/vault/open-store.ts';
import { recordsInMemory } from '../../../src/vault/records-in-memory.ts';
import { aNote } from '../../support/a-note.ts';
import { aTurn } from '../../support/a-turn.ts';

const at = (text: string): Instant => new Date(text).getTime() as Instant;

const first = aTurn({
	id: 'first' as TurnId,
	at: at('2026-02-03T14:20'),
	said: 'My landlord wants me out.\n\n# I owe *him* £50',
	sentences: [
		{ text: 'It sounds hard.', move: 'validate' },
		{ text: 'What worries you most?', move: 'ask' },
	],
});
const second = aTurn({ id: 'second' as TurnId, at: at('2026-02-03T14:25'), said: 'The rent.' });
const later = aTurn({
	id: 'later' as TurnId,
	conversation: 'another' as ConversationId,
	at: at('2026-03-01T09:00'),
	said: 'Hello again',
});

describe('the export to read', () => {
	test('tells each conversation from its beginning, and the notes', () => {
		const notes = [
			aNote({
				kind: 'step',
				text: 'You will call the council.',
				words: 'I’ll call\nthe council',
				turn: 'first' as TurnId,
				at: at('2026-02-03T14:20'),
				due: at('2026-02-09T12:00'),
				done: 'done',
			}),
			aNote({ id: 'b' as NoteId, at: at('2026-03-01T09:00'), standing: 'superseded' }),
		];
		const text = exportMarkdown([later, second, first], notes, []);
		expect(text.startsWith(FIRST_CONVERSATION)).toBe(true);
		expect(text.indexOf('Hello again')).toBeGreaterThan(text.indexOf('The rent.'));
		expect(text).toContain('# Conversation of 1 March 2026');
		expect(text.endsWith(NOTES)).toBe(true);
	});

	test('tells what was filled into a tool, word by word and as words', () => {
		const sheets: readonly KeptSheet[] = [
			{
				tool: 'safety-plan',
				changedAt: at('2026-03-02T09:00'),
				sheet: {
					warningSigns: ['I stop *eating*', 'I do not sleep'],
					people: [{ name: 'Ana', number: '0123' }],
					isPrinted: false,
					empty: '',
					nothing: { in: [] },
				},
			},
		];
		expect(exportMarkdown([], [], sheets)).toBe(SAFETY_PLAN);
	});

	test('tells times and money of a sheet as a person reads them', () => {
		const text = exportMarkdown(
			[],
			[],
			[
				{
					tool: 'mood',
					changedAt: at('2026-03-02T09:00'),
					sheet: { entries: [{ at: at('2026-03-02T09:05'), score: 4, words: 'tired' }] },
				},
				{
					tool: 'debt',
					changedAt: at('2026-03-02T09:00'),
					sheet: {
						adults: 2,
						budget: { rent: { pence: 65050, every: 'monthly' } },
						debts: [{ id: 1, creditor: 'Klarna', owed: 40000, agreed: null }],
					},
				},
			],
		);
		expect(text).toContain('- At: 2 March 2026 at 09:05\n');
		expect(text).toContain('- Score: 4\n');
		expect(text).toContain('- Adults: 2\n');
		expect(text).toContain('- Amount: 650.50\n');
		expect(text).toContain('- Owed: 400.00\n');
	});

	test('tells nothing of a sheet that was erased by itself', async () => {
		const store = openStore(recordsInMemory());
		await store.keepSheet({ tool: 'mood', changedAt: at('2026-03-02T09:00'), sheet: SAD });
		await store.keepSheet({ tool: 'unsent-letter', changedAt: at('2026-03-02T09:00'), sheet: LETTER });
		await store.forgetSheet('mood');
		const sheets = await store.recallSheets();
		if (sheets.is === 'failed') throw new Error(sheets.failure.kind);
		const left = sheets.value.filter((kept): kept is KeptSheet => kept.sheet !== null);
		for (const text of [exportMarkdown([], [], left), exportJson([], [], left)]) {
			expect(text).toContain('You left.');
			expect(text).not.toContain('so very tired');
		}
	});

	test('can be of nothing', () => {
		expect(exportMarkdown([], [], [])).toBe('\n');
	});

	test.each([
		['1. one', '> 1\\. one'],
		['- a', '> \\- a'],
		['<img src=x>', '> \\<img src=x>'],
		['[tap](http://x.test)', '> \\[tap\\](http://x.test)'],
		['a_b `c` \\d', '> a\\_b \\`c\\` \\\\d'],
		['plain words, £5 & 10%', '> plain words, £5 \\& 10%'],
	])('keeps words words: %s', (said, shown) => {
		expect(exportMarkdown([aTurn({ said })], [], [])).toContain(`\n${shown}\n`);
	});
});

const SAD = { entries: [{ at: 1, score: 2, words: 'so very tired' }] };
const LETTER = { to: '', words: 'You left.', sealed: [] };

const SAFETY_PLAN = `# Safety plan, changed on 2 March 2026

- Warning signs:
  - I stop \\*eating\\*
  - I do not sleep
- People:
  - Name: Ana
    - Number: 0123
- Is printed: no
`;

describe('the export for another program', () => {
	test('holds the whole turn and note but for what no person can read', () => {
		const embedding = new Int8Array(384).fill(99);
		const sheet = { tool: 'mood', changedAt: at('2026-03-02T09:00'), sheet: { entries: [3] } } as const;
		const text = exportJson([second, first], [aNote({ embedding })], [sheet]);
		const read = JSON.parse(text) as {
			turns: { id: string; said: string; reading: object }[];
			notes: object[];
			sheets: object[];
		};
		expect(read).toMatchObject({ format: 'confidant-export', version: 1 });
		expect(read.turns.map(({ id }) => id)).toEqual(['first', 'second']);
		expect(read.turns[0]?.said).toBe(first.said);
		expect(read.turns[0]?.reading).toHaveProperty('emotions');
		expect(read.notes[0]).toHaveProperty('words', 'I work nights at a care home');
		expect(read.sheets).toEqual([sheet]);
		expect(text).not.toContain('embedding');
	});
});

const FIRST_CONVERSATION = `# Conversation of 3 February 2026

**You**, 14:20

> My landlord wants me out.
>
> \\# I owe \\*him\\* £50

**Answer**

> It sounds hard. What worries you most?

**You**, 14:25

> The rent.
`;

const NOTES = `# Notes

- You will call the council. (You said: “I’ll call the council”, 3 February 2026; for 9 February 2026; done)
- You work nights at a care home. (You wrote this yourself, 1 March 2026; a newer note replaces this)
`;
