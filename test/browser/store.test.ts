import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/adapters/dexie/open-store.ts';
import { storeContract } from '../contract/store.contract.ts';
import { aTurn } from '../support/a-turn.ts';

storeContract(openStore, true);

describe('the store in IndexedDB', () => {
	it('answers with a failure, and does not throw, once it is closed', async () => {
		const store = openStore('closed');
		await store.keepTurn(aTurn());
		store.close();
		expect(await store.keepTurn(aTurn())).toEqual({ is: 'failed', failure: { kind: 'store-closed' } });
		expect((await store.recallAllTurns()).is).toBe('failed');
	});

	it('asks for strict durability on every write', async () => {
		const durabilities: (string | undefined)[] = [];
		const original = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction');
		if (original === undefined) throw new Error('no IndexedDB');
		const transaction = original.value as IDBDatabase['transaction'];
		IDBDatabase.prototype.transaction = function (names, mode, options) {
			if (mode === 'readwrite') durabilities.push(options?.durability);
			return transaction.call(this, names, mode, options);
		};
		try {
			const store = openStore('durable');
			await store.keepTurn(aTurn());
			store.close();
		} finally {
			Object.defineProperty(IDBDatabase.prototype, 'transaction', original);
		}
		expect(durabilities).toEqual(['strict']);
	});
});
