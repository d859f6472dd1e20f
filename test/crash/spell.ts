/** JSON in which a typed array keeps its type: what is spelled the same is the same. */
export const spell = (value: unknown): string =>
	JSON.stringify(value, (_, part: unknown) =>
		ArrayBuffer.isView(part) ? { [part.constructor.name]: Array.from(part as Uint8Array) } : part,
	);
