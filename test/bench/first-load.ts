import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { BUILT } from '../../tools/build.ts';
import type { FirstVisit } from './page.ts';

/** Above this size the best quality takes minutes and gains next to nothing. */
const LARGE = 1_000_000;
const QUALITY = { small: 11, large: 9 };

/** Bytes of everything the first visit takes, as the files lie and as a host that compresses would send them. */
export const weighFirstLoad = async ({ answers, ofDocument }: FirstVisit) => {
	const sent = answers.filter(({ status }) => status === 200).map(({ path }) => fileOf(path));
	const weights = await Promise.all(
		[...new Set(sent)].map(async (path) => {
			const bytes = readFileSync(join(BUILT, path));
			return { path, group: groupOf(path, ofDocument), raw: bytes.length, brotli: await brotliSize(bytes) };
		}),
	);
	const sum = (chosen: typeof weights) => ({
		files: chosen.length,
		raw: chosen.reduce((total, { raw }) => total + raw, 0),
		brotli: chosen.reduce((total, { brotli }) => total + brotli, 0),
	});
	const ofGroup = (name: Group) => sum(weights.filter(({ group }) => group === name));
	return {
		requests: answers.length,
		answeredUnchanged: answers.filter(({ status }) => status === 304).length,
		answeredWithError: answers.filter(({ status }) => status >= 400).length,
		sentAgain: sent.filter((path, place) => sent.indexOf(path) !== place),
		brotliQuality: { upToOneMegabyte: QUALITY.small, above: QUALITY.large },
		bytes: {
			total: sum(weights),
			shell: ofGroup('shell'),
			afterShell: ofGroup('afterShell'),
			workers: ofGroup('workers'),
			wasm: ofGroup('wasm'),
			encoder: ofGroup('encoder'),
			other: ofGroup('other'),
		},
	};
};

/** `shell` is what the page shows itself with; `afterShell` are the document's other scripts, fetched while it is read. */
type Group = 'shell' | 'afterShell' | 'workers' | 'wasm' | 'encoder' | 'other';

const fileOf = (path: string): string => (path === '/' ? '/index.html' : path);

const groupOf = (path: string, ofDocument: readonly string[]): Group => {
	if (path.startsWith('/encoder/')) return 'encoder';
	if (path.endsWith('.wasm')) return 'wasm';
	if (/\.(html|css)$/.test(path)) return 'shell';
	if (!path.endsWith('.js')) return 'other';
	if (!ofDocument.includes(path) || path.includes('worker')) return 'workers';
	return readFileSync(join(BUILT, 'index.html'), 'utf8').includes(basename(path)) ? 'shell' : 'afterShell';
};

const compress = promisify(brotliCompress);

const brotliSize = async (bytes: Uint8Array): Promise<number> => {
	const quality = bytes.length > LARGE ? QUALITY.large : QUALITY.small;
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: quality,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
	};
	return (await compress(bytes, { params })).length;
};
