import { createDecipheriv, hkdfSync } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Secret } from '../../../src/ports/vault.ts';
import { newVaultKey } from '../../../src/vault/keys.ts';
import { newRecoveryWords } from '../../../src/vault/recovery-words.ts';
import {
	fillSlot,
	openSlot,
	seenOf,
	STRENGTH,
	type PassphraseSlot,
	type Slot,
} from '../../../src/vault/slot.ts';

const key = newVaultKey();
const passphrase = (words: string): Secret => ({ kind: 'passphrase', passphrase: words });
const recovery = (words: string): Secret => ({ kind: 'recovery', words });
const passkey = (parts: Partial<Extract<Secret, { kind: 'passkey' }>> = {}): Secret => ({
	kind: 'passkey',
	credential: 'a-credential',
	salt: new Uint8Array(32).fill(1),
	key: new Uint8Array(32).fill(2),
	...parts,
});

const TWELVE = 'legal winner thank year wave sausage worth useful legal winner thank yellow';

test('Argon2id is that of the reference implementation', async () => {
	const hash = await argon2id({
		password: 'password',
		salt: 'somesalt',
		memorySize: 65536,
		iterations: 2,
		parallelism: 1,
		hashLength: 32,
	});
	expect(hash).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
});

describe('a passphrase', () => {
	let slot: PassphraseSlot;
	beforeAll(async () => {
		slot = (await fillSlot(passphrase('four plain words Ångström'), key, 'a-vault')) as PassphraseSlot;
	});

	test('opens its slot, however a keyboard composed its letters and ended it', async () => {
		expect(await openSlot(slot, passphrase('four plain words Ångström'), 'a-vault')).toEqual(key);
		expect(
			await openSlot(slot, passphrase(' four plain words Ångström '.normalize('NFD')), 'a-vault'),
		).toEqual(key);
	});

	test.each(['four plain words', 'Four plain words Ångström', 'four plain words Angström', ''])(
		'opens nothing when it is another: "%s"',
		async (wrong) => {
			expect(await openSlot(slot, passphrase(wrong), 'a-vault')).toBeNull();
		},
	);

	test('opens no slot of another vault', async () => {
		expect(await openSlot(slot, passphrase('four plain words Ångström'), 'another')).toBeNull();
	});

	test('is a bug when it is empty', async () => {
		await expect(fillSlot(passphrase(' '), key, 'a-vault')).rejects.toThrow(TypeError);
	});

	test('is stretched as the slot says, as documented', async () => {
		expect(slot.strength).toEqual({ memory: 65536, passes: 3 });
		const stretched = await argon2id({
			password: 'four plain words Ångström',
			salt: slot.salt,
			memorySize: slot.strength.memory,
			iterations: slot.strength.passes,
			parallelism: 1,
			hashLength: 32,
			outputType: 'binary',
		});
		const wrapping = hkdfSync('sha256', stretched, slot.salt, 'confidant vault 1 slot passphrase', 32);
		const decipher = createDecipheriv('aes-256-gcm', Buffer.from(wrapping), slot.wrapped.subarray(0, 12));
		decipher.setAAD(Buffer.from(JSON.stringify(['a-vault', 'passphrase', [...slot.salt], [65536, 3], null])));
		decipher.setAuthTag(slot.wrapped.subarray(-16));
		const opened = Buffer.concat([decipher.update(slot.wrapped.subarray(12, -16)), decipher.final()]);
		expect(new Uint8Array(opened)).toEqual(new Uint8Array(key));
	});

	test('opens a slot that was made harder than today’s', async () => {
		const harder = await fillSlot(passphrase('four plain words'), key, 'a-vault', {
			memory: 70_000,
			passes: 4,
		});
		expect(await openSlot(harder, passphrase('four plain words'), 'a-vault')).toEqual(key);
		const claimed = { ...harder, strength: STRENGTH } as Slot;
		expect(await openSlot(claimed, passphrase('four plain words'), 'a-vault')).toBeNull();
	});

	test.each([
		{ memory: 65535, passes: 3 },
		{ memory: 65536, passes: 2 },
		{ memory: 8, passes: 1 },
		{ memory: 2 ** 31, passes: 3 },
		{ memory: 65536, passes: 1e9 },
		{ memory: NaN, passes: 3 },
	])('is never stretched less than the floor or without a ceiling: %o', async (strength) => {
		await expect(openSlot({ ...slot, strength }, passphrase('four'), 'a-vault')).rejects.toThrow();
		await expect(fillSlot(passphrase('four'), key, 'a-vault', strength)).rejects.toThrow();
	});

	test('shows the page nothing but that it is there', () => {
		expect(seenOf(slot)).toEqual({ kind: 'passphrase' });
	});
});

