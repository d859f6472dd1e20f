import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import App from '../../src/App.svelte';
import type { ConversationId, Instant, TurnId } from '../../src/core/brand.ts';
import type { Note, NoteId } from '../../src/core/memory/note.ts';
import type { Turn } from '../../src/core/turn.ts';
import type { Store } from '../../src/ports/store.ts';
import type { Room } from '../../src/state/room.ts';
import '../../src/ui/styles.css';
import { openStore } from '../../src/vault/open-store.ts';
import { recordsInMemory } from '../../src/vault/records-in-memory.ts';
import { aNote } from '../support/a-note.ts';
import { aPlan } from '../support/a-plan.ts';
import { aRoom } from '../support/a-room.ts';
import { aTurn } from '../support/a-turn.ts';
import { aVault } from '../support/a-vault.ts';

const NOW = 1_780_000_000_000;
const DAY = 24 * 60 * 60 * 1000;

let app: Record<string, unknown> | null = null;

const button = (name: string) => page.getByRole('button', { name, exact: true });
const focus = async (name: string) => {
	await expect.element(button(name)).toBeVisible();
	button(name).element().focus();
};
const shown = () => document.body.innerText;

const note = (id: string, parts: Partial<Note> = {}): Note =>
	aNote({ id: id as NoteId, at: (NOW - DAY) as Instant, ...parts });

const turn = (id: string, parts: Partial<Turn> = {}): Turn =>
	aTurn({ id: id as TurnId, at: (NOW - DAY) as Instant, conversation: 'before' as ConversationId, ...parts });

/** The app over these turns and notes; the conversation `now` is on the screen. */
const open = async (turns: readonly Turn[], notes: readonly Note[]): Promise<{ readonly store: Store }> => {
	const { vault, store } = aVault();
	for (const each of turns) await store.keepTurn(each);
	await store.keepNotes(notes);
	const room: Room = aRoom({ vault, store, now: () => NOW as Instant });
	app = mount(App, { target: document.body, props: { room } });
	return { store };
};

const notesIn = async (store: Store): Promise<readonly string[]> => {
	const answer = await store.recallNotes();
	if (answer.is === 'failed') throw new Error(answer.failure.kind);
	return answer.value.map(({ id }) => id);
};

const ANA = note('ana', {
	kind: 'person',
	text: 'Your sister is called Ana.',
	words: 'my sister Ana',
	subjects: ['Ana', 'your sister'],
	turn: 'told' as TurnId,
	topic: 'family',
});
const TOLD = turn('told', { said: 'I miss my sister Ana. She lives far away.' });
const now = (parts: Partial<Turn>) =>
	turn('now', { conversation: 'now' as ConversationId, at: (NOW - 1000) as Instant, ...parts });
const USING = now({
	said: 'I thought of Ana again.',
	recalled: [{ turn: TOLD.id, note: ANA.id, said: ANA.words, score: 0.8 }],
});

beforeEach(() => page.viewport(390, 700));

afterEach(async () => {
	if (app !== null) await unmount(app);
	app = null;
});

