/**
 * CRC-32 (ISO-HDLC, as in zip files). To go on from where an earlier call ended, hand in what it gave.
 * It finds bytes that a disk lost or changed; against a person who changes them the records are sealed.
 */
export const crc32 = (bytes: Uint8Array, from = 0): number => {
	let crc = ~from;
	let at = 0;
	for (const end = bytes.length - 3; at < end; at += 4) {
		crc ^=
			(bytes[at] ?? 0) |
			((bytes[at + 1] ?? 0) << 8) |
			((bytes[at + 2] ?? 0) << 16) |
			((bytes[at + 3] ?? 0) << 24);
		crc =
			(THREE_ON[crc & 255] ?? 0) ^
			(TWO_ON[(crc >>> 8) & 255] ?? 0) ^
			(ONE_ON[(crc >>> 16) & 255] ?? 0) ^
			(TABLE[crc >>> 24] ?? 0);
	}
	for (; at < bytes.length; at += 1) crc = (crc >>> 8) ^ (TABLE[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0);
	return ~crc >>> 0;
};

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
	let crc = byte;
	for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	return crc;
});

/** What a byte does to the code when a further zero byte follows. */
const oneOn = (table: Int32Array): Int32Array => table.map((crc) => (crc >>> 8) ^ (TABLE[crc & 255] ?? 0));

// Four bytes at a time (slicing): a journal of 100,000 records is over 100 MB.
const ONE_ON = oneOn(TABLE);
const TWO_ON = oneOn(ONE_ON);
const THREE_ON = oneOn(TWO_ON);
