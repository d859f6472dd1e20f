import { dirname } from 'node:path/posix';
import { MANIFEST, readManifest, type Manifest } from '../../src/core/privacy/manifest.ts';
import { ask, forEach, type Answer } from './ask.ts';
import type { Finding } from './finding.ts';
import { pathOf } from './rules.ts';

/** A file that the host serves with other bytes, or that is not of the build: what it names is looked for. */
export type Strange = { readonly path: string; readonly text: string };

/**
 * Files that a host has beside those of the build. A host that shows no listing cannot be asked what it has: we look where
 * its own manifest, a file that is not ours, a listing or a guess leads. What none of them names is not found, and nothing
 * of the app asks for it either.
 */
export const findAdded = async (
	address: URL,
	files: Manifest,
	strange: readonly Strange[],
): Promise<readonly Finding[]> => {
	const nowhere = await ask(new URL(`/${crypto.randomUUID()}.js`, address));
	const findings: Finding[] =
		nowhere.status === 200 ? [{ kind: 'answers-everything', path: new URL(address).pathname }] : [];
	const known = new Set([...files.keys(), ...[...files.keys()].map((file) => pathOf(file).slice(1))]);

	/** The answer at a path that is not of the build; null when nothing is there. */
	const look = async (file: string): Promise<Answer | null> => {
		if (known.has(file)) return null;
		known.add(file);
		const answer = await ask(new URL(`/${file}`, address));
		return answer.status === 200 && answer.hash !== nowhere.hash ? answer : null;
	};

	const follow = async (
		named: readonly string[],
		found: Extract<Finding, { kind: 'added-file' }>['found'],
	): Promise<void> => {
		const answers = await forEach(named, async (file) => ({ file, answer: await look(file) }));
		for (const { file, answer } of answers) {
			if (answer === null) continue;
			findings.push({ kind: 'added-file', path: `/${file}`, found });
			await follow(namedIn({ path: `/${file}`, text: answer.text() }, address), 'reference');
		}
	};

	const theirs = readManifest((await ask(new URL(`/${MANIFEST}`, address))).text());
	await follow([...theirs.keys()], 'manifest');
	for (const each of strange) await follow(namedIn(each, address), 'reference');
	for (const folder of foldersOf(files)) {
		const listing = await ask(new URL(folder, address));
		if (listing.status !== 200 || listing.hash === nowhere.hash || folder === '/') continue;
		await follow(namedIn({ path: folder, text: listing.text() }, address), 'listing');
	}
	await follow([...GUESSES, ...[...files.keys()].flatMap(besides)], 'guess');
	return findings;
};

/** Addresses of the same host in a text, as paths without their first slash. */
const namedIn = ({ path, text }: Strange, address: URL): readonly string[] => {
	const base = new URL(path, address);
	return [...text.matchAll(FILE_NAME)]
		.map(([, name = '']) => (URL.canParse(name, base) ? new URL(name, base) : null))
		.filter((url) => url?.origin === address.origin)
		.map((url) => url?.pathname.slice(1) ?? '');
};

/** What looks like a file: in a program every second word has a dot in it, so the ending must be one that a page loads. */
const FILE_NAME =
	/["'`(=\s]([\w@%:./~-]+\.(?:m?js|css|html?|json|wasm|onnx|bin|svg|png|jpe?g|gif|webp|ico|woff2?|txt|xml|map|php|webmanifest))(?=["'`)\s>?#])/gi;

const foldersOf = (files: Manifest): ReadonlySet<string> =>
	new Set([...files.keys()].map((file) => (dirname(file) === '.' ? '/' : `/${dirname(file)}/`)));

/** What editors, builders and servers leave beside a file. */
const besides = (file: string): readonly string[] =>
	['.map', '.bak', '.orig', '.old', '~'].map((ending) => `${file}${ending}`);

/** Names that trackers, frameworks, hosts and carelessness give. */
const GUESSES = [
	'404.html',
	'500.html',
	'_headers',
	'_redirects',
	'_worker.js',
	'.env',
	'.git/HEAD',
	'.git/config',
	'.htaccess',
	'.well-known/assetlinks.json',
	'.well-known/security.txt',
	'CNAME',
	'ads.txt',
	'analytics.js',
	'app.js',
	'browserconfig.xml',
	'bundle.js',
	'collect.js',
	'config.js',
	'config.json',
	'error.html',
	'favicon.ico',
	'firebase-messaging-sw.js',
	'ga.js',
	'gtag.js',
	'gtm.js',
	'home.html',
	'index.htm',
	'index.js',
	'index.php',
	'log.php',
	'main.js',
	'manifest.json',
	'matomo.js',
	'netlify.toml',
	'ngsw-worker.js',
	'package.json',
	'piwik.js',
	'plausible.js',
	'robots.txt',
	'script.js',
	'service-worker-dev.js',
	'serviceWorker.js',
	'serviceworker.js',
	'site.webmanifest',
	'sitemap.xml',
	'stats.js',
	'sw.js',
	'track.js',
	'tracker.js',
	'umami.js',
	'web.config',
	'workbox-sw.js',
	'worker.js',
];