describe('a receipt', () => {
	it('shows the note a reply used, the words it came from, and the whole message', async () => {
		await open([TOLD, USING], [ANA]);
		await page.getByText('It remembered one thing').click();
		await expect.element(page.getByText(ANA.text)).toBeVisible();
		await button('About this note').click();
		await expect.element(page.getByText(ANA.words, { exact: true })).toBeVisible();
		await button('Show the whole message').click();
		await expect.element(page.getByRole('log').getByText(TOLD.said)).toBeVisible();
	});

	it('corrects the note, on disk too', async () => {
		const { store } = await open([TOLD, USING], [ANA]);
		await page.getByText('It remembered one thing').click();
		await button('About this note').click();
		await button('Correct').click();
		await page.getByRole('textbox', { name: 'Note', exact: true }).fill('Your sister is called Anna.');
		await button('Save').click();
		await expect.element(page.getByText('Your sister is called Anna.')).toBeVisible();
		const kept = await store.recallNotes();
		expect(kept.is === 'kept' && kept.value[0]).toMatchObject({
			text: 'Your sister is called Anna.',
			id: 'ana',
		});
	});

	it('goes with the note, which can be brought back, and the focus follows the keyboard', async () => {
		const { store } = await open([TOLD, USING], [ANA]);
		await page.getByText('It remembered one thing').click();
		await button('About this note').click();
		await focus('Delete');
		await userEvent.keyboard('{Enter}');
		await expect.element(button('Undo')).toHaveFocus();
		expect(shown()).not.toContain('It remembered');
		expect(await notesIn(store)).toEqual([]);
		const turns = await store.recallAllTurns();
		expect(JSON.stringify(turns)).not.toContain('"my sister Ana"');
		await userEvent.keyboard('{Enter}');
		await expect.poll(() => notesIn(store)).toEqual(['ana']);
	});

	it('is not there under a script', async () => {
		const script = { voice: 'script', script: 'abuse', moves: ['reflect', 'person'] } as const;
		await open([TOLD, { ...USING, plan: script }], [ANA]);
		await expect.element(page.getByText('I thought of Ana again.')).toBeVisible();
		expect(shown()).not.toContain('It remembered');
	});
});

describe('what a turn brought', () => {
	const proposed = note('hiv', {
		text: 'You live with HIV.',
		turn: 'now' as TurnId,
		isSensitive: true,
		standing: 'proposed',
	});

	it('asks for a yes when it is private, and keeps it after one', async () => {
		const { store } = await open([now({})], [proposed]);
		await focus('Yes, remember it');
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByText('Noted: You live with HIV.')).toBeVisible();
		await expect.element(button('Don’t remember this')).toHaveFocus();
		expect(await store.recallNotes()).toMatchObject({ value: [{ standing: 'kept' }] });
	});

	it('is gone after a no', async () => {
		const { store } = await open([now({})], [proposed]);
		await button('Don’t remember this').click();
		await expect.element(button('Undo')).toBeVisible();
		expect(await notesIn(store)).toEqual([]);
	});
});

describe('asking to forget', () => {
	const asks = (said: string, address: 'forget-that' | 'do-not-remember') =>
		now({ said, plan: aPlan({ address }) });

	it('somebody shows what would go, deletes nothing before the tap, and then all of it', async () => {
		const other = turn('other', { said: 'My boss called.' });
		const { store } = await open([TOLD, other, asks('Forget what I said about Ana.', 'forget-that')], [ANA]);
		await expect.element(page.getByText('This would be deleted')).toBeVisible();
		await expect.element(page.getByText(TOLD.said)).toBeVisible();
		expect(shown()).not.toContain('My boss called.');
		expect(await notesIn(store)).toEqual(['ana']);
		await button('Delete all 2').click();
		await expect.element(page.getByText('Deleted from this device.')).toHaveFocus();
		expect(await notesIn(store)).toEqual([]);
		const turns = await store.recallAllTurns();
		expect(turns.is === 'kept' && turns.value.map(({ id }) => id)).toEqual(['other', 'now']);
		await button('Delete this message').click();
		await expect.poll(() => JSON.stringify(document.body.innerText)).not.toContain('Ana');
	});

	it('and keeping it deletes nothing', async () => {
		const { store } = await open([TOLD, asks('Forget what I said about Ana.', 'forget-that')], [ANA]);
		await button('Keep them').click();
		await expect.element(page.getByText('Nothing was deleted.')).toBeVisible();
		expect(await notesIn(store)).toEqual(['ana']);
	});

	it('the notes of the message before leaves the message, until it is asked for too', async () => {
		const before = turn('told', {
			conversation: 'now' as ConversationId,
			at: (NOW - 2000) as Instant,
			said: TOLD.said,
		});
		const { store } = await open([before, asks('Don’t remember that.', 'do-not-remember')], [ANA]);
		await button('Delete it').click();
		await expect.poll(() => notesIn(store)).toEqual([]);
		await expect.element(page.getByText(TOLD.said)).toBeVisible();
		await button('Delete the message before this').click();
		await expect.poll(shown).not.toContain(TOLD.said);
	});
});

