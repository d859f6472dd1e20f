import { openAsBlob } from 'node:fs';
import { join } from 'node:path';
import { openBackup } from '../../src/vault/backup.ts';
import { PASSPHRASE } from './hostile-backups.ts';

export type Report = {
	/** Of each file in its order: why it was refused. */
	readonly said: readonly string[];
	/** Milliseconds of opening all of them: of a clock, and of a processor that had nothing else to do. */
	readonly waited: number;
	readonly computed: number;
	/** MiB: the most this process ever had, and what it had before it opened the first. */
	readonly most: number;
	readonly before: number;
};

// Opens the files 0, 1, 2 … of a folder, in a process of its own: its memory is that of opening them and nothing else.
const [, , folder = '', count = ''] = process.argv;
const before = Math.round(process.memoryUsage().rss / 2 ** 20);
const said: string[] = [];
let waited = 0;
const cpu = process.cpuUsage();
for (let index = 0; index < Number(count); index++) {
	const file = await openAsBlob(join(folder, String(index)));
	const start = performance.now();
	const answer = await openBackup(file, PASSPHRASE).catch((error: unknown) => `threw ${String(error)}`);
	waited += performance.now() - start;
	said.push(typeof answer === 'string' ? answer : answer.is === 'failed' ? answer.failure.kind : 'taken in');
}
const { user, system } = process.cpuUsage(cpu);
const report: Report = {
	said,
	waited: Math.round(waited),
	computed: Math.round((user + system) / 1000),
	most: Math.round(process.resourceUsage().maxRSS / 1024),
	before,
};
process.stdout.write(JSON.stringify(report));
