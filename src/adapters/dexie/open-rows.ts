import { Dexie, type Table } from 'dexie';
import { SEALED_TABLES, type Rows, type SealedRecord } from '../../ports/copies.ts';

/**
 * Sealed records in IndexedDB. A write is committed to disk before it resolves: with Chromium's default durability a
 * power cut loses every commit of the last seconds.
 */
export const openRows = (name: string): Rows => {
	const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
	// A delete waits a moment for the connection that was just closed, and goes on by itself: nothing to warn of.
	database.on('blocked', () => false);
	database.version(1).stores({ records: '[table+id]', header: 'key' });
	const records: Table<unknown> = database.table('records');
	const header: Table<unknown> = database.table('header');
	return {
		readHeader: async () => {
			const row = await header.get(HEADER);
			return isObject(row) && row.bytes instanceof Uint8Array ? (row.bytes as Uint8Array<ArrayBuffer>) : null;
		},
		writeHeader: async (bytes) => {
			await header.put({ key: HEADER, bytes });
		},
		readAll: async () => {
			const rows = await records.toArray();
			const shaped = rows.filter(isRecord);
			return { records: shaped, misshapen: rows.length - shaped.length };
		},
		// Nothing but the database is waited for inside the transaction: anything else would let it commit in parts.
		write: ({ put, drop }) =>
			database.transaction('rw', records, async () => {
				await records.bulkPut([...put]);
				await records.bulkDelete([...drop]);
			}),
		destroy: () => database.delete({ disableAutoOpen: false }),
		close: () => {
			database.close();
		},
	};
};

const HEADER = 'header';

const isObject = (row: unknown): row is Partial<Readonly<Record<'bytes' | keyof SealedRecord, unknown>>> =>
	typeof row === 'object' && row !== null;

const isRecord = (row: unknown): row is SealedRecord =>
	isObject(row) &&
	(SEALED_TABLES as readonly unknown[]).includes(row.table) &&
	typeof row.id === 'string' &&
	Number.isSafeInteger(row.seq) &&
	Number.isSafeInteger(row.schema) &&
	row.sealed instanceof Uint8Array;
