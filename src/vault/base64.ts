export const toBase64 = (bytes: Uint8Array): string => {
	let characters = '';
	for (const byte of bytes) characters += String.fromCharCode(byte);
	return btoa(characters);
};

/** Null for what `toBase64` cannot have written: every byte string has one spelling. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> | null => {
	if (!CANONICAL.test(text)) return null;
	const characters = atob(text);
	const bytes = new Uint8Array(characters.length);
	for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
	return bytes;
};

/** The bits that the last letter has to spare are zero. */
const CANONICAL = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$/u;
