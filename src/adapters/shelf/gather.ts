/** What comes is gathered in blocks; some are hashed and kept while the next ones come. */
export type Gathering = {
	/** Where in the file the next byte belongs. */
	readonly at: () => number;
	/** What the next bytes are best read into: where they fill a block they are not copied. */
	readonly room: () => Uint8Array<ArrayBuffer>;
	/** They are no longer the caller's. Waits while too many blocks are not kept yet. Throws what `keep` threw. */
	readonly take: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
	/** Resolves when every whole block that was taken is kept. Throws what `keep` threw. */
	readonly keepAll: () => Promise<void>;
	/** As `keepAll`, the last block too, however long it is: nothing more comes. */
	readonly finish: () => Promise<void>;
	/** What was taken counts for nothing; the next byte belongs at the beginning. */
	readonly beginAnew: () => Promise<void>;
};

/** `from`: a multiple of the size of a block. */
export const openGathering = (from: number, { blockSize, rooms, unkept, keep }: Keeping): Gathering => {
	let at = from;
	let room: ArrayBuffer | null = null;
	let filled = 0;
	/** A stream that breaks keeps what it was lent, so that it is not the block that fills. */
	let lent = new ArrayBuffer(0);
	let keeping: readonly Promise<void>[] = [];
	const takeRoom = (): ArrayBuffer => rooms.pop() ?? new ArrayBuffer(blockSize);
	const pass = (): void => {
		if (room === null) return;
		const block = { room, count: filled, at: at - filled };
		[room, filled] = [null, 0];
		const before = keeping.at(-1);
		const kept = keep(block).then(async (back) => {
			rooms.push(back);
			// Behind a block that could not be kept, none counts.
			await before;
			unkept.bytes -= block.count;
		});
		// Its failure is thrown where it is awaited.
		kept.catch(() => undefined);
		keeping = [...keeping, kept];
	};
	const keepAll = async (): Promise<void> => {
		await Promise.all(keeping);
		keeping = [];
	};
	return {
		at: () => at,
		room: () => {
			if (lent.byteLength === 0) lent = takeRoom();
			return new Uint8Array(lent, 0, blockSize - filled);
		},
		take: async (bytes) => {
			const isRoom = bytes.buffer.byteLength === blockSize && bytes.byteOffset === 0;
			const isBlock = isRoom && filled === 0 && bytes.length === blockSize;
			if (isRoom && !isBlock) lent = bytes.buffer;
			if (isBlock && room !== null) rooms.push(room);
			if (isBlock) room = bytes.buffer;
			for (let taken = 0; taken < bytes.length;) {
				room ??= takeRoom();
				const part = bytes.subarray(taken, taken + blockSize - filled);
				if (!isBlock) new Uint8Array(room).set(part, filled);
				taken += part.length;
				filled += part.length;
				at += part.length;
				unkept.bytes += part.length;
				if (filled === blockSize) pass();
			}
			while (keeping.length > MOST_AT_ONCE) {
				await keeping[0];
				keeping = keeping.slice(1);
			}
		},
		keepAll,
		finish: async () => {
			pass();
			await keepAll();
		},
		beginAnew: async () => {
			if (room !== null) rooms.push(room);
			unkept.bytes -= filled;
			[room, filled, at] = [null, 0, 0];
			await keepAll();
		},
	};
};

/** Blocks; with 8 and 12 it was no faster. */
const MOST_AT_ONCE = 4;

type Keeping = {
	/** Bytes */
	readonly blockSize: number;
	/** Of a block's size each. Made once, and filled again and again: new memory costs as much as what is done with it. */
	readonly rooms: ArrayBuffer[];
	/** Of all files together. */
	readonly unkept: { bytes: number };
	/** Gives the room back. It is called for one block after the other, and not awaited between them. */
	readonly keep: (block: {
		readonly room: ArrayBuffer;
		readonly count: number;
		readonly at: number;
	}) => Promise<ArrayBuffer>;
};
