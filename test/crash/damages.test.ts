import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BACKINGS } from './browser.ts';
import { damageEach } from './damages.ts';
import { buildPages } from './stage.ts';

describe('a page whose files were damaged while it was closed', () => {
	let pages: string;
	beforeAll(async () => {
		pages = await buildPages(['page', 'naive-page']);
	});
	afterAll(() => rmSync(pages, { recursive: true }));

	it('has everything again whatever happened to any one file or copy, and says so when both are gone', async () => {
		const seed = Date.now() % 100_000;
		const results = await Promise.all(
			BACKINGS.map(async (backing) => {
				const damaged = await damageEach({ backing, seed, page: 'page', pages });
				return damaged.map((each) => ({ ...each, backing }));
			}),
		);
		const all = results.flat();
		console.log(`${all.length} openings of damaged files, seed ${seed}`);
		const isOfBoth = ({ damage }: { readonly damage: string }) => damage === 'both copies deleted';
		expect(all.filter(isOfBoth).map(({ outcome }) => outcome)).toEqual(['told', 'told']);
		expect(all.filter((each) => !isOfBoth(each) && each.outcome !== 'whole')).toEqual([]);
		// Each damage to at least the four files of OPFS, the database and the mark, in each back end.
		expect(all.length).toBeGreaterThan(2 * 4 * 6);
	});

	it('has lost something without a word where a page does as most pages do', async () => {
		const damaged = await damageEach({ backing: 'leveldb', seed: 1, page: 'naive-page', pages });
		expect(damaged.filter(({ outcome }) => outcome === 'lost').length).toBeGreaterThan(3);
	});
});
