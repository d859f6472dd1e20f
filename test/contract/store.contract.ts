import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConversationId, Instant, TurnId } from '../../src/core/brand.ts';
import { EMPTY_BREATHING } from '../../src/core/help/breathing/sheet.ts';
import type { Store } from '../../src/ports/store.ts';
import { FIRST_MEMORY_SETTINGS } from '../../src/core/memory/memory-settings.ts';
import type { NoteId } from '../../src/core/memory/note.ts';
import { aNote } from '../support/a-note.ts';
import { aSheet } from '../support/a-sheet.ts';
import { aTurn } from '../support/a-turn.ts';

/** What every store must do. `open` gives the store of one name: opened again it holds what was kept. */
export const storeContract = (open: (name: string) => Store, keepsAcrossOpenings: boolean): void => {
	let name = '';
	let store: Store;
	let count = 0;

	beforeEach(() => {
		name = `contract-${Date.now()}-${++count}`;
		store = open(name);
	});
	afterEach(async () => {
		await store.forgetEverything();
		store.close();
	});

	const here = 'here' as ConversationId;
	const there = 'there' as ConversationId;
	const notes = async () => {
		const kept = await store.recallNotes();
		if (kept.is === 'failed') throw new Error(kept.failure.kind);
		return kept.value;
	};
	const turnAt = (id: string, conversation: ConversationId, at: number) =>
		aTurn({ id: id as TurnId, conversation, at: at as Instant });

	describe('a store', () => {
		it('gives back a turn exactly as it was kept', async () => {
			const turn = turnAt('one', here, 1);
			expect(await store.keepTurn(turn)).toEqual({ is: 'kept', value: undefined });
			expect(await store.recallTurns(here)).toEqual({ is: 'kept', value: [turn] });
		});

		it('gives the turns of one conversation, oldest first', async () => {
			for (const turn of [turnAt('b', here, 20), turnAt('x', there, 15), turnAt('a', here, 10)])
				await store.keepTurn(turn);
			const kept = await store.recallTurns(here);
			expect(kept.is === 'kept' && kept.value.map(({ id }) => id)).toEqual(['a', 'b']);
		});

		it('gives the turns of all conversations, oldest first', async () => {
			for (const turn of [turnAt('b', here, 20), turnAt('x', there, 15), turnAt('a', here, 10)])
				await store.keepTurn(turn);
			const kept = await store.recallAllTurns();
			expect(kept.is === 'kept' && kept.value.map(({ id }) => id)).toEqual(['a', 'x', 'b']);
		});

		it('keeps a turn once, however often it is kept', async () => {
			await store.keepTurn(turnAt('one', here, 1));
			await store.keepTurn({ ...turnAt('one', here, 1), said: 'again' });
			const kept = await store.recallTurns(here);
			expect(kept.is === 'kept' && kept.value.map(({ said }) => said)).toEqual(['again']);
		});

		it('forgets one turn and leaves the others', async () => {
			await store.keepTurn(turnAt('one', here, 1));
			await store.keepTurn(turnAt('two', here, 2));
			expect((await store.forgetTurns(['one' as TurnId])).is).toBe('kept');
			const kept = await store.recallTurns(here);
			expect(kept.is === 'kept' && kept.value.map(({ id }) => id)).toEqual(['two']);
		});

		it('forgets the words of a turn wherever another turn came back to them', async () => {
			const secret = 'My sister took the money.';
			const recalled = [{ turn: 'one' as TurnId, note: null, said: secret, score: 0.9 }];
			const { plan } = aTurn();
			if (plan.voice !== 'guide') throw new Error('not the guide');
			await store.keepTurn({ ...turnAt('one', here, 1), said: secret });
			await store.keepTurn({
				...turnAt('two', here, 2),
				recalled,
				plan: { ...plan, moves: ['reflect', 'recall', 'ask'], recalled: recalled[0] ?? null },
				sentences: [{ text: `You told me before: ${secret}`, move: 'recall' }],
				verdicts: [{ scope: 'sentence', text: `You told me before: ${secret}`, shown: true, breaks: [] }],
			});
			await store.keepTurn({ ...turnAt('three', there, 3), recalled });
			await store.forgetTurns(['one' as TurnId]);
			const kept = await store.recallAllTurns();
			expect(kept.is === 'kept' && kept.value).toHaveLength(2);
			expect(JSON.stringify(kept)).not.toContain('sister');
		});

		it('forgets what is not there without complaint', async () => {
			expect((await store.forgetTurns(['never' as TurnId])).is).toBe('kept');
		});

		it('keeps a turn with what was learnt from it, and forgets both together', async () => {
			await store.keepTurn(turnAt('one', here, 1), [aNote({ id: 'n' as NoteId, turn: 'one' as TurnId })]);
			expect(await notes()).toEqual([aNote({ id: 'n' as NoteId, turn: 'one' as TurnId })]);
			await store.forgetTurns(['one' as TurnId]);
			expect(await notes()).toEqual([]);
		});

		it('gives notes newest first, each once, as it was kept last', async () => {
			const note = aNote({ id: 'a' as NoteId, at: 1 as Instant });
			await store.keepNotes([note, aNote({ id: 'b' as NoteId, at: 2 as Instant })]);
			await store.keepNotes([{ ...note, text: 'You have two cats.' }]);
			expect((await notes()).map(({ id, text }) => [id, text])).toEqual([
				['b', aNote().text],
				['a', 'You have two cats.'],
			]);
		});

		it('forgets the words of a note wherever a turn came back to them, and keeps its turn', async () => {
			const words = 'my sister took the money';
			const recalled = [{ turn: 'one' as TurnId, note: 'n' as NoteId, said: words, score: 0.9 }];
			await store.keepTurn(turnAt('one', here, 1), [aNote({ id: 'n' as NoteId, words })]);
			await store.keepTurn({ ...turnAt('two', here, 2), recalled });
			await store.forgetNotes(['n' as NoteId]);
			expect(await notes()).toEqual([]);
			const kept = await store.recallAllTurns();
			expect(kept.is === 'kept' && kept.value.map(({ id }) => id)).toEqual(['one', 'two']);
			expect(JSON.stringify(kept)).not.toContain('took the money');
		});

		it('leaves no pointer to a forgotten note in the one that replaced it', async () => {
			await store.keepNotes([
				aNote({ id: 'old' as NoteId, standing: 'superseded' }),
				aNote({ id: 'new' as NoteId, supersedes: 'old' as NoteId }),
			]);
			await store.forgetNotes(['old' as NoteId]);
			expect(await notes()).toEqual([aNote({ id: 'new' as NoteId })]);
		});

		it('keeps one draft, and none when it is empty', async () => {
			expect(await store.recallDraft()).toEqual({ is: 'kept', value: '' });
			await store.keepDraft('half a sen');
			await store.keepDraft('half a sentence');
			expect(await store.recallDraft()).toEqual({ is: 'kept', value: 'half a sentence' });
			await store.keepDraft('');
			expect(await store.recallDraft()).toEqual({ is: 'kept', value: '' });
		});

		it('keeps one sheet for each tool, as it was changed last, and forgets it by itself', async () => {
			const first = aSheet({ changedAt: 1 as Instant });
			const other = aSheet({ tool: 'breathing', changedAt: 2 as Instant, sheet: EMPTY_BREATHING });
			const again = aSheet({ changedAt: 3 as Instant });
			expect(await store.recallSheets()).toEqual({ is: 'kept', value: [] });
			for (const sheet of [first, other, again])
				expect(await store.keepSheet(sheet)).toEqual({ is: 'kept', value: undefined });
			expect(await store.recallSheets()).toEqual({ is: 'kept', value: [again, other] });
			expect((await store.forgetSheet(again.tool)).is).toBe('kept');
			expect(await store.recallSheets()).toEqual({ is: 'kept', value: [other] });
			expect((await store.forgetSheet(again.tool)).is).toBe('kept');
		});

		it('tells of a sheet that does not have the shape of its tool, and gives the others', async () => {
			const sheet = aSheet({ changedAt: 1 as Instant });
			const broken = { ...sheet, tool: 'debt', changedAt: 2 as Instant, sheet: { lines: 'none' } } as const;
			await store.keepSheet(sheet);
			await store.keepSheet(broken);
			expect(await store.recallSheets()).toEqual({ is: 'kept', value: [{ ...broken, sheet: null }, sheet] });
		});

		it('recalls nothing while memory is paused', async () => {
			const embedding = new Float32Array(384).fill(1 / Math.sqrt(384));
			await store.keepNotes([aNote({ words: 'my cat is called Bo', text: 'Your cat is called Bo.' })]);
			const query = { said: 'my cat Bo', embedding, now: 9 as Instant, inSight: [], most: 3 };
			const recalled = async () => {
				const answer = await store.recall(query);
				return answer.is === 'kept' ? answer.value.map(({ said }) => said) : answer;
			};
			expect(await recalled()).toEqual(['my cat is called Bo']);
			await store.keepSettings({ ...FIRST_MEMORY_SETTINGS, isPaused: true });
			expect(await recalled()).toEqual([]);
		});

		it('sweeps what is older than the settings allow, pinned notes apart', async () => {
			const day = 24 * 60 * 60 * 1000;
			const old = { at: (1 * day) as Instant, turn: null };
			await store.keepTurn(turnAt('old', here, day), [
				aNote({ id: 'of-it' as NoteId, turn: 'old' as TurnId, at: (99 * day) as Instant }),
				aNote({ ...old, id: 'old' as NoteId }),
				aNote({ ...old, id: 'pinned' as NoteId, isPinned: true }),
			]);
			await store.keepTurn(turnAt('new', here, 95 * day));
			expect(await store.sweep((100 * day) as Instant)).toEqual({ is: 'kept', value: 0 });
			await store.keepSheet(aSheet({ tool: 'mood', changedAt: (69 * day) as Instant }));
			await store.keepSheet(
				aSheet({ tool: 'breathing', changedAt: (71 * day) as Instant, sheet: EMPTY_BREATHING }),
			);
			await store.keepSettings({
				isPaused: false,
				keepTurnsDays: 7,
				keepNotesDays: 30,
				keepSheetsDays: 30,
			});
			expect(await store.sweep((100 * day) as Instant)).toEqual({ is: 'kept', value: 4 });
			expect((await notes()).map(({ id }) => id)).toEqual(['pinned']);
			const kept = await store.recallAllTurns();
			expect(kept.is === 'kept' && kept.value.map(({ id }) => id)).toEqual(['new']);
			const sheets = await store.recallSheets();
			expect(sheets.is === 'kept' && sheets.value.map(({ tool }) => tool)).toEqual(['breathing']);
		});

		it('takes settings of before sheets had a time of their own', async () => {
			const { keepSheetsDays, ...before } = FIRST_MEMORY_SETTINGS;
			expect(keepSheetsDays).toBeDefined();
			await store.keepSettings(before as typeof FIRST_MEMORY_SETTINGS);
			expect(await store.recallSettings()).toEqual({ is: 'kept', value: FIRST_MEMORY_SETTINGS });
		});

		it('forgets everything', async () => {
			await store.keepTurn(turnAt('one', here, 1));
			await store.keepTurn(turnAt('x', there, 2));
			expect((await store.forgetEverything()).is).toBe('kept');
			expect(await store.recallAllTurns()).toEqual({ is: 'kept', value: [] });
		});

		it.runIf(keepsAcrossOpenings)('still has what was kept when it is opened again', async () => {
			await store.keepTurn(turnAt('one', here, 1));
			store.close();
			store = open(name);
			const kept = await store.recallTurns(here);
			expect(kept.is === 'kept' && kept.value.map(({ id }) => id)).toEqual(['one']);
		});
	});
};
