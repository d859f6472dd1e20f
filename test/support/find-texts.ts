import { constants, inflateRawSync, inflateSync } from 'node:zlib';
import { logRecords, tableBlocks } from './level-db.ts';

/** Each way in which a text may lie in a file, and the bytes to look for. */
export const ENCODINGS: Readonly<Record<string, (text: string) => readonly Buffer[]>> = {
	'UTF-8': (text) => [utf8(text)],
	'UTF-16, little end first': (text) => [utf16(text)],
	'UTF-16, big end first': (text) => [Buffer.from(utf16(text)).swap16()],
	// As browsers keep strings that need no more.
	'Latin-1': (text) => (/^[\0-\xff]*$/.test(text) ? [Buffer.from(text, 'latin1')] : []),
	base64: (text) => [0, 1, 2].map((offset) => Buffer.from(insideBase64(utf8(text), offset))),
	base64url: (text) =>
		[0, 1, 2].map((offset) =>
			Buffer.from(insideBase64(utf8(text), offset).replaceAll('+', '-').replaceAll('/', '_')),
		),
	'base64 of UTF-16': (text) => [0, 1, 2].map((offset) => Buffer.from(insideBase64(utf16(text), offset))),
	hexadecimal: (text) => [Buffer.from(utf8(text).toString('hex'))],
	'hexadecimal in capitals': (text) => [Buffer.from(utf8(text).toString('hex').toUpperCase())],
	'URL encoding': (text) => both(encodeURIComponent(text)),
	'every byte URL-encoded': (text) => both(utf8(text).toString('hex').replaceAll(/../g, '%$&').toUpperCase()),
	'JSON escapes': (text) => both(escaped(text, (unit) => unit > 0x7f)),
	'JSON escapes of every letter': (text) => both(escaped(text, () => true)),
	'HTML entities': (text) => [Buffer.from(entities(text, 10)), ...both(entities(text, 16))],
	'backwards, by letters': (text) => [utf8(Array.from(text).reverse().join(''))],
	'backwards, by bytes': (text) => [utf8(text).reverse()],
	capitals: (text) => [utf8(text.toUpperCase())],
	'a capital first': (text) => [utf8(text.slice(0, 1).toUpperCase() + text.slice(1))],
	rot13: (text) => [utf8(text.replaceAll(/[a-z]/gi, turned))],
};

export type Found = { readonly text: string; readonly encoding: string };

/**
 * Finds texts of at least four bytes in bytes: as they are, in a stream that zlib, gzip or zip compressed, and in the
 * blocks and records of a LevelDB file. All texts in one pass, however many they are.
 */
export const openFinder = (texts: readonly string[]): ((bytes: Buffer) => readonly Found[]) => {
	const sought = new Map<number, Needle[]>();
	for (const text of texts)
		for (const [encoding, encode] of Object.entries(ENCODINGS))
			for (const bytes of encode(text)) {
				if (bytes.length < 4) throw new Error('A text is too short to be looked for');
				const begin = bytes.readUInt32LE(0);
				const same = sought.get(begin);
				if (same === undefined) sought.set(begin, [{ text, encoding, bytes }]);
				else same.push({ text, encoding, bytes });
			}
	const mayBegin = new Uint8Array(1 << 22);
	for (const begin of sought.keys()) mayBegin[placeOf(begin)] = 1;
	const look = (bytes: Buffer, how: string, found: Map<string, Found>): void => {
		let begin = bytes.length < 4 ? 0 : bytes.readUInt32LE(0) << 8;
		for (let at = 0; at + 4 <= bytes.length; at++) {
			begin = (begin >>> 8) | ((bytes[at + 3] ?? 0) << 24);
			if (mayBegin[placeOf(begin)] === 0) continue;
			for (const needle of sought.get(begin >>> 0) ?? [])
				if (bytes.subarray(at, at + needle.bytes.length).equals(needle.bytes)) {
					const one = { text: needle.text, encoding: how + needle.encoding };
					found.set(`${one.text}|${one.encoding}`, one);
				}
		}
	};
	return (bytes) => {
		const found = new Map<string, Found>();
		look(bytes, '', found);
		for (const [how, unfolded] of unfold(bytes)) look(unfolded, `${how}, `, found);
		return [...found.values()];
	};
};

