import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';

/** `models.json`: which models exist, and the size and fingerprint of each of their files. */
export const Catalogue = v.object({
	models: v.array(
		v.object({
			id: v.string(),
			kind: v.picklist(['encoder']),
			description: v.string(),
			licence: v.string(),
			madeFrom: v.array(v.string()),
			/** Under the project; what lies in `public/` is served from the page's own origin. */
			folder: v.string(),
			files: v.array(v.object({ path: v.string(), bytes: v.number(), sha256: v.string() })),
		}),
	),
});

export const readCatalogue = (): v.InferOutput<typeof Catalogue> =>
	v.parse(Catalogue, JSON.parse(readFileSync('models.json', 'utf8')));

/** Every file under `folder`, by path, as it lies on disk. */
export const measureFiles = (folder: string): { path: string; bytes: number; sha256: string }[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => join(folder, path))
		.filter((path) => statSync(path).isFile())
		.sort()
		.map((path) => ({
			path: relative(folder, path).replaceAll('\\', '/'),
			bytes: statSync(path).size,
			sha256: createHash('sha256').update(readFileSync(path)).digest('hex'),
		}));
