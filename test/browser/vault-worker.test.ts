import { afterEach, describe, expect, it, vi } from 'vitest';
import { openVault } from '../../src/adapters/vault-worker/open-vault.ts';
import type { ConversationId, Instant, TurnId } from '../../src/core/brand.ts';
import type { Note, NoteId } from '../../src/core/memory/note.ts';
import type { Turn } from '../../src/core/turn.ts';
import type { Kept, Store } from '../../src/ports/store.ts';
import type { Secret, Standing, Vault } from '../../src/ports/vault.ts';
import { storeContract } from '../contract/store.contract.ts';
import { aNote } from '../support/a-note.ts';
import { aTurn } from '../support/a-turn.ts';

// Each tab here has a worker of its own, as it has in a browser; database, files, locks and channels are real.

type Tab = { readonly vault: Vault; readonly store: Store };

/** Opens without the quarter of a second a passphrase costs. */
const WORDS: Secret = {
	kind: 'recovery',
	words: 'legal winner thank year wave sausage worth useful legal winner thank yellow',
};
const OTHER_WORDS: Secret = {
	kind: 'recovery',
	words: 'letter advice cage absurd amount doctor acoustic avoid letter advice cage above',
};
const KEPT: Kept = { is: 'kept', value: undefined };

const tabs: Tab[] = [];
const openTab = (name: string): Tab => {
	const tab = openVault({ name, trustedScript: (url) => url });
	tabs.push(tab);
	return tab;
};
/** As when the browser ends it: the worker is gone at once. */
const kill = (tab: Tab) => tab.store.close();
let count = 0;
const newName = () => `vault-${Date.now()}-${++count}`;

afterEach(() => {
	for (const tab of tabs.splice(0)) kill(tab);
});

const standingOf = ({ vault }: Tab): Standing => {
	let seen: Standing = { is: 'opening' };
	vault.watch((standing) => (seen = standing))();
	return seen;
};
/** Patient: the machine may be busy. `interval` in milliseconds. */
const soon = (check: () => unknown, interval = 50) => vi.waitFor(check, { timeout: 30_000, interval });
const stands = <Is extends Standing['is']>({ vault }: Tab, is: Is): Promise<Extract<Standing, { is: Is }>> =>
	new Promise((resolve) => {
		const stop = vault.watch((standing) => {
			if (standing.is !== is) return;
			resolve(standing as Extract<Standing, { is: Is }>);
			// Not yet there during the first call.
			queueMicrotask(() => stop());
		});
	});
const value = <Value>(kept: Kept<Value>): Value => {
	if (kept.is === 'failed') throw new Error(kept.failure.kind);
	return kept.value;
};
const turnNamed = (id: string, at = 1): Turn =>
	aTurn({ id: id as TurnId, conversation: 'here' as ConversationId, at: at as Instant });
const idsIn = async ({ store }: Tab) => value(await store.recallAllTurns()).map(({ id }) => id);

const openVaultTab = async (name: string): Promise<Tab> => {
	const tab = openTab(name);
	await stands(tab, 'temporary');
	value(await tab.vault.create(WORDS));
	return tab;
};
const unlockedTab = async (name: string): Promise<Tab> => {
	const tab = openTab(name);
	await stands(tab, 'locked');
	value(await tab.vault.unlock(WORDS));
	return tab;
};

describe('the store behind the worker, in memory', () => {
	storeContract((name) => openTab(name).store, false);
});

describe('the store behind the worker, in the vault', () => {
	storeContract((name) => {
		const tab = openTab(name);
		const ready = new Promise<void>((resolve) => {
			tab.vault.watch((standing) => {
				if (standing.is === 'temporary' && standing.before === 'none')
					void tab.vault.create(WORDS).then(() => resolve());
				if (standing.is === 'locked') void tab.vault.unlock(WORDS).then(() => resolve());
			});
		});
		return new Proxy(tab.store, {
			get: (store, key: keyof Store) =>
				key === 'close'
					? store.close
					: async (...args: readonly unknown[]) => {
							await ready;
							return (store[key] as (...args: readonly unknown[]) => unknown)(...args);
						},
		});
	}, true);
});

