import type { Failure } from '../../src/core/failure.ts';
import type { Turn } from '../../src/core/turn.ts';
import type { Records } from '../../src/ports/records.ts';
import type { Kept, Store } from '../../src/ports/store.ts';
import type { Secret, SlotSeen, Standing, Told, Vault } from '../../src/ports/vault.ts';
import { openStore } from '../../src/vault/open-store.ts';
import { newRecoveryWords } from '../../src/vault/recovery-words.ts';
import { recordsInMemory } from '../../src/vault/records-in-memory.ts';

type Parts = {
	/** The secrets that open what is kept already; none: nothing is. */
	readonly secrets?: readonly Secret[];
	/** Instead of what is kept, this is found. */
	readonly before?: 'gone' | 'damaged' | 'newer';
	readonly told?: readonly Told[];
	/** What every change of the vault fails with. */
	readonly failure?: Failure;
};

/** A vault without keys or a disk: the same standings and failures as the real one, told in the same order. */
export const aVault = ({ secrets = [], before, told = [], failure }: Parts = {}): {
	readonly vault: Vault;
	readonly store: Store;
} => {
	const listeners = new Set<(standing: Standing) => void>();
	let slots: readonly Secret[] = secrets;
	let kept: Records | null = secrets.length > 0 ? recordsInMemory() : null;
	let standing: Standing = { is: 'opening' };
	let store: Store | null = null;
	let records: Records = recordsInMemory();
	let examined: readonly Turn[] | null = null;

	const stand = (now: Standing) => {
		standing = now;
		for (const listener of listeners) listener(now);
	};
	const lie = (under: Records, now: Standing) => {
		records = under;
		store = openStore(under);
		stand(now);
	};
	const open = (): Kept => {
		if (kept !== null) lie(kept, { is: 'open', slots: slots.map(seen), told });
		return KEPT;
	};
	const shut = () => {
		store = null;
		stand({ is: 'locked', slots: slots.map(seen) });
	};
	const change = (act: () => Kept): Promise<Kept> =>
		Promise.resolve(failure === undefined ? act() : { is: 'failed', failure });

	const vault: Vault = {
		watch: (listener) => {
			listeners.add(listener);
			listener(standing);
			return () => listeners.delete(listener);
		},
		create: (secret) =>
			change(() => {
				if (kept !== null) return failed('store-closed');
				kept = records;
				slots = [secret];
				return open();
			}),
		unlock: (secret) =>
			change(() => (slots.some((slot) => opens(slot, secret)) ? open() : failed('wrong-secret'))),
		leaveLocked: () => {
			if (standing.is === 'locked') lie(recordsInMemory(), { is: 'temporary', before: 'locked' });
		},
		touch: () => undefined,
		onTouch: () => () => undefined,
		lock: () => {
			if (kept !== null) shut();
		},
		putSlot: (secret) =>
			change(() => {
				slots = [...slots.filter(({ kind }) => kind !== secret.kind), secret];
				return open();
			}),
		dropSlot: (kind) =>
			change(() => {
				slots = slots.filter((slot) => slot.kind !== kind);
				return open();
			}),
		newSalt: () => new Uint8Array(32),
		newRecoveryWords: async () => ({ is: 'kept', value: await newRecoveryWords() }),
		backUp: () => {
			const text = JSON.stringify(records.all('turn'), (key, value: unknown) =>
				key === 'reading' ? { kind: 'unread', reason: 'empty' } : value,
			);
			return Promise.resolve({ is: 'kept', value: Uint8Array.from(new TextEncoder().encode(text)) });
		},
		examine: async (file) => {
			examined = JSON.parse(await file.text()) as readonly Turn[];
			const value = {
				turns: examined.length,
				notes: 0,
				sheets: 0,
				same: 0,
				different: 0,
				onlyHere: records.all('turn').length,
				madeAt: 0,
			};
			return { is: 'kept', value };
		},
		restore: (how) => {
			if (examined === null) return Promise.resolve(failed('store-closed'));
			const gone = how === 'replace' ? (records.all('turn') as readonly Turn[]) : [];
			return records.write([
				...gone.map(({ id }) => ({ table: 'turn', id, value: null }) as const),
				...examined.map((turn) => ({ table: 'turn', id: turn.id, value: turn }) as const),
			]);
		},
		erase: () =>
			change(() => {
				stand({ is: 'opening' });
				kept = null;
				slots = [];
				lie(recordsInMemory(), { is: 'temporary', before: 'none' });
				return KEPT;
			}),
	};

	if (before !== undefined) lie(records, { is: 'temporary', before });
	else if (kept === null) lie(records, { is: 'temporary', before: 'none' });
	else shut();

	return { vault, store: whichever(() => store) };
};

const KEPT: Kept = { is: 'kept', value: undefined };

const failed = (kind: Failure['kind']): Kept<never> => ({ is: 'failed', failure: { kind } });

const seen = (secret: Secret): SlotSeen =>
	secret.kind === 'passkey'
		? { kind: secret.kind, credential: secret.credential, salt: secret.salt }
		: { kind: secret.kind };

const opens = (slot: Secret, secret: Secret): boolean => JSON.stringify(slot) === JSON.stringify(secret);

/** The store that lies under it now; while there is none every call fails. */
const whichever = (store: () => Store | null): Store =>
	new Proxy({} as Store, {
		get:
			(_, name: keyof Store) =>
			(...args: never[]) => {
				const call = store()?.[name] as ((...given: never[]) => unknown) | undefined;
				return call === undefined ? Promise.resolve(failed('store-closed')) : call(...args);
			},
	});

/** A passkey's secret, without a device. */
export const aPasskey: Extract<Secret, { kind: 'passkey' }> = {
	kind: 'passkey',
	credential: 'AAAA',
	salt: new Uint8Array(32),
	key: new Uint8Array(32).fill(7),
};

export const aPassphrase: Secret = { kind: 'passphrase', passphrase: 'lorry candle whistle' };
