import { openRows } from '../../src/adapters/dexie/open-rows.ts';
import { openFiles } from '../../src/adapters/opfs/open-files.ts';
import type { Kept } from '../../src/ports/store.ts';
import type { Secret } from '../../src/ports/vault.ts';
import { openStore } from '../../src/vault/open-store.ts';
import { createVault, unlockVault, type Part } from '../../src/vault/open-vault.ts';
import { seeded } from '../eval/misspell.ts';
import { madeUpMessage, madeUpNotes } from './made-up-notes.ts';

// What the vault's worker does, over the browser's own database and files: one order, one answer, and it ends.

export type Order =
	{ readonly is: 'make'; readonly notes: number } | { readonly is: 'open'; readonly part: Part };

/** Milliseconds from the call that has the secret: to a vault, to all notes, to the first message's recall. */
export type Opened = {
	readonly notes: number;
	readonly vault: number;
	readonly all: number;
	readonly recalled: number;
};

const NAME = 'bench-opening';

/** Nothing is stretched: what a passphrase costs beside is a matter of its strength, and the same for any vault. */
const SECRET: Secret = {
	kind: 'passkey',
	credential: 'bench',
	salt: new Uint8Array(32).fill(3),
	key: new Uint8Array(32).fill(7),
};

/** Notes written at a time, as when a backup is restored in parts. */
const AT_ONCE = 1000;

const copies = () => ({ rows: openRows(NAME), files: openFiles(NAME) });

const make = async (count: number): Promise<null> => {
	const vault = must(await createVault(copies(), SECRET, []));
	const store = openStore(vault);
	const notes = madeUpNotes(count);
	for (let at = 0; at < count; at += AT_ONCE) must(await store.keepNotes(notes.slice(at, at + AT_ONCE)));
	vault.close();
	return null;
};

const open = async (part: Part): Promise<Opened> => {
	const start = performance.now();
	const unlocked = must(await unlockVault(copies(), SECRET, null, part));
	const vault = performance.now() - start;
	const store = openStore(unlocked);
	const notes = must(await store.recallNotes());
	const all = performance.now() - start;
	const recalled = must(await store.recall(madeUpMessage(notes.slice(0, 100), seeded(1))));
	const first = performance.now() - start;
	const [told] = unlocked.told();
	if (recalled.length === 0) throw new Error('What was told was not found');
	if (told !== undefined) throw new Error(`Something was wrong: ${told.kind}`);
	unlocked.close();
	return { notes: notes.length, vault, all, recalled: first };
};

const must = <Value>(kept: Kept<Value>): Value => {
	if (kept.is === 'failed') throw new Error(kept.failure.kind);
	return kept.value;
};

addEventListener('message', ({ data: order }: MessageEvent<Order>) => {
	const done = order.is === 'make' ? make(order.notes) : open(order.part);
	done.then(
		(answer) => postMessage({ answer }),
		(error: unknown) => postMessage({ error: String(error) }),
	);
});
