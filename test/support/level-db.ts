/**
 * The blocks of a LevelDB table (`.ldb`), taken out of Snappy, in which a word that came before lies as a pointer to it.
 * None when `file` is something else. Format: leveldb/doc/table_format.md.
 */
export const tableBlocks = (file: Buffer): readonly Buffer[] => {
	if (file.length < FOOTER || file.readBigUInt64LE(file.length - 8) !== MAGIC) return [];
	const footer = file.subarray(file.length - FOOTER);
	const [metaIndex, afterMeta] = handleAt(footer, 0);
	const [index] = handleAt(footer, afterMeta);
	const data = handlesIn(blockAt(file, index)).map((handle) => blockAt(file, handle));
	return [...data, blockAt(file, metaIndex), blockAt(file, index)];
};

/** The records of a LevelDB log, put together again where they were cut at 32 kB. Format: leveldb/doc/log_format.md. */
export const logRecords = (file: Buffer): readonly Buffer[] => {
	const records: Buffer[] = [];
	let parts: Buffer[] = [];
	for (let at = 0; at + 7 <= file.length;) {
		const left = LOG_BLOCK - (at % LOG_BLOCK);
		const length = file.readUInt16LE(at + 4);
		const kind = file[at + 6] ?? 0;
		if (left < 7 || kind === 0) {
			at += left;
			continue;
		}
		if (kind > 4 || length > left - 7) return records;
		if (kind === FULL || kind === FIRST) parts = [];
		parts.push(file.subarray(at + 7, at + 7 + length));
		// What lies in one piece is seen in the file itself.
		if (kind === LAST) records.push(Buffer.concat(parts));
		at += 7 + length;
	}
	return records;
};

const FOOTER = 48;
const MAGIC = 0xdb4775248b80fb57n;
const LOG_BLOCK = 32_768;
const FULL = 1;
const FIRST = 2;
const LAST = 4;

type Handle = { readonly offset: number; readonly size: number };

/** A number as LevelDB and Snappy write it, seven bits a byte, and where the next thing begins. */
const numberAt = (bytes: Buffer, at: number): readonly [value: number, next: number] => {
	let value = 0;
	for (let place = 0; place < 8; place++) {
		const byte = bytes[at + place] ?? 0;
		value += (byte & 0x7f) * 2 ** (7 * place);
		if (byte < 0x80) return [value, at + place + 1];
	}
	throw new Error('A number has no end');
};

const handleAt = (bytes: Buffer, at: number): readonly [handle: Handle, next: number] => {
	const [offset, afterOffset] = numberAt(bytes, at);
	const [size, next] = numberAt(bytes, afterOffset);
	return [{ offset, size }, next];
};

const blockAt = (file: Buffer, { offset, size }: Handle): Buffer => {
	const bytes = file.subarray(offset, offset + size);
	return file[offset + size] === 1 ? unsnap(bytes) : bytes;
};

/** An index block is a list of entries: shared, not shared, length of the value; key; value. */
const handlesIn = (index: Buffer): readonly Handle[] => {
	const restarts = index.readUInt32LE(index.length - 4);
	const end = index.length - 4 * (restarts + 1);
	const handles: Handle[] = [];
	for (let at = 0; at < end;) {
		const [, afterShared] = numberAt(index, at);
		const [ownKey, afterOwn] = numberAt(index, afterShared);
		const [value, key] = numberAt(index, afterOwn);
		handles.push(handleAt(index, key + ownKey)[0]);
		at = key + ownKey + value;
	}
	return handles;
};

/** Format: snappy/format_description.txt. */
export const unsnap = (bytes: Buffer): Buffer => {
	const [length, start] = numberAt(bytes, 0);
	const whole = Buffer.alloc(length);
	let written = 0;
	for (let at = start; at < bytes.length;) {
		const tag = bytes[at++] ?? 0;
		const kind = tag & 3;
		if (kind === 0) {
			const more = Math.max(0, (tag >> 2) - 59);
			const count = (more === 0 ? tag >> 2 : bytes.readUIntLE(at, more)) + 1;
			written += bytes.copy(whole, written, at + more, at + more + count);
			at += more + count;
			continue;
		}
		const [count, back, size] =
			kind === 1
				? [((tag >> 2) & 7) + 4, ((tag >> 5) << 8) | (bytes[at] ?? 0), 1]
				: [(tag >> 2) + 1, bytes.readUIntLE(at, kind === 2 ? 2 : 4), kind === 2 ? 2 : 4];
		at += size;
		// A copy may overlap what it writes.
		for (let copied = 0; copied < count; copied++, written++) whole[written] = whole[written - back] ?? 0;
	}
	return whole;
};
