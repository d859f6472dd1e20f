/**
 * A text as it goes into QR codes, in order. One that fits goes in as it is; a longer one is cut, and each part begins
 * with a line such as `2/3 K7QF2A`: its number, how many there are, and a checksum of the whole. Any camera shows a part as the
 * text that it is. No character is cut apart, and a part ends behind a word where it can.
 */
export const qrPartsOf = (text: string): readonly string[] => {
	if (bytesOf(text) <= MOST_BYTES && !HEADER.test(text)) return [text];
	const pieces = cut(text);
	const sum = checksumOf(text);
	return pieces.map((piece, index) => `${index + 1}/${pieces.length} ${sum}\n${piece}`);
};

/** What came of putting scanned parts together again. */
export type Joined =
	| { readonly is: 'whole'; readonly text: string }
	/** The numbers of the parts that are not there. */
	| { readonly is: 'missing'; readonly numbers: readonly number[] }
	/** Parts of different texts. */
	| { readonly is: 'mixed' }
	/** All parts are there, and one is not as it was. */
	| { readonly is: 'changed' };

/** Puts scanned codes together, in whatever order and however often they were scanned. */
export const joinQrParts = (scanned: readonly string[]): Joined => {
	const parts = scanned.map((code) => ({ code, head: HEADER.exec(code) }));
	const [first] = parts;
	if (first === undefined) return { is: 'missing', numbers: [1] };
	if (first.head === null)
		return parts.every(({ code }) => code === first.code)
			? { is: 'whole', text: first.code }
			: { is: 'mixed' };
	const [, , of, sum] = first.head;
	if (parts.some(({ head }) => head?.[2] !== of || head?.[3] !== sum)) return { is: 'mixed' };
	const pieces = new Map(parts.map(({ code, head }) => [Number(head?.[1]), code.replace(HEADER, '')]));
	const numbers = Array.from({ length: Number(of) }, (_, index) => index + 1);
	const missing = numbers.filter((number) => !pieces.has(number));
	if (missing.length > 0) return { is: 'missing', numbers: missing };
	const text = numbers.map((number) => pieces.get(number)).join('');
	return checksumOf(text) === sum ? { is: 'whole', text } : { is: 'changed' };
};

/** At most 999 parts, which no text that a packet can hold comes near. */
const HEADER = /^(\d{1,3})\/(\d{1,3}) ([0-9A-HJKMNP-TV-Z]{6})\n/u;
/** Where parts begin among others. */
export const HEADER_LINE = new RegExp(HEADER, 'gmu');

const HEADER_BYTES = '999/999 ABCDEF\n'.length;

/**
 * Bytes of one code: version 20 with error correction M (ISO/IEC 18004) holds 666. Its 97 modules are 2.7 points each on
 * a screen of 320, and M (15 %) makes up for a glare or a crack.
 */
const MOST_BYTES = 660;

/** A part may end behind the last blank among so many of its characters at the end, so that no word is cut. */
const LAST_WORDS = 40;

const cut = (text: string): readonly string[] => {
	const room = MOST_BYTES - HEADER_BYTES;
	const pieces: string[] = [];
	let rest = charactersOf(text);
	while (rest.length > 0) {
		let bytes = 0;
		const over = rest.findIndex((character) => (bytes += bytesOf(character)) > room);
		const most = over === -1 ? rest.length : over;
		const blank =
			over === -1 ? -1 : rest.slice(0, most).findLastIndex((character) => /^\s+$/u.test(character));
		const upTo = blank >= most - LAST_WORDS && blank >= 0 ? blank + 1 : most;
		pieces.push(rest.slice(0, upTo).join(''));
		rest = rest.slice(upTo);
	}
	return pieces;
};

/** As a person counts them (an emoji of a family is one); one that would fill a code alone falls into code points. */
const charactersOf = (text: string): readonly string[] =>
	[...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].flatMap(({ segment }) =>
		bytesOf(segment) > LONGEST_CHARACTER ? Array.from(segment) : [segment],
	);

const LONGEST_CHARACTER = 100;

/** In UTF-8. */
const bytesOf = (text: string): number => {
	let bytes = 0;
	for (const character of text) {
		const point = character.codePointAt(0) ?? 0;
		bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_00_00 ? 3 : 4;
	}
	return bytes;
};

/** Without I, L, O and U (Crockford): what is read aloud over the phone stays clear. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 30 bits of FNV-1a over UTF-16: enough to tell a missing or a foreign part; it guards against nobody. */
const checksumOf = (text: string): string => {
	let hash = 0x81_1c_9d_c5;
	for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
	return Array.from({ length: 6 }, (_, digit) => DIGITS[(hash >>> (5 * digit)) & 31] ?? '').join('');
};
