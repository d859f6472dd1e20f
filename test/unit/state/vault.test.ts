import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Instant } from '../../../src/core/brand.ts';
import { FIRST_PREFERENCES, type Preferences } from '../../../src/core/preferences.ts';
import type { Secret } from '../../../src/ports/vault.ts';
import { Conversation } from '../../../src/state/conversation.svelte.ts';
import type { Room } from '../../../src/state/room.ts';
import { Settings } from '../../../src/state/settings.svelte.ts';
import { Vault } from '../../../src/state/vault.svelte.ts';
import { aRoom } from '../../support/a-room.ts';
import { aTurn } from '../../support/a-turn.ts';
import { aPasskey, aPassphrase, aVault } from '../../support/a-vault.ts';
import { keptTurns } from './opened.ts';

const ends: (() => void)[] = [];

/** The page's vault and conversation over a vault without a disk; time is the test's. */
const enter = (parts: Parameters<typeof aVault>[0] = {}, chosen: Partial<Preferences> = {}) => {
	const under = aVault(parts);
	const room: Room = aRoom({
		...under,
		now: () => Date.now() as Instant,
		makePasskey: () => Promise.resolve({ is: 'kept', value: aPasskey }),
		usePasskey: () => Promise.resolve({ is: 'kept', value: aPasskey }),
		measureStrength: (passphrase) => Promise.resolve(passphrase.includes(' ') ? 4 : 1),
	});
	const settings = new Settings(room.preferences, 'Europe/London', () => true);
	settings.change(chosen);
	const conversation = new Conversation(room, settings);
	const vault = new Vault(room, settings, [conversation]);
	ends.push(vault.watch());
	return { ...under, room, settings, conversation, vault };
};

const said = (conversation: Conversation) => conversation.exchanges.map((exchange) => exchange.said);

const opened = (conversation: Conversation) =>
	vi.waitFor(() => {
		expect(conversation.phase.is).toBe('idle');
	});

const words = { kind: 'passphrase', passphrase: 'quiet river lamp post' } as const satisfies Secret;

// The time of the turns that `aRoom` takes.
beforeEach(() => {
	vi.setSystemTime(1_780_000_000_000);
});
afterEach(() => {
	for (const end of ends.splice(0)) end();
	vi.useRealTimers();
});

describe('a first visit', () => {
	test('is temporary, can be kept, and nothing is said to be lost', async () => {
		const { conversation, vault } = enter();
		await opened(conversation);
		expect(vault.standing).toEqual({ is: 'temporary', before: 'none' });
		expect(vault.canKeep).toBe(true);
		expect(vault.isShut).toBe(false);
		expect(vault.lost).toBeNull();
	});

	test('what was said moves into the vault that is made, and stays on the screen as it is', async () => {
		const { conversation, vault, store } = enter();
		await opened(conversation);
		await conversation.say('My rent is late.');
		const before = conversation.exchanges;
		expect(await vault.keepUnderPassphrase(words.passphrase)).toEqual({ is: 'kept', value: undefined });
		expect(vault.standing.is).toBe('open');
		expect(conversation.exchanges).toEqual(before);
		expect((await keptTurns(store)).map((turn) => turn.said)).toEqual(['My rent is late.']);
	});

	test('asks the browser not to remove what is kept once something is, and not again', async () => {
		const { room, settings, conversation } = enter();
		const asked: string[] = [];
		const ground = {
			...room.ground,
			askToPersist: () => {
				asked.push('to persist');
				return Promise.resolve();
			},
		};
		const vault = new Vault({ ...room, ground }, settings, [conversation]);
		ends.push(vault.watch());
		await opened(conversation);
		await vault.keepUnderPassphrase('letmein');
		expect(asked).toEqual([]);
		await vault.keepUnderPassphrase(words.passphrase);
		await vault.keepUnderPasskey();
		expect(asked).toEqual(['to persist']);
	});

	test('a passphrase that is easy to guess makes no vault', async () => {
		const { vault } = enter();
		expect(await vault.keepUnderPassphrase('letmein')).toEqual({
			is: 'failed',
			failure: { kind: 'weak-passphrase' },
		});
		expect(vault.standing.is).toBe('temporary');
	});

	test.each([
		['letmein', 'temporary'],
		['a very long thing to say', 'open'],
	] as const)('without the word lists length decides: %s', async (passphrase, standing) => {
		const { room, settings, conversation } = enter();
		const vault = new Vault(
			{ ...room, measureStrength: () => Promise.reject(new Error('no network')) },
			settings,
			[conversation],
		);
		ends.push(vault.watch());
		await vault.keepUnderPassphrase(passphrase);
		expect(vault.standing.is).toBe(standing);
	});

	test('a passkey that was refused makes no vault', async () => {
		const { room, settings, conversation } = enter();
		const refused = { is: 'failed', failure: { kind: 'passkey-refused' } } as const;
		const vault = new Vault({ ...room, makePasskey: () => Promise.resolve(refused) }, settings, [
			conversation,
		]);
		ends.push(vault.watch());
		expect(await vault.keepUnderPasskey()).toEqual(refused);
		expect(vault.standing.is).toBe('temporary');
	});
});

