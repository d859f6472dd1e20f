import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Instant } from '../../src/core/brand.ts';
import { entryOf, MOST_KEPT, type LedgerEntry } from '../../src/core/privacy/ledger.ts';
import { forgetEntries, keepEntries, readEntries } from '../../src/watch/keep-entries.ts';
import { watch } from '../../src/watch/watch.ts';

const FOLDER = 'https://host.example/';

const entry = (at: number, host: string): LedgerEntry =>
	entryOf(
		{ at: at as Instant, url: `https://${host}/`, how: 'fetch', bytes: 5, outcome: 'answered', by: '' },
		FOLDER,
		FOLDER,
	);

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

describe('the ledger on the device', () => {
	// Workers of other tests in this browser keep a ledger, too.
	beforeEach(() => forgetEntries());
	afterEach(async () => {
		localStorage.clear();
		await forgetEntries();
	});

	it('is not made by being looked at', async () => {
		const before = await names();
		expect(before).not.toContain('ledger');
		expect(await readEntries()).toEqual([]);
		expect(await names()).toEqual(before);
	});

	it('joins what is alike, also when two parts of the app write at once', async () => {
		await Promise.all([
			keepEntries([entry(2000, 'a.example'), entry(3000, 'a.example')]),
			keepEntries([entry(1000, 'a.example'), entry(1000, 'b.example')]),
		]);
		expect(await readEntries()).toMatchObject([
			{ address: 'https://b.example', times: 1 },
			{ address: 'https://a.example', times: 3, bytes: 15, first: 1000, last: 3000 },
		]);
	});

	it('keeps so many entries and lets the oldest go', async () => {
		await keepEntries(Array.from({ length: MOST_KEPT + 5 }, (_, at) => entry(at, `h${at}.example`)));
		const kept = await readEntries();
		expect(kept).toHaveLength(MOST_KEPT);
		expect(kept[0]?.address).toBe('https://h5.example');
	});

	it('holds what this document asked for and was refused, and nothing while everything is erased', async () => {
		watch();
		await fetch('/?i-am-scared');
		navigator.sendBeacon('/i-am-scared');
		await expect
			.poll(async () => (await readEntries()).map(({ how }) => how), { timeout: 10_000 })
			.toEqual(expect.arrayContaining(['fetch', 'beacon']));
		expect(JSON.stringify(await readEntries())).not.toContain('scared');
		localStorage.setItem('erasing', '1');
		await forgetEntries();
		await fetch('/?more');
		await new Promise((resolve) => setTimeout(resolve, 2500));
		expect(await names()).not.toContain('ledger');
	});
});
