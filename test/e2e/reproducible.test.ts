import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { MANIFEST } from '../../src/core/privacy/manifest.ts';
import { readBuild, writeManifest } from '../../tools/manifest.ts';
import { RULES } from '../../tools/hosting/rules.ts';

/** All that a build reads. */
const SOURCES = [
	'src',
	'public',
	'tools',
	'index.html',
	'models.html',
	'audit.html',
	'erasing.html',
	'models.json',
	'package.json',
	'package-lock.json',
	'.npmrc',
	'svelte.config.js',
	'tsconfig.json',
	'tsconfig.base.json',
	'vite.config.ts',
];

const folder = mkdtempSync(join(tmpdir(), 'confidant-'));

afterAll(() => {
	rmSync(folder, { recursive: true });
}, 600_000);

/** Copies what a build reads to a folder of its own. */
const copyTo = (name: string, from: string): string => {
	const copy = join(folder, name);
	mkdirSync(copy);
	for (const source of SOURCES) cpSync(join(from, source), join(copy, source), { recursive: true });
	// Hard links, not one link to the folder: that would be followed to the same place from both.
	execFileSync('cp', ['-al', join(from, 'node_modules'), copy]);
	return copy;
};

/** Builds there, in surroundings of its own; gives the folder of the build. */
const buildIn = (copy: string, TZ: string, locale: string, NODE_ENV: string): string => {
	execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
		cwd: copy,
		env: { ...process.env, NODE_ENV, TZ, LANG: locale, LC_ALL: locale },
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	return join(copy, 'dist');
};

it(
	'gives the same bytes in two folders, time zones, locales and kinds of surroundings',
	{ timeout: 600_000 },
	() => {
		const first = copyTo('a', '.');
		const second = copyTo('another folder with a longer name', first);
		const one = buildIn(first, 'Pacific/Kiritimati', 'tr_TR.UTF-8', 'production');
		const other = buildIn(second, 'America/St_Johns', 'sv_SE.UTF-8', 'development');
		const files = readBuild(one);
		expect(files.size).toBeGreaterThan(50);
		expect([...readBuild(other)]).toEqual([...files]);
		for (const built of [one, other])
			expect(readFileSync(join(built, MANIFEST), 'utf8')).toBe(writeManifest(files));

		// A host is told what to send with each of them.
		const named = RULES.flatMap(({ paths }) => paths);
		const unnamed = [...files.keys()].filter(
			(path) =>
				!named.some((rule) =>
					rule.endsWith('*') ? `/${path}`.startsWith(rule.slice(0, -1)) : rule === `/${path}`,
				),
		);
		expect(unnamed).toEqual([]);
	},
);
