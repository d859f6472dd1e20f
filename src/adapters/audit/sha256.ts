import { createSHA256 } from 'hash-wasm';

/** Lower-case hex, read piece by piece: a model does not fit into memory twice. Gives the length too, in bytes. */
export const sha256OfBody = async (
	response: Response,
): Promise<{ readonly sha256: string; readonly bytes: number }> => {
	const hash = await createSHA256();
	let bytes = 0;
	const reader = response.body?.getReader();
	for (;;) {
		const piece = await reader?.read();
		if (piece?.value === undefined) break;
		hash.update(piece.value);
		bytes += piece.value.length;
	}
	return { sha256: hash.digest('hex'), bytes };
};
