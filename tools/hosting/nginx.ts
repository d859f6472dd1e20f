import { COMMON, ERASING, EXCEPTIONS, OTHERWISE } from './rules.ts';

/**
 * A file for `conf.d`. Maps choose what differs by path; a header that a map leaves empty is not sent. nginx drops all
 * headers of the server in a block that adds one of its own, so none does.
 */
export const nginx = (): string =>
	[
		'# Confidant. Put your host name, certificate and the folder of the build in. A location that you add must not use',
		'# add_header: nginx would send none of these there.',
		...VARYING.flatMap(map),
		`map "$http_sec_fetch_site $request_uri" $${variable(ERASING.header)} {`,
		'\tdefault "";',
		`\t"same-origin ${ERASING.path}" ${quoted(ERASING.value)};`,
		'}',
		'server {',
		'\tlisten 443 ssl;',
		'\tserver_name confidant.example;',
		'\tssl_certificate /etc/ssl/confidant.pem;',
		'\tssl_certificate_key /etc/ssl/confidant.key;',
		'\troot /srv/confidant;',
		'\tindex index.html;',
		'\tserver_tokens off;',
		'\tabsolute_redirect off;',
		...Object.entries(COMMON).map(([name, value]) => `\tadd_header ${name} ${quoted(value)} always;`),
		...[...VARYING, ERASING.header].map((name) => `\tadd_header ${name} $${variable(name)} always;`),
		'\tlocation / {',
		'\t\ttry_files $uri $uri.html $uri/ =404;',
		'\t}',
		'\tlocation = /manifest.webmanifest {',
		'\t\ttypes {}',
		'\t\tdefault_type application/manifest+json;',
		'\t}',
		'}',
		'',
	].join('\n');

const VARYING = [...new Set(EXCEPTIONS.flatMap(({ headers }) => Object.keys(headers)))];

const map = (name: string): readonly string[] => [
	`map $uri $${variable(name)} {`,
	`\tdefault ${quoted(OTHERWISE[name] ?? '')};`,
	...EXCEPTIONS.flatMap(({ paths, headers }) => {
		const value = headers[name];
		return value === undefined ? [] : paths.map((path) => `\t${matcher(path)} ${quoted(value)};`);
	}),
	'}',
];

/** `$uri` is what was asked for, decoded, without its query. */
const matcher = (path: string): string => (path.endsWith('*') ? `~^${path.slice(0, -1)}` : path);

const variable = (header: string): string => `confidant_${header.toLowerCase().replaceAll('-', '_')}`;

const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;
