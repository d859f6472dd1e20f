import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Instant, TurnId } from '../../../src/core/brand.ts';
import { pastKeeping } from '../../../src/core/memory/past-keeping.ts';
import type { Note, NoteId } from '../../../src/core/memory/note.ts';
import type { Store } from '../../../src/ports/store.ts';
import { Memory } from '../../../src/state/memory.svelte.ts';
import { openStore } from '../../../src/vault/open-store.ts';
import { recordsInMemory } from '../../../src/vault/records-in-memory.ts';
import { aNote } from '../../support/a-note.ts';
import { aSheet } from '../../support/a-sheet.ts';
import { aTurn } from '../../support/a-turn.ts';
import { full } from './opened.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1_780_000_000_000 as Instant;
const read = Int8Array.of(127, 0, 0);

const note = (id: string, parts: Partial<Note> = {}): Note => aNote({ id: id as NoteId, at: NOW, ...parts });

const wording = { text: 'You work days now.', subjects: ['work'], isSensitive: false };

const openMemory = async (notes: readonly Note[], over: (store: Store) => Partial<Store> = () => ({})) => {
	const store = openStore(recordsInMemory());
	await store.keepNotes(notes);
	let made = 0;
	const screen = { without: vi.fn(), open: vi.fn(() => Promise.resolve()) };
	const memory = new Memory(
		{
			store: { ...store, ...over(store) },
			now: () => NOW,
			newNoteId: () => `made-${String(++made)}` as NoteId,
			embed: () => Promise.resolve(read),
		},
		screen,
	);
	await memory.open();
	return { memory, store, screen };
};

const keptNotes = async (store: Store): Promise<readonly Note[]> => {
	const answer = await store.recallNotes();
	if (answer.is === 'failed') throw new Error(answer.failure.kind);
	return answer.value;
};

const first = (memory: Memory): Note => {
	const [newest] = memory.notes;
	if (newest === undefined) throw new Error('no note');
	return newest;
};

describe('a note', () => {
	test('that is corrected says the person’s own words, surely, and is found by its new meaning', async () => {
		const { memory, store } = await openMemory([note('a', { confidence: 0.5 })]);
		expect(await memory.correct(first(memory), wording)).toBe(true);
		const corrected = { ...wording, words: wording.text, confidence: 1, embedding: read };
		expect(memory.notes).toMatchObject([corrected]);
		expect(await keptNotes(store)).toMatchObject([{ ...corrected, id: 'a' }]);
	});

	test('that is only made private keeps the words it came from', async () => {
		const before = note('a', { confidence: 0.5 });
		const { memory } = await openMemory([before]);
		await memory.correct(before, { text: before.text, subjects: before.subjects, isSensitive: true });
		expect(memory.notes).toEqual([{ ...before, isSensitive: true }]);
	});

	test('that a person writes comes from no turn, and stands first', async () => {
		const { memory, store } = await openMemory([note('a', { at: (NOW - DAY) as Instant })]);
		await memory.write(wording);
		expect(memory.notes.map(({ id }) => id)).toEqual(['made-1', 'a']);
		expect(await keptNotes(store)).toContainEqual({
			...wording,
			id: 'made-1',
			kind: 'life',
			words: wording.text,
			turn: null,
			conversation: null,
			at: NOW,
			confidence: 1,
			topic: 'other',
			standing: 'kept',
			isPinned: false,
			supersedes: null,
			due: null,
			done: null,
			embedding: read,
		});
	});

	test('can be pinned, and a step marked', async () => {
		const { memory, store } = await openMemory([note('a', { kind: 'step' })]);
		await memory.pin(first(memory), true);
		await memory.mark(first(memory), { done: 'stuck' });
		expect(await keptNotes(store)).toMatchObject([{ isPinned: true, done: 'stuck' }]);
	});

	test('that could not be kept is told, changes nothing on the screen, and is kept on the next try', async () => {
		let isFull = true;
		const { memory, store } = await openMemory([note('a')], ({ keepNotes }) => ({
			keepNotes: (notes) => (isFull ? Promise.resolve(full) : keepNotes(notes)),
		}));
		expect(await memory.pin(first(memory), true)).toBe(false);
		expect(first(memory).isPinned).toBe(false);
		expect(memory.trouble?.failure.kind).toBe('store-full');
		isFull = false;
		await memory.trouble?.retry();
		expect(memory.trouble).toBeNull();
		expect(await keptNotes(store)).toMatchObject([{ isPinned: true }]);
	});
});

