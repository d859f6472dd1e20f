import { describe, expect, it } from 'vitest';
import { openRows } from '../../src/adapters/dexie/open-rows.ts';
import type { SealedBytes, SealedRecord } from '../../src/ports/copies.ts';
import type { TableName } from '../../src/ports/records.ts';

const aRecord = (table: TableName, id: string, seq: number): SealedRecord => ({
	table,
	id,
	seq,
	schema: 1,
	sealed: new Uint8Array([seq, 1, 2, 3]) as SealedBytes,
});

const aName = () => `rows-${crypto.randomUUID()}`;

const bySeq = (records: readonly SealedRecord[]) => records.toSorted((a, b) => a.seq - b.seq);

describe('rows in IndexedDB', () => {
	it('give back what was put, by table and id, also after they were closed', async () => {
		const name = aName();
		const rows = openRows(name);
		const first = [aRecord('turn', 'a', 1), aRecord('note', 'a', 2), aRecord('turn', 'b', 3)];
		await rows.write({ put: first, drop: [] });
		await rows.write({ put: [aRecord('turn', 'a', 4)], drop: [['turn', 'b']] });
		rows.close();
		const again = openRows(name);
		const { records, misshapen } = await again.readAll();
		expect(bySeq(records)).toEqual([aRecord('note', 'a', 2), aRecord('turn', 'a', 4)]);
		expect(misshapen).toBe(0);
		again.close();
	});

	it('have no header until one is written, and then the last', async () => {
		const rows = openRows(aName());
		expect(await rows.readHeader()).toBe(null);
		await rows.writeHeader(new Uint8Array([1]));
		await rows.writeHeader(new Uint8Array([2, 3]));
		expect(await rows.readHeader()).toEqual(new Uint8Array([2, 3]));
		rows.close();
	});

	it('write all of a batch or nothing', async () => {
		const rows = openRows(aName());
		await rows.write({ put: [aRecord('turn', 'a', 1)], drop: [] });
		const notARecord = { table: 'turn', id: null } as unknown as SealedRecord;
		await expect(
			rows.write({
				put: [aRecord('turn', 'b', 2), notARecord, aRecord('turn', 'c', 3)],
				drop: [['turn', 'a']],
			}),
		).rejects.toThrow();
		expect((await rows.readAll()).records).toEqual([aRecord('turn', 'a', 1)]);
		rows.close();
	});

	it('count what has not the shape of a record, and leave it out', async () => {
		const rows = openRows(aName());
		const odd = [
			{ ...aRecord('turn', 'a', 1), sealed: 'text' },
			{ ...aRecord('turn', 'b', 1), seq: 1.5 },
			{ ...aRecord('turn', 'c', 1), table: 'never' },
		] as unknown as readonly SealedRecord[];
		await rows.write({ put: [...odd, aRecord('turn', 'd', 1)], drop: [] });
		expect(await rows.readAll()).toEqual({ records: [aRecord('turn', 'd', 1)], misshapen: 3 });
		rows.close();
	});

	it('are gone once destroyed, with the header, and can be written anew', async () => {
		const rows = openRows(aName());
		await rows.writeHeader(new Uint8Array([1]));
		await rows.write({ put: [aRecord('turn', 'a', 1)], drop: [] });
		await rows.destroy();
		expect(await rows.readHeader()).toBe(null);
		expect((await rows.readAll()).records).toEqual([]);
		await rows.write({ put: [aRecord('turn', 'b', 2)], drop: [] });
		expect((await rows.readAll()).records).toEqual([aRecord('turn', 'b', 2)]);
		rows.close();
	});

	it('are removed without a warning, also while a connection that was closed is not gone yet', async () => {
		const warnings: unknown[] = [];
		const { warn } = console;
		console.warn = (...words: unknown[]) => void warnings.push(words);
		try {
			for (let time = 0; time < 10; time++) {
				const name = aName();
				const [rows, others] = [openRows(name), openRows(name)];
				await Promise.all([rows.readAll(), others.readAll()]);
				const reading = others.readHeader();
				others.close();
				await rows.destroy();
				await reading.catch(() => undefined);
			}
		} finally {
			console.warn = warn;
		}
		expect(warnings).toEqual([]);
	});

	it('reject every call once closed', async () => {
		const rows = openRows(aName());
		await rows.readAll();
		rows.close();
		await expect(rows.readAll()).rejects.toThrow();
		await expect(rows.write({ put: [aRecord('turn', 'a', 1)], drop: [] })).rejects.toMatchObject({
			name: 'DatabaseClosedError',
		});
	});

	it('ask for strict durability on every write', async () => {
		const durabilities: (string | undefined)[] = [];
		const original = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction');
		if (original === undefined) throw new Error('no IndexedDB');
		const transaction = original.value as IDBDatabase['transaction'];
		IDBDatabase.prototype.transaction = function (names, mode, options) {
			if (mode === 'readwrite') durabilities.push(options?.durability);
			return transaction.call(this, names, mode, options);
		};
		try {
			const rows = openRows(aName());
			await rows.write({ put: [aRecord('turn', 'a', 1)], drop: [['turn', 'b']] });
			await rows.writeHeader(new Uint8Array([1]));
			rows.close();
		} finally {
			Object.defineProperty(IDBDatabase.prototype, 'transaction', original);
		}
		expect(durabilities).toEqual(['strict', 'strict']);
	});
});
