import { createSHA256 } from 'hash-wasm';
import { areSame, blocksOf, type Blocks } from '../../core/models/blocks.ts';
import { hashBytes } from './hash.ts';
import { endOf, type Partial, type PlacedFile } from './journal.ts';
import type { OpenFile } from './open-file.ts';
import type { Place } from './place.ts';
import { writeRecord } from './store.ts';

/**
 * Lets engines know of a file that came whole, when its bytes are those of the catalogue, or of the first use. `wrong`:
 * they are not, and what is not right is cut off. Throws `QuotaExceededError` when the disk is full.
 */
export const putAway = async (
	file: PlacedFile,
	from: string,
	place: Place,
	blockSize: number,
): Promise<'shelved' | 'wrong'> => {
	const partial = place.record().partials.find(({ url }) => url === file.url);
	const bytes = await place.open(file);
	if (partial === undefined || bytes === null) throw new Error('Nothing of it came');
	const size = endOf(partial);
	const cut = (at: number): 'wrong' => {
		place.note({ is: 'cut', slot: partial.slot, at });
		return 'wrong';
	};
	// The disk may have lost what came on an earlier visit.
	const sound = place.wasBegun.has(file.url) ? await soundEnd(partial, bytes, blockSize) : size;
	if (sound < size) return cut(sound);
	const blocks = await blocksOf(
		blockSize,
		partial.blocks.map(({ sha256 }) => sha256),
		hashBytes,
	);
	if (!(await isExpected(file, blocks, bytes, size, place))) return cut(0);
	// What lay here before may have been longer.
	if (bytes.getSize() > size) bytes.truncate(size);
	await writeRecord(file, size, blocks);
	place.note({
		is: 'shelved',
		path: file.path,
		url: file.url,
		cache: file.cache,
		bytes: size,
		blocks,
		sha256: file.sha256,
		trust: isNamed(file) ? 'catalogue' : 'first-use',
		from,
		at: Date.now(),
	});
	// Another model's download may wait for it, and looks whether it is there.
	place.closeFile(file);
	return 'shelved';
};

/** Whether it is known beforehand which bytes are right, and a server's name for them says nothing. */
export const isExpecting = (file: PlacedFile, place: Place): boolean =>
	isNamed(file) || place.record().first.has(file.url);

/** Whether nothing else was here first, where nobody named what is right. */
export const areTrusted = (file: PlacedFile, blocks: Blocks, place: Place): boolean =>
	isNamed(file) || areSame(place.record().first.get(file.url) ?? blocks, blocks);

const isNamed = ({ blocks, sha256 }: PlacedFile): boolean => blocks !== null || sha256 !== null;

/** Right, too, where nobody named what it is, and it was never here. */
const isExpected = async (
	file: PlacedFile,
	blocks: Blocks,
	bytes: OpenFile,
	size: number,
	place: Place,
): Promise<boolean> => {
	// Blocks of another size say nothing of these; where nothing else is known, the file cannot be right.
	if (file.blocks !== null && (file.blocks.size === blocks.size || file.sha256 === null))
		return areSame(file.blocks, blocks);
	if (file.sha256 !== null) return (await hashWhole(bytes, size)) === file.sha256;
	return areTrusted(file, blocks, place);
};

const hashWhole = async (bytes: OpenFile, size: number): Promise<string> => {
	const hash = await createSHA256();
	const part = new Uint8Array(PART);
	for (let at = 0; at < size; at += PART)
		hash.update(part.subarray(0, Math.min(bytes.read(part, { at }), size - at)));
	return hash.digest('hex');
};

/** Bytes */
const PART = 4 * 2 ** 20;

/** Where the file stops being what was written into it; its end when all of it is. */
const soundEnd = async ({ blocks }: Partial, bytes: OpenFile, blockSize: number): Promise<number> => {
	for (const [place, { at, bytes: count, sha256 }] of blocks.entries()) {
		// Blocks of another size, of an older version of the app, make up no whole.
		if (at !== place * blockSize || count > blockSize) return 0;
		const block = new Uint8Array(count);
		if (bytes.read(block, { at }) !== count || (await hashBytes(block)) !== sha256) return at;
	}
	return endOf({ blocks });
};
