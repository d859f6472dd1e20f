import type { JournalFile, Rows } from '../ports/copies.ts';
import type { Secret } from '../ports/vault.ts';
import type { OpenFiles } from './copies.ts';
import { isAuthentic, parseHeader, type Header } from './header.ts';
import { deriveKeys, type VaultKey, type VaultKeys } from './keys.ts';
import { readFile } from './read-journal.ts';
import { openSlot } from './slot.ts';

/** What lies on the disk, before any secret. */
export type Found =
	| { readonly is: 'none' }
	/** The newest that can be read; not yet to be believed. */
	| { readonly is: 'vault'; readonly header: Header }
	| { readonly is: 'damaged' }
	| { readonly is: 'newer' };

/** The bytes of every copy of the header that can be read, whatever they are. `files` is null for a follower. */
export const readHeaders = async (
	rows: Rows,
	files: OpenFiles | null,
): Promise<readonly Uint8Array<ArrayBuffer>[]> => {
	const copies = [await rows.readHeader().catch(() => null)];
	for (const file of headerFiles(files)) copies.push(readWhole(file));
	return copies.filter((bytes) => bytes !== null && bytes.length > 0) as Uint8Array<ArrayBuffer>[];
};

/** A newer version of the page writes its header to every copy before it changes anything else. */
export const judge = (copies: readonly Uint8Array[]): Found => {
	const parsed = copies.map(parseHeader);
	const newest = parsed
		.flatMap((each) => (each.is === 'read' ? each.header : []))
		.toSorted((a, b) => b.revision - a.revision)[0];
	if (newest !== undefined) return { is: 'vault', header: newest };
	if (parsed.some(({ is }) => is === 'newer')) return { is: 'newer' };
	return { is: parsed.length === 0 ? 'none' : 'damaged' };
};

export type OpenHeader = {
	readonly header: Header;
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly key: VaultKey;
	readonly keys: VaultKeys;
};

/**
 * The newest header that is authentic, when the secret opens a slot of it: not of an older one, or a secret that was
 * replaced would open the vault once more.
 */
export const openHeader = async (
	copies: readonly Uint8Array<ArrayBuffer>[],
	secret: Secret,
): Promise<OpenHeader | 'wrong-secret' | 'damaged'> => {
	const read = newestFirst(copies);
	let isOpened = false;
	for (const { header } of read) {
		const key = await openAny(header, secret);
		if (key === null) continue;
		isOpened = true;
		const keys = await deriveKeys(key);
		const newest = await firstAuthentic(read, keys);
		if (newest === null) continue;
		if (newest.header === header || (await openAny(newest.header, secret)) !== null)
			return { ...newest, key, keys };
		return 'wrong-secret';
	}
	return isOpened ? 'damaged' : 'wrong-secret';
};

/** The newest authentic header of a vault whose keys are there already. */
export const newestHeader = (
	copies: readonly Uint8Array<ArrayBuffer>[],
	keys: VaultKeys,
): Promise<ReadCopy | null> => firstAuthentic(newestFirst(copies), keys);

/**
 * One copy after the other, so that one that is torn leaves two. Throws when a copy cannot be written: then the newest
 * that was written counts.
 */
export const writeHeaders = async (
	{ header, bytes }: ReadCopy,
	rows: Rows,
	files: OpenFiles | null,
): Promise<void> => {
	// The row first: it is whole or not there, and with it a new vault begins.
	await rows.writeHeader(bytes);
	const [first, second] = headerFiles(files);
	for (const file of header.revision % 2 === 0 ? [first, second] : [second, first]) {
		if (file === undefined || isIn(file, bytes)) continue;
		file.truncate(0);
		file.write(bytes, 0);
		file.flush();
	}
};

type ReadCopy = { readonly header: Header; readonly bytes: Uint8Array<ArrayBuffer> };

const headerFiles = (files: OpenFiles | null): readonly JournalFile[] =>
	files === null ? [] : [files['header-0'], files['header-1']];

const readWhole = (file: JournalFile): Uint8Array<ArrayBuffer> | null => {
	try {
		return readFile(file);
	} catch {
		return null;
	}
};

const isIn = (file: JournalFile, bytes: Uint8Array): boolean => {
	const lying = readWhole(file);
	return lying !== null && lying.length === bytes.length && lying.every((byte, at) => byte === bytes[at]);
};

/** Each once: to try a passphrase takes a quarter of a second. */
const newestFirst = (copies: readonly Uint8Array<ArrayBuffer>[]): readonly ReadCopy[] =>
	[...new Map(copies.map((bytes) => [bytes.join(), bytes])).values()]
		.flatMap((bytes) => {
			const parsed = parseHeader(bytes);
			return parsed.is === 'read' ? { header: parsed.header, bytes } : [];
		})
		.toSorted((a, b) => b.header.revision - a.header.revision);

const firstAuthentic = async (read: readonly ReadCopy[], keys: VaultKeys): Promise<ReadCopy | null> => {
	for (const copy of read) if (await isAuthentic(copy.bytes, keys)) return copy;
	return null;
};

const openAny = async ({ slots, id }: Header, secret: Secret): Promise<VaultKey | null> => {
	for (const slot of slots) {
		const key = await openSlot(slot, secret, id);
		if (key !== null) return key;
	}
	return null;
};
