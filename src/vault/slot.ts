import * as v from 'valibot';
import { normalisePassphrase } from '../core/privacy/normalise-passphrase.ts';
import type { Secret, SlotSeen } from '../ports/vault.ts';
import { deriveWrappingKey, type VaultKey } from './keys.ts';
import { readRecoveryWords } from './recovery-words.ts';

/** What Argon2id costs: KiB of memory, and passes over it; one lane. */
export type Strength = { readonly memory: number; readonly passes: number };

/** The vault key wrapped under one secret: 12 bytes of initialisation vector, 32 of key, 16 of tag. */
type Wrapped = { readonly salt: Uint8Array<ArrayBuffer>; readonly wrapped: Uint8Array<ArrayBuffer> };

export type PassphraseSlot = { readonly kind: 'passphrase'; readonly strength: Strength } & Wrapped;
/** `salt` is what the passkey's PRF is asked with. */
export type PasskeySlot = { readonly kind: 'passkey'; readonly credential: string } & Wrapped;
export type RecoverySlot = { readonly kind: 'recovery' } & Wrapped;
export type Slot = PassphraseSlot | PasskeySlot | RecoverySlot;

/** What a new passphrase slot costs (RFC 9106, 4, for little memory): a quarter of a second on a laptop. */
export const STRENGTH: Strength = { memory: 64 * 1024, passes: 3 };

/** Beyond this a hostile header could hang the page. */
const CEILING: Strength = { memory: 256 * 1024, passes: 6 };

/** Weaker than any slot ever written is a downgrade, and refused. */
export const strengthShape = v.object({
	memory: v.pipe(v.number(), v.integer(), v.minValue(STRENGTH.memory), v.maxValue(CEILING.memory)),
	passes: v.pipe(v.number(), v.integer(), v.minValue(STRENGTH.passes), v.maxValue(CEILING.passes)),
});

/** `vault` is the vault's id. Throws for a secret that no caller may offer: nothing, a short PRF output, words that are none. */
export const fillSlot = async (
	secret: Secret,
	key: VaultKey,
	vault: string,
	strength: Strength = STRENGTH,
): Promise<Slot> => {
	const slot = emptySlot(secret, strength);
	const wrapping = await wrappingKeyOf(slot, secret);
	if (wrapping === null) throw new TypeError('not a secret');
	const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
	const ciphertext = await crypto.subtle.encrypt(
		{ name: 'AES-GCM', iv, additionalData: bind(slot, vault) },
		wrapping,
		key,
	);
	return { ...slot, wrapped: new Uint8Array([...iv, ...new Uint8Array(ciphertext)]) };
};

/** Null for a wrong secret. A slot whose bytes were changed looks the same. Throws for a strength out of bounds. */
export const openSlot = async (slot: Slot, secret: Secret, vault: string): Promise<VaultKey | null> => {
	const wrapping = await wrappingKeyOf(slot, secret);
	if (wrapping === null) return null;
	try {
		const key = await crypto.subtle.decrypt(
			{ name: 'AES-GCM', iv: slot.wrapped.subarray(0, IV_BYTES), additionalData: bind(slot, vault) },
			wrapping,
			slot.wrapped.subarray(IV_BYTES),
		);
		return new Uint8Array(key) as VaultKey;
	} catch {
		return null;
	}
};

export const seenOf = (slot: Slot): SlotSeen =>
	slot.kind === 'passkey'
		? { kind: slot.kind, credential: slot.credential, salt: slot.salt }
		: { kind: slot.kind };

const IV_BYTES = 12;

const NONE = new Uint8Array(0);

const emptySlot = (secret: Secret, strength: Strength): Slot => {
	switch (secret.kind) {
		case 'passphrase':
			return { kind: secret.kind, strength, salt: newSalt(16), wrapped: NONE };
		case 'passkey':
			return { kind: secret.kind, credential: secret.credential, salt: secret.salt, wrapped: NONE };
		case 'recovery':
			return { kind: secret.kind, salt: newSalt(32), wrapped: NONE };
	}
};

const newSalt = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));

/** Null when the secret is of another kind or passkey, empty, or words with a slip in them. */
const wrappingKeyOf = async (slot: Slot, secret: Secret): Promise<CryptoKey | null> => {
	if (slot.kind === 'passphrase' && secret.kind === 'passphrase')
		return stretch(normalisePassphrase(secret.passphrase), slot.salt, slot.strength);
	if (slot.kind === 'passkey' && secret.kind === 'passkey') {
		if (secret.key.length !== 32) throw new TypeError('not the output of a PRF');
		return slot.credential === secret.credential ? deriveWrappingKey(secret.key, slot.salt, 'passkey') : null;
	}
	if (slot.kind === 'recovery' && secret.kind === 'recovery') {
		const entropy = await readRecoveryWords(secret.words);
		return entropy === null ? null : deriveWrappingKey(entropy, slot.salt, 'recovery');
	}
	return null;
};

/** Argon2id (RFC 9106), and HKDF of what it gives. */
const stretch = async (
	passphrase: string,
	salt: Uint8Array<ArrayBuffer>,
	strength: Strength,
): Promise<CryptoKey | null> => {
	const { memory, passes } = v.parse(strengthShape, strength);
	if (passphrase === '') return null;
	const { argon2id } = await import('hash-wasm');
	const stretched = await argon2id({
		password: passphrase,
		salt,
		memorySize: memory,
		iterations: passes,
		parallelism: 1,
		hashLength: 32,
		outputType: 'binary',
	});
	return deriveWrappingKey(new Uint8Array(stretched), salt, 'passphrase');
};

/** All that a slot says of itself, and whose it is: change any of it and the slot does not open. */
const bind = (slot: Slot, vault: string): Uint8Array<ArrayBuffer> =>
	new TextEncoder().encode(
		JSON.stringify([
			vault,
			slot.kind,
			[...slot.salt],
			slot.kind === 'passphrase' ? [slot.strength.memory, slot.strength.passes] : null,
			slot.kind === 'passkey' ? slot.credential : null,
		]),
	);
