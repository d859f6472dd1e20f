import { readFileSync } from 'node:fs';
import { EXIT_PAGE } from '../../src/content/exit-page.ts';
import { EVERY_HELPLINE } from '../../src/content/people/more-helplines.ts';
import { linksOut } from '../../src/core/privacy/links-out.ts';
import { modelHosts } from '../../src/core/privacy/model-hosts.ts';
import { policyAt } from '../../src/core/privacy/policy-at.ts';
import { CLEARING, type ResponseHeaders } from '../../src/core/privacy/policy.ts';

/**
 * What a host sends with the files at some paths of the app, which lies at the root of its host. A path ends in `*` when
 * it means all that is in a folder. No two rules mean the same file, because hosts differ in what two of them make.
 */
export type Rule = { readonly paths: readonly string[]; readonly headers: ResponseHeaders };

const OUTSIDE = {
	links: linksOut(EVERY_HELPLINE, EXIT_PAGE),
	hosts: modelHosts(
		JSON.parse(readFileSync(new URL('../../models.json', import.meta.url), 'utf8')) as Parameters<
			typeof modelHosts
		>[0],
	),
};

/** Asked for anew at each visit; a browser that has it is told *not changed*. */
const FRESH = { 'Cache-Control': 'no-cache' };

/** Its name holds its hash: it never changes. */
const FOR_EVER = { 'Cache-Control': 'max-age=31536000, immutable' };

/** The policy at the first of `paths`, which is that of them all. */
const rule = (paths: readonly [string, ...string[]], caching: ResponseHeaders): Rule => ({
	paths,
	headers: { ...policyAt(paths[0].slice(1), OUTSIDE), ...caching },
});

/** Whatever no rule names: what is not there, too. */
export const OTHERWISE: ResponseHeaders = { ...policyAt('', OUTSIDE), ...FRESH };

export const RULES: readonly Rule[] = [
	{
		paths: [
			'/',
			'/index.html',
			'/manifest.webmanifest',
			'/encoder/*',
			'/icons/*',
			'/models/*',
			'/MANIFEST.sha256',
			'/sbom.cdx.json',
			'/licences.txt',
		],
		headers: OTHERWISE,
	},
	rule(['/models', '/models.html'], FRESH),
	rule(['/audit', '/audit.html'], FRESH),
	rule(['/assets/*'], FOR_EVER),
	rule(['/workers/*'], FOR_EVER),
	rule(['/fetching/*'], FOR_EVER),
	rule(['/service-worker.js'], FRESH),
	rule(['/erasing', '/erasing.html'], FRESH),
	rule(['/erase', '/erase.html'], { 'Cache-Control': 'no-store' }),
];

/**
 * Beside the rule for its path, and only where the browser says `Sec-Fetch-Site: same-origin`: a link or a picture on
 * somebody else's page must not erase what a person keeps here.
 */
export const ERASING = {
	path: '/erase',
	header: 'Clear-Site-Data',
	value: CLEARING['Clear-Site-Data'],
} as const;

/** What a host sends at `path`, which starts with a slash; `isOwn`: asked for by a page of the app itself. */
export const headersAt = (path: string, isOwn: boolean): ResponseHeaders => ({
	...(RULES.find(({ paths }) => paths.some((each) => isAt(each, path)))?.headers ?? OTHERWISE),
	...(isOwn && path === ERASING.path ? { [ERASING.header]: ERASING.value } : {}),
});

/** The path at which a file of the build is asked for: some hosts lead whoever asks for a page by its name to it. */
export const pathOf = (file: string): string =>
	file === 'index.html' ? '/' : `/${/^[^/]+\.html$/.test(file) ? file.slice(0, -'.html'.length) : file}`;

const isAt = (rule: string, path: string): boolean =>
	rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;

/** What every file is sent with, whichever it is. */
export const COMMON: ResponseHeaders = Object.fromEntries(
	Object.entries(OTHERWISE).filter(([name, value]) => RULES.every(({ headers }) => headers[name] === value)),
);

/** What differs from one file to another. */
export const ofItsOwn = (headers: ResponseHeaders): ResponseHeaders =>
	Object.fromEntries(Object.entries(headers).filter(([name]) => !(name in COMMON)));

/** The rules for a host that begins with `OTHERWISE` for everything: only what differs from it. */
export const EXCEPTIONS: readonly Rule[] = RULES.filter(({ headers }) => headers !== OTHERWISE).map(
	({ paths, headers }) => ({
		paths,
		headers: Object.fromEntries(Object.entries(headers).filter(([name, value]) => OTHERWISE[name] !== value)),
	}),
);
