import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BACKINGS, backingOf, type Backing } from './browser.ts';
import { ENCODINGS, scan } from './scan.ts';
import { buildPages, openStage, type PageName, type Stage } from './stage.ts';
import { CANARIES, deedOf, tellStory } from './story.ts';
import { visit } from './visit.ts';

/** So many turns at least are kept in the scanned profile. */
const TURNS = 200;

const SEED = 4;

/** The number of the deed that keeps the last of so many turns. */
const lastDeed = (): number => {
	let turns = 0;
	let number = 0;
	while (turns < TURNS) if (deedOf(SEED, ++number).kind === 'turn') turns++;
	return number;
};

/** All recovery words that opened the vault on the way, as they are written. */
const recoveryWords = (last: number): readonly string[] => {
	const keptAfter = tellStory(SEED);
	return [...new Set(Array.from({ length: last + 1 }, (_, number) => keptAfter(number).words))];
};

const folder = (): string => mkdtempSync(join(tmpdir(), 'confidant-crash-scan-'));

describe('the scan', () => {
	it.each(Object.entries(ENCODINGS))('finds a word in %s', (encoding, encode) => {
		const planted = folder();
		const some = CANARIES.flatMap((text) => encode(text).map((bytes) => [text, bytes] as const));
		expect(some.length).toBeGreaterThan(0);
		mkdirSync(join(planted, 'deep', 'down'), { recursive: true });
		for (const [place, [, bytes]] of some.entries())
			writeFileSync(
				join(planted, 'deep', 'down', String(place)),
				Buffer.concat([randomBytes(1000), bytes, randomBytes(500)]),
			);
		const traces = scan(planted, CANARIES);
		for (const [place, [text]] of some.entries())
			expect(traces).toContainEqual({ path: join('deep', 'down', String(place)), encoding, text });
		rmSync(planted, { recursive: true });
	});

	it.each(Object.entries({ gzip: gzipSync, zlib: deflateSync, zip: zipped }))(
		'finds a word in %s',
		(how, compress) => {
			const planted = folder();
			const text = CANARIES.join(' ').repeat(3);
			writeFileSync(
				join(planted, 'file'),
				Buffer.concat([randomBytes(99), compress(Buffer.from(text)), randomBytes(99)]),
			);
			const traces = scan(planted, CANARIES);
			for (const word of CANARIES)
				expect(traces).toContainEqual({ path: 'file', encoding: `${how}, UTF-8`, text: word });
			rmSync(planted, { recursive: true });
		},
	);

	it('finds nothing where nothing is', () => {
		const planted = folder();
		writeFileSync(join(planted, 'file'), randomBytes(4_000_000));
		expect(scan(planted, CANARIES)).toEqual([]);
		rmSync(planted, { recursive: true });
	});
});

describe('the profile of a browser in which a story was kept', () => {
	let pages: string;
	let stage: Stage;
	beforeAll(async () => {
		pages = await buildPages(['page', 'naive-page']);
		stage = await openStage(pages);
	});
	afterAll(() => {
		stage.close();
		rmSync(pages, { recursive: true });
	});

	const profileOf = async (page: PageName, backing: Backing): Promise<string> => {
		const profile = folder();
		const last = lastDeed();
		const options = { profile, backing, page, seed: SEED, stage, ending: 'close' as const };
		await visit({ ...options, after: null, until: last });
		// Opening it again rewrites what the last visit had only appended.
		const found = await visit({ ...options, after: last, until: last });
		expect(found.is === 'open' && found.kept.turns.length).toBe(tellStory(SEED)(last).turns.length);
		expect(backingOf(profile)).toBe(backing);
		return profile;
	};

	it.each(BACKINGS)('holds every word when a page keeps it in clear (%s)', async (backing) => {
		const profile = await profileOf('naive-page', backing);
		const traces = scan(profile, [...CANARIES, ...recoveryWords(lastDeed())]);
		expect(traces.map(({ text }) => text)).toEqual(
			expect.arrayContaining([...CANARIES, tellStory(SEED)(lastDeed()).words]),
		);
		rmSync(profile, { recursive: true });
	});

	it.each(BACKINGS)('holds no word of it, no passphrase and no recovery words (%s)', async (backing) => {
		const profile = await profileOf('page', backing);
		expect(scan(profile, [...CANARIES, ...recoveryWords(lastDeed())])).toEqual([]);
		rmSync(profile, { recursive: true });
	});
});

function zipped(bytes: Buffer): Buffer {
	const header = Buffer.alloc(30);
	header.write('PK\x03\x04', 'latin1');
	header.writeUInt16LE(8, 8);
	return Buffer.concat([header, deflateRawSync(bytes)]);
}