describe('a vault', () => {
	it('is not there at first: what is said is kept in memory, and nothing on the disk', async () => {
		const name = newName();
		const tab = openTab(name);
		expect(await stands(tab, 'temporary')).toEqual({ is: 'temporary', before: 'none' });
		await tab.store.keepTurn(turnNamed('one'));
		expect(await idsIn(tab)).toEqual(['one']);
		kill(tab);
		expect(await stands(openTab(name), 'temporary')).toEqual({ is: 'temporary', before: 'none' });
		expect(localStorage.getItem(`${name}-mark`)).toBeNull();
	});

	it('takes in what was said before it was made, and opens again to its secret alone', async () => {
		const name = newName();
		const tab = openTab(name);
		const note = aNote({ id: 'n' as NoteId, turn: 'one' as TurnId });
		await tab.store.keepTurn(turnNamed('one'), [note]);
		await tab.store.keepDraft('half a sen');
		expect(await tab.vault.create(WORDS)).toEqual(KEPT);
		expect(standingOf(tab)).toEqual({ is: 'open', slots: [{ kind: 'recovery' }], told: [] });
		await tab.store.keepTurn(turnNamed('two', 2));
		kill(tab);

		const later = openTab(name);
		expect(await stands(later, 'locked')).toEqual({ is: 'locked', slots: [{ kind: 'recovery' }] });
		expect(await later.store.recallAllTurns()).toEqual({
			is: 'failed',
			failure: { kind: 'store-closed' },
		});
		expect(await later.vault.unlock(OTHER_WORDS)).toEqual({
			is: 'failed',
			failure: { kind: 'wrong-secret' },
		});
		expect(await later.vault.unlock(WORDS)).toEqual(KEPT);
		expect(value(await later.store.recallAllTurns())).toEqual([turnNamed('one'), turnNamed('two', 2)]);
		expect(value(await later.store.recallNotes())).toEqual([note]);
		expect(value(await later.store.recallDraft())).toBe('half a sen');
	});

	it('opens to a passphrase, and to the slots that were added to it', async () => {
		const name = newName();
		const passphrase: Secret = { kind: 'passphrase', passphrase: 'a quiet walk by the river' };
		const tab = openTab(name);
		expect(await tab.vault.create(passphrase)).toEqual(KEPT);
		expect(await tab.vault.putSlot(WORDS)).toEqual(KEPT);
		expect(await stands(tab, 'open')).toMatchObject({
			slots: [{ kind: 'passphrase' }, { kind: 'recovery' }],
		});
		expect(await tab.vault.dropSlot('passphrase')).toEqual(KEPT);
		tab.vault.lock();
		expect(await tab.vault.unlock(passphrase)).toMatchObject({ is: 'failed' });
		expect(await tab.vault.unlock(WORDS)).toEqual(KEPT);
	});

	it('stays as it is while a conversation goes on without it', async () => {
		const name = newName();
		const tab = await openVaultTab(name);
		await tab.store.keepTurn(turnNamed('kept'));
		tab.vault.lock();
		tab.vault.leaveLocked();
		expect(await stands(tab, 'temporary')).toEqual({ is: 'temporary', before: 'locked' });
		await tab.store.keepTurn(turnNamed('temporary'));
		expect(await idsIn(tab)).toEqual(['temporary']);
		expect(await tab.vault.create(OTHER_WORDS)).toMatchObject({ is: 'failed' });
		expect(await idsIn(await unlockedTab(name))).toEqual(['kept']);
	});

	it('that was there and is gone is told, and not taken for new', async () => {
		const name = newName();
		const tab = await openVaultTab(name);
		await tab.store.keepTurn(turnNamed('one'));
		kill(tab);
		await removeCopies(name);
		expect(await stands(openTab(name), 'temporary')).toEqual({ is: 'temporary', before: 'gone' });
	});

	it('goes into a backup and comes back from it, seen before it is taken over', async () => {
		const from = await openVaultTab(newName());
		await from.store.keepTurn(turnNamed('one'), [aNote({ turn: 'one' as TurnId })]);
		const file = new Blob([value(await from.vault.backUp('a quiet walk by the river'))]);
		const into = await openVaultTab(newName());
		expect(await into.vault.restore('merge')).toMatchObject({ is: 'failed' });
		expect(await into.vault.examine(file, 'a loud walk')).toEqual({
			is: 'failed',
			failure: { kind: 'backup-wrong-passphrase' },
		});
		expect(value(await into.vault.examine(file, 'a quiet walk by the river'))).toMatchObject({
			...{ turns: 1, notes: 1, sheets: 0, same: 0, different: 0, onlyHere: 0 },
		});
		expect(await idsIn(into)).toEqual([]);
		expect(await into.vault.restore('merge')).toEqual(KEPT);
		expect(value(await into.store.recallAllTurns())).toEqual([turnNamed('one')]);
	});
});

