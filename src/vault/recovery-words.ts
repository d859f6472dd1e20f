/** Twelve English words of BIP-39: 128 random bits and a checksum. */
export const newRecoveryWords = async (): Promise<string> => {
	const { bip39, wordlist } = await load();
	return bip39.generateMnemonic(wordlist, 128);
};

/** The 16 bytes that twelve words stand for, however they are spaced and capitalised; null when they are not such words. */
export const readRecoveryWords = async (words: string): Promise<Uint8Array<ArrayBuffer> | null> => {
	const { bip39, wordlist } = await load();
	const given = words
		.normalize('NFKD')
		.toLowerCase()
		.split(/[^a-z]+/u)
		.filter((word) => word !== '');
	if (given.length !== 12) return null;
	try {
		return new Uint8Array(bip39.mnemonicToEntropy(given.join(' '), wordlist));
	} catch {
		return null;
	}
};

/** Fetched apart: most people never see them. */
const load = async () => {
	const [bip39, { wordlist }] = await Promise.all([
		import('@scure/bip39'),
		import('@scure/bip39/wordlists/english.js'),
	]);
	return { bip39, wordlist };
};
