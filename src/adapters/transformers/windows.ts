/**
 * The tokens of a message in windows that the encoder can read, each with the marks of beginning and end that `ids`
 * has. Neighbours share a quarter, so that no sentence is cut in both. A message that fits is one window.
 */
export const windowsOf = (ids: readonly number[], maxTokens: number): readonly (readonly number[])[] => {
	if (ids.length <= maxTokens) return [ids];
	const [beginning = 0] = ids;
	const end = ids.at(-1) ?? 0;
	const inner = ids.slice(1, -1);
	const size = maxTokens - 2;
	const count = Math.ceil((inner.length - size) / (size * (1 - SHARED))) + 1;
	// Spread evenly, so that the last window is no stump.
	const stride = (inner.length - size) / (count - 1);
	return Array.from({ length: count }, (_, index) => {
		const from = Math.round(index * stride);
		return [beginning, ...inner.slice(from, from + size), end];
	});
};

const SHARED = 0.25;