describe('a lock', () => {
	it('holds at once: calls under way are closed, and the slots are there to be asked for', async () => {
		const tab = await openVaultTab(newName());
		const under = tab.store.recallAllTurns();
		const start = performance.now();
		tab.vault.lock();
		const took = performance.now() - start;
		expect(standingOf(tab)).toEqual({ is: 'locked', slots: [{ kind: 'recovery' }] });
		expect(await under).toEqual({ is: 'failed', failure: { kind: 'store-closed' } });
		expect(await tab.store.recallAllTurns()).toEqual({ is: 'failed', failure: { kind: 'store-closed' } });
		console.log(`lock took ${took.toFixed(1)} ms`);
		expect(took).toBeLessThan(50);
	});

	it('reaches every tab, and leaves alone what was never under it', async () => {
		const name = newName();
		const writer = await openVaultTab(name);
		const follower = await unlockedTab(name);
		const temporary = openTab(name);
		await stands(temporary, 'locked');
		temporary.vault.leaveLocked();
		await temporary.store.keepTurn(turnNamed('temporary'));
		follower.vault.lock();
		await stands(writer, 'locked');
		expect(await writer.store.recallAllTurns()).toMatchObject({ is: 'failed' });
		expect(await idsIn(temporary)).toEqual(['temporary']);
		expect(await writer.vault.unlock(WORDS)).toEqual(KEPT);
	});
});

describe('an erased vault', () => {
	const expectNone = async (tab: Tab, name: string) => {
		await soon(() => expect(standingOf(tab)).toEqual({ is: 'temporary', before: 'none' }));
		expect(localStorage.getItem(`${name}-mark`)).toBeNull();
	};

	it.each(['writer', 'follower', 'locked'] as const)(
		'is gone from the disk and from every tab, also when the %s erased it',
		async (role) => {
			const name = newName();
			const writer = await openVaultTab(name);
			await writer.store.keepTurn(turnNamed('one'));
			const follower = await unlockedTab(name);
			const locked = openTab(name);
			await stands(locked, 'locked');
			const eraser = { writer, follower, locked }[role];
			expect(await eraser.vault.erase()).toEqual(KEPT);
			for (const tab of [writer, follower, locked]) await expectNone(tab, name);
			// A tab that looks once more makes an empty one for a moment.
			await soon(async () =>
				expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name),
			);
			await expectNone(openTab(name), name);
			expect(await locked.vault.create(OTHER_WORDS)).toEqual(KEPT);
			expect(await idsIn(locked)).toEqual([]);
		},
	);

	it('is what is left when everything is forgotten', async () => {
		const name = newName();
		const tab = await openVaultTab(name);
		await tab.store.keepTurn(turnNamed('one'));
		expect(await tab.store.forgetEverything()).toEqual(KEPT);
		await expectNone(tab, name);
		expect(await idsIn(tab)).toEqual([]);
	});
});

