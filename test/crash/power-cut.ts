import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyStorages } from './browser.ts';

/** Where the power of a browser with a profile can be cut. */
export type PowerCut = {
	/** What the browser is started with. */
	readonly env: Readonly<Record<string, string>>;
	/** After the browser was killed: in the profile's storages only what was synced is left. */
	readonly cut: () => void;
	/** After the browser was killed and the machine went on: everything that was written got to the disk. */
	readonly settle: () => void;
	/** The storages are empty now, and what was synced of them is forgotten. */
	readonly forget: () => void;
};

/** Compiles `power-cut.c`; null where there is no Linux or no C compiler to do it with. */
export const compilePowerCut = (): string | null => {
	if (process.platform !== 'linux') return null;
	const library = join(mkdtempSync(join(tmpdir(), 'confidant-power-cut-')), 'power-cut.so');
	const source = join(import.meta.dirname, 'power-cut.c');
	try {
		execFileSync(
			'gcc',
			['-O2', '-Wall', '-Werror', '-shared', '-fPIC', '-o', library, source, '-ldl', '-lpthread'],
			{
				stdio: ['ignore', 'ignore', 'inherit'],
			},
		);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
	return library;
};

export const openPowerCut = (library: string, profile: string): PowerCut => {
	const synced = `${profile}-synced`;
	return {
		env: { LD_PRELOAD: library, POWER_CUT_FROM: `${profile}/`, POWER_CUT_TO: `${synced}/` },
		cut: () => copyStorages(synced, profile),
		settle: () => copyStorages(profile, synced),
		forget: () => rmSync(synced, { recursive: true, force: true }),
	};
};
