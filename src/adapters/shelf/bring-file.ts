import type { DownloadFailure } from '../../ports/shelf.ts';
import type { Asked, Supply } from './ask.ts';
import { putInCache } from './caches.ts';
import { hashBytes, hashFile } from './hash.ts';
import { endOf, type Partial, type PlacedFile } from './journal.ts';
import type { Pace } from './messages.ts';
import type { Place } from './place.ts';
import { readPieces } from './read-pieces.ts';
import type { Requests } from './requests.ts';

/** What one file needs beside its bytes, and what is heard of it on its way. */
export type Way = {
	readonly pace: Pace;
	readonly stop: AbortSignal;
	readonly requests: Requests;
	/** Everything came; it is hashed and put away now, and the line is free. */
	readonly onWhole: () => void;
	/** So many bytes more came. */
	readonly onBytes: (count: number) => void;
	/** What came of this file so far is not to be used. */
	readonly onAnew: () => void;
	/** Nothing comes; the next attempt is at this time, milliseconds since 1970. */
	readonly onWait: (nextAt: number) => void;
};

/**
 * Brings one file from wherever it was broken off into its cache, by way of the partial file. Bytes that are not those
 * of the catalogue, or of the first use, are fetched once more and never handed on. Throws `QuotaExceededError` when the
 * disk is full; all that came stays.
 */
export const bringFile = async (
	file: PlacedFile,
	supply: Supply,
	place: Place,
	way: Way,
): Promise<'shelved' | 'stopped' | DownloadFailure> => {
	const expected = expectedHash(file, place);
	for (let isSecond = false; ; isSecond = true) {
		const end = await bringRest(file, supply, place, way);
		if (end !== 'whole' && end !== 'wrong') return end;
		if (end === 'whole') way.onWhole();
		const partial = partialOf(file, place);
		const size = endOf(partial);
		const sha256 = end === 'wrong' ? null : await hashFile(place.read, size);
		// Where no hash is known, only those of the pieces tell that the disk lost what came earlier.
		const sound = sha256 === null ? 0 : sha256 === expected ? size : await soundEnd(partial, place);
		if (sha256 !== null && sound === size && sha256 === (expected ?? sha256)) {
			await shelve(file, { size, sha256, from: supply.hostOf(file) ?? 'folder' }, place);
			return 'shelved';
		}
		place.note({ is: 'cut', at: sound < size ? sound : 0 });
		if (isSecond) return { kind: 'wrong-bytes', path: file.path };
		way.onAnew();
	}
};

const expectedHash = (file: PlacedFile, place: Place): string | null =>
	file.sha256 ?? place.record().firstHash.get(file.url) ?? null;

const shelve = async (
	file: PlacedFile,
	{ size, sha256, from }: { readonly size: number; readonly sha256: string; readonly from: string },
	place: Place,
): Promise<void> => {
	place.flush();
	await putInCache(file, await place.partial(), sha256);
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
};

/** What has come of this file; the partial file holds one at a time. */
const partialOf = (file: PlacedFile, place: Place): Partial => {
	const { partial } = place.record();
	if (partial?.url === file.url && (file.bytes === null || partial.bytes === file.bytes)) return partial;
	return beginAnew(file, null, place);
};

const beginAnew = (file: PlacedFile, version: string | null, place: Place): Partial => {
	place.truncate(0);
	place.note({ is: 'begun', url: file.url, bytes: file.bytes, version });
	return { url: file.url, bytes: file.bytes, version, pieces: [] };
};

/** Where the partial file stops being what was written into it; its end when all of it is. */
const soundEnd = async ({ pieces }: Partial, place: Place): Promise<number> => {
	for (const { at, bytes, sha256 } of pieces) {
		const piece = new Uint8Array(bytes);
		if (place.read(piece, at) !== bytes || (await hashBytes(piece)) !== sha256) return at;
	}
	return endOf({ pieces });
};

/** `wrong`: what the server has now is not what was begun, or has another length. */
type Came = 'some' | 'wrong' | DownloadFailure;

const bringRest = async (
	file: PlacedFile,
	supply: Supply,
	place: Place,
	way: Way,
): Promise<'whole' | 'stopped' | Exclude<Came, 'some'>> => {
	let failed = 0;
	let furthest = 0;
	for (;;) {
		const { bytes, pieces } = partialOf(file, place);
		if (endOf({ pieces }) === bytes) return 'whole';
		if (way.stop.aborted) return 'stopped';
		const came = await bringSome(file, place, way);
		if (came !== 'some') return came;
		const end = endOf(partialOf(file, place));
		if (end > furthest) {
			furthest = end;
			failed = 0;
		} else {
			const wait = way.pace.waits[failed];
			if (wait === undefined) return { kind: 'unreachable', host: supply.hostOf(file) ?? '' };
			// Without a line there is nothing to try.
			if (navigator.onLine) failed++;
			way.onWait(Date.now() + wait);
			await pause(wait, way.stop);
		}
	}
};

