import * as v from 'valibot';
import type { MeasuredFile } from '../../core/models/pinned.ts';
import { BlocksOrNull, Bytes, Path, Sha256 } from './read-catalogue.ts';

/**
 * Asks this page's own host which models it has, with the sizes and hashes of their files. None where it has no mirror,
 * or one that cannot be read.
 */
export const fetchMirror = async (): Promise<ReadonlyMap<string, readonly MeasuredFile[]>> => {
	try {
		const answer = await fetch('models/mirror.json', { cache: 'no-cache' });
		return answer.ok ? readMirror(await answer.json()) : new Map();
	} catch {
		return new Map();
	}
};

/** Reads `mirror.json`, as `npm run models -- mirror` lays it out. */
export const readMirror = (found: unknown): ReadonlyMap<string, readonly MeasuredFile[]> => {
	const read = v.safeParse(Mirror, found);
	return new Map(read.success ? read.output.models.map(({ id, files }) => [id, files]) : []);
};

const Mirror = v.object({
	models: v.array(
		v.object({
			id: v.string(),
			files: v.array(v.object({ path: Path, bytes: Bytes, sha256: Sha256, blocks: BlocksOrNull })),
		}),
	),
});
