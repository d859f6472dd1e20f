import type { Kept, Store } from '../../ports/store.ts';
import type { Standing, Vault } from '../../ports/vault.ts';
import { openMark, type Mark } from './mark.ts';
import type { Answering, Call } from './messages.ts';
import { runWorker, type RunningWorker, type Source } from './run-worker.ts';

/**
 * What the pages of one origin tell each other. `touch`: somebody is here · `look`: what is kept was made or removed;
 * `mark` is what there is now.
 */
type Word = { readonly is: 'lock' | 'touch' } | { readonly is: 'look'; readonly mark: Mark | null };

/**
 * The vault and the store over it, in a worker of their own. A worker that died is replaced at the next call; it then
 * knows no key.
 */
export const openVault = (source: Source): { readonly vault: Vault; readonly store: Store } => {
	const mark = openMark(source.name);
	const pages = new BroadcastChannel(`${source.name}-pages`);
	const listeners = new Set<(standing: Standing) => void>();
	const touched = new Set<() => void>();
	let standing: Standing = { is: 'opening' };
	let worker: RunningWorker | null = null;
	let closed = false;

	const stand = (now: Standing) => {
		standing = now.is === 'open' && standing.is === 'open' ? { ...now, told: sameTold(now, standing) } : now;
		for (const listener of listeners) listener(standing);
	};
	const start = (): RunningWorker =>
		runWorker(source, mark.read(), {
			standing: stand,
			mark: (now) => (now === null ? mark.remove() : mark.raise(now)),
			died: () => {
				worker = null;
				stand({ is: 'broken' });
			},
		});
	const tell = (word: Word) => {
		if (!closed) pages.postMessage(word);
	};

	const lockHere = () => {
		worker?.end({ kind: 'store-closed' });
		if (standing.is === 'open') stand({ is: 'locked', slots: standing.slots });
		else if (standing.is !== 'locked') stand({ is: 'opening' });
		worker = start();
	};
	pages.onmessage = ({ data: word }: MessageEvent<Word>) => {
		if (word.is === 'touch') for (const listener of touched) listener();
		else if (word.is === 'look') worker?.look(word.mark);
		// What is temporary was never under that lock, and would be lost for good.
		else if (standing.is === 'open' || standing.is === 'locked') lockHere();
	};

	const ask = (call: Call): Promise<Kept<unknown>> => {
		if (closed) return Promise.resolve({ is: 'failed', failure: { kind: 'store-closed' } });
		return (worker ??= start()).ask(call);
	};
	const storeCall =
		<Name extends keyof Answering<Store>>(name: Name) =>
		(...args: Parameters<Store[Name]>) =>
			ask({ to: 'store', name, args } as Call) as ReturnType<Store[Name]>;
	const vaultCall =
		<Name extends keyof Answering<Vault>>(name: Name) =>
		(...args: Parameters<Vault[Name]>) =>
			ask({ to: 'vault', name, args } as Call) as ReturnType<Vault[Name]>;

	/** What removes a vault needs it alone: the other tabs let go of it, and look again afterwards. */
	const alone = async (remove: () => Promise<Kept>): Promise<Kept> => {
		// First, so that no tab takes for lost what is being removed.
		mark.remove();
		tell({ is: 'lock' });
		const kept = await remove();
		tell({ is: 'look', mark: mark.read() });
		return kept;
	};
	const erase = vaultCall('erase');
	const create = vaultCall('create');
	const forgetEverything = storeCall('forgetEverything');

	worker = start();
	return {
		vault: {
			watch: (listener) => {
				listeners.add(listener);
				listener(standing);
				return () => listeners.delete(listener);
			},
			create: async (secret) => {
				const kept = await create(secret);
				tell({ is: 'look', mark: mark.read() });
				return kept;
			},
			unlock: vaultCall('unlock'),
			leaveLocked: () => worker?.leaveLocked(),
			touch: () => {
				tell({ is: 'touch' });
			},
			onTouch: (listener) => {
				touched.add(listener);
				return () => touched.delete(listener);
			},
			lock: () => {
				lockHere();
				tell({ is: 'lock' });
			},
			putSlot: vaultCall('putSlot'),
			dropSlot: vaultCall('dropSlot'),
			newSalt: () => crypto.getRandomValues(new Uint8Array(32)),
			newRecoveryWords: vaultCall('newRecoveryWords'),
			backUp: vaultCall('backUp'),
			examine: vaultCall('examine'),
			restore: vaultCall('restore'),
			erase: () => alone(erase),
		},
		store: {
			keepTurn: storeCall('keepTurn'),
			recallTurns: storeCall('recallTurns'),
			recallAllTurns: storeCall('recallAllTurns'),
			recall: storeCall('recall'),
			forgetTurns: storeCall('forgetTurns'),
			keepNotes: storeCall('keepNotes'),
			recallNotes: storeCall('recallNotes'),
			forgetNotes: storeCall('forgetNotes'),
			keepDraft: storeCall('keepDraft'),
			recallDraft: storeCall('recallDraft'),
			keepSheet: storeCall('keepSheet'),
			recallSheets: storeCall('recallSheets'),
			forgetSheet: storeCall('forgetSheet'),
			keepSettings: storeCall('keepSettings'),
			recallSettings: storeCall('recallSettings'),
			sweep: storeCall('sweep'),
			forgetEverything: () => (standing.is === 'open' ? alone(forgetEverything) : forgetEverything()),
			close: () => {
				closed = true;
				worker?.end({ kind: 'store-closed' });
				worker = null;
				pages.close();
			},
		},
	};
};

type Open = Extract<Standing, { is: 'open' }>;

/** What was told before stays the same object: a list only grows, and a screen remembers what of it was read. */
const sameTold = (now: Open, before: Open): Open['told'] =>
	now.told.map((told, at) => before.told[at] ?? told);
