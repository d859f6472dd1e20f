import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import App from '../../src/App.svelte';
import { TOOLS } from '../../src/content/en/help/help.ts';
import { PACKS } from '../../src/content/help/packs.ts';
import type { ConversationId, Instant, TurnId } from '../../src/core/brand.ts';
import { EMPTY_DEBT } from '../../src/core/help/debt/sheet.ts';
import { EMPTY_ONE_STEP } from '../../src/core/help/one-step/sheet.ts';
import { TOOL_IDS } from '../../src/core/help/tools.ts';
import { decide } from '../../src/core/safety/decide.ts';
import { NO_OUTCOME } from '../../src/core/turn.ts';
import type { Room } from '../../src/state/room.ts';
import '../../src/ui/styles.css';
import { aNote } from '../support/a-note.ts';
import { aPlan } from '../support/a-plan.ts';
import { aRoom } from '../support/a-room.ts';
import { aSheet } from '../support/a-sheet.ts';
import { aTurn } from '../support/a-turn.ts';

let app: Record<string, unknown> | null = null;

const open = (room: Room): void => {
	app = mount(App, { target: document.body, props: { room } });
};

const button = (name: string) => page.getByRole('button', { name, exact: true });
const title = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const names = () =>
	[...document.querySelectorAll('main button strong')].map(({ textContent }) => textContent);

beforeEach(() => page.viewport(320, 640));

afterEach(async () => {
	if (app !== null) await unmount(app);
	app = null;
});

