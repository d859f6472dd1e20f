import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BACKINGS } from './browser.ts';
import { dieOften } from './deaths.ts';
import { buildPages } from './stage.ts';
import { tollLine } from './toll-line.ts';

/** Of both storage back ends together. */
const KILLS = 300;

describe('a browser killed while it keeps things', () => {
	let pages: string;
	beforeAll(async () => {
		pages = await buildPages(['page']);
	});
	afterAll(() => rmSync(pages, { recursive: true }));

	it(`has everything that it said was kept, whole, once and exact, after each of ${KILLS} kills`, async () => {
		const seed = Date.now() % 100_000;
		const tolls = await Promise.all(
			BACKINGS.map((backing) =>
				dieOften({ backing, seed, deaths: KILLS / BACKINGS.length, page: 'page', pages, powerCut: null }),
			),
		);
		for (const toll of tolls) console.log(tollLine(`kills, seed ${seed}`, toll));
		expect(tolls.flatMap(({ wrongs }) => wrongs)).toEqual([]);
		expect(tolls.reduce((sum, { deaths }) => sum + deaths, 0)).toBe(KILLS);
		expect(Math.min(...tolls.map(({ acknowledged }) => acknowledged))).toBeGreaterThan(KILLS);
	});
});