describe('a proposed note', () => {
	const older = note('older', { at: (NOW - DAY) as Instant });
	const proposed = note('newer', {
		standing: 'proposed',
		isSensitive: true,
		supersedes: older.id,
	});

	test('is kept after a yes, and only then replaces the older one', async () => {
		const { memory, store } = await openMemory([older, proposed]);
		await memory.accept(proposed);
		expect(await keptNotes(store)).toMatchObject([
			{ id: 'newer', standing: 'kept' },
			{ id: 'older', standing: 'superseded' },
		]);
		expect(memory.replacementOf(older)?.id).toBe('newer');
	});

	test('is gone after a no, and what it would have replaced counts', async () => {
		const { memory, store } = await openMemory([{ ...older, standing: 'superseded' }, proposed]);
		await memory.refuse(proposed);
		expect(await keptNotes(store)).toEqual([older]);
		expect(memory.notes).toEqual([older]);
	});
});

describe('a replaced note', () => {
	test('whose replacement is gone has none, and can be used again', async () => {
		const older = note('older', { standing: 'superseded' });
		const { memory, store } = await openMemory([older]);
		expect(memory.replacementOf(older)).toBeNull();
		await memory.useAgain(older);
		expect(await keptNotes(store)).toMatchObject([{ standing: 'kept' }]);
	});
});

describe('forgetting', () => {
	beforeEach(() => {
		vi.useFakeTimers();
	});

	afterEach(() => {
		vi.useRealTimers();
	});

	test('is done at once, on disk and on the screen of the conversation', async () => {
		const { memory, store, screen } = await openMemory([note('a'), note('b')]);
		expect(await memory.forget([note('a')])).toBe(true);
		expect((await keptNotes(store)).map(({ id }) => id)).toEqual(['b']);
		expect(memory.notes.map(({ id }) => id)).toEqual(['b']);
		expect(screen.without).toHaveBeenCalledExactlyOnceWith({ turns: [], notes: ['a'] });
	});

	test('can be undone, and what was tied to the note is tied to it again', async () => {
		const older = note('older', { standing: 'superseded', at: (NOW - DAY) as Instant });
		const newer = note('newer', { supersedes: older.id });
		const { memory, store } = await openMemory([newer, older]);
		await memory.forget([older]);
		expect(await keptNotes(store)).toEqual([{ ...newer, supersedes: null }]);
		await memory.undoForget();
		expect(await keptNotes(store)).toEqual([newer, older]);
		expect(memory.notes).toEqual([newer, older]);
		expect(memory.forgotten.deleted).toBeNull();
	});

	test('can be undone for eight seconds, and longer while something rests on the offer', async () => {
		const { memory, store } = await openMemory([note('a')]);
		await memory.forget([note('a')]);
		memory.forgotten.hold();
		await vi.advanceTimersByTimeAsync(60_000);
		expect(memory.forgotten.deleted?.notes).toHaveLength(1);
		memory.forgotten.release();
		await vi.advanceTimersByTimeAsync(8000);
		expect(memory.forgotten.deleted).toBeNull();
		await memory.undoForget();
		expect(await keptNotes(store)).toEqual([]);
	});

	test('that failed leaves the note, and tells', async () => {
		const { memory, screen } = await openMemory([note('a')], () => ({
			forgetNotes: () => Promise.resolve(full),
		}));
		expect(await memory.forget([note('a')])).toBe(false);
		expect(memory.notes).toHaveLength(1);
		expect(memory.forgotten.deleted).toBeNull();
		expect(memory.trouble).not.toBeNull();
		expect(screen.without).not.toHaveBeenCalled();
	});

	test('leaves nothing behind in the page when the vault is locked', async () => {
		const { memory } = await openMemory([note('a'), note('b')]);
		await memory.forget([note('a')]);
		memory.clear();
		expect([memory.notes, memory.turns, memory.forgotten.deleted]).toEqual([[], [], null]);
		await memory.undoForget();
		expect(memory.notes).toEqual([]);
	});
});

