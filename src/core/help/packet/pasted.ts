import { HEADER_LINE } from './qr-parts.ts';

/** The parts in a text into which scanned codes were pasted one after the other, each on a line of its own. */
export const partsInPasted = (pasted: string): readonly string[] => {
	const text = pasted.replaceAll('\r\n', '\n').replace(/^\s+(?=\d)/u, '');
	const starts = [...text.matchAll(HEADER_LINE)].map(({ index }) => index);
	if (starts[0] !== 0) return text.trim() === '' ? [] : [text];
	return starts.map((from, at) => text.slice(from, starts[at + 1]).replace(/\n$/u, ''));
};
