import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type BrowserContext } from 'playwright';
import { ensureChromium } from '../../tools/chromium.ts';

/** A browser as a person has it, but for a pipe through which the test types and taps. */
export type PlainChromium = {
	readonly context: BrowserContext;
	/** SIGKILL to all of its processes; all are gone when it resolves. */
	readonly kill: () => Promise<void>;
};

/** Debian's starter adds switches of its own. */
const UNWRAPPED = '/usr/lib/chromium/chromium';

/** What the machine needs (no screen, no user but root) and what is needed to type; no other switch. */
const SWITCHES = ['--headless', '--no-sandbox', '--remote-debugging-pipe'];

/** The most that a person can have switched on: what is typed is sent away to be spelled. */
const PREFERENCES = {
	spellcheck: { use_spelling_service: true, dictionaries: ['en-US'] },
	browser: { enable_spellchecking: true },
	intl: { accept_languages: 'en-US,en', selected_languages: 'en-US,en' },
};

export const launchPlain = async (options: {
	/** The person's own folder; the profile and what they save lie in it. */
	readonly home: string;
	/** For the starter. */
	readonly folder: string;
	/** The process in whose network and mounts the browser lives. */
	readonly namespacesOf: number;
}): Promise<PlainChromium> => {
	const { home, folder, namespacesOf } = options;
	const profile = join(home, 'profile');
	const own = join(profile, 'Default');
	if (!existsSync(own)) {
		mkdirSync(own, { recursive: true });
		writeFileSync(join(own, 'Preferences'), JSON.stringify(PREFERENCES));
	}
	const starter = join(folder, 'chromium.sh');
	const number = join(folder, 'chromium.pid');
	const program = existsSync(UNWRAPPED) ? UNWRAPPED : ensureChromium();
	writeFileSync(
		starter,
		`#!/bin/sh\necho $$ >'${number}'\nexec nsenter -t ${namespacesOf} -n -m -- '${program}' "$@"\n`,
	);
	chmodSync(starter, 0o755);
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: starter,
		ignoreDefaultArgs: true,
		args: [...SWITCHES, `--user-data-dir=${profile}`, 'about:blank'],
		// Without a key of its own a browser that is not Chrome asks no service to spell.
		env: { ...process.env, HOME: home, GOOGLE_API_KEY: 'none' },
	});
	const leader = Number(readFileSync(number, 'utf8'));
	return {
		context,
		kill: async () => {
			const closed = new Promise((resolve) => context.once('close', resolve));
			// The driver makes it the leader of a group of its own.
			process.kill(-leader, 'SIGKILL');
			await closed;
			// What is gone may still be writing for a moment: the kernel closes its files.
			await wait(300);
		},
	};
};
