import { ERASING, EXCEPTIONS, OTHERWISE } from './rules.ts';
import type { ResponseHeaders } from '../../src/core/privacy/policy.ts';

/** A site for a Caddyfile. `route` keeps the order: the rules come after what holds for everything, and win. */
export const caddy = (): string =>
	[
		'# Confidant. Put your host name and the folder of the build in; Caddy gets the certificate by itself.',
		'confidant.example {',
		'\troot * /srv/confidant',
		'\tencode gzip',
		'\troute {',
		...lines('header', OTHERWISE),
		...EXCEPTIONS.flatMap(({ paths, headers }, index) => [
			`\t\t@rule${String(index)} path ${paths.join(' ')}`,
			...lines(`header @rule${String(index)}`, headers),
		]),
		'\t\t@erasing {',
		`\t\t\tpath ${ERASING.path}`,
		'\t\t\theader Sec-Fetch-Site same-origin',
		'\t\t}',
		...lines('header @erasing', { [ERASING.header]: ERASING.value }),
		'\t\ttry_files {path} {path}.html',
		'\t\tfile_server',
		'\t}',
		'}',
		'',
	].join('\n');

const lines = (directive: string, headers: ResponseHeaders): readonly string[] =>
	Object.entries(headers).map(([name, value]) => `\t\t${directive} ${name} \`${value}\``);
