import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSecureContext, type SecureContext } from 'node:tls';

/** Makes the authority that signs for every name, and lays its certificate down for `isolate.sh` to give to the browser. */
export const makeAuthority = (folder: string): void => {
	openssl([
		...['req', '-x509', ...EC, '-keyout', join(folder, 'ca.key'), '-out', join(folder, 'ca.pem')],
		...[
			'-days',
			'30',
			'-subj',
			'/CN=The isolated network',
			'-addext',
			'keyUsage=critical,keyCertSign,cRLSign',
		],
	]);
	const [, lines = ''] = readFileSync(join(folder, 'ca.pem'), 'utf8').split(/-----[A-Z ]+-----/);
	const policy = { CACertificates: [lines.replaceAll('\n', '')] };
	writeFileSync(join(folder, 'policy.json'), JSON.stringify(policy));
};

/** Certificates for any name, made when somebody asks for it. */
export const openCertificates = (folder: string) => {
	const made = new Map<string, SecureContext>();
	const authority = ['-CA', join(folder, 'ca.pem'), '-CAkey', join(folder, 'ca.key')];
	const make = (name: string): { readonly key: string; readonly cert: string } => {
		const file = join(folder, `name-${String(made.size)}`);
		openssl([
			...['req', '-x509', ...EC, '-keyout', `${file}.key`, '-out', `${file}.pem`, ...authority],
			...['-days', '20', '-subj', '/CN=sink', '-addext', `subjectAltName=DNS:${name}`],
			...['-addext', 'basicConstraints=critical,CA:FALSE'],
		]);
		return { key: readFileSync(`${file}.key`, 'utf8'), cert: readFileSync(`${file}.pem`, 'utf8') };
	};
	return {
		of: (name: string): SecureContext => {
			const known = made.get(name) ?? createSecureContext(make(name));
			made.set(name, known);
			return known;
		},
		forNoName: make('sink.test'),
	};
};

const EC = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-noenc'];

const openssl = (words: readonly string[]): void => {
	execFileSync('openssl', words, { stdio: ['ignore', 'ignore', 'ignore'] });
};
