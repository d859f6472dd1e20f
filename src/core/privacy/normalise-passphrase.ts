/**
 * A passphrase as it is used: compatibility forms of a letter are one, and space at the ends does not count, which the
 * keyboards of phones put there by themselves.
 */
export const normalisePassphrase = (passphrase: string): string => passphrase.normalize('NFKC').trim();
