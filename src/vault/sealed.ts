import type { SealedBytes, SealedRecord, SealedTable } from '../ports/copies.ts';
import { decodeValue, encodeValue } from './json.ts';
import type { VaultKeys } from './keys.ts';

/** The version of each table's values: raised when their shape changes. */
export const SCHEMA: Readonly<Record<SealedTable, number>> = {
	turn: 1,
	note: 1,
	draft: 1,
	setting: 1,
	sheet: 1,
	block: 1,
};

/** A record as it may lie on a disk; null is a tombstone. Bound to its place: it opens nowhere else. */
export const seal = async (
	keys: VaultKeys,
	table: SealedTable,
	id: string,
	seq: number,
	value: object | null,
): Promise<SealedRecord> => {
	const place = { table, id, seq, schema: SCHEMA[table] };
	const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
	const ciphertext = await crypto.subtle.encrypt(
		{ name: 'AES-GCM', iv, additionalData: bind(place) },
		keys.tables[table],
		padded(encodeValue(value)),
	);
	const sealed = new Uint8Array(IV_BYTES + ciphertext.byteLength);
	sealed.set(iv);
	sealed.set(new Uint8Array(ciphertext), IV_BYTES);
	return { ...place, sealed: sealed as SealedBytes };
};

export type Unsealed =
	| { readonly is: 'opened'; readonly value: object | null }
	/** Damaged, or not of this vault, or not of this place in it. */
	| { readonly is: 'unreadable' }
	/** Authentic, and of a shape that only a newer version of this page knows. */
	| { readonly is: 'newer' };

/** Many are opened fastest by asking for all before waiting for one. */
export const unseal = async (keys: VaultKeys, record: SealedRecord): Promise<Unsealed> => {
	const { table, schema, sealed } = record;
	try {
		const plain = await crypto.subtle.decrypt(
			{ name: 'AES-GCM', iv: sealed.subarray(0, IV_BYTES), additionalData: bind(record) },
			keys.tables[table],
			sealed.subarray(IV_BYTES),
		);
		// Asked only now, so that nothing but an authentic record can call itself newer.
		if (schema > SCHEMA[table]) return { is: 'newer' };
		return { is: 'opened', value: decodeValue(new Uint8Array(plain)) };
	} catch {
		return { is: 'unreadable' };
	}
};

const IV_BYTES = 12;

const PADDED_TO = 256;

const padded = (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
	const whole = new Uint8Array(Math.ceil(bytes.length / PADDED_TO) * PADDED_TO);
	whole.set(bytes);
	return whole;
};

/** As JSON two different places never read the same, whatever an id holds. */
const bind = ({ table, id, seq, schema }: Omit<SealedRecord, 'sealed'>): Uint8Array<ArrayBuffer> =>
	new TextEncoder().encode(JSON.stringify([table, id, seq, schema]));
