import type { Change, TableName } from '../../src/ports/records.ts';
import type { Kept } from '../../src/ports/store.ts';
import type { Secret, SlotKind, Standing } from '../../src/ports/vault.ts';
import { openStore } from '../../src/vault/open-store.ts';
import { recordsInMemory } from '../../src/vault/records-in-memory.ts';
import type { Keeping } from './part.ts';

/** One copy, in clear, in IndexedDB with the durability it has by itself; a slot that anybody's words open. */
export const openNaive = (): Keeping => {
	const records = recordsInMemory();
	const database = open();
	const listeners: ((standing: Standing) => void)[] = [];
	const write = async (changes: readonly Change[]): Promise<Kept> => {
		const transaction = (await database).transaction('records', 'readwrite');
		for (const { table, id, value } of changes)
			transaction.objectStore('records').put({ table, id, value }, [table, id]);
		await new Promise((resolve, reject) => {
			transaction.oncomplete = resolve;
			transaction.onabort = () => reject(new Error('aborted'));
		});
		return records.write(changes);
	};
	const slot = (kind: SlotKind) => records.get('setting', kind) as { readonly secret: string } | null;
	const putSlot: Keeping['vault']['putSlot'] = (secret) =>
		write([{ table: 'setting', id: secret.kind, value: { secret: secretOf(secret) } }]);
	const look = async (): Promise<void> => {
		for (const change of await readAll(await database)) await records.write([change]);
		const slots = SLOTS.filter((kind) => slot(kind) !== null).map((kind) => ({ kind }));
		for (const listener of listeners) {
			listener(slots.length === 0 ? { is: 'temporary', before: 'none' } : { is: 'locked', slots });
		}
	};
	// A database that does not open is an empty one to most pages.
	look().catch(() => {
		for (const listener of listeners) listener({ is: 'temporary', before: 'none' });
	});
	return {
		vault: {
			watch: (listener) => {
				listeners.push(listener);
				return () => undefined;
			},
			create: putSlot,
			putSlot,
			unlock: (secret) => {
				if (slot(secret.kind)?.secret !== secretOf(secret))
					return Promise.resolve({ is: 'failed', failure: { kind: 'wrong-secret' } });
				const slots = SLOTS.filter((kind) => slot(kind) !== null).map((kind) => ({ kind }));
				for (const listener of listeners) listener({ is: 'open', slots, told: [] });
				return Promise.resolve({ is: 'kept', value: undefined });
			},
		},
		store: openStore({ ...records, write }),
	};
};

const SLOTS = ['recovery', 'passphrase'] as const;

const secretOf = (secret: Secret): string => {
	switch (secret.kind) {
		case 'recovery':
			return secret.words;
		case 'passphrase':
			return secret.passphrase;
		case 'passkey':
			return secret.credential;
	}
};

const open = (): Promise<IDBDatabase> =>
	new Promise((resolve, reject) => {
		const request = indexedDB.open('naive', 1);
		request.onupgradeneeded = () => request.result.createObjectStore('records');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(new Error('not opened'));
	});

const readAll = (database: IDBDatabase): Promise<readonly Change[]> =>
	new Promise((resolve, reject) => {
		const request = database.transaction('records').objectStore('records').getAll();
		request.onsuccess = () =>
			resolve(request.result as readonly { table: TableName; id: string; value: object }[]);
		request.onerror = () => reject(new Error('not read'));
	});