describe('the Memory screen', () => {
	const openScreen = async (notes: readonly Note[]) => {
		const opened = await open([TOLD], notes);
		await button('Memory').click();
		await expect.element(page.getByRole('heading', { name: 'Memory', level: 1 })).toBeVisible();
		return opened;
	};

	it('has nothing private in the page until it is asked for, and folds it again', async () => {
		await openScreen([
			note('a', { text: 'You owe money.', isSensitive: true, topic: 'debt' }),
			note('b', { text: 'You live with HIV.', isSensitive: true, standing: 'proposed' }),
		]);
		await expect.element(page.getByRole('button', { name: 'Private (1)' })).toBeVisible();
		expect(document.body.textContent).not.toMatch(/owe|HIV|debt/i);
		await page.getByRole('button', { name: 'Private (1)' }).click();
		await expect.element(page.getByText('You owe money.')).toBeVisible();
		await button('Waiting for your yes (1)').click();
		await expect.element(page.getByText('You live with HIV.')).toBeVisible();
		await button('Back').click();
		await button('Memory').click();
		await expect.element(page.getByRole('button', { name: 'Private (1)' })).toBeVisible();
		expect(document.body.textContent).not.toMatch(/owe|HIV/);
	});

	it('shows a replaced note with what replaced it, from both sides', async () => {
		await openScreen([
			note('new', { supersedes: 'old' as NoteId }),
			note('old', { text: 'You work at a shop.', standing: 'superseded' }),
		]);
		await button('About this note').click();
		await expect.element(page.getByText('Before: You work at a shop.')).toBeVisible();
		await button('Replaced by something newer (1)').click();
		await expect.element(page.getByText('Now: You work nights at a care home.')).toBeVisible();
	});

	it('marks what became of a step, and takes it back', async () => {
		const { store } = await openScreen([note('a', { kind: 'step', text: 'You said you would call.' })]);
		const done = async () => {
			const kept = await store.recallNotes();
			return kept.is === 'kept' ? kept.value[0]?.done : undefined;
		};
		await button('Stuck').click();
		await expect.element(button('Stuck')).toHaveAttribute('aria-pressed', 'true');
		expect(await done()).toBe('stuck');
		await button('Stuck').click();
		await expect.poll(done).toBeNull();
	});

	it('ticks Private by the words, and leaves the choice to the person', async () => {
		const { store } = await openScreen([]);
		await button('Write a note').click();
		const text = page.getByRole('textbox', { name: 'Note', exact: true });
		const box = page.getByRole('checkbox', { name: /^Private/ });
		await text.fill('I live with HIV.');
		await expect.element(box).toBeChecked();
		await box.click();
		await text.fill('I live with HIV and a cat.');
		await expect.element(box).not.toBeChecked();
		await button('Save').click();
		await expect
			.poll(() => store.recallNotes())
			.toMatchObject({ value: [{ isSensitive: false, turn: null }] });
	});

	it('keeps the words of a note that could not be kept', async () => {
		const full = { is: 'failed', failure: { kind: 'store-full' } } as const;
		const room = aRoom({
			vault: aVault().vault,
			store: { ...openStore(recordsInMemory()), keepNotes: () => Promise.resolve(full) },
			now: () => NOW as Instant,
		});
		app = mount(App, { target: document.body, props: { room } });
		await button('Memory').click();
		await button('Write a note').click();
		await page.getByRole('textbox', { name: 'Note', exact: true }).fill('I sing.');
		await button('Save').click();
		await expect
			.element(page.getByRole('textbox', { name: 'Note', exact: true }))
			.toHaveTextContent('I sing.');
		await expect.element(page.getByRole('dialog').getByRole('alert')).toBeVisible();
	});
});
