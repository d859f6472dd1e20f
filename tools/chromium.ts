import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
	'chrome',
	'microsoft-edge-stable',
	'microsoft-edge',
	'msedge',
];

const PLACES = [
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const isExecutable = (path: string): boolean => {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

/** The browser the tests drive: `CHROMIUM_PATH`, or an installed Chromium, Chrome or Edge; null when there is none. */
export const findChromium = (): string | null => {
	const told = process.env.CHROMIUM_PATH;
	if (told !== undefined && told !== '') return told;
	const onPath = (process.env.PATH ?? '')
		.split(delimiter)
		.flatMap((folder) => NAMES.flatMap((name) => [join(folder, name), join(folder, `${name}.exe`)]));
	return [...onPath, ...PLACES].find(isExecutable) ?? null;
};

/** As `findChromium`, but installs Debian's package when there is none. Throws one sentence that says what to do. */
export const ensureChromium = (): string => {
	const told = process.env.CHROMIUM_PATH;
	if (told !== undefined && told !== '' && !isExecutable(told))
		throw new Error(
			`CHROMIUM_PATH names ${told}, which is not a program: point it at Chromium, Chrome or Edge.`,
		);
	const found = findChromium();
	if (found !== null) return found;
	if (existsSync('/usr/bin/apt-get')) {
		console.log('No Chromium found: installing the package chromium.');
		try {
			const apt = (...words: string[]): void => {
				const isRoot = process.getuid?.() === 0;
				execFileSync(isRoot ? 'apt-get' : 'sudo', isRoot ? words : ['-n', 'apt-get', ...words], {
					stdio: ['ignore', 'ignore', 'inherit'],
					env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
				});
			};
			apt('update', '-qq');
			apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
		} catch {
			// Not allowed, or no network: the sentence below says what to do.
		}
	}
	const installed = findChromium();
	if (installed !== null) return installed;
	throw new Error(
		'The tests need a browser: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one, and run again.',
	);
};
