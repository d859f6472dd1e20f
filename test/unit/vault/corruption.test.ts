import { describe, expect, it } from 'vitest';
import type { FileName } from '../../../src/ports/copies.ts';
import { lookAt, unlockVault, type Mark } from '../../../src/vault/open-vault.ts';
import { below, seededRandom, type Random } from '../../support/seeded-random.ts';
import {
	aDisk,
	copyOf,
	startProcess,
	wipeFiles,
	wipeRows,
	type SimulatedDisk,
} from '../../support/simulated-copies.ts';
import {
	create,
	FIFTY_TURNS,
	FIRST_SECRET,
	mustKeep,
	perform,
	reopen,
	slotsOf,
	stateOf,
	textOf,
} from '../../support/vault-scenario.ts';

/** After fifty turns, with a base and what came after it in the journal; and every text that any id ever had. */
const kept = (async () => {
	const disk = aDisk();
	const vault = await create(startProcess(disk));
	const ever = new Set<string>();
	for (const act of FIFTY_TURNS) {
		mustKeep(await perform(vault, act));
		for (const [place, text] of stateOf(vault)) ever.add(place + text);
	}
	const fixed = { disk, ever, state: textOf(stateOf(vault)), slots: slotsOf(vault), mark: vault.mark() };
	vault.close();
	return fixed;
})();

type Bytes = Uint8Array<ArrayBuffer>;

const HARMS: Readonly<Record<string, (bytes: Bytes, random: Random) => Bytes | null>> = {
	'a byte flipped': (bytes, random) => {
		const at = below(random, bytes.length);
		return bytes.map((byte, index) => (index === at ? byte ^ (1 << below(random, 8)) : byte));
	},
	'cut short': (bytes, random) => bytes.slice(0, below(random, bytes.length)),
	'zeros from somewhere on': (bytes, random) => {
		const at = below(random, bytes.length);
		return bytes.map((byte, index) => (index >= at ? 0 : byte));
	},
	'nothing but zeros': (bytes) => new Uint8Array(bytes.length),
	emptied: () => new Uint8Array(0),
	deleted: () => null,
};

type Store = FileName | 'header row' | 'a row' | 'all rows';

const harm = (
	disk: SimulatedDisk,
	store: Store,
	how: (bytes: Bytes) => Bytes | null,
	random: Random,
): void => {
	if (store === 'all rows') {
		wipeRows(disk);
		return;
	}
	if (store === 'header row') {
		disk.header = disk.header && how(disk.header);
		return;
	}
	if (store === 'a row') {
		const [place, row] = [...disk.rows][below(random, disk.rows.size)] ?? [];
		const sealed = (row as { readonly sealed: Bytes }).sealed;
		const harmed = how(sealed);
		if (place === undefined) throw new Error('no row');
		if (harmed === null) disk.rows.delete(place);
		else disk.rows.set(place, { ...(row as object), sealed: harmed });
		return;
	}
	const file = disk.files.get(store);
	const harmed = file && how(file.lying);
	if (harmed) disk.files.set(store, { lying: harmed, flushed: harmed.slice() });
	else disk.files.delete(store);
};

const STORES: readonly Store[] = [
	'journal-0',
	'journal-1',
	'header-0',
	'header-1',
	'header row',
	'a row',
	'all rows',
];

const expectAll = async (disk: SimulatedDisk, mark: Mark, at: string) => {
	const { state, slots } = await kept;
	const vault = await reopen(startProcess(disk), mark);
	expect(textOf(stateOf(vault)), at).toBe(state);
	expect(slotsOf(vault), at).toBe(slots);
	expect(
		vault.told().filter(({ kind }) => kind !== 'healed'),
		at,
	).toEqual([]);
	vault.close();
};

describe('harm to what lies on the disk', () => {
	it.each(STORES)(
		'heals, when it is done to one place: %s',
		async (store) => {
			const { disk, mark } = await kept;
			const random = seededRandom(STORES.indexOf(store));
			for (const [name, act] of Object.entries(HARMS)) {
				for (let time = 0; time < 12; time += 1) {
					const harmed = copyOf(disk);
					harm(harmed, store, (bytes) => act(bytes, random), random);
					const at = `${store} ${name} ${time}`;
					await expectAll(harmed, mark, at);
					// So well that either copy can be lost now.
					const other = copyOf(harmed);
					wipeRows(harmed);
					await expectAll(harmed, mark, `${at}, then without rows`);
					wipeFiles(other);
					await expectAll(other, mark, `${at}, then without files`);
				}
			}
		},
		120_000,
	);

	it('heals rows that say other things of themselves than they are', async () => {
		const { disk, mark } = await kept;
		const others: readonly object[] = [
			{ seq: 1 },
			{ seq: 1e9 },
			{ id: 'never-there' },
			{ id: 'turn-2' },
			{ table: 'note' },
			{ schema: 7 },
			{ sealed: 'text' },
			{ sealed: new Uint8Array(0) },
		];
		for (const other of others) {
			for (const place of [...disk.rows.keys()].slice(0, 20)) {
				const harmed = copyOf(disk);
				const row = { ...(harmed.rows.get(place) as object), ...other } as { table: string; id: string };
				harmed.rows.delete(place);
				harmed.rows.set(`${row.table}\n${row.id}`, row);
				await expectAll(harmed, mark, `${place} with ${Object.keys(other).join()}`);
			}
		}
	}, 120_000);

	it('is told when both copies are harmed; nothing is begun anew, and no value is one that never was', async () => {
		const { disk, mark, ever, state } = await kept;
		const counts = { whole: 0, told: 0, refused: 0, gone: 0 };
		for (let seed = 0; seed < 400; seed += 1) {
			const random = seededRandom(1000 + seed);
			const harmed = copyOf(disk);
			const harms = Object.values(HARMS);
			for (const store of [
				STORES[below(random, 2)],
				'all rows',
				...(random() < 0.3 ? STORES.slice(2, 4) : []),
			] as const) {
				const act = harms[below(random, harms.length)];
				if (store !== undefined && act !== undefined)
					harm(harmed, store, (bytes) => act(bytes, random), random);
			}
			const found = await lookAt(startProcess(harmed));
			if (found.is !== 'vault') {
				// The mark says that there was one.
				counts.gone += 1;
				continue;
			}
			const opened = await unlockVault(startProcess(harmed), FIRST_SECRET, mark, 'writer');
			if (opened.is === 'failed') {
				counts.refused += 1;
				continue;
			}
			const vault = opened.value;
			const held = stateOf(vault);
			for (const [place, text] of held) expect(ever, `seed ${seed}`).toContain(place + text);
			if (textOf(held) === state) counts.whole += 1;
			else {
				counts.told += 1;
				const kinds = vault.told().map(({ kind }) => kind);
				expect(kinds.includes('unreadable') || kinds.includes('older'), `seed ${seed}: ${kinds.join()}`).toBe(
					true,
				);
			}
			// It is of use all the same.
			mustKeep(await vault.write([{ table: 'turn', id: 'next', value: { id: 'next' } }]));
			vault.close();
			expect((await reopen(startProcess(harmed), vault.mark())).get('turn', 'next')).not.toBe(null);
		}
		console.log(`both copies harmed: ${JSON.stringify(counts)}`);
		expect(counts.told).toBeGreaterThan(50);
		expect(counts.whole).toBeGreaterThan(50);
	}, 120_000);
});
