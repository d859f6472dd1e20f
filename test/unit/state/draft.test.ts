import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Draft } from '../../../src/state/draft.svelte.ts';
import { openStore } from '../../../src/vault/open-store.ts';
import { recordsInMemory } from '../../../src/vault/records-in-memory.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

test('is kept a moment after the last key, and not with every key', async () => {
	const store = openStore(recordsInMemory());
	const draft = new Draft(store);
	draft.words = 'half';
	await vi.advanceTimersByTimeAsync(399);
	draft.words = 'half a thought';
	await vi.advanceTimersByTimeAsync(399);
	expect(await store.recallDraft()).toEqual({ is: 'kept', value: '' });
	await vi.advanceTimersByTimeAsync(1);
	expect(await store.recallDraft()).toEqual({ is: 'kept', value: 'half a thought' });
});

test('comes back, but not over what was typed by then', async () => {
	const store = openStore(recordsInMemory());
	await store.keepDraft('half a thought');
	const empty = new Draft(store);
	await empty.recall();
	expect(empty.words).toBe('half a thought');
	const typed = new Draft(store);
	typed.words = 'another';
	await typed.recall();
	expect(typed.words).toBe('another');
});

test('is taken off the page without touching what is kept, not even by what was about to be', async () => {
	const store = openStore(recordsInMemory());
	await store.keepDraft('half a thought');
	const draft = new Draft(store);
	draft.words = 'another';
	draft.clear();
	await vi.advanceTimersByTimeAsync(1000);
	expect(draft.words).toBe('');
	expect(await store.recallDraft()).toEqual({ is: 'kept', value: 'half a thought' });
});
