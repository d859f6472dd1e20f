import { joined, keyOf, LEDGER, MOST_KEPT, type LedgerEntry } from '../core/privacy/ledger.ts';

const ENTRIES = 'entries';

/** Adds to what is kept, and lets the oldest go. Rejects where nothing can be kept. */
export const keepEntries = async (entries: readonly LedgerEntry[]): Promise<void> => {
	const database = await open();
	try {
		const transaction = database.transaction(ENTRIES, 'readwrite');
		const store = transaction.objectStore(ENTRIES);
		for (const entry of entries) {
			const key = keyOf(entry);
			const kept = (await answerOf(store.get(key))) as LedgerEntry | undefined;
			store.put(kept === undefined ? entry : joined(kept, entry), key);
		}
		const spare = (await answerOf(store.count())) - MOST_KEPT;
		const oldest = spare > 0 ? await answerOf(store.index('last').getAllKeys(null, spare)) : [];
		for (const key of oldest) store.delete(key);
		await new Promise((resolve, reject) => {
			transaction.oncomplete = resolve;
			transaction.onabort = reject;
		});
	} finally {
		database.close();
	}
};

/** Oldest first; none where there is no ledger. */
export const readEntries = async (): Promise<readonly LedgerEntry[]> => {
	if ((await indexedDB.databases()).every(({ name }) => name !== LEDGER)) return [];
	const database = await open();
	try {
		const store = database.transaction(ENTRIES).objectStore(ENTRIES);
		return (await answerOf(store.index('last').getAll())) as LedgerEntry[];
	} finally {
		database.close();
	}
};

export const forgetEntries = async (): Promise<void> => {
	await answerOf(indexedDB.deleteDatabase(LEDGER));
};

/** Held open for one act alone: an open database cannot be deleted. */
const open = async (): Promise<IDBDatabase> => {
	const request = indexedDB.open(LEDGER, 1);
	request.onupgradeneeded = () => {
		request.result.createObjectStore(ENTRIES).createIndex('last', 'last');
	};
	return answerOf(request);
};

const answerOf = <Answer>(request: IDBRequest<Answer>): Promise<Answer> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => {
			resolve(request.result);
		};
		request.onerror = () => {
			reject(new Error('The ledger could not be used'));
		};
	});
