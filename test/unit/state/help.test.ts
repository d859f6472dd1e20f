import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Instant } from '../../../src/core/brand.ts';
import { EMPTY_MOOD, withEntry } from '../../../src/core/help/mood/sheet.ts';
import { EMPTY_ONE_STEP } from '../../../src/core/help/one-step/sheet.ts';
import type { Store } from '../../../src/ports/store.ts';
import { Help } from '../../../src/state/help.svelte.ts';
import { openStore } from '../../../src/vault/open-store.ts';
import { recordsInMemory } from '../../../src/vault/records-in-memory.ts';
import { aSheet } from '../../support/a-sheet.ts';
import { full } from './opened.ts';

const NOW = 1_780_000_000_000 as Instant;
const ONE = { ...EMPTY_ONE_STEP, worry: 'the letters' };

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

const openHelp = async (over: (store: Store) => Partial<Store> = () => ({})) => {
	const store = openStore(recordsInMemory());
	const help = new Help({ store: { ...store, ...over(store) }, now: () => NOW });
	await help.open();
	const kept = async () => {
		const answer = await store.recallSheets();
		if (answer.is === 'failed') throw new Error(answer.failure.kind);
		return answer.value;
	};
	return { help, store, kept };
};

describe('a sheet', () => {
	test('is kept a moment after the last change, once, with when it was', async () => {
		const keepSheet = vi.fn<Store['keepSheet']>(() => Promise.resolve({ is: 'kept', value: undefined }));
		const { help } = await openHelp(() => ({ keepSheet }));
		help.change('one-step', { ...ONE, worry: 'the' }, EMPTY_ONE_STEP);
		help.change('one-step', ONE, EMPTY_ONE_STEP);
		expect(help.find('one-step')).toEqual({ tool: 'one-step', changedAt: NOW, sheet: ONE });
		expect(keepSheet).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(1000);
		expect(keepSheet.mock.calls).toEqual([[{ tool: 'one-step', changedAt: NOW, sheet: ONE }]]);
	});

	test('is kept at once when the tool is left, and when another is filled in', async () => {
		const { help, kept } = await openHelp();
		help.change('one-step', ONE, EMPTY_ONE_STEP);
		help.change('mood', withEntry(EMPTY_MOOD, 3, NOW), EMPTY_MOOD);
		await vi.advanceTimersByTimeAsync(0);
		expect((await kept()).map(({ tool }) => tool)).toEqual(['one-step']);
		await help.keepNow();
		expect((await kept()).map(({ tool }) => tool).toSorted()).toEqual(['mood', 'one-step']);
	});

	test('that is empty again is forgotten, and what waited to be kept does not bring it back', async () => {
		const { help, kept } = await openHelp();
		help.change('one-step', ONE, EMPTY_ONE_STEP);
		await help.keepNow();
		help.change('one-step', { ...ONE, worry: 'th' }, EMPTY_ONE_STEP);
		help.change('one-step', EMPTY_ONE_STEP, EMPTY_ONE_STEP);
		await vi.advanceTimersByTimeAsync(1000);
		expect(await kept()).toEqual([]);
		expect(help.find('one-step')).toBeNull();
	});

	test('is forgotten by itself', async () => {
		const { help, store, kept } = await openHelp();
		await store.keepSheet(aSheet());
		await store.keepSheet(aSheet({ tool: 'one-step', sheet: ONE }));
		await help.open();
		expect(await help.forget('mood')).toBe(true);
		expect(help.sheets.map(({ tool }) => tool)).toEqual(['one-step']);
		expect((await kept()).map(({ tool }) => tool)).toEqual(['one-step']);
	});

	test('that cannot be read is told among the others, and not among those that can', async () => {
		const { help, store } = await openHelp();
		await store.keepSheet(aSheet());
		await store.keepSheet(aSheet({ tool: 'debt', sheet: { budget: 'none' } }));
		await help.open();
		expect(help.find('debt')).toMatchObject({ tool: 'debt', sheet: null });
		expect(help.readable.map(({ tool }) => tool)).toEqual(['mood']);
	});

	test('stays on the screen when it cannot be kept, and can be kept again', async () => {
		let isFull = true;
		const { help, kept } = await openHelp((store) => ({
			keepSheet: (sheet) => (isFull ? Promise.resolve(full) : store.keepSheet(sheet)),
		}));
		help.change('one-step', ONE, EMPTY_ONE_STEP);
		await help.keepNow();
		expect(help.trouble?.failure).toEqual({ kind: 'store-full' });
		expect(help.find('one-step')?.sheet).toEqual(ONE);
		isFull = false;
		await help.trouble?.retry();
		expect(help.trouble).toBeNull();
		expect(await kept()).toHaveLength(1);
	});
});
