import * as v from 'valibot';
import { fromBase64, toBase64 } from './base64.ts';
import type { VaultKeys } from './keys.ts';
import { strengthShape, type Slot } from './slot.ts';

/** What must be known before a vault can be opened. The newer of two has the higher `revision`. */
export type Header = {
	readonly version: 1;
	readonly id: string;
	readonly revision: number;
	readonly slots: readonly Slot[];
};

/**
 * Two lines of text and a code over them. The first line and `version` stay so in every version to come: that is how an
 * older page knows a newer header from a damaged one, and both must say it, since one byte may have turned over.
 */
export const encodeHeader = async (header: Header, keys: VaultKeys): Promise<Uint8Array<ArrayBuffer>> => {
	const slots = header.slots.map((slot) => ({
		...slot,
		salt: toBase64(slot.salt),
		wrapped: toBase64(slot.wrapped),
	}));
	const text = new TextEncoder().encode(`${FORMAT}${VERSION}\n${JSON.stringify({ ...header, slots })}\n`);
	const code = await crypto.subtle.sign('HMAC', keys.header, text);
	return new Uint8Array([...text, ...new Uint8Array(code)]);
};

export type ReadHeader =
	| { readonly is: 'read'; readonly header: Header }
	| { readonly is: 'newer' }
	/** Not a header, cut, or with a slot weaker than any that was ever written. */
	| { readonly is: 'damaged' };

/** What bytes say before any secret; whether they are to be believed, `isAuthentic` tells once a slot was opened. */
export const parseHeader = (bytes: Uint8Array): ReadHeader => {
	if (bytes.length > MOST_BYTES) return DAMAGED;
	const [first = '', second = ''] = new TextDecoder().decode(bytes).split('\n', 2);
	const version = first.startsWith(FORMAT) ? Number(first.slice(FORMAT.length)) : NaN;
	const said = parseJson(second);
	if (!Number.isSafeInteger(version) || !v.is(v.object({ version: v.literal(version) }), said))
		return DAMAGED;
	if (version > VERSION) return { is: 'newer' };
	const header = v.safeParse(headerShape, said);
	return header.success ? { is: 'read', header: header.output } : DAMAGED;
};

/** Whether these bytes are as `encodeHeader` gave them under these keys. */
export const isAuthentic = (bytes: Uint8Array, keys: VaultKeys): Promise<boolean> => {
	const end = Math.max(0, bytes.length - CODE_BYTES);
	return crypto.subtle.verify(
		'HMAC',
		keys.header,
		new Uint8Array(bytes.slice(end)),
		new Uint8Array(bytes.slice(0, end)),
	);
};

const FORMAT = 'confidant-vault/';

const VERSION = 1;

const CODE_BYTES = 32;

/** A header with three slots has about 900. */
const MOST_BYTES = 16 * 1024;

const DAMAGED: ReadHeader = { is: 'damaged' };

const parseJson = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
};

const base64 = (length: number) =>
	v.pipe(
		v.string(),
		v.maxLength(100),
		v.transform(fromBase64),
		v.custom<Uint8Array<ArrayBuffer>>((bytes) => bytes instanceof Uint8Array && bytes.length === length),
	);

const wrapped = base64(12 + 32 + 16);

const slotShape = v.variant('kind', [
	v.object({ kind: v.literal('passphrase'), strength: strengthShape, salt: base64(16), wrapped }),
	v.object({
		kind: v.literal('passkey'),
		// The credentials of some makers are long; WebAuthn allows 1,023 bytes.
		credential: v.pipe(v.string(), v.nonEmpty(), v.maxLength(1400)),
		salt: base64(32),
		wrapped,
	}),
	v.object({ kind: v.literal('recovery'), salt: base64(32), wrapped }),
]);

const headerShape = v.object({
	version: v.literal(VERSION),
	id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
	revision: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
	slots: v.pipe(v.array(slotShape), v.minLength(1), v.maxLength(8)),
}) satisfies v.GenericSchema<unknown, Header>;
