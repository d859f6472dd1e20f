/**
 * Reads the body of an answer, and hands on what comes. `more`: more came than there may be, and of the last of it none
 * is handed on. Throws what `take` throws.
 */
export const readBody = async (
	stream: ReadableStream<Uint8Array<ArrayBuffer>>,
	{ most, take }: Reading,
): Promise<'ended' | 'broken' | 'more'> => {
	const reader = openReader(stream);
	let left = most;
	try {
		for (;;) {
			const value = await reader.read().catch(() => 'broken' as const);
			if (value === 'broken' || value === 'ended') return value;
			if (value.length > left) return 'more';
			left -= value.length;
			await take(value);
		}
	} finally {
		await reader.cancel();
	}
};

type Reading = {
	/** Bytes that may come. */
	readonly most: number;
	/** The bytes are others once it resolves. */
	readonly take: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
};

type Reader = {
	/** Its bytes are read before the next call. Throws when the stream is broken. */
	readonly read: () => Promise<Uint8Array<ArrayBuffer> | 'ended'>;
	readonly cancel: () => Promise<void>;
};

/**
 * Into the same bytes again and again, where the browser’s streams can: a third less work than to be given new ones. They
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
