/**
 * Reads a stream in pieces of `size` bytes, the last one shorter, and keeps one while the next one comes. What had come
 * when the stream broke is kept, too. Throws what `keep` throws.
 */
export const readPieces = async (
	stream: ReadableStream<Uint8Array<ArrayBuffer>>,
	{ size, most, onBytes, keep }: Reading,
): Promise<'ended' | 'broken' | 'more'> => {
	const reader = stream.getReader();
	// One fills while the other is kept.
	let filling = new Uint8Array(size);
	let other = new Uint8Array(size);
	let filled = 0;
	let left = most;
	let keeping = Promise.resolve();
	const pass = async (): Promise<void> => {
		await keeping;
		keeping = keep(filling.subarray(0, filled));
		// Its failure is thrown where it is awaited.
		keeping.catch(() => undefined);
		[filling, other, filled] = [other, filling, 0];
	};
	const read = async (): Promise<'ended' | 'broken' | 'more'> => {
		for (;;) {
			const { done, value } = await reader.read().catch(() => BROKEN);
			if (done) return value === BROKEN.value ? 'broken' : 'ended';
			onBytes(value.length);
			if (value.length > left) return 'more';
			left -= value.length;
			for (let at = 0; at < value.length;) {
				const part = value.subarray(at, at + size - filled);
				filling.set(part, filled);
				filled += part.length;
				at += part.length;
				if (filled === size) await pass();
			}
		}
	};
	try {
		const how = await read();
		if (filled > 0) await pass();
		await keeping;
		return how;
	} finally {
		await reader.cancel().catch(() => undefined);
	}
};

type Reading = {
	readonly size: number;
	/** Bytes that may come; where there are more none of the last ones are taken. */
	readonly most: number;
	readonly onBytes: (count: number) => void;
	/** The bytes are its own until it resolves. */
	readonly keep: (piece: Uint8Array<ArrayBuffer>) => Promise<void>;
};

const BROKEN = { done: true, value: null } as const;