describe('several tabs', () => {
	it('are one vault: what is kept or forgotten in one is so in all', async () => {
		const name = newName();
		const first = await openVaultTab(name);
		const second = await unlockedTab(name);
		const third = await unlockedTab(name);
		const all = [first, second, third];
		for (const [at, tab] of all.entries())
			expect(await tab.store.keepTurn(turnNamed(`${at}`, at))).toEqual(KEPT);
		for (const tab of all) await soon(async () => expect(await idsIn(tab)).toEqual(['0', '1', '2']));
		expect(await third.store.forgetTurns(['0' as TurnId])).toEqual(KEPT);
		expect(await idsIn(third)).toEqual(['1', '2']);
		for (const tab of all) await soon(async () => expect(await idsIn(tab)).toEqual(['1', '2']));
	});

	it('see in each other that a vault was made, and which slots it has', async () => {
		const name = newName();
		const other = openTab(name);
		await stands(other, 'temporary');
		const maker = await openVaultTab(name);
		await soon(() => expect(standingOf(other)).toEqual({ is: 'temporary', before: 'locked' }));
		expect(await other.vault.unlock(WORDS)).toEqual(KEPT);
		const passphrase: Secret = { kind: 'passphrase', passphrase: 'a quiet walk by the river' };
		expect(await other.vault.putSlot(passphrase)).toEqual(KEPT);
		for (const tab of [maker, other])
			await soon(() =>
				expect(standingOf(tab)).toMatchObject({ slots: [{ kind: 'recovery' }, { kind: 'passphrase' }] }),
			);
	});

	it('lose nothing that was acknowledged when the writer dies in the middle', async () => {
		const name = newName();
		const writer = await openVaultTab(name);
		const second = await unlockedTab(name);
		const third = await unlockedTab(name);
		const acknowledged: string[] = [];
		const keep = async (tab: Tab, id: string, at: number) => {
			if ((await tab.store.keepTurn(turnNamed(id, at))).is === 'kept') acknowledged.push(id);
		};
		const writes = Array.from({ length: 100 }, (_, at) => [
			keep(writer, `first-${at}`, at),
			keep(second, `second-${at}`, at),
			keep(third, `third-${at}`, at),
		]).flat();
		await soon(() => expect(acknowledged.length).toBeGreaterThan(50), 1);
		kill(writer);
		await Promise.all(writes);
		console.log(
			`${acknowledged.length} of 300 acknowledged, ` +
				`${acknowledged.filter((id) => id.startsWith('first')).length} of them in the tab that died`,
		);
		// Only the dead tab's own were left unanswered.
		expect(acknowledged.filter((id) => !id.startsWith('first'))).toHaveLength(200);
		for (const tab of [second, third])
			await soon(async () => expect(await idsIn(tab)).toEqual(expect.arrayContaining(acknowledged)));
		second.vault.lock();
		const later = await unlockedTab(name);
		expect(await idsIn(later)).toEqual(expect.arrayContaining(acknowledged));
		expect(new Set(await idsIn(later)).size).toBe((await idsIn(later)).length);
	});

	it('hand the vault on when the writer goes, one after the other', async () => {
		const name = newName();
		const all = [await openVaultTab(name)];
		for (let each = 0; each < 3; each++) all.push(await unlockedTab(name));
		const ids: string[] = [];
		const took: number[] = [];
		while (all.length > 1) {
			const [dying, next] = [all.shift(), all.at(-1)];
			if (dying === undefined || next === undefined) throw new Error('no tab');
			kill(dying);
			const start = performance.now();
			expect(await next.store.keepTurn(turnNamed(`${all.length}`, 9 - all.length))).toEqual(KEPT);
			took.push(performance.now() - start);
			ids.push(`${all.length}`);
			expect(await idsIn(next)).toEqual(ids);
		}
		console.log(`kept after the writer died: ${milliseconds(took)} (best, median and worst of three)`);
		expect(Math.max(...took)).toBeLessThan(1000);
	});
});