describe('a vault that is kept', () => {
	test('stands before the conversation, and nothing of it is on the screen', () => {
		const { vault, conversation } = enter({ secrets: [aPassphrase] });
		expect(vault.isShut).toBe(true);
		expect(conversation.exchanges).toEqual([]);
		expect(vault.canKeep).toBe(false);
	});

	test('a wrong passphrase opens nothing, however often, and then the right one does', async () => {
		const { vault, store } = enter({ secrets: [aPassphrase] });
		for (let time = 0; time < 20; time++)
			expect(await vault.unlock(words)).toEqual({ is: 'failed', failure: { kind: 'wrong-secret' } });
		expect(await store.recallAllTurns()).toEqual({ is: 'failed', failure: { kind: 'store-closed' } });
		expect((await vault.unlock(aPassphrase)).is).toBe('kept');
		expect(vault.isShut).toBe(false);
	});

	test('opens with a passkey, and with any other way that was added', async () => {
		const { vault } = enter({ secrets: [aPassphrase] });
		await vault.unlock(aPassphrase);
		await vault.keepUnderPasskey();
		vault.lock();
		expect(vault.isShut).toBe(true);
		await vault.unlockWithPasskey(aPasskey);
		expect(vault.standing.is).toBe('open');
		await vault.dropSlot('passphrase');
		vault.lock();
		expect((await vault.unlock(aPassphrase)).is).toBe('failed');
	});

	test('locking takes every word out of the page at once, and opening brings them back', async () => {
		const { vault, conversation } = enter({ secrets: [aPassphrase] });
		await vault.unlock(aPassphrase);
		await opened(conversation);
		await conversation.say('My rent is late.');
		conversation.draft.words = 'and I have not';
		vault.lock();
		expect(said(conversation)).toEqual([]);
		expect(conversation.draft.words).toBe('');
		expect(conversation.due).toBeNull();
		await vault.unlock(aPassphrase);
		await opened(conversation);
		expect(said(conversation)).toEqual(['My rent is late.']);
	});

	test('is left locked, talked beside, and nothing said then is in it afterwards', async () => {
		const { vault, conversation } = enter({ secrets: [aPassphrase] });
		vault.goOn();
		await opened(conversation);
		expect(vault.standing).toEqual({ is: 'temporary', before: 'locked' });
		expect(vault.canKeep).toBe(false);
		await conversation.say('Not for the vault.');
		vault.goToDoor();
		expect(vault.isShut).toBe(true);
		expect(said(conversation)).toEqual([]);
		await vault.unlock(aPassphrase);
		await opened(conversation);
		expect(said(conversation)).toEqual([]);
	});

	test('is gone after it was erased, from the screen and from the disk', async () => {
		const { vault, conversation, store, room } = enter({ secrets: [aPassphrase] });
		await vault.unlock(aPassphrase);
		await opened(conversation);
		await conversation.say('My rent is late.');
		expect((await vault.erase()).is).toBe('kept');
		await opened(conversation);
		expect(said(conversation)).toEqual([]);
		expect(await keptTurns(store)).toEqual([]);
		expect(vault.standing).toEqual({ is: 'temporary', before: 'none' });
		expect(room.preferences.read()).toBe(FIRST_PREFERENCES);
	});

	test('that could not be erased is still there, and says why', async () => {
		const { vault } = enter({ secrets: [aPassphrase], failure: { kind: 'store-unavailable' } });
		expect((await vault.erase()).is).toBe('failed');
		expect(vault.isShut).toBe(true);
		expect(vault.eraseFailure).toBe('store-unavailable');
	});
});

describe('what was found at the start', () => {
	test.each(['gone', 'damaged', 'newer'] as const)('%s is told before anything else, once', (before) => {
		const { vault } = enter({ before });
		expect(vault.lost).toBe(before);
		vault.goOn();
		expect(vault.lost).toBeNull();
		expect(vault.canKeep).toBe(before === 'gone');
	});

	test('what was healed is told until it was read, and not again when a way to open is added', async () => {
		const { vault } = enter({ secrets: [aPassphrase], told: [{ kind: 'healed', count: 3 }] });
		await vault.unlock(aPassphrase);
		const [told] = vault.told;
		if (told === undefined) throw new Error('nothing was told');
		vault.closeTold(told);
		await vault.keepUnderPasskey();
		expect(vault.told).toEqual([]);
	});
});

