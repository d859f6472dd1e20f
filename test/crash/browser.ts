import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureChromium } from '../../tools/chromium.ts';

/** What Chromium keeps IndexedDB in. */
export type Backing = 'leveldb' | 'sqlite';

export const BACKINGS: readonly Backing[] = ['leveldb', 'sqlite'];

/** The folders of a profile in which pages keep things. */
export const STORAGES = ['IndexedDB', 'File System', 'Local Storage', 'WebStorage'].map((name) =>
	join('Default', name),
);

/** A plain Chromium as a person starts it: no driver is attached. */
export type RunningBrowser = {
	/** SIGKILL to all of its processes at once; all are gone when it resolves. */
	readonly kill: () => Promise<void>;
	/** As if a person had closed it. */
	readonly close: () => Promise<void>;
};

export type BrowserOptions = {
	/** Its folder; made when it is not there. */
	readonly profile: string;
	readonly address: string;
	readonly backing: Backing;
	readonly env?: Readonly<Record<string, string>>;
	/** It opens a port for a driver, and writes which into its profile. */
	readonly isDriven?: boolean;
};

export const startBrowser = (options: BrowserOptions): RunningBrowser => {
	const { profile, address, backing, env = {}, isDriven = false } = options;
	const switches = [
		...[
			'--headless',
			'--no-sandbox',
			'--disable-gpu',
			'--no-first-run',
			'--disable-sync',
			'--disable-extensions',
		],
		...['--disable-background-networking', '--disable-component-update', '--disable-default-apps'],
		`--${backing === 'sqlite' ? 'enable' : 'disable'}-features=IdbSqliteBackingStore`,
		`--user-data-dir=${profile}`,
		...(isDriven ? ['--remote-debugging-port=0'] : []),
	];
	const leader = spawn(ensureChromium(), [...switches, address], {
		detached: true,
		stdio: 'ignore',
		env: { ...process.env, ...env },
	});
	const group = leader.pid;
	if (group === undefined) throw new Error('The browser did not start');
	const kill = async (): Promise<void> => {
		while (isAlive(group)) {
			try {
				process.kill(-group, 'SIGKILL');
			} catch {
				// It ended between the look and the signal.
			}
			await wait(2);
		}
	};
	return {
		kill,
		close: async () => {
			leader.kill('SIGTERM');
			for (let looks = 0; looks < 500 && isAlive(group); looks++) await wait(20);
			await kill();
		},
	};
};

/** Whether a process of the group still runs; one that nobody has buried yet does not. */
const isAlive = (group: number): boolean =>
	readdirSync('/proc').some((name) => {
		if (!/^\d+$/.test(name)) return false;
		try {
			// After the name in brackets: state, parent, group.
			const [state, , its] = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
			return its === String(group) && state !== 'Z' && state !== 'X';
		} catch {
			return false;
		}
	});

/** As on the day the profile was made, for every page. */
export const emptyStorages = (profile: string): void => {
	for (const storage of STORAGES) rmSync(join(profile, storage), { recursive: true, force: true });
};

/** Copies what pages keep, over what is there. */
export const copyStorages = (from: string, to: string): void => {
	emptyStorages(to);
	for (const storage of STORAGES)
		if (existsSync(join(from, storage)))
			cpSync(join(from, storage), join(to, storage), {
				recursive: true,
				filter: (path) => !path.endsWith(UNFINISHED),
			});
};

/** Ends the name of a file that `power-cut.c` had not finished. */
const UNFINISHED = '.unfinished';

/** What lies in the profile says which it was; null when nothing does. */
export const backingOf = (profile: string): Backing | null => {
	const folder = join(profile, 'Default', 'IndexedDB');
	if (!existsSync(folder)) return null;
	const names = readdirSync(folder, { recursive: true }).map(String);
	if (names.some((name) => /\.leveldb\/MANIFEST-\d+$/.test(name))) return 'leveldb';
	return names.some((name) => isSqlite(join(folder, name))) ? 'sqlite' : null;
};

const isSqlite = (path: string): boolean =>
	statSync(path).isFile() && readFileSync(path).subarray(0, 15).toString('latin1') === 'SQLite format 3';
