import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/ports/records.ts';
import { below, seededRandom } from '../../support/seeded-random.ts';
import { createVault, eraseCopies, lookAt, unlockVault } from '../../../src/vault/open-vault.ts';
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
	OTHER_SECRET,
	perform,
	reopen,
	stateOf,
	textOf,
} from '../../support/vault-scenario.ts';

const turn = (id: string, said = 'said'): Change => ({ table: 'turn', id, value: { id, said } });

/** Fifty turns, and the process that wrote them has ended. */
const aKeptDisk = async () => {
	const disk = aDisk();
	const vault = await create(startProcess(disk));
	for (const act of FIFTY_TURNS) mustKeep(await perform(vault, act));
	const [state, mark] = [textOf(stateOf(vault)), vault.mark()];
	vault.close();
	return { disk, state, mark };
};

/** Every row, in an order of its own. */
const sealedIn = (disk: SimulatedDisk) =>
	[...disk.rows]
		.map(([place, row]) => `${place} ${(row as { sealed: Uint8Array }).sealed.join()}`)
		.toSorted()
		.join('\n');

/** The table of each row. */
const rowsOf = (disk: SimulatedDisk) => [...disk.rows.keys()].map((place) => place.split('\n')[0]).toSorted();

describe('a vault over two copies', () => {
	it('holds after a restart what it held before', async () => {
		const { disk, state, mark } = await aKeptDisk();
		const vault = await reopen(startProcess(disk), mark);
		expect(textOf(stateOf(vault))).toBe(state);
		expect(vault.told()).toEqual([]);
		expect(vault.mark()).toEqual(mark);
	});

	it('heals the rows from the files, and the files from the rows', async () => {
		const { disk, state, mark } = await aKeptDisk();
		for (const [wipe, wipeOther] of [
			[wipeRows, wipeFiles],
			[wipeFiles, wipeRows],
		] as const) {
			const other = copyOf(disk);
			wipe(other);
			const vault = await reopen(startProcess(other), mark);
			expect(textOf(stateOf(vault))).toBe(state);
			expect(vault.told().map(({ kind }) => kind)).toEqual(['healed']);
			vault.close();
			wipeOther(other);
			const again = await reopen(startProcess(other), mark);
			expect(textOf(stateOf(again))).toBe(state);
		}
	});

	it('finds nothing when both are gone, and is older when one copy fell behind and the other is gone', async () => {
		const { disk, mark } = await aKeptDisk();
		const gone = copyOf(disk);
		wipeRows(gone);
		wipeFiles(gone);
		expect(await lookAt(startProcess(gone))).toEqual({ is: 'none' });
		const before = copyOf(disk);
		const vault = await reopen(startProcess(disk), mark);
		mustKeep(await vault.write([turn('new')]));
		wipeFiles(before);
		const older = await reopen(startProcess(before), vault.mark());
		expect(older.told()).toContainEqual({ kind: 'older' });
		mustKeep(await older.write([turn('next')]));
		expect(older.mark().seq).toBeGreaterThan(vault.mark().seq);
	});

	it('opens with none but its own secrets', async () => {
		const { disk, mark } = await aKeptDisk();
		const wrong = { ...FIRST_SECRET, key: new Uint8Array(32) };
		expect(await unlockVault(startProcess(disk), wrong, mark, 'writer')).toEqual({
			is: 'failed',
			failure: { kind: 'wrong-secret' },
		});
		expect((await unlockVault(startProcess(disk), OTHER_SECRET, mark, 'writer')).is).toBe('kept');
	});

	it('opens no more with a secret whose slot was dropped, also where an old header lies', async () => {
		const { disk, mark } = await aKeptDisk();
		const old = copyOf(disk);
		const vault = await reopen(startProcess(disk), mark);
		mustKeep(await vault.dropSlot('recovery'));
		expect((await vault.dropSlot('passkey')).is).toBe('failed');
		vault.close();
		disk.header = old.header;
		expect(await unlockVault(startProcess(disk), OTHER_SECRET, mark, 'writer')).toEqual({
			is: 'failed',
			failure: { kind: 'wrong-secret' },
		});
		expect((await reopen(startProcess(disk), mark)).slots().map(({ kind }) => kind)).toEqual(['passkey']);
	});

	it('leaves nothing of what was forgotten on the disk, once it is compacted', async () => {
		const disk = aDisk();
		const vault = await create(startProcess(disk));
		const sealedRows = () =>
			[...disk.rows.values()].map((row) => (row as { sealed: Uint8Array }).sealed.join());
		const files = () => [...disk.files.values()].map(({ lying }) => lying.join());
		mustKeep(await vault.write([turn('a'), turn('b'), turn('c')]));
		mustKeep(await vault.write([{ table: 'setting', id: 'memory', value: { id: 'memory' } }]));
		const alone = sealedRows();
		mustKeep(await vault.write([{ table: 'turn', id: 'a', value: null }]));
		mustKeep(await vault.write([turn('d')]));
		mustKeep(await vault.compact());
		// What lies on lies in a block now.
		expect(rowsOf(disk)).toEqual(['block', 'setting']);
		const inBlock = sealedRows();
		expect(alone.filter((bytes) => files().some((file) => file.includes(bytes)))).toHaveLength(1);
		expect(inBlock.filter((bytes) => files().some((file) => file.includes(bytes)))).toHaveLength(2);
		mustKeep(await vault.write([{ table: 'turn', id: 'b', value: null }]));
		mustKeep(await vault.write([turn('e')]));
		mustKeep(await vault.compact());
		expect(rowsOf(disk)).toEqual(['block', 'setting']);
		expect(inBlock.filter((bytes) => sealedRows().includes(bytes))).toHaveLength(1);
		expect(inBlock.filter((bytes) => files().some((file) => file.includes(bytes)))).toHaveLength(1);
		expect(stateOf(await reopen(startProcess(copyOf(disk)), vault.mark()))).toEqual(stateOf(vault));
	});

	it('lays what many changes left alone together, in both copies alike, by itself', async () => {
		const disk = aDisk();
		const vault = await create(startProcess(disk), []);
		for (let n = 0; n < 30; n += 1)
			mustKeep(await vault.write(Array.from({ length: 20 }, (_, at) => turn(`turn-${n * 20 + at}`))));
		// It begins once nobody waits, and the next call waits for it.
		mustKeep(await vault.write([turn('last')]));
		expect(rowsOf(disk).filter((table) => table === 'turn').length).toBeLessThan(100);
		const before = copyOf(disk);
		mustKeep(await vault.compact());
		expect([...new Set(rowsOf(disk))]).toEqual(['block']);
		const [state, mark] = [textOf(stateOf(vault)), vault.mark()];
		vault.close();
		for (const wipe of [wipeRows, wipeFiles, () => undefined]) {
			const other = copyOf(disk);
			wipe(other);
			expect(textOf(stateOf(await reopen(startProcess(other), mark)))).toBe(state);
		}
		// A crash between the two: what one copy has in blocks the other still has alone, and nothing was amiss.
		disk.rows = before.rows;
		const again = await reopen(startProcess(disk), mark);
		expect(textOf(stateOf(again))).toBe(state);
		expect(again.told()).toEqual([]);
		expect([...new Set(rowsOf(disk))]).toEqual(['block']);
	});

	it('leaves no block behind in which all was forgotten, and so brings none of it back', async () => {
		const disk = aDisk();
		const vault = await create(startProcess(disk), [turn('a'), turn('b')]);
		mustKeep(await vault.compact());
		expect(rowsOf(disk)).toEqual(['block']);
		const gone = ['a', 'b'].map((id) => ({ table: 'turn', id, value: null }) as const);
		mustKeep(await vault.write([...gone, turn('c')]));
		mustKeep(await vault.compact());
		expect(rowsOf(disk)).toEqual(['turn']);
		wipeFiles(disk);
		expect(stateOf(await reopen(startProcess(disk), vault.mark()))).toEqual(stateOf(vault));
	});

	it('is whole in either copy alone after every compaction, whatever was changed and forgotten before', async () => {
		for (let seed = 1; seed <= 12; seed += 1) {
			const random = seededRandom(seed);
			const disk = aDisk();
			let vault = await create(startProcess(disk), []);
			for (let round = 0; round < 15; round += 1) {
				for (let times = below(random, 6); times >= 0; times -= 1) {
					const ids = Array.from({ length: 1 + below(random, 8) }, () => `turn-${below(random, 25)}`);
					const changes = ids.map((id) => turn(id, 'x'.repeat(below(random, 9000))));
					const isForgotten = random() < 0.4;
					mustKeep(
						await vault.write(isForgotten ? changes.map((change) => ({ ...change, value: null })) : changes),
					);
				}
				if (random() < 0.7) mustKeep(await vault.compact());
				if (random() < 0.3) {
					vault.close();
					vault = await reopen(startProcess(disk), vault.mark());
				}
				for (const wipe of [wipeRows, wipeFiles]) {
					const other = copyOf(disk);
					wipe(other);
					const again = await reopen(startProcess(other), vault.mark());
					expect(textOf(stateOf(again)), `seed ${seed}, round ${round}`).toBe(textOf(stateOf(vault)));
					expect(again.told().filter(({ kind }) => kind !== 'healed')).toEqual([]);
				}
			}
		}
	}, 60_000);

	it('keeps the blocks in which nothing changed as they are, and heals each from the other copy', async () => {
		const disk = aDisk();
		const long = (n: number) => turn(`turn-${n}`, `${n} `.repeat(1500));
		const vault = await create(
			startProcess(disk),
			Array.from({ length: 60 }, (_, n) => long(n)),
		);
		mustKeep(await vault.compact());
		const blocks = [...disk.rows.keys()];
		expect(blocks.length).toBeGreaterThan(3);
		mustKeep(await vault.write([{ table: 'turn', id: 'turn-0', value: null }]));
		mustKeep(await vault.compact());
		expect([...disk.rows.keys()].filter((place) => blocks.includes(place))).toHaveLength(blocks.length - 1);
		vault.close();
		const whole = await reopen(startProcess(copyOf(disk)), vault.mark());
		for (const place of disk.rows.keys()) {
			const harmed = copyOf(disk);
			const row = harmed.rows.get(place) as { sealed: Uint8Array };
			row.sealed[100] = (row.sealed[100] ?? 0) ^ 1;
			const again = await reopen(startProcess(harmed), vault.mark());
			expect(textOf(stateOf(again))).toBe(textOf(stateOf(whole)));
			const [told] = again.told();
			expect(told).toMatchObject({ kind: 'healed' });
			if (place.startsWith('block')) expect(told).toMatchObject({ count: Number(place.split('.').at(-1)) });
			expect(sealedIn(harmed)).toBe(sealedIn(disk));
		}
	});

	it('does not bring back what was forgotten when the rows fall behind', async () => {
		const disk = aDisk();
		const vault = await create(startProcess(disk));
		mustKeep(await vault.write([turn('a'), turn('b')]));
		const behind = copyOf(disk);
		mustKeep(await vault.write([{ table: 'turn', id: 'a', value: null }]));
		mustKeep(await vault.write([turn('c')]));
		mustKeep(await vault.compact());
		vault.close();
		disk.rows = behind.rows;
		const again = await reopen(startProcess(disk), vault.mark());
		expect(again.get('turn', 'a')).toBe(null);
		expect(again.get('turn', 'c')).not.toBe(null);
		expect([...disk.rows.keys()]).not.toContain('turn\na');
	});

	it('is not told to be older when it is new and a power cut took the names of its files', async () => {
		const disk = aDisk();
		const vault = await create(startProcess(disk), []);
		vault.close();
		wipeFiles(disk);
		expect((await reopen(startProcess(copyOf(disk)), vault.mark())).told()).toEqual([]);
		// Without the mark nobody knows whether there was more.
		expect((await reopen(startProcess(disk))).told()).toEqual([{ kind: 'older' }]);
	});

	it('does not let its journal grow without bounds', async () => {
		const disk = aDisk();
		const vault = await create(startProcess(disk));
		for (let n = 0; n < 800; n += 1) mustKeep(await vault.write([turn('same', 'x'.repeat(4000))]));
		mustKeep(await vault.write([turn('last')]));
		const size = [...disk.files.values()].reduce((sum, { lying }) => sum + lying.length, 0);
		expect(size).toBeLessThan(1.5e6);
		expect(vault.get('turn', 'same')).toEqual({ id: 'same', said: 'x'.repeat(4000) });
	}, 60_000);

	it('works on rows alone where there are no files, and says so', async () => {
		const disk = aDisk();
		const { rows } = startProcess(disk);
		const vault = mustKeep(await createVault({ rows, files: null }, FIRST_SECRET, []));
		expect(vault.told()).toEqual([{ kind: 'one-copy' }]);
		mustKeep(await vault.write([turn('a')]));
		mustKeep(await vault.write([{ table: 'turn', id: 'a', value: null }, turn('b')]));
		vault.close();
		// Later the browser can: the second copy is made from the first, and what was forgotten stays so.
		const again = await reopen(startProcess(disk));
		expect(again.all('turn')).toEqual([{ id: 'b', said: 'said' }]);
		again.close();
		wipeRows(disk);
		expect((await reopen(startProcess(disk))).all('turn')).toEqual([{ id: 'b', said: 'said' }]);
	});

	it('tells a full disk from others, and goes on when there is room', async () => {
		const disk = aDisk();
		let isFull = false;
		const vault = await create(
			startProcess(disk, () => (isFull ? { is: 'fail', when: 'before', name: 'QuotaExceededError' } : null)),
		);
		isFull = true;
		expect(await vault.write([turn('a')])).toEqual({ is: 'failed', failure: { kind: 'store-full' } });
		isFull = false;
		mustKeep(await vault.write([turn('b')]));
		const again = await reopen(startProcess(disk));
		expect(again.get('turn', 'a')).toBe(null);
		expect(again.get('turn', 'b')).not.toBe(null);
	});

	it('is not made where one is, and begins anew after it was erased', async () => {
		const { disk } = await aKeptDisk();
		const copies = startProcess(disk);
		expect((await createVault(copies, FIRST_SECRET, [])).is).toBe('failed');
		mustKeep(await eraseCopies(copies));
		expect(await lookAt(startProcess(disk))).toEqual({ is: 'none' });
		expect((await create(startProcess(disk), [])).all('turn')).toEqual([]);
	});

	it('answers with a failure once it is closed or erased', async () => {
		const vault = await create(startProcess(aDisk()));
		mustKeep(await vault.erase());
		expect(await vault.write([turn('a')])).toEqual({ is: 'failed', failure: { kind: 'store-closed' } });
		expect(vault.all('turn')).toEqual([]);
	});
});