describe('locking by itself', () => {
	beforeEach(() => {
		vi.useFakeTimers({ now: 1_780_000_000_000 });
	});

	const openFor = async (chosen: Partial<Preferences>) => {
		const entered = enter({ secrets: [aPassphrase] }, chosen);
		await entered.vault.unlock(aPassphrase);
		return entered.vault;
	};
	const minutes = (count: number) => vi.advanceTimersByTimeAsync(count * 60_000);

	test.each([1, 5, 15] as const)(
		'comes after %i minutes without a key or a touch',
		async (lockAfterMinutes) => {
			const vault = await openFor({ lockAfterMinutes });
			await minutes(lockAfterMinutes - 0.01);
			expect(vault.standing.is).toBe('open');
			await minutes(0.02);
			expect(vault.standing.is).toBe('locked');
		},
	);

	test('waits as long as somebody is here', async () => {
		const vault = await openFor({ lockAfterMinutes: 1 });
		for (let time = 0; time < 10; time++) {
			await minutes(0.9);
			vault.touch();
		}
		expect(vault.standing.is).toBe('open');
		await minutes(1.01);
		expect(vault.standing.is).toBe('locked');
	});

	test('waits as long as somebody is in another tab, who tells of it now and then', async () => {
		const { room, settings, conversation, vault: busy } = enter({ secrets: [aPassphrase] });
		settings.change({ lockAfterMinutes: 1 });
		const listeners = new Set<() => void>();
		let told = 0;
		const between = {
			...room.vault,
			touch: () => {
				told += 1;
				for (const listener of listeners) listener();
			},
			onTouch: (listener: () => void) => {
				listeners.add(listener);
				return () => listeners.delete(listener);
			},
		};
		const tab = (under: Room['vault']) => {
			const vault = new Vault({ ...room, vault: under }, settings, [conversation]);
			ends.push(vault.watch());
			return vault;
		};
		const typing = tab({ ...between, onTouch: () => () => undefined });
		const idle = tab({ ...between, touch: () => undefined });
		await busy.unlock(aPassphrase);
		// The tab they come from would lock all three, as it hears nothing.
		for (const end of ends.splice(0, 1)) end();
		for (let key = 0; key < 300; key++) {
			await vi.advanceTimersByTimeAsync(500);
			typing.touch();
		}
		expect(idle.standing.is).toBe('open');
		expect(told).toBeLessThanOrEqual(151);
		await minutes(1.01);
		expect(idle.standing.is).toBe('locked');
	});

	test('does not come when it was chosen not to', async () => {
		const vault = await openFor({ lockAfterMinutes: null });
		await minutes(24 * 60);
		expect(vault.standing.is).toBe('open');
	});

	test('counts the time a device slept, during which no timer ran', async () => {
		const vault = await openFor({ lockAfterMinutes: 5 });
		vi.setSystemTime(Date.now() + 6 * 60_000);
		expect(vault.standing.is).toBe('open');
		vault.comeBack();
		expect(vault.standing.is).toBe('locked');
	});

	test('leaves a temporary conversation alone: locking would lose it', async () => {
		const { vault, conversation } = enter({}, { lockAfterMinutes: 1, locksOnLeaving: true });
		await minutes(0);
		await conversation.say('My rent is late.');
		await minutes(60);
		vault.leave();
		expect(vault.standing.is).toBe('temporary');
		expect(said(conversation)).toEqual(['My rent is late.']);
	});

	test.each([
		[true, 'locked'],
		[false, 'open'],
	] as const)('when the page is left, if that was chosen: %s', async (locksOnLeaving, standing) => {
		const vault = await openFor({ locksOnLeaving });
		vault.leave();
		expect(vault.standing.is).toBe(standing);
	});

	test.each([true, false])(
		'hides when another tab is in front, if that was chosen: %s',
		async (blanksWhenAway) => {
			const vault = await openFor({ blanksWhenAway });
			vault.goAway();
			expect(vault.isHidden).toBe(blanksWhenAway);
		},
	);
});

describe('a backup', () => {
	test('brings back on the screen what was erased', async () => {
		const { vault, conversation, store } = enter({ secrets: [aPassphrase] });
		await vault.unlock(aPassphrase);
		await opened(conversation);
		await store.keepTurn(aTurn({ said: 'Kept in a file.', at: Date.now() as Instant }));
		const backup = await vault.backUp('quiet river lamp post');
		if (backup.is === 'failed') throw new Error(backup.failure.kind);
		await vault.erase();
		await vault.examine(new Blob([backup.value]), 'quiet river lamp post');
		expect((await vault.restore('merge')).is).toBe('kept');
		expect(said(conversation)).toEqual(['Kept in a file.']);
	});

	test('takes no passphrase that is easy to guess: the file may lie anywhere', async () => {
		const { vault } = enter();
		expect(await vault.backUp('letmein')).toEqual({ is: 'failed', failure: { kind: 'weak-passphrase' } });
	});
});
