import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import App from '../../src/App.svelte';
import { FACTS } from '../../src/content/help/facts.ts';
import type { RunningClock } from '../../src/core/help/clock.ts';
import type { Sentence, Turn } from '../../src/core/turn.ts';
import type { Room } from '../../src/state/room.ts';
import '../../src/ui/styles.css';
import { openStore } from '../../src/vault/open-store.ts';
import { recordsInMemory } from '../../src/vault/records-in-memory.ts';
import { aPlan } from '../support/a-plan.ts';
import { aRoom } from '../support/a-room.ts';

let app: Record<string, unknown> | null = null;

const open = (room: Room): void => {
	app = mount(App, { target: document.body, props: { room } });
};

const box = page.getByRole('textbox');
const button = (name: string) => page.getByRole('button', { name, exact: true });
/** The focus, once the button is there: what stands under a reply is fetched apart. */
const focus = async (name: string) => {
	await expect.element(button(name)).toBeVisible();
	button(name).element().focus();
};
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

/** Every reply is the given one. */
const aRoomThatAnswers = (parts: Partial<Pick<Turn, 'plan' | 'sentences'>>): Room => {
	const plain = aRoom();
	return {
		...plain,
		async *takeTurn(...asked) {
			for await (const event of plain.takeTurn(...asked))
				yield 'turn' in event ? { ...event, turn: { ...event.turn, ...parts } } : event;
		},
	};
};

const say = async (words: string) => {
	const before = replies();
	await box.fill(words);
	await userEvent.keyboard('{Enter}');
	await expect.poll(replies).toBe(before + 1);
	await expect.element(page.getByText('Done.')).toBeInTheDocument();
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
		await expect.element(page.getByRole('heading', { name: 'Privacy' })).toBeInTheDocument();
		await expect.element(page.getByRole('banner')).toHaveFocus();
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

	it('follows a short reply to its end', async () => {
		open(aRoomThatSays(3));
		await say('one');
		// The offer to keep it takes its own room from a screen as low as this.
		await button('Not now').click();
		for (const words of ['two', 'three', 'four', 'five']) await say(words);
		await expect.poll(() => inSight('five')).toBe(true);
		await expect.poll(() => button('To latest').query()).toBeNull();
	});

	it('stays at the beginning of a reply that is longer than the screen', async () => {
		open(aRoomThatSays(40));
		await say('tell me all');
		expect(inSight('Sentence 1 of the reply.')).toBe(true);
		await button('To latest').click();
		expect(inSight('Sentence 40 of the reply.')).toBe(true);
		await expect.poll(() => button('To latest').query()).toBeNull();
	});

	it.each([320, 1280])('moves nothing when the way to the latest comes and goes, %i px', async (width) => {
		await page.viewport(width, 800);
		open(aRoomThatSays(40));
		await say('tell me all');
		// The offer to keep it takes its room when it comes.
		await button('Not now').click();
		await expect.poll(() => button('Not now').query()).toBeNull();
		const heightOfLog = () => page.getByRole('log').element().clientHeight;
		await expect.element(button('To latest')).toBeVisible();
		const before = heightOfLog();
		await button('To latest').click();
		await expect.poll(() => button('To latest').query()).toBeNull();
		expect(heightOfLog()).toBe(before);
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
		await button('More').click();
		await focus('Delete');
		await userEvent.keyboard('{Enter}');
		await expect.element(button('Undo')).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		await expect.poll(replies).toBe(1);
	});
});