type Needle = Found & { readonly bytes: Buffer };

const placeOf = (begin: number): number => Math.imul(begin, 0x9e3779b1) >>> 10;

const turned = (letter: string): string => {
	const code = letter.charCodeAt(0);
	return String.fromCharCode(code + ((code | 32) < 110 ? 13 : -13));
};

function* unfold(bytes: Buffer): Generator<readonly [how: string, bytes: Buffer]> {
	yield* inflate(bytes);
	for (const block of tableBlocks(bytes)) yield ['LevelDB table', block];
	for (const record of logRecords(bytes)) yield ['LevelDB log', record];
}

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

/** Escapes are written with small letters or with capitals. */
const both = (text: string): readonly Buffer[] =>
	[
		text,
		text.replaceAll(
			/(%|\\u|&#x)([\dA-Fa-f]+)/g,
			(_, sign: string, digits: string) => sign + digits.toLowerCase(),
		),
	].map((written) => utf8(written));

/** The digits that do not depend on what stands around, when so many bytes (mod 3) stand before. */
const insideBase64 = (bytes: Uint8Array, offset: number): string =>
	Buffer.concat([new Uint8Array(offset), bytes])
		.toString('base64')
		.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));

const escaped = (text: string, isEscaped: (unit: number) => boolean): string =>
	text
		.split('')
		.map((letter) =>
			isEscaped(letter.charCodeAt(0))
				? `\\u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
				: letter,
		)
		.join('');

const entities = (text: string, radix: 10 | 16): string =>
	Array.from(text)
		.map(
			(letter) =>
				`&#${radix === 16 ? 'x' : ''}${(letter.codePointAt(0) ?? 0).toString(radix).toUpperCase()};`,
		)
		.join('');

/** No stream is followed further. */
const MOST_INFLATED = 16 * 2 ** 20;

function* inflate(file: Buffer): Generator<readonly [how: string, bytes: Buffer]> {
	const options = { maxOutputLength: MOST_INFLATED, finishFlush: constants.Z_SYNC_FLUSH };
	for (let at = file.indexOf(0x1f); at !== -1; at = file.indexOf(0x1f, at + 1)) {
		if (file[at + 1] === 0x8b && file[at + 2] === 8)
			yield* tried('gzip', () => inflateRawSync(file.subarray(endOfGzipHeader(file, at)), options));
	}
	for (let at = file.indexOf(0x78); at !== -1; at = file.indexOf(0x78, at + 1)) {
		if (((0x78 << 8) | (file[at + 1] ?? 0)) % 31 === 0)
			yield* tried('zlib', () => inflateSync(file.subarray(at), options));
	}
	for (let at = file.indexOf('PK\x03\x04'); at !== -1; at = file.indexOf('PK\x03\x04', at + 4)) {
		const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
		if (file.readUInt16LE(at + 8) === 8)
			yield* tried('zip', () => inflateRawSync(file.subarray(start), options));
	}
}

/** RFC 1952, 2.3. Past the file's end where the header is cut off. */
const endOfGzipHeader = (file: Buffer, at: number): number => {
	const flags = file[at + 3] ?? 0;
	const afterText = (start: number): number => file.indexOf(0, start) + 1 || file.length;
	let end = at + 10;
	if (flags & 4) end += 2 + (file[end] ?? 0) + 256 * (file[end + 1] ?? 0);
	if (flags & 8) end = afterText(end);
	if (flags & 16) end = afterText(end);
	return flags & 2 ? end + 2 : end;
};

/** What stands behind a stream is no error; what only looks like one gives nothing. */
const tried = (how: string, inflated: () => Buffer): readonly (readonly [string, Buffer])[] => {
	try {
		return [[how, inflated()]];
	} catch {
		return [];
	}
};
