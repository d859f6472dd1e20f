import type { DownloadFailure } from '../../ports/shelf.ts';
import type { Asked, Supply, Wanted } from './ask.ts';
import { hashBytes } from './hash.ts';
import { endOf, type Partial, type PlacedFile, type ShelfRecord, type Slot } from './journal.ts';
import type { Pace } from './messages.ts';
import type { Place } from './place.ts';
import { expectedHash } from './put-away.ts';
import { readPieces } from './read-pieces.ts';
import type { Requests } from './requests.ts';

/** What one file needs beside its bytes, and what is heard of it on its way. */
export type Way = {
	readonly pace: Pace;
	readonly stop: AbortSignal;
	readonly requests: Requests;
	/** What comes after this file: it is asked for before this one is whole. */
	readonly next: Pick<Wanted, 'file' | 'from'> | null;
	/** The address of the file that is being put away, whose partial file is not to be touched. */
	readonly busy: string | null;
	/** So many bytes more came. */
	readonly onBytes: (count: number) => void;
	/** What came of this file so far is not to be used. */
	readonly onAnew: () => void;
	/** Nothing comes; the next attempt is at this time, milliseconds since 1970. */
	readonly onWait: (nextAt: number) => void;
};

/**
 * Brings one file from wherever it was broken off into a partial file, not further: nobody has looked yet whether its
 * bytes are right. `wrong`: they cannot be, and it is to be begun anew. Throws `QuotaExceededError` when the disk is full;
 * all that came stays.
 */
export const bringFile = async (
	file: PlacedFile,
	supply: Supply,
	place: Place,
	way: Way,
): Promise<'whole' | 'stopped' | 'wrong' | DownloadFailure> => {
	let failed = 0;
	let furthest = 0;
	for (;;) {
		const { bytes, pieces } = partialOf(file, place, way);
		if (endOf({ pieces }) === bytes) return 'whole';
		if (way.stop.aborted) return 'stopped';
		const came = await bringSome(file, place, way);
		if (came === 'wrong') beginAnew(file, null, place, way);
		if (came !== 'some') return came;
		const end = endOf(partialOf(file, place, way));
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

/** What has come of this file. */
const partialOf = (file: PlacedFile, place: Place, way: Way): Partial => {
	const partial = place.record().partials.find(({ url }) => url === file.url);
	if (partial !== undefined && (file.bytes === null || partial.bytes === file.bytes)) return partial;
	return beginAnew(file, null, place, way);
};

const beginAnew = (file: PlacedFile, version: string | null, place: Place, { busy }: Way): Partial => {
	const { url, bytes } = file;
	const slot = slotFor(url, place.record(), busy);
	place.note({ is: 'begun', slot, url, bytes, version });
	return { slot, url, bytes, version, pieces: [] };
};

const slotFor = (url: string, { partials }: ShelfRecord, busy: string | null): Slot => {
	const own = partials.find((one) => one.url === url);
	if (own !== undefined) return own.slot;
	if (partials.length < 2) return partials[0]?.slot === 0 ? 1 : 0;
	// Both hold files that nobody wants for now, or all but one.
	return partials.find((one) => one.url !== busy)?.slot ?? 0;
};

/** `wrong`: what the server has now is not what was begun, or has another length. */
type Came = 'some' | 'wrong' | DownloadFailure;

/** One request, which may bring nothing. */
const bringSome = async (file: PlacedFile, place: Place, way: Way): Promise<Came> => {
	const { pace, requests, next, onAnew } = way;
	const partial = partialOf(file, place, way);
	const { slot } = partial;
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
		if (asked.isAll || from === 0) beginAnew(file, asked.version, place, way);
		if (asked.fileBytes !== null && partial.bytes === null)
			place.note({ is: 'length', slot, bytes: asked.fileBytes });
		const { bytes } = partialOf(file, place, way);
		const last = Math.min(to, bytes ?? to);
		const limit = asked.isAll ? (bytes ?? Number.POSITIVE_INFINITY) : last;
		let end = asked.isAll ? 0 : from;
		const after = last === bytes ? next : { file, from: last };
		let isPrepared = asked.isAll || bytes === null || after === null;
		const how = await readPieces(asked.body, {
			size: pace.pieceBytes,
			most: limit - end,
			onBytes: (count) => {
				alarm.putOff();
				way.onBytes(count);
				const left = last - end;
				if (isPrepared || after === null || left > pace.askedBytes / 4) return;
				isPrepared = true;
				const most = after.from + pace.askedBytes - left;
				requests.prepare({ ...after, to: Math.min(most, after.file.bytes ?? most) });
			},
			keep: async (piece) => {
				const sha256 = await hashBytes(piece);
				place.write(slot, piece, end);
				place.note({ is: 'piece', slot, at: end, bytes: piece.length, sha256 });
				end += piece.length;
			},
		});
		place.flush();
		if (how === 'more') return 'wrong';
		return how === 'ended' && end < limit ? endsAt(end, partialOf(file, place, way), place) : 'some';
	} finally {
		alarm.close();
	}
};

/** The server's file ends here: where it was not known where, it is now. */
const endsAt = (end: number, { slot, bytes }: Partial, place: Place): Came => {
	if (bytes !== null || end === 0) return 'wrong';
	place.note({ is: 'length', slot, bytes: end });
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
