import type { SealedRecord } from '../ports/copies.ts';
import type { Records } from '../ports/records.ts';
import type { Kept } from '../ports/store.ts';
import type { SlotKind, SlotSeen, Secret } from '../ports/vault.ts';
import type { Release } from './hold-lock.ts';
import type { OpenVault } from './open-vault.ts';

/** One tab's vault among all that are open: it reads from its own, and what it writes, the one writer writes. */
export type Tabs = Omit<Records, 'erase' | 'close'> & {
	readonly slots: () => readonly SlotSeen[];
	readonly putSlot: (secret: Secret) => Promise<Kept>;
	readonly dropSlot: (kind: SlotKind) => Promise<Kept>;
	/** Goes; the next tab becomes the writer if this was it. */
	readonly leave: () => void;
};

/** What tabs say to each other. The channel is the origin's own: nothing of it reaches a disk or the network. */
type TabWord =
	| { readonly is: 'task'; readonly id: string; readonly task: Task }
	| { readonly is: 'done'; readonly id: string; readonly kept: Kept }
	/** What the writer wrote: comes before the `done` of the task it belongs to. */
	| { readonly is: 'batch'; readonly batch: readonly SealedRecord[] }
	| { readonly is: 'slots'; readonly slots: readonly SlotSeen[] }
	/**
	 * A new writer is ready, and how far it is: the old one may have died between a commit and the word of it. Tasks
	 * that it left undone are put to the new one again.
	 */
	| { readonly is: 'writer'; readonly seq: number; readonly slots: readonly SlotSeen[] };

/** Done twice it is done once: each puts a value under its id, or a slot under its kind. */
type Task =
	| { readonly is: 'write'; readonly changes: Parameters<Records['write']>[0] }
	| { readonly is: 'put-slot'; readonly secret: Secret }
	| { readonly is: 'drop-slot'; readonly kind: SlotKind };

/** Milliseconds a task waits for the writer, a change of writer included, before its caller is told that it failed. */
const TASK_LIMIT = 20_000;

/** The tabs' channel and what was heard there: opened before the copies are read, so that no batch falls between. */
export type Listening = { readonly channel: BroadcastChannel; readonly heard: readonly TabWord[] };

export const listen = (name: string): Listening => {
	const channel = new BroadcastChannel(`${name}-tabs`);
	const heard: TabWord[] = [];
	channel.onmessage = ({ data: word }: MessageEvent<TabWord>) => void heard.push(word);
	return { channel, heard };
};

/**
 * `held`: the lock, where this tab has it and its vault was opened as the writer's. Otherwise it follows, and becomes
 * the writer when `waitForLock` gives it the lock. `changed` is told when slots have, or what
 * is told of the vault.
 */
export const joinTabs = (
	vault: OpenVault,
	{ channel, heard }: Listening,
	held: Release | null,
	waitForLock: (signal: AbortSignal) => Promise<Release | null>,
	changed: () => void,
): Tabs => {
	const waiting = new Map<string, { readonly task: Task; readonly settle: (kept: Kept) => void }>();
	const leaving = new AbortController();
	let isWriter = held !== null;
	let release = held;
	let slots = vault.slots();

	const say = (word: TabWord) => channel.postMessage(word);
	const perform = async (task: Task): Promise<Kept> => {
		if (task.is === 'write') return vault.write(task.changes);
		const kept = await (task.is === 'put-slot' ? vault.putSlot(task.secret) : vault.dropSlot(task.kind));
		slots = vault.slots();
		say({ is: 'slots', slots });
		changed();
		return kept;
	};
	const ask = (task: Task): Promise<Kept> => {
		if (isWriter) return perform(task);
		const id = crypto.randomUUID();
		return new Promise((resolve) => {
			const settle = (kept: Kept) => {
				clearTimeout(timer);
				waiting.delete(id);
				resolve(kept);
			};
			const timer = setTimeout(
				() => settle({ is: 'failed', failure: { kind: 'store-unavailable' } }),
				TASK_LIMIT,
			);
			waiting.set(id, { task, settle });
			say({ is: 'task', id, task });
		});
	};

	const hear = async (word: TabWord): Promise<void> => {
		switch (word.is) {
			case 'task':
				// Not waited for: the vault itself writes one after the other.
				if (isWriter) void perform(word.task).then((kept) => say({ is: 'done', id: word.id, kept }));
				return;
			case 'done':
				waiting.get(word.id)?.settle(word.kept);
				return;
			case 'batch':
				if (!isWriter) await vault.take(word.batch);
				return;
			case 'slots':
				slots = word.slots;
				changed();
				return;
			case 'writer':
				for (const [id, { task }] of waiting) say({ is: 'task', id, task });
				slots = word.slots;
				changed();
				await vault.catchUp(word.seq);
				return;
		}
	};
	const takeOver = async (): Promise<void> => {
		// The files of a writer that died can be held a moment longer than its lock.
		while ((await vault.becomeWriter()).is === 'failed') {
			if (leaving.signal.aborted) return;
			await pause(50);
		}
		isWriter = true;
		slots = vault.slots();
		say({ is: 'writer', seq: vault.mark().seq, slots });
		changed();
		for (const { task, settle } of waiting.values()) void perform(task).then(settle);
	};

	// One after the other, in the order they were said: a batch is in memory before the answer that tells of it.
	let last = Promise.resolve();
	const next = (step: () => Promise<void>) => {
		last = last.then(step);
	};
	for (const word of heard) next(() => hear(word));
	channel.onmessage = ({ data: word }: MessageEvent<TabWord>) => next(() => hear(word));
	vault.onCommitted((batch) => {
		if (isWriter) say({ is: 'batch', batch });
	});
	if (held === null)
		void waitForLock(leaving.signal).then((got) => {
			release = got;
			if (got !== null) next(takeOver);
		});

	return {
		all: vault.all,
		get: vault.get,
		onChange: vault.onChange,
		write: (changes) => ask({ is: 'write', changes }),
		slots: () => slots,
		putSlot: (secret) => ask({ is: 'put-slot', secret }),
		dropSlot: (kind) => ask({ is: 'drop-slot', kind }),
		leave: () => {
			leaving.abort();
			channel.close();
			vault.close();
			release?.();
		},
	};
};

const pause = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));
