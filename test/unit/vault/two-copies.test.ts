import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/ports/records.ts';
import { createVault, eraseCopies, lookAt, unlockVault } from '../../../src/vault/open-vault.ts';
import { aDisk, copyOf, startProcess, wipeFiles, wipeRows } from '../../support/simulated-copies.ts';
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
		mustKeep(await vault.write([turn('a'), turn('b')]));
		const sealed = [...disk.rows.values()].map((row) => (row as { sealed: Uint8Array }).sealed.join());
		mustKeep(await vault.write([{ table: 'turn', id: 'a', value: null }]));
		mustKeep(await vault.write([turn('c')]));
		mustKeep(await vault.compact());
		expect([...disk.rows.keys()]).not.toContain('turn\na');
		const files = [...disk.files.values()].map(({ lying }) => lying.join());
		expect(sealed.filter((bytes) => files.some((file) => file.includes(bytes)))).toHaveLength(
			sealed.length - 1,
		);
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
