import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CANARIES } from '../../crash/story.ts';
import { ENCODINGS } from '../../support/find-texts.ts';
import { scan } from '../../support/scan.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'confidant-scan-'));

describe('the scan', () => {
	it.each(Object.entries(ENCODINGS))('finds a word in %s', (encoding, encode) => {
		const planted = folder();
		const some = CANARIES.flatMap((text) => encode(text).map((bytes) => [text, bytes] as const));
		expect(some.length).toBeGreaterThan(0);
		mkdirSync(join(planted, 'deep', 'down'), { recursive: true });
		for (const [place, [, bytes]] of some.entries())
			writeFileSync(
				join(planted, 'deep', 'down', String(place)),
				Buffer.concat([randomBytes(1000), bytes, randomBytes(500)]),
			);
		const traces = scan(planted, CANARIES);
		for (const [place, [text]] of some.entries())
			expect(traces).toContainEqual({ path: join('deep', 'down', String(place)), encoding, text });
		rmSync(planted, { recursive: true });
	});

	it.each(Object.entries({ gzip: gzipSync, zlib: deflateSync, zip: zipped }))(
		'finds a word in %s',
		(how, compress) => {
			const planted = folder();
			const text = CANARIES.join(' ').repeat(3);
			writeFileSync(
				join(planted, 'file'),
				Buffer.concat([randomBytes(99), compress(Buffer.from(text)), randomBytes(99)]),
			);
			const traces = scan(planted, CANARIES);
			for (const word of CANARIES)
				expect(traces).toContainEqual({ path: 'file', encoding: `${how}, UTF-8`, text: word });
			rmSync(planted, { recursive: true });
		},
	);

	it('finds a word in a table of LevelDB, where it lies in pieces', () => {
		const planted = folder();
		writeFileSync(join(planted, '000005.ldb'), tableOf(SNAPPED));
		expect(scan(planted, ['vokimavoki'])).toContainEqual({
			path: '000005.ldb',
			encoding: 'LevelDB table, UTF-8',
			text: 'vokimavoki',
		});
		rmSync(planted, { recursive: true });
	});

	it('finds a word in a log of LevelDB, where it is cut at 32 kB', () => {
		const planted = folder();
		const before = 32_768 - 7 - 7 - 1000 - 5;
		writeFileSync(
			join(planted, '000004.log'),
			Buffer.concat([
				record(FULL, Buffer.alloc(1000)),
				record(FIRST, Buffer.concat([Buffer.alloc(before), Buffer.from('vokim')])),
				record(LAST, Buffer.from('avoki and more')),
			]),
		);
		expect(scan(planted, ['vokimavoki'])).toContainEqual({
			path: '000004.log',
			encoding: 'LevelDB log, UTF-8',
			text: 'vokimavoki',
		});
		rmSync(planted, { recursive: true });
	});

	it('finds nothing where nothing is', () => {
		const planted = folder();
		writeFileSync(join(planted, 'file'), randomBytes(4_000_000));
		expect(scan(planted, CANARIES)).toEqual([]);
		rmSync(planted, { recursive: true });
	});
});

function zipped(bytes: Buffer): Buffer {
	const header = Buffer.alloc(30);
	header.write('PK\x03\x04', 'latin1');
	header.writeUInt16LE(8, 8);
	return Buffer.concat([header, deflateRawSync(bytes)]);
}

/** In Snappy: ten bytes, six of them as they are (`vokima`), then four from six before. */
const SNAPPED = Buffer.from([10, 5 << 2, ...Buffer.from('vokima'), 1, 6]);

/** A LevelDB table with one block, which Snappy made. */
function tableOf(snapped: Buffer): Buffer {
	const block = (bytes: Buffer, kind: 0 | 1): Buffer =>
		Buffer.concat([bytes, Buffer.from([kind]), Buffer.alloc(4)]);
	const restarts = Buffer.from([0, 0, 0, 0, 1, 0, 0, 0]);
	const data = block(snapped, 1);
	const metaIndex = block(restarts, 0);
	const index = block(Buffer.concat([Buffer.from([0, 1, 2, 0x6b, 0, snapped.length]), restarts]), 0);
	const footer = Buffer.alloc(48);
	footer.set([data.length, metaIndex.length - 5, data.length + metaIndex.length, index.length - 5]);
	footer.writeBigUInt64LE(0xdb4775248b80fb57n, 40);
	return Buffer.concat([data, metaIndex, index, footer]);
}

const FULL = 1;
const FIRST = 2;
const LAST = 4;

/** A record of a LevelDB log, without its checksum. */
function record(kind: number, bytes: Buffer): Buffer {
	const head = Buffer.alloc(7);
	head.writeUInt16LE(bytes.length, 4);
	head[6] = kind;
	return Buffer.concat([head, bytes]);
}