describe('forgetting what was confirmed', () => {
	test('takes the turns, their notes and the other notes, on disk and on the screen', async () => {
		const { memory, store, screen } = await openMemory([
			note('of the turn', { turn: 'sam' as TurnId }),
			note('of Sam'),
			note('of work'),
		]);
		await store.keepTurn(aTurn({ id: 'sam' as TurnId }));
		await store.keepTurn(aTurn({ id: 'other' as TurnId }));
		await memory.open();
		const [sam] = memory.turns.filter(({ id }) => id === 'sam');
		if (sam === undefined) throw new Error('no turn');
		expect(await memory.forgetMatches([sam], [note('of Sam')])).toBe(true);
		expect(memory.turns.map(({ id }) => id)).toEqual(['other']);
		expect(memory.notes.map(({ id }) => id)).toEqual(['of work']);
		expect((await keptNotes(store)).map(({ id }) => id)).toEqual(['of work']);
		expect(screen.without).toHaveBeenCalledExactlyOnceWith({
			turns: ['sam'],
			notes: ['of the turn', 'of Sam'],
		});
	});
});

describe('how long things are kept', () => {
	const turnOf = (id: string, days: number) => aTurn({ id: id as TurnId, at: (NOW - days * DAY) as Instant });

	const withTurns = async () => {
		const opened = await openMemory([
			note('of old', { turn: 'old' as TurnId, at: (NOW - 40 * DAY) as Instant, isPinned: true }),
			note('old', { at: (NOW - 40 * DAY) as Instant }),
			note('old and pinned', { at: (NOW - 40 * DAY) as Instant, isPinned: true }),
			note('young'),
		]);
		await opened.store.keepTurn(turnOf('old', 40));
		await opened.store.keepTurn(turnOf('young', 1));
		await opened.store.keepSheet(aSheet({ changedAt: (NOW - 40 * DAY) as Instant }));
		await opened.memory.open();
		return opened;
	};

	test.each([
		{ keepTurnsDays: 30 },
		{ keepNotesDays: 30 },
		{ keepTurnsDays: 1, keepNotesDays: 365 },
		{ keepTurnsDays: 365 },
		{ keepSheetsDays: 30 },
	] as const)('%j forgets what was told before, no more and no less', async (change) => {
		const { memory, store, screen } = await withTurns();
		const { settings, turns: here, notes } = memory;
		const filled = await store.recallSheets();
		const past = pastKeeping({ ...settings, ...change }, NOW, {
			turns: here,
			notes,
			sheets: filled.is === 'kept' ? filled.value : [],
		});
		const told = { turns: past.turns.length, notes: past.notes.length, sheets: past.sheets.length };
		await memory.change(change);
		const turns = await store.recallAllTurns();
		expect(turns.is === 'kept' && 2 - turns.value.length).toBe(told.turns);
		expect(4 - (await keptNotes(store)).length).toBe(told.notes);
		const sheets = await store.recallSheets();
		expect(sheets.is === 'kept' && 1 - sheets.value.length).toBe(told.sheets);
		expect(memory.turns).toHaveLength(2 - told.turns);
		expect(memory.notes).toHaveLength(4 - told.notes);
		expect(screen.open).toHaveBeenCalledTimes(told.turns + told.notes + told.sheets > 0 ? 1 : 0);
	});

	test('pausing is kept, and forgets nothing', async () => {
		const { memory, store } = await withTurns();
		await memory.change({ isPaused: true });
		expect(await store.recallSettings()).toMatchObject({ value: { isPaused: true } });
		expect(await keptNotes(store)).toHaveLength(4);
	});
});
