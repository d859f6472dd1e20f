import { describe, expect, it } from 'vitest';
import { openGathering } from '../../../src/adapters/shelf/gather.ts';

const SIZE = 4;

describe('what is not kept yet', () => {
	it('is what came and was not kept, whichever block is kept first', async () => {
		const unkept = { bytes: 0 };
		const keepNow: (() => void)[] = [];
		const gathering = openGathering(0, {
			blockSize: SIZE,
			rooms: [],
			unkept,
			keep: ({ room }) => new Promise((resolve) => void keepNow.push(() => resolve(room))),
		});
		await gathering.take(new Uint8Array(2 * SIZE + 1));
		keepNow[1]?.();
		await Promise.resolve();
		expect(unkept.bytes).toBe(2 * SIZE + 1);
		keepNow[0]?.();
		await gathering.keepAll();
		expect(unkept.bytes).toBe(1);
	});

	it('is all that stands behind a block that could not be kept: it is brought again', async () => {
		const unkept = { bytes: 0 };
		const gathering = openGathering(0, {
			blockSize: SIZE,
			rooms: [],
			unkept,
			keep: ({ room, at }) => (at === SIZE ? Promise.reject(new Error('no room')) : Promise.resolve(room)),
		});
		await gathering.take(new Uint8Array(4 * SIZE));
		await expect(gathering.keepAll()).rejects.toThrow('no room');
		expect(unkept.bytes).toBe(3 * SIZE);
	});
});
