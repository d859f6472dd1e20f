import { hashBytes, type Hashing } from './hash.ts';
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
	hashing: Hashing,
): Promise<'shelved' | 'wrong'> => {
	const partial = place.record().partials.find(({ url }) => url === file.url);
	const bytes = await place.open(file);
	if (partial === undefined || bytes === null) throw new Error('Nothing of it came');
	const size = endOf(partial);
	const expected = expectedHash(file, place);
	const wasBegun = place.wasBegun.has(file.url);
	const sha256 =
		(wasBegun ? null : hashOfOnly(partial)) ??
		(await hashing.file((into, at) => bytes.read(into, { at }), size));
	// Where no hash is known, only those of the pieces tell that the disk lost what came on an earlier visit.
	const isSound = sha256 === expected || (expected === null && !wasBegun);
	const sound = isSound ? size : await soundEnd(partial, bytes);
	if (sound < size || sha256 !== (expected ?? sha256)) {
		place.note({ is: 'cut', slot: partial.slot, at: sound < size ? sound : 0 });
		return 'wrong';
	}
	// What lay here before may have been longer.
	if (bytes.getSize() > size) bytes.truncate(size);
	await writeRecord(file, size, sha256);
	place.note({
		is: 'shelved',
		path: file.path,
		url: file.url,
		cache: file.cache,
		bytes: size,
		sha256,
		trust: file.sha256 === null ? 'first-use' : 'catalogue',
		from,
		at: Date.now(),
	});
	// Another model's download may wait for it, and looks whether it is there.
	place.closeFile(file);
	return 'shelved';
};

/** Null where nobody named one, and the file was never here. */
export const expectedHash = (file: PlacedFile, place: Place): string | null =>
	file.sha256 ?? place.record().firstHash.get(file.url) ?? null;

/** On a fast line a file comes as one piece, which was hashed as it came. */
const hashOfOnly = ({ pieces: [first, ...more] }: Partial): string | null =>
	first !== undefined && more.length === 0 ? first.sha256 : null;

/** Where the file stops being what was written into it; its end when all of it is. */
const soundEnd = async ({ pieces }: Partial, bytes: OpenFile): Promise<number> => {
	for (const { at, bytes: count, sha256 } of pieces) {
		const piece = new Uint8Array(count);
		if (bytes.read(piece, { at }) !== count || (await hashBytes(piece)) !== sha256) return at;
	}
	return endOf({ pieces });
};
