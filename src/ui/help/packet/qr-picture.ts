import { encodeQR } from 'qr';

/** A QR code as one path of a square picture, a module to a unit, with the quiet zone around it. */
export type QrPicture = { readonly size: number; readonly path: string };

/**
 * The code of a text, as UTF-8. Error correction M (15 %): a screen is clean and bright, but cameras meet glare, cracks and
 * fingers. Throws for more than a code holds, which `qrPartsOf` never gives.
 */
export const qrPictureOf = (text: string): QrPicture => {
	const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });
	return { size: rows.length, path: rows.map(runsOf).join('') };
};

/** Modules of light around a code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

const runsOf = (row: readonly boolean[], y: number): string => {
	let runs = '';
	for (let from = row.indexOf(true); from !== -1;) {
		const end = row.indexOf(false, from);
		const upTo = end === -1 ? row.length : end;
		runs += `M${from} ${y}h${upTo - from}v1h${from - upTo}z`;
		from = row.indexOf(true, upTo);
	}
	return runs;
};
