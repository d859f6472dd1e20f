import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import App from '../../src/App.svelte';
import type { Turn } from '../../src/core/turn.ts';
import type { Room } from '../../src/state/room.ts';
import '../../src/ui/styles.css';
import { aRoom } from '../support/a-room.ts';

let app: Record<string, unknown> | null = null;

const open = (room: Room): void => {
	app = mount(App, { target: document.body, props: { room } });
};

const box = page.getByRole('textbox');
const button = (name: string) => page.getByRole('button', { name, exact: true });
const replies = () => document.querySelectorAll('.reply').length;

/** A reply of this many sentences, one after another. */
const aRoomThatSays = (count: number): Room => {
	const plain = aRoom();
	return {
		...plain,
		async *takeTurn(...asked) {
			const sentences: Turn['sentences'][number][] = [];
			for await (const event of plain.takeTurn(...asked)) {
				if (event.type === 'sentence-reviewed') continue;
				if (event.type === 'turn-spoken')
					for (let number = 1; number <= count; number++) {
						const sentence = { text: `Sentence ${String(number)} of the reply.`, move: null };
						sentences.push(sentence);
						yield { type: 'sentence-reviewed', sentence };
						await new Promise(requestAnimationFrame);
					}
				yield 'turn' in event ? { ...event, turn: { ...event.turn, sentences } } : event;
			}
		},
	};
};

beforeEach(() => page.viewport(390, 700));

afterEach(async () => {
	if (app !== null) await unmount(app);
	app = null;
});

describe('exit', () => {
	it('is the first thing Tab reaches', async () => {
		open(aRoom());
		await userEvent.keyboard('{Tab}');
		await expect.element(button('Exit now')).toHaveFocus();
	});

	it('is the first thing Tab reaches on a screen that was just opened', async () => {
		open(aRoom());
		await button('Privacy').click();
		await userEvent.keyboard('{Tab}');
		await expect.element(button('Exit now')).toHaveFocus();
	});

	it.each(['{Shift}{Shift}{Shift}', 'a{Shift}{Shift}{Shift}'])('leaves after %s', async (keys) => {
		const exit = vi.fn();
		open(aRoom({ exit }));
		await box.click();
		await userEvent.keyboard(keys);
		expect(exit).toHaveBeenCalledOnce();
	});

	it.each([
		'{Shift}{Shift}',
		'{Shift}{Shift}a{Shift}',
		'{Shift>}A{/Shift}{Shift>}B{/Shift}{Shift>}C{/Shift}',
	])('stays after %s', async (keys) => {
		const exit = vi.fn();
		open(aRoom({ exit }));
		await box.click();
		await userEvent.keyboard(keys);
		expect(exit).not.toHaveBeenCalled();
	});

	it('says how many presses are left', async () => {
		open(aRoom());
		await box.click();
		await userEvent.keyboard('{Shift}');
		await expect.element(page.getByText('Shift: press twice more to exit.')).toBeInTheDocument();
	});

	it('has its own button in a dialog, which covers the page', async () => {
		const exit = vi.fn();
		open(aRoom({ exit }));
		await box.fill('My landlord wants me out.');
		await userEvent.keyboard('{Enter}');
		await button('Why this reply').click();
		await page.getByRole('dialog').getByRole('button', { name: 'Exit now' }).click();
		expect(exit).toHaveBeenCalledOnce();
	});
});

