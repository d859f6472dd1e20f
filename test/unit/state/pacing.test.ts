import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Plan } from '../../../src/core/reply/plan.ts';
import type { Pacing } from '../../../src/core/preferences.ts';
import { Conversation } from '../../../src/state/conversation.svelte.ts';
import { PAUSE } from '../../../src/state/pause.ts';
import type { Room } from '../../../src/state/room.ts';
import { Settings } from '../../../src/state/settings.svelte.ts';
import { aRoom } from '../../support/a-room.ts';

const script: Plan = { voice: 'script', script: 'abuse', moves: ['reflect', 'person'] };

const opened = async (pacing: Pacing, plan?: Plan): Promise<Conversation> => {
	const plain = aRoom();
	const room: Room = {
		...plain,
		async *takeTurn(...asked) {
			for await (const event of plain.takeTurn(...asked))
				yield event.type === 'turn-planned' && plan !== undefined ? { ...event, plan } : event;
		},
	};
	const settings = new Settings(room.preferences, 'UTC', () => false);
	settings.change({ pacing });
	const conversation = new Conversation(room, settings);
	await conversation.open();
	return conversation;
};

const shown = (conversation: Conversation) => conversation.exchanges[0]?.sentences.length;

describe('pacing', () => {
	beforeEach(() => {
		vi.useFakeTimers();
	});

	afterEach(() => {
		vi.useRealTimers();
	});

	test('sentence by sentence: the first at once, the next after a pause of 400 ms at most', async () => {
		expect(PAUSE).toBeLessThanOrEqual(400);
		const conversation = await opened('by-sentence');
		const said = conversation.say('My landlord wants me out.');
		await vi.advanceTimersByTimeAsync(0);
		expect(shown(conversation)).toBe(1);
		await vi.advanceTimersByTimeAsync(PAUSE - 1);
		expect(shown(conversation)).toBe(1);
		await vi.advanceTimersByTimeAsync(1);
		expect(shown(conversation)).toBe(2);
		await vi.advanceTimersByTimeAsync(PAUSE);
		await said;
		expect(conversation.exchanges[0]?.standing).toBe('kept');
	});

	test.each([
		['all at once', () => opened('at-once')],
		['a script, whatever was chosen', () => opened('by-sentence', script)],
	])('%s: no timer is ever set', async (_, begin) => {
		const conversation = await begin();
		const timer = vi.spyOn(globalThis, 'setTimeout');
		await conversation.say('My landlord wants me out.');
		expect(shown(conversation)).toBe(2);
		expect(timer).not.toHaveBeenCalled();
	});

	test('stopping ends the pause, and nothing more is shown', async () => {
		const conversation = await opened('by-sentence');
		const said = conversation.say('My landlord wants me out.');
		await vi.advanceTimersByTimeAsync(10);
		conversation.stop();
		await said;
		expect(shown(conversation)).toBe(1);
		expect(conversation.exchanges[0]?.turn?.ending).toBe('stopped');
		expect(vi.getTimerCount()).toBe(0);
	});
});
