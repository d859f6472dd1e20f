import * as v from 'valibot';
import type { ModelFile } from '../../core/models/model.ts';

/** The weights that a `tensor-cache.json` lists, under `base`; null when it is none. Nobody publishes their hashes. */
export const readShards = (text: string, base: string): readonly ModelFile[] | null => {
	const { success, output } = v.safeParse(TENSORS, parse(text));
	if (!success) return null;
	return output.records.map(({ dataPath, nbytes }) => ({
		path: dataPath,
		url: new URL(dataPath, base).href,
		bytes: nbytes,
		sha256: null,
		blocks: null,
	}));
};

const parse = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
};

/** It comes from elsewhere: no path may lead out of the model's folder, or to another host. */
const TENSORS = v.object({
	records: v.pipe(
		v.array(
			v.object({
				dataPath: v.pipe(v.string(), v.maxLength(200), v.regex(/^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/)),
				nbytes: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
			}),
		),
		v.minLength(1),
		v.maxLength(10_000),
		v.check(
			(records) => new Set(records.map(({ dataPath }) => dataPath)).size === records.length,
			'One file twice',
		),
	),
});
