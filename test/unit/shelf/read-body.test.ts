import { describe, expect, it } from 'vitest';
import { openGathering, type Gathering } from '../../../src/adapters/shelf/gather.ts';
import { readBody } from '../../../src/adapters/shelf/read-body.ts';
import { someBytes } from '../../support/a-model.ts';
import { below, seededRandom } from '../../support/seeded-random.ts';

type Stream = (
	bytes: Uint8Array<ArrayBuffer>,
	seed: number,
	breaksAt?: number,
) => ReadableStream<Uint8Array<ArrayBuffer>>;

/** A stream of the bytes in chunks of random lengths; it breaks after so many of them. Only one of bytes can be lent room. */
const streamOf =
	(type: 'bytes' | undefined): Stream =>
	(bytes, seed, breaksAt = Infinity) => {
		const random = seededRandom(seed);
		let at = 0;
		const pull = (controller: ReadableByteStreamController | ReadableStreamDefaultController): void => {
			if (at >= Math.min(bytes.length, breaksAt)) {
				if (at < bytes.length) controller.error(new Error('The line broke'));
				else controller.close();
				if ('byobRequest' in controller) controller.byobRequest?.respond(0);
				return;
			}
			const end = Math.min(at + 1 + below(random, 40), bytes.length, breaksAt);
			controller.enqueue(bytes.slice(at, end));
			at = end;
		};
		const stream = type === 'bytes' ? new ReadableStream({ type, pull }) : new ReadableStream({ pull });
		return stream as ReadableStream<Uint8Array<ArrayBuffer>>;
	};

/** Reads a stream into blocks of 16 bytes, the last one shorter. */
const readAll = async (stream: ReadableStream<Uint8Array<ArrayBuffer>>, most = Infinity) => {
	const kept: number[] = [];
	const lengths: number[] = [];
	const rooms: ArrayBuffer[] = [];
	const unkept = { bytes: 0 };
	/** As a worker answers: in turn. */
	let last: Promise<unknown> = Promise.resolve();
	const gathering = openGathering(0, {
		blockSize: 16,
		rooms,
		unkept,
		keep: async ({ room, count, at }) => {
			const copy = [...new Uint8Array(room, 0, count)];
			await (last = last.then(() => new Promise((resolve) => void setTimeout(resolve, count % 2))));
			// It was not filled anew meanwhile.
			expect([...new Uint8Array(room, 0, count)]).toEqual(copy);
			expect(at).toBe(kept.length);
			kept.push(...copy);
			lengths.push(count);
			return room;
		},
	});
	const how = await readBody(stream, { most, room: gathering.room, take: gathering.take });
	await gathering.keepAll();
	expect(lengths.every((length) => length === 16)).toBe(true);
	expect(unkept.bytes).toBe(gathering.at() - kept.length);
	await gathering.finish();
	expect(unkept.bytes).toBe(0);
	// Few are on their way at once.
	expect(rooms.length).toBeLessThanOrEqual(9);
	expect(gathering.at()).toBe(kept.length);
	return { how, kept, lengths };
};

describe.each([
	['a stream of bytes', streamOf('bytes')],
	['any other stream', streamOf(undefined)],
])('reading %s in pieces', (_, streamOf) => {
	it('keeps every byte once and in order, whatever the lengths they come in', async () => {
		for (let seed = 0; seed < 20; seed++) {
			const bytes = someBytes(seed * 13, seed);
			const { how, kept, lengths } = await readAll(streamOf(bytes, seed));
			expect(how).toBe('ended');
			expect(kept).toEqual([...bytes]);
			expect(lengths.slice(0, -1).every((length) => length === 16)).toBe(true);
		}
	});

	it('keeps what had come when the line broke', async () => {
		const bytes = someBytes(200, 1);
		const { how, kept } = await readAll(streamOf(bytes, 1, 77));
		expect(how).toBe('broken');
		expect(kept).toEqual([...bytes.subarray(0, 77)]);
	});

	it('takes no more than was asked for', async () => {
		const { how, kept } = await readAll(streamOf(someBytes(200, 1), 1), 100);
		expect(how).toBe('more');
		expect(kept.length).toBeLessThanOrEqual(100);
	});
});

describe('gathering', () => {
	const gather = (over: Partial<Parameters<typeof openGathering>[1]>): Gathering =>
		openGathering(0, {
			blockSize: 16,
			rooms: [],
			unkept: { bytes: 0 },
			keep: ({ room }) => Promise.resolve(room),
			...over,
		});

	it('throws what keeping throws, at a later block and at the end', async () => {
		const full = new DOMException('full', 'QuotaExceededError');
		const gathering = gather({ keep: () => Promise.reject(full) });
		await expect(gathering.take(someBytes(200, 1))).rejects.toBe(full);
		await expect(gathering.keepAll()).rejects.toBe(full);
		await expect(gathering.finish()).rejects.toBe(full);
	});

	it('holds what came of a block until the rest of it comes, over a line that breaks', async () => {
		const lengths: number[] = [];
		const gathering = gather({
			keep: ({ room, count }) => {
				lengths.push(count);
				return Promise.resolve(room);
			},
		});
		await gathering.take(someBytes(20, 1));
		await gathering.keepAll();
		expect([lengths, gathering.at()]).toEqual([[16], 20]);
		await gathering.take(someBytes(20, 2));
		await gathering.finish();
		expect([lengths, gathering.at()]).toEqual([[16, 16, 8], 40]);
	});

	it('counts for nothing what was taken, when it is begun anew', async () => {
		const unkept = { bytes: 0 };
		const ats: number[] = [];
		const gathering = gather({
			unkept,
			keep: ({ room, at }) => {
				ats.push(at);
				return Promise.resolve(room);
			},
		});
		await gathering.take(someBytes(40, 1));
		await gathering.beginAnew();
		expect([gathering.at(), unkept.bytes]).toEqual([0, 0]);
		await gathering.take(someBytes(10, 1));
		await gathering.finish();
		expect([ats, gathering.at(), unkept.bytes]).toEqual([[0, 16, 0], 10, 0]);
	});
});