describe('a worker that is not there', () => {
	it('is said to be broken, and replaced at the next call', async () => {
		let isThere = false;
		const tab = openVault({ name: newName(), trustedScript: (url) => (isThere ? url : '/nowhere.js') });
		tabs.push(tab);
		const under = tab.store.recallAllTurns();
		await stands(tab, 'broken');
		expect(await under).toEqual({ is: 'failed', failure: { kind: 'store-unavailable' } });
		isThere = true;
		expect(await tab.store.keepTurn(turnNamed('one'))).toEqual(KEPT);
		expect(standingOf(tab)).toEqual({ is: 'temporary', before: 'none' });
	});

	it('is found out when it hangs', async () => {
		vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
		try {
			const hanging = URL.createObjectURL(new Blob(['for (;;) {}'], { type: 'text/javascript' }));
			const tab = openVault({ name: newName(), trustedScript: () => hanging });
			tabs.push(tab);
			const under = tab.store.recallAllTurns();
			vi.advanceTimersByTime(200_000);
			expect(await under).toEqual({ is: 'failed', failure: { kind: 'store-unavailable' } });
			expect(standingOf(tab)).toEqual({ is: 'broken' });
		} finally {
			vi.useRealTimers();
		}
	});
});

describe('ten thousand notes', () => {
	it('are open within a second', async () => {
		const name = newName();
		const tab = openTab(name);
		const notes = Array.from({ length: 10_000 }, (_, at) =>
			aNote({
				id: `note-${at}` as NoteId,
				at: at as Instant,
				embedding: Int8Array.from({ length: 384 }, (_each, place) => ((at + place) % 255) - 127),
			}),
		);
		value(await tab.store.keepNotes(notes));
		const passphrase: Secret = { kind: 'passphrase', passphrase: 'a quiet walk by the river' };
		value(await tab.vault.create(passphrase));
		const tried: number[] = [];
		const unlocked: number[] = [];
		const shown: number[] = [];
		let recalled: readonly Note[] = [];
		for (let time = 0; time < 5; time++) {
			tab.vault.lock();
			// The worker has started and has fetched what it needs for a passphrase.
			await tab.vault.unlock({ kind: 'passphrase', passphrase: 'a loud walk' });
			const first = performance.now();
			await tab.vault.unlock({ kind: 'passphrase', passphrase: 'a loud walk' });
			const start = performance.now();
			tried.push(start - first);
			value(await tab.vault.unlock(passphrase));
			unlocked.push(performance.now() - start);
			recalled = value(await tab.store.recallNotes());
			shown.push(performance.now() - start);
		}
		console.log(
			`10,000 notes unlocked after ${milliseconds(unlocked)}, on the page after ${milliseconds(shown)} ` +
				`(best, median and worst of five); a wrong passphrase alone takes ${milliseconds(tried)}`,
		);
		expect(recalled).toHaveLength(10_000);
		expect(recalled[0]).toEqual(notes[9999]);
	});
});

const milliseconds = (times: readonly number[]): string => {
	const sorted = times.toSorted((a, b) => a - b);
	return `${[0, sorted.length >> 1, -1].map((at) => sorted.at(at)?.toFixed(0)).join(' / ')} ms`;
};

/** As a browser does it that clears an origin, the mark apart. */
const removeCopies = async (name: string): Promise<void> => {
	await new Promise<void>((resolve, reject) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => resolve();
		request.onerror = () => reject(new Error('not deleted'));
	});
	const root = await navigator.storage.getDirectory();
	// The worker that was ended holds its files a moment longer.
	for await (const [entry] of root.entries()) await soon(() => root.removeEntry(entry, { recursive: true }));
};
