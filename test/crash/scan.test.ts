import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scan } from '../support/scan.ts';
import { BACKINGS, backingOf, type Backing } from './browser.ts';
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
