import { Encrypter } from 'age-encryption';

/** An age file under a passphrase that costs nothing to try. */
export const ageFile = async (
	content: Uint8Array | string,
	passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> => {
	const encrypter = new Encrypter();
	encrypter.setPassphrase(passphrase);
	encrypter.setScryptWorkFactor(4);
	return new Uint8Array(await encrypter.encrypt(content));
};
