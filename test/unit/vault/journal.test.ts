import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalFile, SealedBytes, SealedRecord } from '../../../src/ports/copies.ts';
import { TABLES } from '../../../src/ports/records.ts';
import { crc32 } from '../../../src/vault/crc32.ts';
import { encodeBaseEnd, encodeBatch, readFrames, seedOf } from '../../../src/vault/frames.ts';
import { openJournal } from '../../../src/vault/journal.ts';
import { readJournal } from '../../../src/vault/read-journal.ts';
import { aDisk, copyOf, startProcess, type SimulatedDisk } from '../../support/simulated-copies.ts';

const SEED = seedOf('a vault');

const aRecord = (id: string, seq: number, bytes = 40): SealedRecord => ({
	table: 'turn',
	id,
	seq,
	schema: 1,
	sealed: new Uint8Array(bytes).fill(seq) as SealedBytes,
});

const aJournal = async (disk: SimulatedDisk) => {
	const files = await startProcess(disk).files?.open();
	if (files === undefined) throw new Error('no files');
	const both: readonly [JournalFile, JournalFile] = [files['journal-0'], files['journal-1']];
	const found = readJournal(both, SEED);
	return { found, journal: openJournal(both, SEED, found) };
};

const journalsOf = (disk: SimulatedDisk) =>
	[...disk.files].flatMap(([name, file]) => (name.startsWith('journal') ? file : []));

const seqsOf = (found: { readonly newest: ReadonlyMap<string, SealedRecord> }) =>
	[...found.newest.values()].map(({ id, seq }) => `${id}${seq}`).toSorted();

const anyRecord: fc.Arbitrary<SealedRecord> = fc.record({
	table: fc.constantFrom(...TABLES),
	id: fc.string({ unit: 'grapheme', maxLength: 40 }),
	seq: fc.nat({ max: Number.MAX_SAFE_INTEGER }),
	schema: fc.nat({ max: 65535 }),
	sealed: fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes) as SealedBytes),
});

const joined = (parts: readonly Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]));

describe('a code over bytes', () => {
	it('is the CRC-32 of everyone else', () => {
		expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
		expect(crc32(new Uint8Array(0))).toBe(0);
	});

	it('goes on from where it ended', () => {
		fc.assert(
			fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => crc32(joined([a, b])) === crc32(b, crc32(a))),
		);
	});
});

describe('frames', () => {
	it('give back any records as they were', () => {
		fc.assert(
			fc.property(fc.array(anyRecord), fc.nat({ max: 2 ** 32 - 1 }), (records, generation) => {
				const [frame, ...more] = [...readFrames(SEED, encodeBatch(SEED, generation, records))];
				expect(more).toEqual([]);
				expect(frame).toMatchObject({ kind: 'batch', generation });
				expect(frame?.kind === 'batch' ? frame.records : null).toEqual(records);
			}),
		);
	});

	it('are passed over when any byte of them was changed, and the ones around them are found', () => {
		const [before, broken, later] = [1, 2, 3].map((seq) => encodeBatch(SEED, 1, [aRecord('x', seq)]));
		if (before === undefined || broken === undefined || later === undefined) throw new Error('no frames');
		for (let at = 0; at < broken.length; at += 1) {
			const changed = broken.slice();
			changed[at] = (changed[at] ?? 0) ^ 0x10;
			const frames = [...readFrames(SEED, joined([before, changed, later]))];
			const seqs = frames.flatMap((frame) =>
				frame.kind === 'batch' ? frame.records.map(({ seq }) => seq) : [],
			);
			expect(seqs, `byte ${at}`).toEqual([1, 3]);
		}
	});

	it('of another vault are none', () => {
		expect([...readFrames(seedOf('other'), encodeBatch(SEED, 1, [aRecord('x', 1)]))]).toEqual([]);
	});

	it('are not read out of any bytes whatever', () => {
		const base = encodeBaseEnd(SEED, 1, { count: 0, seq: 0 });
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat({ max: base.length }), (noise, cut) => {
				// Noise may begin with the very bytes that were cut off.
				const isWhole = base.subarray(cut).every((byte, at) => noise[at] === byte);
				expect([...readFrames(SEED, joined([noise, base.subarray(0, cut), noise]))].length).toBe(
					isWhole ? 1 : 0,
				);
			}),
		);
	});
});

describe('the journal', () => {
	it('cuts off a torn tail, and goes on after the last whole frame', async () => {
		const disk = aDisk();
		const { journal } = await aJournal(disk);
		journal.rewrite([aRecord('a', 1)], 1);
		journal.append([aRecord('b', 2)]);
		const whole = journal.size();
		journal.append([aRecord('c', 3)]);
		const file = journalsOf(disk).find(({ lying }) => lying.length > 0);
		for (let size = whole; file !== undefined && size < journal.size(); size += 7) {
			const other = copyOf(disk);
			for (const each of journalsOf(other)) each.lying = each.lying.slice(0, size);
			const again = await aJournal(other);
			expect(seqsOf(again.found)).toEqual(['a1', 'b2']);
			expect(again.found.isWhole).toBe(true);
			again.journal.append([aRecord('d', 3)]);
			expect(seqsOf((await aJournal(other)).found)).toEqual(['a1', 'b2', 'd3']);
		}
	});

	it('knows that a change in the middle is missing', async () => {
		const disk = aDisk();
		const { journal } = await aJournal(disk);
		journal.rewrite([aRecord('a', 1), aRecord('b', 2)], 4);
		const before = journal.size();
		for (const seq of [5, 6, 7]) journal.append([aRecord('c', seq)]);
		for (const { lying } of journalsOf(disk)) if (lying.length > 0) lying[before + 30] = 255;
		const { found } = await aJournal(disk);
		expect(found).toMatchObject({ isWhole: false, missing: 1, seq: 7, base: { seq: 4 } });
	});

	it('keeps to the older file until the newer is complete', async () => {
		const disk = aDisk();
		const { journal } = await aJournal(disk);
		journal.rewrite([aRecord('a', 1)], 1);
		journal.append([aRecord('b', 2)]);
		const before = copyOf(disk);
		journal.rewrite([aRecord('b', 2)], 2);
		const rewritten = journalsOf(disk).find(({ lying }) => lying.length > 0)?.lying ?? new Uint8Array(0);
		for (let size = 0; size <= rewritten.length; size += 1) {
			const other = copyOf(before);
			for (const each of journalsOf(other))
				if (each.lying.length === 0) each.lying = rewritten.slice(0, size);
			const { found, journal: again } = await aJournal(other);
			expect(seqsOf(found)).toEqual(size === rewritten.length ? ['b2'] : ['a1', 'b2']);
			// Whichever it is, one file is left, and it goes on.
			again.append([aRecord('c', 3)]);
			expect(journalsOf(other).filter(({ lying }) => lying.length > 0)).toHaveLength(1);
			expect((await aJournal(other)).found).toMatchObject({ isWhole: true, seq: 3 });
		}
	});

	it('takes back what the other copy could not take', async () => {
		const disk = aDisk();
		const { journal } = await aJournal(disk);
		journal.rewrite([], 0);
		journal.append([aRecord('a', 1)]);
		journal.append([aRecord('b', 2)]);
		journal.takeBack();
		expect(seqsOf((await aJournal(copyOf(disk))).found)).toEqual(['a1']);
		journal.append([aRecord('c', 2)]);
		expect(seqsOf((await aJournal(disk)).found)).toEqual(['a1', 'c2']);
	});
});
