import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/adapters/dexie/open-store.ts';
import { storeContract } from '../contract/store.contract.ts';
import { aReading } from '../support/a-reading.ts';
import { aPlan } from '../support/a-plan.ts';
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

	it('opens what its first version kept, and says nothing was known of what was not read then', async () => {
		const first = new Dexie('first-version');
		first.version(1).stores({ turns: 'id, at, [conversation+at]' });
		const { emotions, likely, sentiment, embedding } = aReading();
		const { outcome, ...kept } = aTurn();
		const { voice, moves, address, topic, feeling, recalled } = aPlan();
		const then = { ...kept, plan: { voice, moves, address, topic, feeling, recalled } };
		await first.table('turns').bulkPut([
			{ ...then, id: 'one', reading: { kind: 'read', emotions, likely, sentiment, embedding } },
			{ ...then, id: 'other', reading: { kind: 'unread', reason: 'encoder-slow' } },
		]);
		first.close();
		const store = openStore('first-version');
		const turns = await store.recallAllTurns();
		if (turns.is === 'failed') throw new Error(turns.failure.kind);
		expect(turns.value.map(({ reading }) => reading)).toEqual(
			expect.arrayContaining([
				{
					...{ kind: 'read', emotions, likely, sentiment, embedding },
					...{ dangers: [], topics: [], needs: [], outside: null },
					...{ person: { p: 0, likely: false }, stuck: { p: 0, likely: false } },
				},
				{ kind: 'unread', reason: 'encoder-slow' },
			]),
		);
		expect(turns.value.map((turn) => turn.outcome)).toEqual([outcome, outcome]);
		expect(turns.value.map((turn) => turn.plan)).toEqual([aPlan(), aPlan()]);
		store.close();
	});
});
