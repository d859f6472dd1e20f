import { createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { TABLES } from '../../../src/ports/records.ts';
import { encodeHeader } from '../../../src/vault/header.ts';
import { deriveKeys, deriveWrappingKey, newVaultKey, type VaultKey } from '../../../src/vault/keys.ts';
import { seal, unseal } from '../../../src/vault/sealed.ts';

const fixed = Uint8Array.from({ length: 32 }, (_, index) => index) as VaultKey;

/** Node's own HKDF, which this file checks by a vector and then believes. */
const hkdf = (secret: Uint8Array, salt: Uint8Array, info: string, length = 32): Buffer =>
	Buffer.from(hkdfSync('sha256', secret, salt, info, length));

test('HKDF is that of RFC 5869 (its first vector)', () => {
	const secret = Buffer.alloc(22, 0x0b);
	const salt = Buffer.from('000102030405060708090a0b0c', 'hex');
	const info = Buffer.from('f0f1f2f3f4f5f6f7f8f9', 'hex');
	expect(Buffer.from(hkdfSync('sha256', secret, salt, info, 42)).toString('hex')).toBe(
		'3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
	);
});

test('a record opens as documented, without a line of ours', async () => {
	const keys = await deriveKeys(fixed);
	for (const table of TABLES) {
		const { sealed } = await seal(keys, table, 'an-id', 5, { text: 'Ana' });
		const key = hkdf(fixed, new Uint8Array(0), `confidant vault 1 table ${table}`);
		const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
		decipher.setAAD(Buffer.from(`["${table}","an-id",5,1]`));
		decipher.setAuthTag(sealed.subarray(-16));
		const plain = Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
		expect(plain.subarray(4, 4 + plain.readUInt32BE(0)).toString()).toBe('[{"text":"Ana"},[]]');
		expect(plain.length).toBe(256);
	}
});

test('the code over a header is as documented', async () => {
	const bytes = await encodeHeader(
		{ version: 1, id: 'a-vault', revision: 1, slots: [] },
		await deriveKeys(fixed),
	);
	const key = hkdf(fixed, new Uint8Array(0), 'confidant vault 1 header');
	const code = createHmac('sha256', key).update(bytes.subarray(0, -32)).digest('hex');
	expect(Buffer.from(bytes.subarray(-32)).toString('hex')).toBe(code);
});

test('a record of today opens in every version to come', async () => {
	const sealed = Buffer.from(GOLDEN, 'base64');
	const record = { table: 'note', id: 'golden', seq: 1, schema: 1, sealed: new Uint8Array(sealed) } as const;
	const keys = await deriveKeys(fixed);
	expect(await unseal(keys, record as unknown as Parameters<typeof unseal>[1])).toStrictEqual({
		is: 'opened',
		value: { text: 'Your sister is called Ana.', embedding: Int8Array.of(-128, 0, 127), score: -0 },
	});
});

test('no key can be taken out', async () => {
	const { tables, header } = await deriveKeys(fixed);
	const wrapping = await deriveWrappingKey(new Uint8Array(32), new Uint8Array(32), 'passkey');
	for (const key of [...Object.values(tables), header, wrapping]) {
		expect(key.extractable).toBe(false);
		await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
	}
});

test('every vault key is another', () => {
	const keys = Array.from({ length: 100 }, () => Buffer.from(newVaultKey()).toString('hex'));
	expect(new Set(keys).size).toBe(100);
	expect(keys[0]).toHaveLength(64);
});

const GOLDEN =
	'P+4ESgiGtUoMccy0euLKLERS60Ugak1Re3hX8vIQB3X7xko3+nb8E86xmxHkxGd2YgxLSE9A5MTH4moUafHYBs9sxpyYOBdTWhnQl23m7CLNigRON8OoWvSIkbjS144ZQ4dX0+KrUetiEWfcOaqoSUv9pclyBw3p/RhL1HRxIs3DcGaS3yckLhnJsAnh+R7t7qXubSx2X1ZqHcnKpwbHf0dLjfB6IMazVej8IjYdo/vQdcvC5LTGsyZZfF6jJ67SQ+B9VjE70HK0cu1T50McD5H3/6Y9BoJ1QySd8MyN392j/XiTXDQmjSbcSg2gsTh+rppbL5hwEzDGqMAoZsITe4ZDMzZiA0n0ajv6B+WlwtGLprzRmt0x4s8ljYc=';