describe('the writing box', () => {
	it('sends on Enter, and takes a new line on Shift and Enter', async () => {
		open(aRoom());
		await box.click();
		await userEvent.keyboard('one{Shift>}{Enter}{/Shift}two');
		expect(replies()).toBe(0);
		await userEvent.keyboard('{Enter}');
		await expect.poll(replies).toBe(1);
		expect(document.querySelector<HTMLElement>('.said p')?.innerText).toBe('one\ntwo');
		await expect.element(box).toHaveTextContent('');
		await expect.element(box).toHaveFocus();
	});

	it('does not send the Enter that ends a composition', async () => {
		open(aRoom());
		await box.fill('nihon');
		box
			.element()
			.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
		expect(document.querySelector('.said')).toBeNull();
	});

	it('keeps a draft while another screen is looked at', async () => {
		open(aRoom());
		await box.fill('half a thought');
		await button('People').click();
		await button('Back').click();
		await expect.element(box).toHaveTextContent('half a thought');
	});

	it('is filled by an opener, and nothing is sent', async () => {
		open(aRoom());
		await page.getByRole('button', { name: /I owe money/u }).click();
		await expect.element(box).toHaveTextContent('I owe money and I am scared to open the letters.');
		await expect.element(box).toHaveFocus();
		expect(document.querySelector('.said')).toBeNull();
	});

	it('refuses more than 4,000 characters without losing one', async () => {
		open(aRoom());
		await box.fill('y'.repeat(4001));
		await expect.element(button('Send')).toBeDisabled();
		await expect.element(page.getByText('1 characters too many')).toBeVisible();
		expect(box.element().textContent).toHaveLength(4001);
	});

	it('offers the browser nothing to check, complete or translate', async () => {
		open(aRoom());
		await expect.element(box).toHaveAttribute('contenteditable', 'plaintext-only');
		await expect.element(box).toHaveAttribute('spellcheck', 'false');
		await expect.element(box).toHaveAttribute('translate', 'no');
	});
});

describe('the log', () => {
	const inSight = (words: string): boolean => {
		const at = page.getByText(words, { exact: true }).element().getBoundingClientRect();
		const log = page.getByRole('log').element().getBoundingClientRect();
		return at.top >= log.top && at.bottom <= log.bottom;
	};

	const say = async (words: string) => {
		await box.fill(words);
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByText('Done.')).toBeInTheDocument();
	};

	it('follows a short reply to its end', async () => {
		open(aRoomThatSays(3));
		for (const words of ['one', 'two', 'three', 'four', 'five']) await say(words);
		await expect.poll(() => inSight('five')).toBe(true);
		expect(button('To latest').query()).toBeNull();
	});

	it('stays at the beginning of a reply that is longer than the screen', async () => {
		open(aRoomThatSays(40));
		await say('tell me all');
		expect(inSight('Sentence 1 of the reply.')).toBe(true);
		await button('To latest').click();
		expect(inSight('Sentence 40 of the reply.')).toBe(true);
		await expect.poll(() => button('To latest').query()).toBeNull();
	});

	it('draws a sentence once: what was read out is not replaced when the turn is kept', async () => {
		open(aRoomThatSays(5));
		await box.fill('one');
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByText('Sentence 1 of the reply.')).toBeInTheDocument();
		const sentence = page.getByText('Sentence 1 of the reply.').element();
		await expect.element(page.getByText('Done.')).toBeInTheDocument();
		expect(sentence.isConnected).toBe(true);
	});
});

describe('deleting', () => {
	it('by keyboard moves the focus to the undo', async () => {
		open(aRoom());
		await box.fill('one');
		await userEvent.keyboard('{Enter}');
		await expect.poll(replies).toBe(1);
		button('Delete').element().focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(button('Undo')).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		await expect.poll(replies).toBe(1);
	});
});

describe('whatever breaks', () => {
	it('numbers stay one tap away without a store and without an encoder', async () => {
		const failed = { is: 'failed', failure: { kind: 'store-unavailable' } } as const;
		const { store } = aRoom();
		open(
			aRoom({
				store: {
					...store,
					recallAllTurns: () => Promise.resolve(failed),
					keepTurn: () => Promise.resolve(failed),
				},
				encoder: { device: () => 'none' },
				helplines: [
					{
						id: 'emergency',
						country: 'UK',
						role: 'emergency',
						name: 'Emergency services',
						purpose: 'For a life in danger.',
						contacts: [{ kind: 'call', number: '999' }],
						hours: 'Day and night',
						cost: 'Free',
						source: { name: 'facts', url: 'https://example.org' },
						checked: '2026-11-20',
					},
				],
			}),
		);
		await expect.element(page.getByRole('alert')).toBeVisible();
		await button('People').click();
		await expect.element(page.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
		expect(document.querySelector('a[href^="http"]')).toBeNull();
	});
});
