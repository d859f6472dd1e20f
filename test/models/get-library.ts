import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LIBRARY_FILE, LIBRARY_PATH, LIBRARY_SHA256 } from './library.ts';

// Fetches the model library that the tests of web-llm need into an ignored folder.
//   npx tsx test/models/get-library.ts           from GitHub
//   npx tsx test/models/get-library.ts FOLDER    from a clone of mlc-ai/binary-mlc-llm-libs, or its git directory

const PUBLISHED = `https://raw.githubusercontent.com/mlc-ai/binary-mlc-llm-libs/main/${LIBRARY_PATH}`;

const fromClone = (folder: string): Buffer =>
	execFileSync('git', ['-C', folder, 'show', `HEAD:${LIBRARY_PATH}`], { maxBuffer: 64 * 2 ** 20 });

const fromGitHub = async (): Promise<Buffer> => {
	const response = await fetch(PUBLISHED);
	if (!response.ok) throw new Error(`${PUBLISHED} answered ${response.status}`);
	return Buffer.from(await response.arrayBuffer());
};

const [folder] = process.argv.slice(2);
const library = folder === undefined ? await fromGitHub() : fromClone(folder);
const sha256 = createHash('sha256').update(library).digest('hex');
if (sha256 !== LIBRARY_SHA256)
	throw new Error(`The library has SHA-256 ${sha256}, not ${LIBRARY_SHA256}: it is another file.`);
mkdirSync(dirname(LIBRARY_FILE), { recursive: true });
writeFileSync(LIBRARY_FILE, library);
console.log(`${LIBRARY_FILE}, ${library.length} bytes`);
