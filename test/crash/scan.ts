import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { constants, inflateRawSync, inflateSync } from 'node:zlib';

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
};

export type Trace = { readonly path: string; readonly encoding: string; readonly text: string };

/** Where in a folder one of the texts lies, as it is or in a stream that zlib, gzip or zip compressed. */
export const scan = (folder: string, texts: readonly string[]): readonly Trace[] => {
	const sought = texts.flatMap((text) =>
		Object.entries(ENCODINGS).flatMap(([encoding, encode]) =>
			encode(text).map((bytes) => ({ text, encoding, bytes })),
		),
	);
	const traces = new Map<string, Trace>();
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const full = join(entry.parentPath, entry.name);
		const file = readFileSync(full);
		const path = relative(folder, full);
		const look = (bytes: Buffer, how: string): void => {
			for (const { text, encoding, bytes: needle } of sought)
				if (bytes.includes(needle)) {
					const trace = { path, encoding: `${how}${encoding}`, text };
					traces.set(Object.values(trace).join('|'), trace);
				}
		};
		look(file, '');
		for (const [how, inflated] of inflate(file)) look(inflated, `${how}, `);
	}
	return [...traces.values()];
};

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
