import type { SlotKind, Secret } from '../../src/ports/vault.ts';
import { TABLES, type Change } from '../../src/ports/records.ts';
import type { Kept } from '../../src/ports/store.ts';
import {
	createVault,
	lookAt,
	unlockVault,
	type Copies,
	type Mark,
	type OpenVault,
} from '../../src/vault/open-vault.ts';
import { below, type Random } from './seeded-random.ts';

/** Quick to open: no passphrase is stretched. */
export const FIRST_SECRET: Secret = {
	kind: 'passkey',
	credential: 'first',
	salt: new Uint8Array(32).fill(3),
	key: new Uint8Array(32).fill(7),
};

export const OTHER_SECRET: Secret = {
	kind: 'recovery',
	words: 'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about',
};

/** Everything that is kept, by table and id, as text. */
export type State = ReadonlyMap<string, string>;

export const stateOf = (vault: OpenVault): State =>
	new Map(
		TABLES.flatMap((table) =>
			(vault.all(table) as readonly { readonly id: string }[]).map(
				(value) => [`${table} ${value.id}`, JSON.stringify(value)] as const,
			),
		).toSorted(([a], [b]) => (a < b ? -1 : 1)),
	);

export const textOf = (state: State): string =>
	JSON.stringify([...state].toSorted(([a], [b]) => (a < b ? -1 : 1)));

export const slotsOf = (vault: OpenVault): string =>
	vault
		.slots()
		.map(({ kind }) => kind)
		.toSorted()
		.join();

/** One thing done to an open vault. */
export type Act =
	| { readonly is: 'write'; readonly changes: readonly Change[] }
	| { readonly is: 'put-slot'; readonly secret: Secret }
	| { readonly is: 'drop-slot'; readonly kind: SlotKind }
	| { readonly is: 'compact' };

export const perform = (vault: OpenVault, act: Act): Promise<Kept> => {
	switch (act.is) {
		case 'write':
			return vault.write(act.changes);
		case 'put-slot':
			return vault.putSlot(act.secret);
		case 'drop-slot':
			return vault.dropSlot(act.kind);
		case 'compact':
			return vault.compact();
	}
};

export const after = (state: State, act: Act): State => {
	if (act.is !== 'write') return state;
	const next = new Map(state);
	for (const { table, id, value } of act.changes) {
		if (value === null) next.delete(`${table} ${id}`);
		else next.set(`${table} ${id}`, JSON.stringify(value));
	}
	return next;
};

export const slotsAfter = (slots: string, act: Act): string => {
	const kinds = new Set(slots.split(','));
	if (act.is === 'put-slot') kinds.add(act.secret.kind);
	if (act.is === 'drop-slot') kinds.delete(act.kind);
	return [...kinds].toSorted().join();
};

const value = (id: string, said: string) => ({ id, said });

export const FIRST: readonly Change[] = [
	{ table: 'setting', id: 'memory', value: value('memory', 'as it was') },
	{ table: 'turn', id: 'turn-0', value: value('turn-0', 'said before there was a vault') },
];

/** Fifty turns with what a conversation does beside: notes, drafts, outcomes, forgetting, slots, a compaction. */
export const FIFTY_TURNS: readonly Act[] = Array.from({ length: 50 }, (_, index) => index + 1).flatMap(
	(n): Act[] => {
		const id = `turn-${n}`;
		const acts: Act[] = [
			{
				is: 'write',
				changes: [
					{ table: 'turn', id, value: value(id, `what was said, the ${n}th time`.repeat(1 + (n % 4))) },
					...(n % 3 === 0
						? ([{ table: 'note', id: `note-${n}`, value: value(`note-${n}`, 'kept') }] as const)
						: []),
				],
			},
		];
		if (n % 5 === 0)
			acts.push({
				is: 'write',
				changes: [{ table: 'draft', id: 'draft', value: n % 2 ? null : value('draft', `draft ${n}`) }],
			});
		if (n % 7 === 0)
			acts.push({
				is: 'write',
				changes: [
					{ table: 'turn', id: `turn-${n - 3}`, value: null },
					{ table: 'note', id: 'note-3', value: null },
					{ table: 'turn', id: `turn-${n - 1}`, value: value(`turn-${n - 1}`, 'with words taken out') },
				],
			});
		if (n === 11 || n === 31) acts.push({ is: 'put-slot', secret: OTHER_SECRET });
		if (n === 21) acts.push({ is: 'drop-slot', kind: 'recovery' });
		if (n === 26) acts.push({ is: 'compact' });
		return acts;
	},
);

/** Something a conversation might do next. */
export const anyAct = (random: Random): Act => {
	const dice = random();
	if (dice < 0.03) return { is: 'compact' };
	if (dice < 0.05) return { is: 'put-slot', secret: OTHER_SECRET };
	const some = (): Change => {
		const table = TABLES[below(random, TABLES.length)] ?? 'turn';
		const id = `${table}-${below(random, 40)}`;
		const isForgotten = random() < 0.15;
		return {
			table,
			id,
			value: isForgotten ? null : value(id, `${'x'.repeat(below(random, 900))}${below(random, 1e9)}`),
		};
	};
	return { is: 'write', changes: Array.from({ length: 1 + below(random, 4) }, some) };
};

export const mustKeep = <Value>(kept: Kept<Value>): Value => {
	if (kept.is === 'failed') throw new Error(`not kept: ${kept.failure.kind}`);
	return kept.value;
};

export const create = async (copies: Copies, first = FIRST): Promise<OpenVault> =>
	mustKeep(await createVault(copies, FIRST_SECRET, first));

/** Looks as a page does at its start, and unlocks. */
export const reopen = async (copies: Copies, mark: Mark | null = null): Promise<OpenVault> => {
	const found = await lookAt(copies);
	if (found.is !== 'vault') throw new Error(`found ${found.is}`);
	return mustKeep(await unlockVault(copies, FIRST_SECRET, mark, 'writer'));
};
