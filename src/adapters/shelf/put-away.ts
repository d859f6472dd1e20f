import { putInCache } from './caches.ts';
import { hashBytes, type HashFile } from './hash.ts';
import { endOf, type Partial, type PlacedFile } from './journal.ts';
import type { Place } from './place.ts';

/**
 * Puts a file that came whole into its cache, when its bytes are those of the catalogue, or of the first use. `wrong`: they
 * are not, and what is not right is cut off its partial file. Throws `QuotaExceededError` when the disk is full; the
 * partial file stays.
 */
export const putAway = async (
	file: PlacedFile,
	from: string,
	place: Place,
	hashFile: HashFile,
): Promise<'shelved' | 'wrong'> => {
	const partial = place.record().partials.find(({ url }) => url === file.url);
	if (partial === undefined) throw new Error('Nothing of it came');
	const { slot } = partial;
	const size = endOf(partial);
	const expected = expectedHash(file, place);
	const sha256 = await hashFile((into, at) => place.read(slot, into, at), size);
	// Where no hash is known, only those of the pieces tell that the disk lost what came on an earlier visit.
	const isSound = sha256 === expected || (expected === null && !place.wasBegun.has(file.url));
	const sound = isSound ? size : await soundEnd(partial, place);
	if (sound < size || sha256 !== (expected ?? sha256)) {
		place.note({ is: 'cut', slot, at: sound < size ? sound : 0 });
		return 'wrong';
	}
	await putInCache(file, (await place.partial(slot)).slice(0, size), sha256);
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
	place.flush();
	return 'shelved';
};

/** Null where nobody named one, and the file was never here. */
export const expectedHash = (file: PlacedFile, place: Place): string | null =>
	file.sha256 ?? place.record().firstHash.get(file.url) ?? null;

/** Where the partial file stops being what was written into it; its end when all of it is. */
const soundEnd = async ({ slot, pieces }: Partial, place: Place): Promise<number> => {
	for (const { at, bytes, sha256 } of pieces) {
		const piece = new Uint8Array(bytes);
		if (place.read(slot, piece, at) !== bytes || (await hashBytes(piece)) !== sha256) return at;
	}
	return endOf({ pieces });
};
