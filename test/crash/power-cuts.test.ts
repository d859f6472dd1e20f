import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BACKINGS } from './browser.ts';
import { dieOften, type Toll } from './deaths.ts';
import { compilePowerCut } from './power-cut.ts';
import { buildPages, type PageName } from './stage.ts';
import { tollLine } from './toll-line.ts';

/** Of both storage back ends together. */
const CUTS = 300;

const powerCut = compilePowerCut();

if (powerCut === null)
	console.warn('NO POWER CUTS WERE TESTED: they need Linux and gcc (apt-get install gcc).');

describe.skipIf(powerCut === null)('a machine whose power is cut while it keeps things', () => {
	let pages: string;
	beforeAll(async () => {
		pages = await buildPages(['page', 'naive-page']);
	});
	afterAll(() => {
		rmSync(pages, { recursive: true });
		if (powerCut !== null) rmSync(dirname(powerCut), { recursive: true });
	});

	const cutOften = (page: PageName, cuts: number, seed: number): Promise<readonly Toll[]> =>
		Promise.all(
			BACKINGS.map((backing) =>
				dieOften({ backing, seed, deaths: cuts / BACKINGS.length, page, pages, powerCut }),
			),
		);

	it('has lost something where a page does as most pages do', async () => {
		for (const toll of await cutOften('naive-page', 12, 1)) expect(toll.wrongs.length).toBeGreaterThan(0);
	});

	it(`has everything that it said was kept, whole, once and exact, after each of ${CUTS} cuts`, async () => {
		const seed = Date.now() % 100_000;
		const tolls = await cutOften('page', CUTS, seed);
		for (const toll of tolls) console.log(tollLine(`power cuts, seed ${seed}`, toll));
		expect(tolls.flatMap(({ wrongs }) => wrongs)).toEqual([]);
		expect(tolls.reduce((sum, { deaths }) => sum + deaths, 0)).toBe(CUTS);
		expect(Math.min(...tolls.map(({ acknowledged }) => acknowledged))).toBeGreaterThan(CUTS);
	});
});
