import { expect, test } from 'vitest';
import { storageRisks, type StorageFacts, type StorageRisk } from '../../../src/core/privacy/storage-risk.ts';

const facts = (parts: Partial<StorageFacts>): StorageFacts => ({
	isPersisted: true,
	isInstalled: false,
	isWebKit: false,
	hasRoom: true,
	usage: 1,
	quota: 1000,
	...parts,
});

const SITUATIONS: readonly (readonly [string, Partial<StorageFacts>, readonly StorageRisk[]])[] = [
	['a browser that agreed', {}, []],
	['one that did not', { isPersisted: false }, ['evicted']],
	['installed, and not agreed', { isPersisted: false, isInstalled: true }, ['evicted']],
	['Safari', { isWebKit: true, isPersisted: false }, ['seven-days']],
	['Safari that agreed: not known to spare it', { isWebKit: true }, ['seven-days']],
	['on the home screen of an iPhone', { isWebKit: true, isInstalled: true }, []],
	['there, not agreed', { isWebKit: true, isInstalled: true, isPersisted: false }, ['evicted']],
	['almost a fifth left', { usage: 799, quota: 1000 }, []],
	['a fifth left', { usage: 801, quota: 1000 }, ['full']],
	['more than there may be', { usage: 2000, quota: 1000 }, ['full']],
	['nothing more to be had, whatever it says', { hasRoom: false }, ['full']],
	['one where a page cannot try', { hasRoom: null }, []],
	['no room at all', { usage: 0, quota: 0 }, ['full']],
	['a browser that does not say how much it has', { usage: null, quota: null }, []],
	['one that says half of it', { usage: 900, quota: null }, []],
	['everything at once, the soonest first', { isWebKit: true, usage: 900 }, ['full', 'seven-days']],
];

test.each(SITUATIONS)('%s', (_, parts, risks) => {
	expect(storageRisks(facts(parts))).toEqual(risks);
});