describe('a passkey', () => {
	test('opens its slot with what its PRF gave', async () => {
		const slot = await fillSlot(passkey(), key, 'a-vault');
		expect(await openSlot(slot, passkey(), 'a-vault')).toEqual(key);
		expect(await openSlot(slot, passkey({ key: new Uint8Array(32).fill(3) }), 'a-vault')).toBeNull();
		expect(await openSlot(slot, passkey({ credential: 'another' }), 'a-vault')).toBeNull();
		expect(await openSlot(slot, passkey(), 'another')).toBeNull();
		expect(seenOf(slot)).toEqual({
			kind: 'passkey',
			credential: 'a-credential',
			salt: new Uint8Array(32).fill(1),
		});
	});

	test('is a bug when it gave too little', async () => {
		await expect(fillSlot(passkey({ key: new Uint8Array(16) }), key, 'a-vault')).rejects.toThrow(TypeError);
	});
});

describe('recovery words', () => {
	test('open their slot in any spacing and capitals', async () => {
		const words = await newRecoveryWords();
		const slot = await fillSlot(recovery(words), key, 'a-vault');
		expect(words.split(' ')).toHaveLength(12);
		expect(await openSlot(slot, recovery(words), 'a-vault')).toEqual(key);
		expect(
			await openSlot(slot, recovery(`\n 1. ${words.toUpperCase().replaceAll(' ', ',\n 2. ')} `), 'a-vault'),
		).toEqual(key);
		expect(seenOf(slot)).toEqual({ kind: 'recovery' });
	});

	test.each([
		['another twelve', 'letter advice cage absurd amount doctor acoustic avoid letter advice cage above'],
		['eleven', TWELVE.slice(0, TWELVE.lastIndexOf(' '))],
		['two that changed places', TWELVE.replace('legal winner', 'winner legal')],
		['a word that is none', TWELVE.replace('sausage', 'sausages')],
		['nothing', ''],
	])('open nothing when they are %s', async (_, wrong) => {
		const slot = await fillSlot(recovery(TWELVE), key, 'a-vault');
		expect(await openSlot(slot, recovery(TWELVE), 'a-vault')).toEqual(key);
		expect(await openSlot(slot, recovery(wrong), 'a-vault')).toBeNull();
	});

	test('are a bug when a slot is to be filled with words that are none', async () => {
		await expect(fillSlot(recovery('hello'), key, 'a-vault')).rejects.toThrow(TypeError);
	});
});

describe('a slot', () => {
	test('opens with no secret of another kind', async () => {
		const slots = await Promise.all(
			[recovery(TWELVE), passkey()].map((secret) => fillSlot(secret, key, 'a-vault')),
		);
		const opened = await Promise.all(
			slots.flatMap((slot) =>
				[recovery(TWELVE), passkey(), passphrase(TWELVE)]
					.filter(({ kind }) => kind !== slot.kind)
					.map((secret) => openSlot(slot, secret, 'a-vault')),
			),
		);
		expect(opened).toEqual([null, null, null, null]);
	});

	test('opens with no byte of it changed', async () => {
		const slot = await fillSlot(recovery(TWELVE), key, 'a-vault');
		const changed: readonly Slot[] = [
			...Array.from(slot.wrapped, (_, at) => ({ ...slot, wrapped: flipped(slot.wrapped, at) })),
			...Array.from(slot.salt, (_, at) => ({ ...slot, salt: flipped(slot.salt, at) })),
		];
		expect(changed).toHaveLength(60 + 32);
		const opened = await Promise.all(changed.map((each) => openSlot(each, recovery(TWELVE), 'a-vault')));
		expect(opened.every((each) => each === null)).toBe(true);
	});

	test('is another each time, though the secret is the same', async () => {
		const [one, two] = await Promise.all([1, 2].map(() => fillSlot(recovery(TWELVE), key, 'a-vault')));
		expect(one?.salt).not.toEqual(two?.salt);
		expect(one?.wrapped).not.toEqual(two?.wrapped);
	});
});

const flipped = (bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> => {
	const changed = bytes.slice();
	changed[at] = (changed[at] ?? 0) ^ 1;
	return changed;
};