describe('what a person can say of a reply', () => {
	it('is pressed and let go by keyboard', async () => {
		open(aRoom());
		await say('one');
		await focus('Felt heard');
		await userEvent.keyboard('{Enter}');
		await expect.element(button('Felt heard')).toHaveAttribute('aria-pressed', 'true');
		await expect.element(button('Felt heard')).toHaveFocus();
		await userEvent.keyboard(' ');
		await expect.element(button('Felt heard')).toHaveAttribute('aria-pressed', 'false');
	});

	it('asks how it missed, and gives the focus back with the reason in the name', async () => {
		open(aRoom());
		await say('one');
		await focus('This missed me');
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByRole('group', { name: 'How did it miss?' })).toBeVisible();
		await userEvent.keyboard('{Tab}{Enter}');
		await expect.element(button('This missed me: it got this wrong')).toHaveFocus();
		await expect.element(button('This missed me: it got this wrong')).toHaveAttribute('aria-pressed', 'true');
		await userEvent.keyboard('{Enter}');
		await expect.element(button('This missed me')).toHaveAttribute('aria-pressed', 'false');
		expect(page.getByRole('group', { name: 'How did it miss?' }).query()).toBeNull();
	});

	it('stands at the latest reply; at earlier ones only what was said, until more is asked for', async () => {
		open(aRoom());
		await say('one');
		await button('Helped').click();
		await say('two');
		await expect.poll(() => page.getByRole('button', { name: 'Helped' }).elements().length).toBe(2);
		expect(page.getByRole('button', { name: 'Felt heard' }).elements()).toHaveLength(1);
		await button('More').first().click();
		expect(page.getByRole('button', { name: 'Felt heard' }).elements()).toHaveLength(2);
	});

	it('is not read out as it comes and goes', async () => {
		open(aRoom());
		await say('one');
		await expect.element(button('Felt heard')).toBeVisible();
		expect(button('Felt heard').element().closest('[aria-live]')?.getAttribute('aria-live')).toBe('off');
	});

	it('fits a phone of 320 px, reasons and all', async () => {
		await page.viewport(320, 568);
		open(aRoom());
		await say('one');
		await button('More').click();
		await button('This missed me').click();
		const log = page.getByRole('log').element();
		expect(log.scrollWidth).toBe(log.clientWidth);
	});

	it('takes on the step that was offered, and only where one was', async () => {
		const sentences: readonly Sentence[] = [{ text: 'You could open one letter.', move: 'step' }];
		open(aRoomThatAnswers({ sentences }));
		await say('one');
		await button('I will do this').click();
		await expect.element(button('I will do this')).toHaveAttribute('aria-pressed', 'true');
	});

	it('offers no promise where no step was offered', async () => {
		open(aRoom());
		await say('one');
		expect(button('I will do this').query()).toBeNull();
	});
});

describe('a reply about a running clock', () => {
	const fact = FACTS.find(({ id }) => id === 'pep');
	if (fact === undefined) throw new Error('no such fact');
	const clock: RunningClock = {
		name: 'exposure',
		at: null,
		hoursUntilDue: null,
		windows: [{ ...fact, fact: fact.id, hoursLeft: null, hoursLeftAtMost: null }],
	};

	it('says where its facts come from, and when that was checked', async () => {
		open(aRoomThatAnswers({ plan: aPlan({ clock }) }));
		await say('one');
		await page.getByText('Where this comes from').click();
		await expect.element(page.getByText(fact.says)).toBeVisible();
		await expect.element(page.getByText(fact.source.name)).toBeVisible();
		await expect.element(page.getByText('20 November 2026')).toBeVisible();
		await expect.element(page.getByText(`Check with ${fact.checkWith}.`)).toBeVisible();
	});

	it('with no clock has none', async () => {
		open(aRoom());
		await say('one');
		expect(page.getByText('Where this comes from').query()).toBeNull();
	});
});

describe('a new conversation', () => {
	it('begins with an empty log, and the last one can be shown again', async () => {
		open(aRoom());
		await say('one');
		await button('Start a new conversation').click();
		await expect.poll(replies).toBe(0);
		await button('Show the last one').click();
		await expect.poll(replies).toBe(1);
		await expect.element(page.getByRole('log')).toHaveFocus();
	});
});

describe('forget that', () => {
	it('offers to delete the message before, once, with the usual undo', async () => {
		open(aRoomThatAnswers({ plan: aPlan({ address: 'forget-that' }) }));
		await say('a secret');
		expect(button('Delete the message before this').query()).toBeNull();
		await say('forget that');
		await button('Delete the message before this').click();
		await expect.poll(replies).toBe(1);
		expect(document.querySelector('.said')?.textContent).toContain('forget that');
		expect(button('Delete the message before this').query()).toBeNull();
		await button('Undo').click();
		await expect.poll(replies).toBe(2);
	});
});

describe('the pacing', () => {
	it('is chosen on the privacy screen, and kept', async () => {
		const room = aRoom();
		open(room);
		await button('Privacy').click();
		await page.getByText('Sentence by sentence', { exact: true }).click();
		expect(room.preferences.read().pacing).toBe('by-sentence');
	});
});

describe('whatever breaks', () => {
	it('numbers stay one tap away without a store and without an encoder', async () => {
		const failed = { is: 'failed', failure: { kind: 'store-unavailable' } } as const;
		const store = openStore(recordsInMemory());
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
