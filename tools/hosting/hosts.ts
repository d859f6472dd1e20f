import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import { headersFile } from './headers-file.ts';
import { nginx } from './nginx.ts';

/** The text that makes each host send the headers, by the name it has on the command line. */
export const HOSTS = {
	caddy,
	nginx,
	apache,
	netlify: () =>
		headersFile([
			'Confidant: the file _headers beside index.html, on Netlify.',
			'Switch snippet injection and every change to files after the build off.',
		]),
	cloudflare: () =>
		headersFile([
			'Confidant: the file _headers beside index.html, on Cloudflare Pages.',
			'Switch Web Analytics, Rocket Loader, Zaraz and e-mail obfuscation off: they put scripts into pages.',
		]),
	'github-pages': () =>
		[
			'GitHub Pages sends no headers of ours, and no file can make it.',
			'',
			'What holds there: the policy in the page itself from the first load; and from the moment its service worker',
			'has taken over, the same headers as elsewhere, which the service worker adds. What does not hold: nothing tells',
			'the browser to delete what it keeps at /erase, nothing forbids other pages to frame the first load, and workers',
			'of the first load run without a policy of their own.',
			'',
			'Put an empty file .nojekyll beside index.html. Use a host name of its own (a file CNAME): all projects under',
			'one name.github.io share what the browser keeps, and can read it.',
			'',
		].join('\n'),
} as const satisfies Record<string, () => string>;
