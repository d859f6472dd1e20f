import { afterEach, describe, expect, it } from 'vitest';
import { openFiles } from '../../src/adapters/opfs/open-files.ts';
import { FILES } from '../../src/ports/copies.ts';
import type { Task } from './copies.worker.ts';

const workers: Worker[] = [];

afterEach(() => {
	for (const worker of workers.splice(0)) worker.terminate();
});

const aWorker = () => {
	const worker = new Worker(new URL('./copies.worker.ts', import.meta.url), { type: 'module' });
	workers.push(worker);
	const ask = <Answer>(task: Task, ...args: readonly unknown[]): Promise<Answer> =>
		new Promise((resolve, reject) => {
			worker.onerror = ({ message }) => reject(new Error(message));
			worker.onmessage = ({ data }: MessageEvent<{ answer: Answer; error?: string }>) =>
				data.error === undefined ? resolve(data.answer) : reject(new Error(data.error));
			worker.postMessage({ task, args });
		});
	return { ask, end: () => worker.terminate() };
};

const aName = () => `files-${crypto.randomUUID()}`;

describe('files in the origin’s private file system', () => {
	it('are not to be had outside a worker', () => {
		expect(openFiles('files')).toBe(null);
	});

	it('are all made at once, and hold what was flushed when their worker was ended', async () => {
		const name = aName();
		const first = aWorker();
		expect(await first.ask('list', name)).toEqual([]);
		await first.ask('write', name, 'journal-0', 'kept');
		first.end();
		const second = aWorker();
		expect(await second.ask('list', name)).toEqual(FILES);
		expect(await second.ask('read', name, 'journal-0')).toBe('kept');
		expect(await second.ask('read', name, 'header-1')).toBe('');
	});

	it('are cut, and go on from there', async () => {
		const name = aName();
		const { ask, end } = aWorker();
		await ask('write', name, 'journal-1', 'one two');
		end();
		const other = aWorker();
		await other.ask('truncate', name, 'journal-1', 3);
		expect(await other.ask('read', name, 'journal-1')).toBe('one');
	});

	it('are held by one worker alone', async () => {
		const name = aName();
		await aWorker().ask('write', name, 'journal-0', 'mine');
		await expect(aWorker().ask('read', name, 'journal-0')).rejects.toThrow('NoModificationAllowedError');
	});

	it('throw once they are closed', async () => {
		expect(await aWorker().ask('write after close', aName())).toBe('InvalidStateError');
	});

	it('are gone once destroyed, and destroying nothing is no error', async () => {
		const name = aName();
		const { ask } = aWorker();
		await ask('destroy', name);
		await ask('read', name, 'journal-0');
		await ask('destroy', name);
		expect(await ask('list', name)).toEqual([]);
	});
});

describe('the vault over the real copies', () => {
	it('opens 10,000 notes, and heals them when the whole database is gone', async () => {
		const name = aName();
		const { ask } = aWorker();
		await ask('keep many', name, 10_000);
		type Opened = { notes: number; told: unknown; milliseconds: number };
		const opened = await ask<Opened>('open', name);
		expect(opened).toMatchObject({ found: 'vault', notes: 10_000, told: [] });
		await new Promise((resolve) => {
			indexedDB.deleteDatabase(name).onsuccess = resolve;
		});
		const healed = await ask<Opened>('open', name);
		expect(healed).toMatchObject({
			found: 'vault',
			notes: 10_000,
			told: [{ kind: 'healed', count: 10_000 }],
		});
		expect(await ask('open', name)).toMatchObject({ notes: 10_000, told: [] });
		console.log(
			`10,000 notes in Chromium: opened in ${Math.round(opened.milliseconds)} ms, with all rows healed in ${Math.round(healed.milliseconds)} ms`,
		);
	});
});
