import type { DownloadFailure } from '../../ports/shelf.ts';
import type { Asked, Supply, Wanted } from './ask.ts';
import { openGathering, type Gathering } from './gather.ts';
import type { Hashing } from './hash.ts';
import { endOf, type Partial, type PlacedFile, type ShelfRecord, type Slot } from './journal.ts';
import type { Pace } from './messages.ts';
import { writeAll, type OpenFile } from './open-file.ts';
import type { Place } from './place.ts';
import { isExpecting } from './put-away.ts';
import { readBody } from './read-body.ts';
import type { Requests } from './requests.ts';

/** What one file needs beside its bytes, and what is heard of it on its way. */
export type Way = {
	readonly pace: Pace;
	readonly stop: AbortSignal;
	readonly requests: Requests;
	readonly hashing: Hashing;
	/** Memory for blocks, and how much of it holds what is not kept yet; of all files together. */
	readonly rooms: ArrayBuffer[];
	readonly unkept: { bytes: number };
	/** What comes after this file: it is asked for before this one is whole. */
	readonly next: Pick<Wanted, 'file' | 'from'> | null;
	/** So many bytes more came. */
	readonly onBytes: (count: number) => void;
	/** What came of this file so far is not to be used. */
	readonly onAnew: () => void;
	/** Nothing comes; the next attempt is at this time, milliseconds since 1970. */
	readonly onWait: (nextAt: number) => void;
};

/** `wrong`: its bytes cannot be right, and it is to be begun anew. */
export type Brought =
	/** Every byte came; the last ones are kept when `kept` resolves, which throws `QuotaExceededError` on a full disk. */
	{ readonly is: 'whole'; readonly kept: Promise<void> } | 'stopped' | 'wrong' | DownloadFailure;

/**
 * Brings one file from wherever it was broken off into `bytes`, not further: nobody has looked yet whether they are right.
 * Throws `QuotaExceededError` when the disk is full; all that was kept stays.
 */
export const bringFile = async (
	file: PlacedFile,
	bytes: OpenFile,
	supply: Supply,
	place: Place,
	way: Way,
): Promise<Brought> => {
	const { slot, blocks } = partialOf(file, place);
	const gathering = openGathering(endOf({ blocks }), {
		blockSize: way.pace.blockSize,
		rooms: way.rooms,
		unkept: way.unkept,
		keep: async ({ room, count, at }) => {
			const hashed = await way.hashing(room, count);
			writeAll(bytes, new Uint8Array(hashed.room, 0, count), at);
			place.note({ is: 'block', slot, at, bytes: count, sha256: hashed.sha256 });
			return hashed.room;
		},
	});
	let failed = 0;
	let furthest = 0;
	try {
		for (;;) {
			if (gathering.at() === partialOf(file, place).bytes) return { is: 'whole', kept: gathering.finish() };
			if (way.stop.aborted) return 'stopped';
			const came = await bringSome(file, gathering, place, way);
			if (came === 'wrong') await beginAnew(file, null, gathering, place);
			if (came !== 'some') return came;
			if (gathering.at() > furthest) {
				furthest = gathering.at();
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
	} finally {
		// Where it is whole, whoever asked waits for it.
		if (gathering.at() !== partialOf(file, place).bytes) await gathering.keepAll();
	}
};

/** What has come of this file. */
const partialOf = (file: PlacedFile, place: Place): Partial => {
	const partial = place.record().partials.find(({ url }) => url === file.url);
	if (partial !== undefined && (file.bytes === null || partial.bytes === file.bytes)) return partial;
	return noteBegun(file, null, place);
};

const noteBegun = (file: PlacedFile, version: string | null, place: Place): Partial => {
	const { url, bytes } = file;
	const slot = slotFor(url, place.record());
	place.note({ is: 'begun', slot, url, bytes, version });
	return { slot, url, bytes, version, blocks: [] };
};

const slotFor = (url: string, { partials }: ShelfRecord): Slot =>
	partials.find((one) => one.url === url)?.slot ?? Math.max(-1, ...partials.map(({ slot }) => slot)) + 1;

const beginAnew = async (
	file: PlacedFile,
	version: string | null,
	gathering: Gathering,
	place: Place,
): Promise<void> => {
	await gathering.beginAnew();
	noteBegun(file, version, place);
};

/** `wrong`: what the server has now is not what was begun, or has another length. */
type Came = 'some' | 'wrong' | DownloadFailure;

/** One request, which may bring nothing. */
const bringSome = async (file: PlacedFile, gathering: Gathering, place: Place, way: Way): Promise<Came> => {
	const { pace, requests, next, unkept } = way;
	const partial = partialOf(file, place);
	const from = gathering.at();
	/** What may still be asked for: a block is kept once the journal says so. */
	const mayAsk = (): number => pace.askedBytes - unkept.bytes - place.unwrittenBytes();
	const most = Math.min(from + mayAsk(), partial.bytes ?? Number.POSITIVE_INFINITY);
	const request = requests.make({ file, from, to: most });
	const { to } = request.wanted;
	const alarm = openAlarm(pace.stallLimit, request.end);
	try {
		const asked = await request.asked;
		if (asked.is === 'failed') return asked.why;
		if (asked.is === 'nothing') return 'some';
		if (asked.is === 'beyond') return endsAt(from, partial, place);
		if (isOther(asked, file, partial, from, place)) return await cancel(asked, 'wrong');
		if (asked.isAll && from > 0) way.onAnew();
		if (asked.isAll || from === 0) await beginAnew(file, asked.version, gathering, place);
		if (asked.fileBytes !== null && partial.bytes === null)
			place.note({ is: 'length', slot: partial.slot, bytes: asked.fileBytes });
		const { bytes } = partialOf(file, place);
		const last = Math.min(to, bytes ?? to);
		const limit = asked.isAll ? (bytes ?? Number.POSITIVE_INFINITY) : last;
		const after = last === bytes ? next : { file, from: last };
		let isPrepared = asked.isAll || bytes === null || after === null;
		const prepare = (left: number): void => {
			if (isPrepared || after === null || left > Math.min(pace.askedBytes / 4, EARLY)) return;
			const most = after.from + mayAsk() - left;
			if (most <= after.from) return;
			isPrepared = true;
			requests.prepare({ ...after, to: Math.min(most, after.file.bytes ?? most) });
		};
		const how = await readBody(asked.body, {
			most: limit - gathering.at(),
			room: gathering.room,
			take: async (value) => {
				alarm.putOff();
				way.onBytes(value.length);
				await gathering.take(value);
				prepare(last - gathering.at());
			},
		});
		if (how === 'more') return 'wrong';
		const end = gathering.at();
		if (how === 'broken' || end < limit) await gathering.keepAll();
		place.flush();
		return how === 'ended' && end < limit ? endsAt(end, partialOf(file, place), place) : 'some';
	} finally {
		alarm.close();
	}
};

/** Bytes before the end of a request at which the next one is made: its answer takes a moment. */
const EARLY = 4 * 2 ** 20;

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
const isOther = (asked: Answer, file: PlacedFile, partial: Partial, from: number, place: Place): boolean => {
	if (asked.fileBytes !== null && asked.fileBytes !== (partial.bytes ?? asked.fileBytes)) return true;
	if (isExpecting(file, place) || asked.isAll || from === 0) return false;
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
