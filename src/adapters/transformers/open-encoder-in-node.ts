import { readFile } from 'node:fs/promises';
import { isSound } from '../../core/reading/golden.ts';
import { readOutputs } from '../../core/reading/read-outputs.ts';
import { togetherWith } from '../../core/reading/together.ts';
import type { Encoder } from '../../ports/encoder.ts';
import { loadEncoder, type LoadedEncoder } from './encode.ts';

/**
 * The same encoder file on ONNX Runtime's native build, from the folder `base` (ends in a slash); with its raw outputs,
 * for evaluation. Throws when unsound.
 */
export const openEncoderInNode = async (
	base: string,
): Promise<Encoder & { readonly loaded: LoadedEncoder }> => {
	const loaded = await loadEncoder(base, 'cpu', (path) => readFile(path));
	const outputs = [];
	for (const { text } of loaded.golden.cases) outputs.push(await loaded.encode(text));
	if (!isSound(outputs, loaded.golden))
		throw new Error(
			'The encoder gives other outputs than were recorded when it was made: reinstall its files.',
		);
	return {
		loaded,
		read: async (said, _limit, before = []) => {
			if (said.trim() === '') return { kind: 'unread', reason: 'empty' };
			const text = togetherWith(before, said);
			const together = text === null ? null : await loaded.encode(text);
			return readOutputs(await loaded.encode(said), loaded.heads, together);
		},
		device: () => 'native',
		close: () => undefined,
	};
};
