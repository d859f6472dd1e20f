import { COMMON, ERASING, ofItsOwn, RULES } from './rules.ts';
import type { ResponseHeaders } from '../../src/core/privacy/policy.ts';

/**
 * The file `_headers` that Netlify and Cloudflare Pages read. Where two of its paths fit, one host takes the last and
 * another joins both with a comma, which would make two policies of one. So no header stands under two paths that fit
 * one file; what is not there, and is not named, goes without those that differ. Nor can the file ask where a request
 * comes from, so the order to erase stands in it as a remark: sent to everyone, any page elsewhere could erase what a
 * person keeps.
 */
export const headersFile = (about: readonly string[]): string =>
	[
		...about.map((line) => `# ${line}`),
		`# ${ERASING.path} must send ${ERASING.header}: ${ERASING.value}`,
		'# only where the request says Sec-Fetch-Site: same-origin. This file cannot; a function of the host can. Without it',
		'# the app erases by itself all that a page can.',
		...block('/*', COMMON),
		...RULES.flatMap(({ paths, headers }) => paths.flatMap((path) => block(path, ofItsOwn(headers)))),
		'',
	].join('\n');

const block = (path: string, headers: ResponseHeaders): readonly string[] => [
	path,
	...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
];
