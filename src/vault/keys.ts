import type { Branded } from '../core/brand.ts';
import { SEALED_TABLES, type SealedTable } from '../ports/copies.ts';

/** The 32 random bytes that everything in a vault hangs on; kept only wrapped, see `slot.ts`. */
export type VaultKey = Branded<Uint8Array<ArrayBuffer>, 'VaultKey'>;

/** None can be taken out again. */
export type VaultKeys = {
	/** AES-256-GCM */
	readonly tables: Readonly<Record<SealedTable, CryptoKey>>;
	/** HMAC-SHA-256 */
	readonly header: CryptoKey;
};

export const newVaultKey = (): VaultKey => crypto.getRandomValues(new Uint8Array(32)) as VaultKey;

export const deriveKeys = async (key: VaultKey): Promise<VaultKeys> => {
	const [header, ...tables] = await Promise.all([
		derive(key, NO_SALT, 'confidant vault 1 header', HMAC),
		...SEALED_TABLES.map((table) => derive(key, NO_SALT, `confidant vault 1 table ${table}`, AES)),
	]);
	const named = SEALED_TABLES.map((table, index) => [table, tables[index]] as const);
	return { header, tables: Object.fromEntries(named) as Record<SealedTable, CryptoKey> };
};

/** The AES-256-GCM key that wraps a vault key: HKDF-SHA-256 of secret bytes that nobody can guess. */
export const deriveWrappingKey = (
	secret: Uint8Array<ArrayBuffer>,
	salt: Uint8Array<ArrayBuffer>,
	purpose: string,
): Promise<CryptoKey> => derive(secret, salt, `confidant vault 1 slot ${purpose}`, AES);

const AES = { algorithm: { name: 'AES-GCM', length: 256 }, uses: ['encrypt', 'decrypt'] } as const;

const HMAC = { algorithm: { name: 'HMAC', hash: 'SHA-256', length: 256 }, uses: ['sign', 'verify'] } as const;

/** The vault key is random and used for nothing else: HKDF needs no salt then (RFC 5869, 3.1). */
const NO_SALT = new Uint8Array(0);

/** HKDF-SHA-256 (RFC 5869). */
const derive = async (
	secret: Uint8Array<ArrayBuffer>,
	salt: Uint8Array<ArrayBuffer>,
	info: string,
	into: typeof AES | typeof HMAC,
): Promise<CryptoKey> => {
	const from = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
	const how = { name: 'HKDF', hash: 'SHA-256', salt, info: new TextEncoder().encode(info) };
	return crypto.subtle.deriveKey(how, from, into.algorithm, false, into.uses);
};
