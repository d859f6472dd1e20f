/**
 * Reads a stream in pieces of `size` bytes, the last one shorter, and keeps one while the next one comes. What had come
 * when the stream broke is kept, too. Throws what `keep` throws.
 */
export const readPieces = async (
	stream: ReadableStream<Uint8Array<ArrayBuffer>>,
	{ size, most, onBytes, keep }: Reading,
): Promise<'ended' | 'broken' | 'more'> => {
	const reader = openReader(stream);
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
			const value = await reader.read().catch(() => 'broken' as const);
			if (value === 'broken' || value === 'ended') return value;
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
		await reader.cancel();
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

type Reader = {
	/** Its bytes are read before the next call. Throws when the stream is broken. */
	readonly read: () => Promise<Uint8Array<ArrayBuffer> | 'ended'>;
	readonly cancel: () => Promise<void>;
};

/**
 * Into the same bytes again and again, where the browser's streams can: a third less work than to be given new ones. They
 * are others than the piece that fills, since a stream that breaks keeps what it was lent.
 */
const openReader = (stream: ReadableStream<Uint8Array<ArrayBuffer>>): Reader => {
	const lent = lentReader(stream);
	if (lent === null) {
		const reader = stream.getReader();
		return {
			read: async () => (await reader.read()).value ?? 'ended',
			cancel: () => reader.cancel().catch(() => undefined),
		};
	}
	let room = new ArrayBuffer(LENT);
	return {
		read: async () => {
			const { done, value } = await lent.read(new Uint8Array(room));
			if (done) return 'ended';
			room = value.buffer;
			return value;
		},
		cancel: () => lent.cancel().catch(() => undefined),
	};
};

/** Null where the stream is not one of bytes, or this browser's streams never are. */
const lentReader = (stream: ReadableStream): ReadableStreamBYOBReader | null => {
	try {
		return stream.getReader({ mode: 'byob' });
	} catch {
		return null;
	}
};

/** As many bytes as Chromium holds ready. */
const LENT = 512 * 1024;