describe('a follower', () => {
	const twoTabs = async () => {
		const disk = aDisk();
		const [first, second] = [startProcess(disk), startProcess(disk)];
		const writer = await create(first);
		const follower = mustKeep(await unlockVault(second, FIRST_SECRET, null, 'follower'));
		return { disk, writer, follower };
	};

	it('takes in what the writer commits, in any order, twice, or after having missed some', async () => {
		const { writer, follower } = await twoTabs();
		const batches: Parameters<typeof follower.take>[0][] = [];
		writer.onCommitted((batch) => batches.push(batch));
		const heard: string[] = [];
		follower.onChange((changes) => heard.push(...changes.map(({ id, value }) => `${id} ${value !== null}`)));
		mustKeep(await writer.write([turn('a', 'first')]));
		mustKeep(await writer.write([turn('a', 'second'), turn('b')]));
		mustKeep(await writer.write([{ table: 'turn', id: 'b', value: null }]));
		const [one = [], two = [], three = []] = batches;
		for (const batch of [one, three, two, one, two]) await follower.take(batch);
		expect(textOf(stateOf(follower))).toBe(textOf(stateOf(writer)));
		expect(heard).toContain('a true');
		mustKeep(await writer.write([turn('missed')]));
		mustKeep(await writer.write([turn('heard')]));
		await follower.take(batches.at(-1) ?? []);
		expect(textOf(stateOf(follower))).toBe(textOf(stateOf(writer)));
	});

	it('catches up with what it never heard of, and not where it has heard all', async () => {
		const { disk, writer } = await twoTabs();
		let isBroken = false;
		const process = startProcess(disk, () => (isBroken ? { is: 'fail', when: 'before' } : null));
		const follower = mustKeep(await unlockVault(process, FIRST_SECRET, null, 'follower'));
		mustKeep(await writer.write([turn('unheard')]));
		const { seq } = writer.mark();
		isBroken = true;
		await follower.catchUp(seq);
		expect(follower.get('turn', 'unheard')).toBe(null);
		isBroken = false;
		const heard: string[] = [];
		follower.onChange((changes) => heard.push(...changes.map(({ id }) => id)));
		await follower.catchUp(seq);
		expect(heard).toEqual(['unheard']);
		expect(textOf(stateOf(follower))).toBe(textOf(stateOf(writer)));
		const calls = process.calls();
		await follower.catchUp(seq);
		expect(process.calls()).toBe(calls);
	});

	it('stays behind while the rows cannot be read, and takes in all with the next batch', async () => {
		const { disk, writer } = await twoTabs();
		let isBroken = false;
		const process = startProcess(disk, () => (isBroken ? { is: 'fail', when: 'before' } : null));
		const follower = mustKeep(await unlockVault(process, FIRST_SECRET, null, 'follower'));
		const batches: Parameters<typeof follower.take>[0][] = [];
		mustKeep(await writer.write([turn('missed')]));
		writer.onCommitted((batch) => batches.push(batch));
		mustKeep(await writer.write([turn('heard')]));
		mustKeep(await writer.write([turn('heard later')]));
		const [one = [], two = []] = batches;
		isBroken = true;
		await follower.take(one);
		expect(follower.get('turn', 'missed')).toBe(null);
		isBroken = false;
		await follower.take(two);
		expect(textOf(stateOf(follower))).toBe(textOf(stateOf(writer)));
	});

	it('writes nothing, until it becomes the writer', async () => {
		const { disk, writer, follower } = await twoTabs();
		expect((await follower.write([turn('a')])).is).toBe('failed');
		mustKeep(await writer.write([turn('last words')]));
		writer.close();
		wipeRows(disk);
		const heard: string[] = [];
		follower.onChange((changes) => heard.push(...changes.map(({ id }) => id)));
		mustKeep(await follower.becomeWriter());
		expect(heard).toEqual(['last words']);
		mustKeep(await follower.write([turn('a')]));
		follower.close();
		expect((await reopen(startProcess(disk))).all('turn')).toHaveLength(3);
	});
});
