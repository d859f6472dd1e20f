import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostileBackups } from '../../support/hostile-backups.ts';
import type { Report } from '../../support/open-hostile-backups.ts';

const SEED = 20_261_121;

const files = hostileBackups(SEED);

let folder: string;
let report: Report;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'hostile-backups-'));
	for (const [index, { write }] of files.entries()) await write(join(folder, String(index)));
	const opener = new URL('../../support/open-hostile-backups.ts', import.meta.url).pathname;
	const { stdout } = await promisify(execFile)(
		process.execPath,
		['--import', 'tsx', opener, folder, String(files.length)],
		{ maxBuffer: 2 ** 24 },
	);
	report = JSON.parse(stdout) as Report;
	console.log(
		`${files.length} hostile files: ${report.waited} ms, of which ${report.computed} ms of computing, ` +
			`and at most ${report.most - report.before} MiB more than the ${report.before} of Node itself`,
	);
}, 120_000);

afterAll(() => rm(folder, { recursive: true }));

describe('a file that is no backup, or a spoiled or hostile or huge one', () => {
	test('comes in two hundred forms', () => {
		expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
		expect(files.length).toBeGreaterThanOrEqual(200);
	});

	test('is refused, each with its own reason and without a throw', () => {
		expect(report.said).toHaveLength(files.length);
		const others = files.flatMap(({ name, says }, index) => {
			const said = report.said[index] ?? 'nothing';
			return (says as readonly string[]).includes(said) ? [] : [`${name}: ${said}`];
		});
		expect(others).toEqual([]);
	});

	test('takes less than ten seconds and 300 MB, all of them together', () => {
		// On a machine with other work the clock tells of that.
		expect(report.computed).toBeLessThan(10_000);
		expect((report.most - report.before) * 2 ** 20).toBeLessThan(300e6);
	});
});
