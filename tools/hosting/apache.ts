import { ERASING, EXCEPTIONS, OTHERWISE, type Rule } from './rules.ts';
import type { ResponseHeaders } from '../../src/core/privacy/policy.ts';

/**
 * An `.htaccess` for the folder of the build (`AllowOverride All`), or for a `<Directory>`. A later line wins. Without
 * mod_headers it is an error and not a page without its policy.
 */
export const apache = (): string =>
	[
		'# Confidant: .htaccess of the folder with the build. Needs mod_headers and mod_rewrite.',
		'DirectoryIndex index.html',
		'Options -Indexes',
		'AddType application/manifest+json .webmanifest',
		'AddType application/wasm .wasm',
		'AddType text/javascript .js',
		'<Files ".ht*">',
		'Require all denied',
		'</Files>',
		'RewriteEngine On',
		'RewriteRule ^(audit|erase|erasing|models)$ $1.html [L]',
		...sets(OTHERWISE),
		...EXCEPTIONS.flatMap(({ paths, headers }) => sets(headers, condition(paths))),
		...sets({ [ERASING.header]: ERASING.value }, ERASED),
		'',
	].join('\n');

const sets = (headers: ResponseHeaders, when = ''): readonly string[] =>
	Object.entries(headers).map(
		([name, value]) => `Header always set ${name} "${value.replaceAll('"', '\\"')}"${when}`,
	);

const ERASED = ` "expr=%{HTTP:Sec-Fetch-Site} == 'same-origin' && %{THE_REQUEST} =~ m#^[A-Z]+ ${ERASING.path} #"`;

const condition = (paths: Rule['paths']): string => {
	const patterns = paths.map((path) => path.replaceAll('.', '\\.').replace(/\*$/u, '.*'));
	return ` "expr=%{REQUEST_URI} =~ m#^(${patterns.join('|')})$#"`;
};
