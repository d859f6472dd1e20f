import * as v from 'valibot';
import type { Blocks } from '../../core/models/blocks.ts';
import type { ModelFile } from '../../core/models/model.ts';
import type { Shelved, ShelvedFile } from '../../ports/shelf.ts';

/**
 * What happened to the files of one model, a line of JSON each. The record of a model is these lines read in order, so
 * a line that was written is all there is to keep; the torn last line of a killed worker is none.
 */
export type Line =
	/** The files of the model, as far as they are known; the last such line counts. */
	| { readonly is: 'files'; readonly files: readonly PlacedFile[]; readonly isWhole: boolean }
	/** This one comes, from its first byte. */
	| {
			readonly is: 'begun';
			readonly slot: Slot;
			readonly url: string;
			readonly bytes: number | null;
			/** What the server calls this version of it. */
			readonly version: string | null;
	  }
	/** It was not known before. */
	| { readonly is: 'length'; readonly slot: Slot; readonly bytes: number }
	/** A block more of it lies here. */
	| ({ readonly is: 'block'; readonly slot: Slot } & Block)
	/** It is right up to here only. */
	| { readonly is: 'cut'; readonly slot: Slot; readonly at: number }
	| ({ readonly is: 'shelved' } & ShelvedFile)
	/** It was gone, or was not as it had been. */
	| { readonly is: 'lost'; readonly url: string };

/** With the part of the store it belongs in. */
export type PlacedFile = ModelFile & { readonly cache: string };

/** What the lines call a file that is not whole, since its address is long. */
export type Slot = number;

export type Block = { readonly at: number; readonly bytes: number; readonly sha256: string };

/** All that is known of a model's files here. */
export type ShelfRecord = {
	readonly files: readonly PlacedFile[] | null;
	/** Whether these are all. */
	readonly isWhole: boolean;
	/** By url. */
	readonly shelved: ReadonlyMap<string, ShelvedFile>;
	/** What each file was known by when it was first here, by url; it outlives the file. */
	readonly first: ReadonlyMap<string, Blocks>;
	/** The one that was begun first comes first. */
	readonly partials: readonly Partial[];
};

/** The beginning of a file, as far as it has come. */
export type Partial = {
	readonly slot: Slot;
	readonly url: string;
	readonly bytes: number | null;
	readonly version: string | null;
	/** One after the other, from the first byte. */
	readonly blocks: readonly Block[];
};

export const NOTHING: ShelfRecord = {
	files: null,
	isWhole: false,
	shelved: new Map(),
	first: new Map(),
	partials: [],
};

export const withLine = (record: ShelfRecord, line: Line): ShelfRecord => {
	switch (line.is) {
		case 'files':
			return { ...record, files: line.files, isWhole: line.isWhole };
		case 'begun': {
			const { slot, url, bytes, version } = line;
			const others = record.partials.filter((one) => one.slot !== slot);
			return { ...record, partials: [...others, { slot, url, bytes, version, blocks: [] }] };
		}
		case 'length':
			return withPartial(record, line.slot, (partial) => ({ ...partial, bytes: line.bytes }));
		case 'block':
			return withPartial(record, line.slot, (partial) =>
				line.at === endOf(partial) ? { ...partial, blocks: [...partial.blocks, line] } : partial,
			);
		case 'cut':
			return withPartial(record, line.slot, (partial) => ({
				...partial,
				blocks: partial.blocks.filter(({ at }) => at < line.at),
			}));
		case 'shelved':
			return {
				...record,
				shelved: new Map(record.shelved).set(line.url, line),
				first: record.first.has(line.url) ? record.first : new Map(record.first).set(line.url, line.blocks),
				partials: record.partials.filter(({ url }) => url !== line.url),
			};
		case 'lost': {
			const shelved = new Map(record.shelved);
			shelved.delete(line.url);
			return { ...record, shelved };
		}
	}
};

const withPartial = (
	record: ShelfRecord,
	slot: Slot,
	change: (partial: Partial) => Partial,
): ShelfRecord => ({
	...record,
	partials: record.partials.map((one) => (one.slot === slot ? change(one) : one)),
});

export const readJournal = (text: string): ShelfRecord => readLines(text).reduce(withLine, NOTHING);

/** Bytes of it that are there. */
export const endOf = ({ blocks }: Pick<Partial, 'blocks'>): number => {
	const last = blocks.at(-1);
	return last === undefined ? 0 : last.at + last.bytes;
};

export const toShelved = (id: string, record: ShelfRecord): Shelved => {
	const shelved = [...record.shelved.values()];
	const files = record.isWhole ? record.files : null;
	const lengths = files?.map(({ url, bytes }) => record.shelved.get(url)?.bytes ?? bytes) ?? [null];
	const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
	return {
		id,
		bytesHere: sum(shelved.map(({ bytes }) => bytes)) + sum(record.partials.map(endOf)),
		bytesWhole: lengths.includes(null) ? null : sum(lengths.map((bytes) => bytes ?? 0)),
		files,
		shelved,
		isReady: files?.every(({ url }) => record.shelved.has(url)) ?? false,
	};
};

/** As much of a journal as is one: what stands behind a line that is none is never read, nor what would be written there. */
export const soundPart = (text: string): string =>
	soundLines(text)
		.map(([line]) => `${line}\n`)
		.join('');

/** Every line that is one, up to the first that is not. */
const readLines = (text: string): readonly Line[] => soundLines(text).map(([, found]) => found);

const soundLines = (text: string): readonly (readonly [line: string, found: Line])[] => {
	const sound: (readonly [string, Line])[] = [];
	for (const line of text.split('\n').slice(0, -1)) {
		const found = parse(line);
		if (found === null) break;
		sound.push([line, found]);
	}
	return sound;
};

const parse = (line: string): Line | null => {
	try {
		const { success, output } = v.safeParse(LINE, JSON.parse(line));
		return success ? output : null;
	} catch {
		return null;
	}
};

const COUNT = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const HASH = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const BLOCKS = v.object({ size: COUNT, sha256: HASH });

const PLACED = v.object({
	path: v.string(),
	url: v.string(),
	bytes: v.nullable(COUNT),
	sha256: v.nullable(HASH),
	blocks: v.nullable(BLOCKS),
	cache: v.string(),
});

const LINE: v.GenericSchema<unknown, Line> = v.variant('is', [
	v.object({ is: v.literal('files'), files: v.array(PLACED), isWhole: v.boolean() }),
	v.object({
		is: v.literal('begun'),
		slot: COUNT,
		url: v.string(),
		bytes: v.nullable(COUNT),
		version: v.nullable(v.string()),
	}),
	v.object({ is: v.literal('length'), slot: COUNT, bytes: COUNT }),
	v.object({ is: v.literal('block'), slot: COUNT, at: COUNT, bytes: COUNT, sha256: HASH }),
	v.object({ is: v.literal('cut'), slot: COUNT, at: COUNT }),
	v.object({
		is: v.literal('shelved'),
		path: v.string(),
		url: v.string(),
		cache: v.string(),
		bytes: COUNT,
		blocks: BLOCKS,
		sha256: v.nullable(HASH),
		trust: v.picklist(['catalogue', 'first-use']),
		from: v.string(),
		at: COUNT,
	}),
	v.object({ is: v.literal('lost'), url: v.string() }),
]);
