import { openRows } from '../../src/adapters/dexie/open-rows.ts';
import { openFiles } from '../../src/adapters/opfs/open-files.ts';
import type { FileName } from '../../src/ports/copies.ts';
import { createVault, lookAt, unlockVault } from '../../src/vault/open-vault.ts';
import { FIRST_SECRET, mustKeep } from '../support/vault-scenario.ts';

// What can only be done in a worker, for `files.test.ts`: one task for each message, one answer for each.

const tasks = {
	list: async (name: string) => files(name).list(),
	/** Opens, writes, and stays open. */
	write: async (name: string, file: FileName, text: string) => {
		const opened = (await files(name).open())[file];
		opened.write(new TextEncoder().encode(text), opened.size());
		opened.flush();
		return opened.size();
	},
	read: async (name: string, file: FileName) => {
		const opened = await files(name).open();
		const bytes = new Uint8Array(opened[file].size());
		const count = opened[file].read(bytes, 0);
		for (const each of Object.values(opened)) each.close();
		return new TextDecoder().decode(bytes.subarray(0, count));
	},
	truncate: async (name: string, file: FileName, size: number) => {
		const opened = await files(name).open();
		opened[file].truncate(size);
		opened[file].flush();
		for (const each of Object.values(opened)) each.close();
	},
	destroy: async (name: string) => files(name).destroy(),
	'write after close': async (name: string) => {
		const opened = await files(name).open();
		for (const each of Object.values(opened)) each.close();
		try {
			opened['journal-0'].write(new Uint8Array(1), 0);
			return 'written';
		} catch (error) {
			return error instanceof DOMException ? error.name : 'other';
		}
	},
	'keep many': async (name: string, count: number) => {
		const first = Array.from({ length: count }, (_, n) => ({
			table: 'note' as const,
			id: `note-${n}`,
			value: {
				id: `note-${n}`,
				text: 'Your sister is called Ana. '.repeat(4),
				embedding: new Int8Array(384).fill(n),
			},
		}));
		const vault = mustKeep(await createVault(copies(name), FIRST_SECRET, first));
		vault.close();
		return vault.mark();
	},
	open: async (name: string) => {
		const before = performance.now();
		const found = (await lookAt(copies(name))).is;
		const vault = mustKeep(await unlockVault(copies(name), FIRST_SECRET, null, 'writer'));
		const milliseconds = performance.now() - before;
		const [notes, told] = [vault.all('note').length, vault.told()];
		vault.close();
		return { found, notes, told, milliseconds };
	},
} as const;

const files = (name: string) => {
	const opened = openFiles(name);
	if (opened === null) throw new Error('no sync access handles');
	return opened;
};

const copies = (name: string) => ({ rows: openRows(name), files: openFiles(name) });

export type Task = keyof typeof tasks;

addEventListener(
	'message',
	({ data: { task, args } }: MessageEvent<{ task: Task; args: readonly never[] }>) => {
		(tasks[task] as (...args: readonly unknown[]) => Promise<unknown>)(...args).then(
			(answer) => postMessage({ answer }),
			(error: unknown) => postMessage({ error: String(error) }),
		);
	},
);
