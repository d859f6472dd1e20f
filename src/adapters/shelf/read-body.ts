/**
 * Reads the body of an answer, and hands on what comes. `more`: more came than there may be, and of the last of it none
 * is handed on. Throws what `take` throws.
 */
export const readBody = async (
	stream: ReadableStream<Uint8Array<ArrayBuffer>>,
	{ most, room, take }: Reading,
): Promise<'ended' | 'broken' | 'more'> => {
	const reader = openReader(stream);
	let left = most;
	try {
		for (;;) {
			const value = await reader.read(room).catch(() => 'broken' as const);
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
	/** What may be read into; asked for each time. */
	readonly room: () => Uint8Array<ArrayBuffer>;
	readonly take: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
};

type Reader = {
	/** Into the room, where it can. Throws when the stream is broken. */
	readonly read: (room: () => Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer> | 'ended'>;
	readonly cancel: () => Promise<void>;
};

/** Into memory that is lent, where the browser’s streams can: a third less work than to be given new memory. */
const openReader = (stream: ReadableStream<Uint8Array<ArrayBuffer>>): Reader => {
	const lent = lentReader(stream);
	if (lent === null) {
		const reader = stream.getReader();
		return {
			read: async () => (await reader.read()).value ?? 'ended',
			cancel: () => reader.cancel().catch(() => undefined),
		};
	}
	return {
		read: async (room) => {
			const { done, value } = await lent.read(room());
			return done ? 'ended' : value;
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
