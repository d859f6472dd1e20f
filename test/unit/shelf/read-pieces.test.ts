import { describe, expect, it } from 'vitest';
import { readPieces } from '../../../src/adapters/shelf/read-pieces.ts';
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

const readAll = async (stream: ReadableStream<Uint8Array<ArrayBuffer>>, most = Infinity) => {
	const kept: number[] = [];
	const lengths: number[] = [];
	const how = await readPieces(stream, {
		size: 16,
		most,
		onBytes: () => undefined,
		keep: async (piece) => {
			const copy = [...piece];
			await new Promise((resolve) => void setTimeout(resolve, copy.length % 2));
			// The buffer was not filled anew meanwhile.
			expect([...piece]).toEqual(copy);
			kept.push(...copy);
			lengths.push(copy.length);
		},
	});
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

	it('throws what keeping throws', async () => {
		const full = new DOMException('full', 'QuotaExceededError');
		const reading = readPieces(streamOf(someBytes(100, 1), 1), {
			size: 16,
			most: Infinity,
			onBytes: () => undefined,
			keep: () => Promise.reject(full),
		});
		await expect(reading).rejects.toBe(full);
	});
});
