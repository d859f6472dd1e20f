import { extname } from 'node:path';
import { MANIFEST, type Manifest } from '../../src/core/privacy/manifest.ts';
import { readBuild, sha256, writeManifest } from '../manifest.ts';
import { ask, ENCODINGS, forEach, type Answer } from './ask.ts';
import { findAdded, type Strange } from './find-added.ts';
import type { Finding } from './finding.ts';
import { COMMON, ERASING, headersAt, pathOf } from './rules.ts';

/**
 * Compares what is served at `address`, the root of a host, with the build in `folder`: every file in every encoding, and
 * every header of the policy. Throws when the host cannot be reached.
 */
export const verifyDeployment = async (address: URL, folder: string): Promise<readonly Finding[]> => {
	const build = readBuild(folder);
	const files: Manifest = new Map([...build, [MANIFEST, sha256(Buffer.from(writeManifest(build)))]]);
	const compared = await forEach([...files], ([path, hash]) => compareFile(address, path, hash));
	return [
		...compared.flatMap(({ findings }) => findings),
		...(await checkErasing(address)),
		...(await findAdded(
			address,
			files,
			compared.flatMap(({ strange }) => strange),
		)),
	];
};

type Compared = { readonly findings: readonly Finding[]; readonly strange: readonly Strange[] };

const compareFile = async (address: URL, file: string, hash: string): Promise<Compared> => {
	const path = pathOf(file);
	const findings: Finding[] = [];
	const strange: Strange[] = [];
	for (const encoding of ENCODINGS) {
		const answer = await ask(new URL(path, address), { 'Accept-Encoding': encoding });
		if (answer.status !== 200) {
			return { findings: [{ kind: 'missing-file', path, status: answer.status }], strange };
		}
		if (answer.hash !== hash) {
			findings.push({ kind: 'changed-file', path, encoding });
			strange.push({ path, text: answer.text() });
		}
		if (encoding === ENCODINGS[0]) findings.push(...compareHeaders(path, answer, headersAt(path, false)));
	}
	return { findings, strange };
};

const compareHeaders = (
	path: string,
	{ headers }: Answer,
	expected: Readonly<Record<string, string>>,
): readonly Finding[] => {
	const findings: Finding[] = [];
	for (const [name, value] of Object.entries(expected)) {
		const sent = headers.get(name);
		if (sent === null) findings.push({ kind: 'missing-header', path, name });
		else if (sent !== value) findings.push({ kind: 'changed-header', path, name, sent });
	}
	for (const name of LOOSENING) {
		const sent = headers.get(name);
		if (sent !== null) findings.push({ kind: 'added-header', path, name, sent });
	}
	const sent = headers.get('Content-Type') ?? '';
	if (TYPES[extname(path)]?.test(sent) === false) findings.push({ kind: 'wrong-type', path, sent });
	return findings;
};

/** Headers that send something somewhere, tell one visitor from another, load something or undo a part of the policy. */
const LOOSENING = [
	'Accept-CH',
	'Access-Control-Allow-Origin',
	'Clear-Site-Data',
	'Content-Security-Policy-Report-Only',
	'Cross-Origin-Embedder-Policy-Report-Only',
	'Cross-Origin-Opener-Policy-Report-Only',
	'Link',
	'NEL',
	'Origin-Trial',
	'Permissions-Policy-Report-Only',
	'Refresh',
	'Report-To',
	'Reporting-Endpoints',
	'Service-Worker-Allowed',
	'Set-Cookie',
	'SourceMap',
	'Speculation-Rules',
	'Timing-Allow-Origin',
	'Use-As-Dictionary',
	'X-SourceMap',
];

const TYPES: Readonly<Record<string, RegExp>> = {
	'.js': /^(text|application)\/javascript\b/,
	'.css': /^text\/css\b/,
	'.wasm': /^application\/wasm\b/,
	'.svg': /^image\/svg\+xml\b/,
};

/** Asked as the app asks, and as a picture on somebody else's page would; and what is not there has its policy too. */
const checkErasing = async (address: URL): Promise<readonly Finding[]> => {
	const path = ERASING.path;
	const from = (site: string) => ask(new URL(path, address), { 'Sec-Fetch-Site': site });
	const [own, other] = await Promise.all([from('same-origin'), from('cross-site')]);
	const findings: Finding[] = [];
	const sent = other.headers.get(ERASING.header);
	if (own.headers.get(ERASING.header) !== ERASING.value) findings.push({ kind: 'does-not-clear', path });
	if (sent !== null) findings.push({ kind: 'added-header', path, name: ERASING.header, sent });
	const nowhere = `/${crypto.randomUUID()}`;
	findings.push(...compareHeaders(nowhere, await ask(new URL(nowhere, address)), COMMON));
	return findings;
};