/** One request, which may bring nothing. */
const bringSome = async (file: PlacedFile, place: Place, way: Way): Promise<Came> => {
	const { pace, requests, onAnew } = way;
	const partial = partialOf(file, place);
	const from = endOf(partial);
	const most = Math.min(from + pace.askedBytes, partial.bytes ?? Number.POSITIVE_INFINITY);
	const request = requests.make({ file, from, to: most });
	const { to } = request.wanted;
	const alarm = openAlarm(pace.stallLimit, request.end);
	try {
		const asked = await request.asked;
		if (asked.is === 'failed') return asked.why;
		if (asked.is === 'nothing') return 'some';
		if (asked.is === 'beyond') return endsAt(from, partial, place);
		if (isOther(asked, file, partial, place)) return await cancel(asked, 'wrong');
		if (asked.isAll && from > 0) onAnew();
		if (asked.isAll || from === 0) beginAnew(file, asked.version, place);
		if (asked.fileBytes !== null && partial.bytes === null)
			place.note({ is: 'length', bytes: asked.fileBytes });
		const { bytes } = partialOf(file, place);
		const limit = asked.isAll ? (bytes ?? Number.POSITIVE_INFINITY) : Math.min(to, bytes ?? to);
		let end = asked.isAll ? 0 : from;
		let isPrepared = asked.isAll || bytes === null || to >= bytes;
		const how = await readPieces(asked.body, {
			size: pace.pieceBytes,
			most: limit - end,
			onBytes: (count) => {
				alarm.putOff();
				way.onBytes(count);
				const left = to - end;
				if (isPrepared || left > pace.askedBytes / 4) return;
				isPrepared = true;
				requests.prepare({ file, from: to, to: Math.min(to + pace.askedBytes - left, bytes ?? to) });
			},
			keep: async (piece) => {
				const sha256 = await hashBytes(piece);
				place.write(piece, end);
				place.note({ is: 'piece', at: end, bytes: piece.length, sha256 });
				end += piece.length;
			},
		});
		place.flush();
		if (how === 'more') return 'wrong';
		return how === 'ended' && end < limit ? endsAt(end, partialOf(file, place), place) : 'some';
	} finally {
		alarm.close();
	}
};

/** The server's file ends here: where it was not known where, it is now. */
const endsAt = (end: number, { bytes }: Partial, place: Place): Came => {
	if (bytes !== null || end === 0) return 'wrong';
	place.note({ is: 'length', bytes: end });
	return 'some';
};

/**
 * Another version than the one that was begun. Where the hash is known that tells it in the end, and a server may give
 * the same file another name.
 */
const isOther = (asked: Answer, file: PlacedFile, partial: Partial, place: Place): boolean => {
	if (asked.fileBytes !== null && asked.fileBytes !== (partial.bytes ?? asked.fileBytes)) return true;
	if (expectedHash(file, place) !== null || asked.isAll || endOf(partial) === 0) return false;
	return asked.version !== null && partial.version !== null && asked.version !== partial.version;
};

type Answer = Extract<Asked, { is: 'answer' }>;

const cancel = async ({ body }: Answer, came: Came): Promise<Came> => {
	await body.cancel().catch(() => undefined);
	return came;
};

/** Rings when it was not put off for `limit` milliseconds. */
const openAlarm = (limit: number, ring: () => void) => {
	let timer = setTimeout(ring, limit);
	return {
		putOff: () => {
			clearTimeout(timer);
			timer = setTimeout(ring, limit);
		},
		close: () => {
			clearTimeout(timer);
		},
	};
};

/** Shorter when it is stopped, or when the line is back. */
const pause = (milliseconds: number, stop: AbortSignal): Promise<void> =>
	new Promise((resolve) => {
		if (stop.aborted) {
			resolve();
			return;
		}
		const end = (): void => {
			clearTimeout(timer);
			removeEventListener('online', end);
			stop.removeEventListener('abort', end);
			resolve();
		};
		const timer = setTimeout(end, milliseconds);
		addEventListener('online', end);
		stop.addEventListener('abort', end);
	});
