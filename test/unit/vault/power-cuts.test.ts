import { describe, expect, it } from 'vitest';
import { below, seededRandom, type Random } from '../../support/seeded-random.ts';
import {
	aDisk,
	cutPower,
	startProcess,
	wipeFiles,
	wipeRows,
	type SimulatedDisk,
} from '../../support/simulated-copies.ts';
import {
	after,
	anyAct,
	create,
	perform,
	reopen,
	stateOf,
	textOf,
	type State,
} from '../../support/vault-scenario.ts';

type Count = { cycles: number; acknowledged: number; torn: number; healed: number };

/** A vault that is opened, written and interrupted over and over, each time at some call to storage. */
const interrupt = async (
	seed: number,
	cycles: number,
	mishap: (disk: SimulatedDisk, random: Random) => void,
): Promise<Count> => {
	const random = seededRandom(seed);
	const disk = aDisk();
	const count: Count = { cycles, acknowledged: 0, torn: 0, healed: 0 };
	const made = await create(startProcess(disk));
	let state = stateOf(made);
	let mark = made.mark();
	made.close();
	for (let cycle = 0; cycle < cycles; cycle += 1) {
		// The first calls are those of the opening: most are interrupted later, some there.
		const at = 1 + below(random, 60);
		const when = random() < 0.5 ? 'before' : 'after';
		const process = startProcess(disk, (call) => (call === at ? { is: 'die', when } : null));
		const allowed: State[] = [state];
		const vault = await reopen(process, mark).catch(() => null);
		while (vault !== null && !process.isDead()) {
			const act = anyAct(random);
			const kept = await perform(vault, act);
			if (kept.is === 'kept') {
				state = after(state, act);
				mark = vault.mark();
				allowed.splice(0, allowed.length, state);
				if (act.is === 'write') count.acknowledged += 1;
			} else allowed.push(after(state, act));
		}
		vault?.close();
		mishap(disk, random);

		const restarted = await reopen(startProcess(disk), mark);
		const held = stateOf(restarted);
		expect(allowed.map(textOf), `seed ${seed}, cycle ${cycle}`).toContain(textOf(held));
		expect(
			restarted.told().filter(({ kind }) => kind !== 'healed'),
			`seed ${seed}, cycle ${cycle}`,
		).toEqual([]);
		if (textOf(held) !== textOf(state)) count.torn += 1;
		if (restarted.told().length > 0) count.healed += 1;
		state = held;
		mark = restarted.mark();
		restarted.close();
	}
	return count;
};

const inAll = async (name: string, mishap: Parameters<typeof interrupt>[2]) => {
	const counts: Count[] = [];
	for (let seed = 1; seed <= SEEDS; seed += 1) counts.push(await interrupt(seed, CYCLES, mishap));
	const sum = (of: keyof Count) => counts.reduce((total, count) => total + count[of], 0);
	console.log(
		`${name}: ${sum('cycles')} cycles, ${sum('acknowledged')} acknowledged writes, 0 lost; ${sum('torn')} met in the middle were there afterwards, ${sum('healed')} openings healed`,
	);
	return sum('cycles');
};

const SEEDS = 10;

const CYCLES = 32;

describe('a vault that is interrupted again and again', () => {
	it('loses nothing it acknowledged to power cuts', async () => {
		expect(await inAll('power cuts', cutPower)).toBeGreaterThanOrEqual(300);
	}, 120_000);

	it('loses nothing it acknowledged to kills after which the whole database is gone', async () => {
		const kill = (disk: SimulatedDisk, random: Random) => {
			if (random() < 0.5) wipeRows(disk);
		};
		expect(await inAll('kills with the rows wiped after half', kill)).toBeGreaterThanOrEqual(300);
	}, 120_000);

	it('loses nothing it acknowledged to power cuts after which all files are gone', async () => {
		const cut = (disk: SimulatedDisk, random: Random) => {
			cutPower(disk, random);
			if (random() < 0.3) wipeFiles(disk);
		};
		expect(await inAll('power cuts with the files gone after a third', cut)).toBeGreaterThanOrEqual(300);
	}, 120_000);
});
