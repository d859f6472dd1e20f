import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { normalisePassphrase } from '../../core/privacy/normalise-passphrase.ts';

/**
 * How many guesses a passphrase would stand, from 0, guessed at once, to 4 (the scores of zxcvbn). The word lists are
 * fetched at the first call, 0.8 MB; rejects when they could not be, and tries again at the next.
 */
export const measureStrength = async (passphrase: string): Promise<0 | 1 | 2 | 3 | 4> => {
	loading ??= load();
	try {
		return (await loading).check(normalisePassphrase(passphrase)).score;
	} catch (error) {
		loading = null;
		throw error;
	}
};

let loading: Promise<ZxcvbnFactory> | null = null;

const load = async (): Promise<ZxcvbnFactory> => {
	const [{ ZxcvbnFactory }, common, english] = await Promise.all([
		import('@zxcvbn-ts/core'),
		import('@zxcvbn-ts/language-common'),
		import('@zxcvbn-ts/language-en'),
	]);
	return new ZxcvbnFactory({
		dictionary: { ...common.dictionary, ...english.dictionary },
		graphs: common.adjacencyGraphs,
	});
};
