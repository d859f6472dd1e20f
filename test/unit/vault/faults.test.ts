import { describe, expect, it } from 'vitest';
import {
	createVault,
	lookAt,
	unlockVault,
	type Mark,
	type OpenVault,
} from '../../../src/vault/open-vault.ts';
import { aDisk, startProcess, type Mishap } from '../../support/simulated-copies.ts';
import {
	after,
	FIFTY_TURNS,
	FIRST,
	FIRST_SECRET,
	perform,
	reopen,
	slotsAfter,
	slotsOf,
	stateOf,
	textOf,
	type Act,
	type State,
} from '../../support/vault-scenario.ts';

const first: State = new Map(FIRST.map(({ table, id, value }) => [`${table} ${id}`, JSON.stringify(value)]));

/** What may be found after a restart: what the last acknowledged change left, or what the one after it would have. */
type Expected = { states: readonly State[]; slots: readonly string[]; mark: Mark | null };

const expectToHold = async (disk: ReturnType<typeof aDisk>, expected: Expected, at: string) => {
	const vault = await reopen(startProcess(disk), expected.mark);
	const held = textOf(stateOf(vault));
	expect(expected.states.map(textOf), at).toContain(held);
	expect(expected.slots, at).toContain(slotsOf(vault));
	expect(
		vault.told().filter(({ kind }) => kind !== 'healed'),
		at,
	).toEqual([]);
	vault.close();
	// Healed once, it is healed.
	const again = await reopen(startProcess(disk), expected.mark);
	expect(textOf(stateOf(again)), at).toBe(held);
	expect(again.told(), at).toEqual([]);
};

/** The scenario until the process dies, or to its end. Acts that fail are passed over, as by a person who goes on. */
const play = async (
	disk: ReturnType<typeof aDisk>,
	mishap: Lasting,
	at: number,
): Promise<Expected & { calls: number }> => {
	const process = startProcess(disk, (call) => (isMet(mishap, at, call) ? mishap : null));
	let expected: Expected = { states: [first], slots: ['passkey'], mark: null };
	let vault: OpenVault | null = null;
	let isBegun = false;
	for (let tries = 0; vault === null && !process.isDead() && tries < 3; tries += 1) {
		const found = await lookAt(process);
		const made =
			found.is === 'none'
				? await createVault(process, FIRST_SECRET, FIRST)
				: await unlockVault(process, FIRST_SECRET, null, 'writer');
		if (made.is === 'kept') vault = made.value;
		isBegun ||= made.is === 'kept';
	}
	if (!isBegun && (await lookAt(startProcess(disk))).is === 'none') {
		// Before the vault: nothing at all.
		return { states: [], slots: [], mark: null, calls: process.calls() };
	}
	if (vault !== null) {
		expected = { ...expected, mark: vault.mark() };
		for (const act of FIFTY_TURNS) {
			const hadFailed = expected.states.length > 1;
			expected = await follow(vault, act, expected);
			// Half of them end as soon as something was kept after the failure, the others go on to the end.
			const isPutRight = hadFailed && expected.states.length === 1;
			if (process.isDead() || (isPutRight && at % 2 === 0)) break;
		}
		if (!process.isDead() && expected.states.length === 1)
			expect(textOf(stateOf(vault)), `in memory, ${at}`).toBe(textOf(expected.states[0] ?? new Map()));
		// A compaction of its own may still be under way.
		await vault.take([]);
		vault.close();
	}
	return { ...expected, calls: process.calls() };
};

const follow = async (vault: OpenVault, act: Act, { states, slots, mark }: Expected): Promise<Expected> => {
	const kept = await perform(vault, act);
	const [state = new Map() as State] = states;
	const [held = ''] = slots;
	const isWrite = act.is === 'write';
	const isSlot = act.is === 'put-slot' || act.is === 'drop-slot';
	if (kept.is === 'kept')
		return {
			// What failed before this was written is surely not there.
			states: isWrite ? [after(state, act)] : states,
			slots: isSlot ? [slotsAfter(held, act)] : slots,
			mark: vault.mark(),
		};
	return {
		states: isWrite ? [...states, after(state, act)] : states,
		slots: isSlot ? [...slots, slotsAfter(held, act)] : slots,
		mark,
	};
};

type Lasting = Mishap & { readonly times: number };

const isMet = ({ times }: Lasting, at: number, call: number): boolean => call >= at && call < at + times;

describe('a fault at any call to storage', () => {
	const mishaps: readonly Lasting[] = [
		{ is: 'die', when: 'before', times: 1 },
		{ is: 'die', when: 'after', times: 1 },
		{ is: 'fail', when: 'before', times: 1 },
		// Long enough that what should put a failure right fails too.
		{ is: 'fail', when: 'after', times: 4 },
	];

	it.each(mishaps)(
		'leaves fifty turns as before or as after the change it met: $is $when, $times times',
		async (mishap) => {
			const { calls } = await play(aDisk(), mishap, Infinity);
			expect(calls).toBeGreaterThan(300);
			for (let at = 1; at <= calls; at += 1) {
				const disk = aDisk();
				const expected = await play(disk, mishap, at);
				if (expected.states.length > 0) await expectToHold(disk, expected, `call ${at} of ${calls}`);
			}
			console.log(`faults: ${mishap.is} ${mishap.when}, ${mishap.times} times, at each of ${calls} calls`);
		},
		240_000,
	);

	it.each(mishaps)(
		'while it is opened, leaves everything: $is $when, $times times',
		async (mishap) => {
			const disk = aDisk();
			const { states, slots, mark } = await play(disk, mishap, Infinity);
			for (const wiped of ['none', 'rows', 'files'] as const) {
				for (let at = 1, calls = Infinity; at <= calls; at += 1) {
					const other = structuredClone(disk);
					if (wiped === 'rows') {
						other.header = null;
						other.rows.clear();
					}
					if (wiped === 'files') other.files.clear();
					const process = startProcess(other, (call) => (isMet(mishap, at, call) ? mishap : null));
					const found = await lookAt(process);
					// With the rows gone, the page knows by its mark that there was a vault.
					if (found.is === 'vault') {
						const opened = await unlockVault(process, FIRST_SECRET, mark, 'writer');
						if (opened.is === 'kept') {
							expect(textOf(stateOf(opened.value)), `${wiped} ${at}`).toBe(textOf(states[0] ?? new Map()));
							await perform(opened.value, { is: 'compact' });
							opened.value.close();
						}
					}
					if (process.calls() < at) calls = process.calls();
					await expectToHold(other, { states, slots, mark }, `${wiped} gone, call ${at}`);
				}
			}
		},
		240_000,
	);
});
