import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeHeader, isAuthentic, parseHeader, type Header } from '../../../src/vault/header.ts';
import { deriveKeys, newVaultKey } from '../../../src/vault/keys.ts';
import { fillSlot, type Slot } from '../../../src/vault/slot.ts';

const key = newVaultKey();
const keys = await deriveKeys(key);

const slots: readonly Slot[] = [
	{
		kind: 'passphrase',
		strength: { memory: 65536, passes: 3 },
		salt: new Uint8Array(16).fill(1),
		wrapped: new Uint8Array(60).fill(2),
	},
	await fillSlot(
		{ kind: 'passkey', credential: 'abc', salt: new Uint8Array(32), key: new Uint8Array(32) },
		key,
		'a-vault',
	),
	await fillSlot(
		{
			kind: 'recovery',
			words: 'legal winner thank year wave sausage worth useful legal winner thank yellow',
		},
		key,
		'a-vault',
	),
];
const header: Header = { version: 1, id: 'a-vault', revision: 3, slots };
const bytes = await encodeHeader(header, keys);

/** A header with other words in it, and a code that is right: what only somebody with the key could write. */
const rewritten = async (change: (text: string) => string): Promise<Uint8Array> => {
	const text = Buffer.from(change(Buffer.from(bytes.subarray(0, -32)).toString()));
	return Buffer.concat([text, Buffer.from(await crypto.subtle.sign('HMAC', keys.header, text))]);
};

describe('a header', () => {
	test('reads as what it was', async () => {
		expect(parseHeader(bytes)).toStrictEqual({ is: 'read', header });
		expect(await isAuthentic(bytes, keys)).toBe(true);
	});

	test('is not authentic under the key of another vault', async () => {
		expect(await isAuthentic(bytes, await deriveKeys(newVaultKey()))).toBe(false);
	});

	test('is never believed with any bit changed, nor called newer', async () => {
		const changed = Array.from({ length: bytes.length * 8 }, (_, bit) => {
			const copy = bytes.slice();
			copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
			return copy;
		});
		const believed = await Promise.all(changed.map((each) => isAuthentic(each, keys)));
		expect(believed.some(Boolean)).toBe(false);
		expect(changed.some((each) => parseHeader(each).is === 'newer')).toBe(false);
	});

	test('is never believed when it is cut or longer', async () => {
		const lengths = Array.from({ length: bytes.length }, (_, length) => bytes.slice(0, length));
		const others = [...lengths, Buffer.concat([bytes, Buffer.alloc(1)])];
		const believed = await Promise.all(others.map((each) => isAuthentic(each, keys)));
		expect(believed.some(Boolean)).toBe(false);
	});

	test('of a newer version is called newer', async () => {
		const newer = await rewritten(() => 'confidant-vault/2\n{"version":2,"anything":"else"}\n');
		expect(parseHeader(newer)).toEqual({ is: 'newer' });
	});

	test.each<[string, (text: string) => string]>([
		['a passphrase stretched in less memory', (text) => text.replace('65536', '65535')],
		['a passphrase stretched in fewer passes', (text) => text.replace('"passes":3', '"passes":2')],
		['a passphrase that would fill the memory', (text) => text.replace('65536', '4194304')],
		['a passphrase that would take for ever', (text) => text.replace('"passes":3', '"passes":1000000')],
		['another format', (text) => text.replace('confidant', 'confident')],
		['a slot of a kind that there is not', (text) => text.replace('recovery', 'recovers')],
		['a short key', (text) => text.replace(/"wrapped":"..../u, '"wrapped":"')],
		['no slots', (text) => text.replace(/"slots":.*$/mu, '"slots":[]}')],
		['a negative revision', (text) => text.replace('"revision":3', '"revision":-3')],
		['half a revision', (text) => text.replace('"revision":3', '"revision":3.5')],
		['no id', (text) => text.replace('"id":"a-vault"', '"id":""')],
		['two versions', (text) => text.replace('confidant-vault/1', 'confidant-vault/2')],
	])('is called damaged with %s', async (_, change) => {
		const changed = await rewritten(change);
		expect(Buffer.from(changed).equals(bytes)).toBe(false);
		expect(parseHeader(changed)).toEqual({ is: 'damaged' });
	});

	test('can be any bytes without a throw', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 2000 }), (any) => {
				expect(parseHeader(any)).toEqual({ is: 'damaged' });
			}),
		);
		expect(parseHeader(new Uint8Array(100_000_000))).toEqual({ is: 'damaged' });
	});
});