describe('the Help screen', () => {
	it('is one key from the conversation, takes the focus, and fits the width', async () => {
		open(aRoom());
		await expect.element(button('Help')).toBeVisible();
		button('Help').element().focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(title('Help')).toBeVisible();
		await expect.element(page.getByRole('banner')).toHaveFocus();
		expect(names().toSorted()).toEqual(TOOL_IDS.map((id) => TOOLS[id].name as string).toSorted());
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	});

	it.each(TOOL_IDS)('opens %s under the name it has in the list, and goes back', async (id) => {
		open(aRoom());
		await button('Help').click();
		await page.getByRole('button', { name: TOOLS[id].name }).click();
		await expect.element(title(TOOLS[id].name)).toBeVisible();
		await button('Back').click();
		await expect.element(title('Help')).toBeVisible();
	});

	it('has what was begun first, with when, and opens it as it was left', async () => {
		const room = aRoom();
		await room.store.keepSheet(
			aSheet({
				tool: 'one-step',
				changedAt: Date.parse('2026-05-20T10:00:00') as Instant,
				sheet: { ...EMPTY_ONE_STEP, worry: 'the letters on the table' },
			}),
		);
		open(room);
		await button('Help').click();
		await expect.element(page.getByRole('heading', { name: 'You began these' })).toBeVisible();
		expect(names()[0]).toBe(TOOLS['one-step'].name);
		await expect.element(page.getByText('Last changed 20 May 2026')).toBeVisible();
		await page.getByRole('button', { name: TOOLS['one-step'].name }).first().click();
		await expect.element(page.getByText('the letters on the table').first()).toBeVisible();
	});

	it('deletes what was filled in, once that is confirmed', async () => {
		const room = aRoom();
		await room.store.keepSheet(aSheet());
		open(room);
		await button('Help').click();
		await page.getByRole('button', { name: `Delete it: ${TOOLS.mood.name}` }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click();
		await expect.element(page.getByText('Deleted.')).toBeInTheDocument();
		expect(await room.store.recallSheets()).toEqual({ is: 'kept', value: [] });
	});

	it('tells of a sheet that cannot be read', async () => {
		const room = aRoom();
		await room.store.keepSheet(aSheet({ tool: 'debt', sheet: { budget: 'none' } }));
		open(room);
		await button('Help').click();
		await expect.element(page.getByText('cannot be read any more')).toBeVisible();
		await page.getByRole('button', { name: TOOLS.debt.name }).first().click();
		await expect.element(title(TOOLS.debt.name)).toBeVisible();
	});

	it('lists every fact with its source, and says which are past their review', async () => {
		const late = Date.parse('2040-01-01') as Instant;
		open(aRoom({ now: () => late }));
		await button('Help').click();
		await button('Every fact, and where it comes from').click();
		await expect.element(title('Every fact')).toBeVisible();
		const facts = PACKS.flatMap((pack) => pack.facts);
		const items = [...document.querySelectorAll('main details > ul > li')];
		expect(items).toHaveLength(facts.length);
		for (const { says, source } of facts)
			expect(
				items.some(({ textContent }) => textContent.includes(says) && textContent.includes(source.url)),
			).toBe(true);
		expect(items.every(({ textContent }) => textContent.includes('Past its review'))).toBe(true);
	});
});

describe('a tool after a turn', () => {
	it('opens from the reply, is filled, and its words come back into the writing box', async () => {
		const room = aRoom();
		open({
			...room,
			async *takeTurn(...asked) {
				for await (const event of room.takeTurn(...asked))
					yield 'turn' in event
						? { ...event, turn: { ...event.turn, plan: aPlan({ topic: 'other' }) } }
						: event;
			},
		});
		await page.getByRole('textbox').fill('I don’t know where to start.');
		await userEvent.keyboard('{Enter}');
		await button(`Open: ${TOOLS['one-step'].name}`).click();
		await expect.element(title(TOOLS['one-step'].name)).toBeVisible();
		const first = page.getByRole('textbox').first();
		await first.fill('the letters');
		await button('Put it in the writing box').click();
		await expect.element(page.getByRole('textbox')).toHaveTextContent('the letters');
		await button('Help').click();
		await expect.element(page.getByRole('heading', { name: 'You began these' })).toBeVisible();
	});

	it('is the safety plan, first of all, after danger', async () => {
		const room = aRoom();
		await room.store.keepTurn(
			aTurn({
				at: room.now(),
				decision: decide([
					{ kind: 'danger-cue', danger: { kind: 'self-harm', level: 3 }, cue: 'any', words: 'any' },
				]),
			}),
		);
		open(room);
		await expect.element(page.getByRole('log')).toBeVisible();
		await button('Help').click();
		await expect.element(page.getByRole('heading', { name: 'After a hard time' })).toBeVisible();
		expect(names()[0]).toBe(TOOLS['safety-plan'].name);
	});
});

describe('a step that is stuck', () => {
	it('is followed by a smaller one, or a person', async () => {
		const room = aRoom();
		await room.store.keepTurn(
			aTurn({
				id: 'promised' as TurnId,
				conversation: 'earlier' as ConversationId,
				at: (room.now() - 3 * 86_400_000) as Instant,
				plan: aPlan({ moves: ['reflect', 'step'] }),
				sentences: [{ text: 'A small step might be to open one letter.', move: 'step' }],
				outcome: { ...NO_OUTCOME, step: 'promised', stepAt: (room.now() - 2 * 86_400_000) as Instant },
			}),
		);
		open(room);
		await button('Not yet').click();
		await expect.element(button('Make it smaller')).toHaveFocus();
		await expect.element(button('Talk to a person')).toBeVisible();
		await button('Make it smaller').click();
		await expect.element(title(TOOLS['one-step'].name)).toBeVisible();
		await button('Back').click();
		await expect.element(button('Make it smaller')).not.toBeInTheDocument();
	});
});

describe('a step of one’s own', () => {
	const aDayAgo = (room: Room) => (room.now() - 86_400_000) as Instant;
	const withStep = async () => {
		const room = aRoom();
		await room.store.keepSheet(
			aSheet({
				tool: 'one-step',
				changedAt: aDayAgo(room),
				sheet: { ...EMPTY_ONE_STEP, step: 'Open one letter', when: 'tonight', due: aDayAgo(room) },
			}),
		);
		return room;
	};
	const stepIn = async (room: Room) => {
		const sheets = await room.store.recallSheets();
		return sheets.is === 'kept' ? sheets.value[0]?.sheet : sheets;
	};

	it('is asked after once its time has come, and the answer is kept', async () => {
		const room = await withStep();
		open(room);
		await expect.element(page.getByText('Open one letter')).toBeVisible();
		await button('Done').click();
		await expect.element(page.getByText('Open one letter')).not.toBeInTheDocument();
		await expect.poll(() => stepIn(room)).toMatchObject({ became: 'done' });
	});

	it('is asked after once: not now is an answer too', async () => {
		const room = await withStep();
		open(room);
		await button('Not now').click();
		await expect.poll(() => stepIn(room)).toMatchObject({ became: 'not-told', step: 'Open one letter' });
		if (app !== null) await unmount(app);
		open(room);
		await expect.element(page.getByRole('log')).toBeVisible();
		expect(page.getByText('Open one letter').query()).toBeNull();
	});

	it('that was said is asked after too, and stuck offers something else', async () => {
		const room = aRoom();
		await room.store.keepNotes([
			aNote({ kind: 'step', text: 'You will call the council.', due: aDayAgo(room), turn: null }),
		]);
		open(room);
		await expect.element(page.getByText('You will call the council.')).toBeVisible();
		await button('It did not work').click();
		await expect.element(button('Make it smaller')).toHaveFocus();
		const notes = await room.store.recallNotes();
		expect(notes.is === 'kept' && notes.value[0]?.done).toBe('stuck');
		await button('Talk to a person').click();
		await expect.element(title('People')).toBeVisible();
	});
});

describe('the way in which a person takes things in', () => {
	it('is learnt in one tool, used in another without asking, seen, and forgotten', async () => {
		const room = aRoom();
		await room.store.keepSheet(aSheet({ sheet: { entries: [{ at: 5, score: 4, words: '' }] } }));
		await room.store.keepSheet(
			aSheet({
				tool: 'debt',
				sheet: {
					...EMPTY_DEBT,
					budget: {
						earnings: { pence: 1300_00, every: 'monthly' },
						rent: { pence: 650_00, every: 'monthly' },
					},
				},
			}),
		);
		open(room);
		await button('Help').click();
		await page.getByRole('button', { name: TOOLS.mood.name }).first().click();
		await expect.element(button('Picture')).toHaveAttribute('aria-pressed', 'true');
		await button('Table').click();
		await expect.element(button('Table')).toHaveAttribute('aria-pressed', 'true');
		await button('Back').click();
		await page.getByRole('button', { name: TOOLS.debt.name }).first().click();
		await page.getByRole('button', { name: /^Money in and out/u }).click();
		await expect.element(page.getByRole('table').first()).toBeVisible();
		await expect.element(button('Table')).toHaveAttribute('aria-pressed', 'true');
		await button('All parts').click();
		await button('Back').click();
		await page.getByRole('button', { name: TOOLS.way.name }).click();
		await expect.element(page.getByText('You chose this one.')).toBeVisible();
		await button('Forget all of this').click();
		await expect.element(page.getByText('Nothing is learnt yet.')).toBeVisible();
		const sheets = await room.store.recallSheets();
		expect(sheets.is === 'kept' && sheets.value.map(({ tool }) => tool)).not.toContain('way');
	});
});
