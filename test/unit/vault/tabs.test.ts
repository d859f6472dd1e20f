import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Release } from '../../../src/vault/hold-lock.ts';
import { unlockVault } from '../../../src/vault/open-vault.ts';
import { joinTabs, listen, type Tabs } from '../../../src/vault/tabs.ts';
import { aDisk, startProcess, type SimulatedDisk } from '../../support/simulated-copies.ts';
import { create, FIRST_SECRET, mustKeep } from '../../support/vault-scenario.ts';

// The channel is the real one, of Node; locks are given by hand.

const joined: Tabs[] = [];

afterEach(() => {
	for (const tabs of joined.splice(0)) tabs.leave();
});

let count = 0;
const newName = () => `tabs-${++count}`;

/** A tab that follows; `giveLock` makes it the writer. */
const aFollower = async (disk: SimulatedDisk, name: string) => {
	const vault = mustKeep(await unlockVault(startProcess(disk), FIRST_SECRET, null, 'follower'));
	let giveLock: (release: Release) => void = () => undefined;
	const lock = new Promise<Release>((resolve) => (giveLock = resolve));
	const tabs = joinTabs(
		vault,
		listen(name),
		null,
		() => lock,
		() => undefined,
	);
	joined.push(tabs);
	return { tabs, becomeWriter: () => giveLock(() => undefined) };
};

describe('tabs that follow', () => {
	it('all have what the writer committed and died before it could say so', async () => {
		const disk = aDisk();
		const name = newName();
		// This writer says nothing to anybody.
		const dying = await create(startProcess(disk), []);
		const second = await aFollower(disk, name);
		const third = await aFollower(disk, name);
		mustKeep(await dying.write([{ table: 'turn', id: 'last', value: { id: 'last' } }]));
		dying.close();
		expect(third.tabs.get('turn', 'last')).toBe(null);
		second.becomeWriter();
		await vi.waitFor(() => expect(third.tabs.get('turn', 'last')).toEqual({ id: 'last' }));
		expect(second.tabs.get('turn', 'last')).toEqual({ id: 'last' });
		mustKeep(await third.tabs.write([{ table: 'turn', id: 'next', value: { id: 'next' } }]));
		expect(third.tabs.get('turn', 'next')).toEqual({ id: 'next' });
	});
});
