/** What comes is gathered in pieces; one is kept while the next one comes. */
export type Gathering = {
	/** Where in the file the next byte belongs. */
	readonly at: () => number;
	/** Copies `bytes`; waits while the piece before is not kept yet. Throws what `keep` threw. */
	readonly take: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
	/** Resolves when all that was taken is kept. Throws what `keep` threw. */
	readonly keepAll: () => Promise<void>;
	/** What was taken counts for nothing; the next byte belongs at the beginning. */
	readonly beginAnew: () => Promise<void>;
};

export const openGathering = (
	from: number,
	{ least, most, pause, rooms, unkept, keep }: Keeping,
): Gathering => {
	let at = from;
	let room: ArrayBuffer | null = null;
	let filled = 0;
	let since = 0;
	let keeping: Promise<void> = Promise.resolve();
	const takeRoom = (): ArrayBuffer => {
		since = performance.now();
		const size = most();
		const spare = rooms.findIndex(({ byteLength }) => byteLength >= size);
		const [room] = spare === -1 ? [] : rooms.splice(spare, 1);
		return room ?? new ArrayBuffer(size);
	};
	const pass = async (): Promise<void> => {
		if (room === null) return;
		const piece = { room, count: filled, at: at - filled };
		[room, filled] = [null, 0];
		await keeping;
		keeping = keep(piece).then((back) => {
			rooms.push(back);
			unkept.bytes -= piece.count;
		});
		// Its failure is thrown where it is awaited.
		keeping.catch(() => undefined);
	};
	return {
		at: () => at,
		take: async (bytes) => {
			for (let taken = 0; taken < bytes.length;) {
				room ??= takeRoom();
				const part = bytes.subarray(taken, taken + room.byteLength - filled);
				new Uint8Array(room).set(part, filled);
				taken += part.length;
				filled += part.length;
				at += part.length;
				unkept.bytes += part.length;
				const isTime = filled >= least && performance.now() - since >= pause;
				if (isTime || filled === room.byteLength) await pass();
			}
		},
		keepAll: async () => {
			await pass();
			await keeping;
		},
		beginAnew: async () => {
			if (room !== null) rooms.push(room);
			unkept.bytes -= filled;
			[room, filled, at] = [null, 0, 0];
			await keeping;
		},
	};
};

type Keeping = {
	/** Bytes and milliseconds: a piece is kept when it has come to both. */
	readonly least: number;
	readonly pause: number;
	/** Bytes at which a piece is kept at once. */
	readonly most: () => number;
	/** Made once, and filled again and again: new memory costs as much as what is done with it. */
	readonly rooms: ArrayBuffer[];
	/** Of all files together. */
	readonly unkept: { bytes: number };
	/** Gives the room back. */
	readonly keep: (piece: {
		readonly room: ArrayBuffer;
		readonly count: number;
		readonly at: number;
	}) => Promise<ArrayBuffer>;
};
